// What holds for every kind. The registry feeds this test: a kind is tested by being registered.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleQuestion } from '../../src/build/content/example-question.ts';
import { gradeable } from '../../src/build/preview/gradeable.ts';
import { kinds } from '../../src/questions/index.ts';
import { setPage } from '../../src/questions/shared/page.ts';
import { RichText } from '../../src/questions/shared/rich-text.tsx';
import type { Question, Quiz } from '../../src/quiz/quiz.ts';
import { decodeAttempt, encodeAttempt } from '../../src/record/codec.ts';
import { context, FOREIGN, loadKind, wordsOf } from './support.ts';

test('every folder of a kind is in the registry', () => {
  const folders = readdirSync('src/questions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(kinds.toSorted());
});

/** How many controls of a rendered question hold an answer. */
function answered(html: string): number {
  const inputs = (html.match(/<input[^>]*>/g) ?? []).filter((input) =>
    input.includes('type="text"') ? /\svalue="[^"]/.test(input) : /\schecked/.test(input),
  );
  return (
    inputs.length +
    (html.match(/<option(?![^>]*\svalue[\s>])[^>]*\sselected|<textarea[^>]*>[^<]/g)?.length ?? 0)
  );
}

/** All ids in a question, and the steps of its scenes. */
function idsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(idsIn);
  if (!('id' in part) || typeof part.id !== 'string') return inner;
  return [part.id, ...inner, ...inner.map((id) => `${part.id}/${id}`)];
}

/** Values that look like responses to a question: its own ids and points in lists and maps, and other things. */
function likely(question: Question): fc.Arbitrary<unknown> {
  const scale = 'scale' in question ? context.scales[String(question.scale)] : undefined;
  const ids = [
    ...idsIn(question),
    ...(scale?.points ?? []).map(({ id }) => id),
    'true',
    'false',
    'cannot-say',
  ];
  const id = fc.constantFrom(...ids);
  const one = fc.oneof(
    { weight: 4, arbitrary: id },
    fc.constantFrom(null, true, false, ''),
    fc.double(),
    fc.string(),
  );
  const key = fc.oneof(id, fc.constantFrom('verdict', 'reason', '__proto__', 'constructor'));
  return fc.oneof(one, fc.array(one, { maxLength: 5 }), fc.dictionary(key, one, { maxKeys: 5 }));
}

/** Every explanation that stands in a question, as HTML. */
function explanations(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key.startsWith('why') ? [renderToString(<RichText text={value} />)] : explanations(value),
  );
}

for (const name of kinds) {
  const { schema, grading, view, examples } = await loadKind(name);

  describe(`the kind ${name}`, () => {
    beforeAll(() => setPage({ root: './', words: wordsOf(name) }));

    test('brings examples', () => expect(examples.length).toBeGreaterThan(0));

    for (const example of examples) {
      const question = exampleQuestion(example, schema);
      const render = (value: unknown, reveal = false) =>
        renderToString(
          <view.Answer
            question={question}
            context={context}
            name="example"
            value={value === undefined ? undefined : (value as never)}
            cannotSay="I can’t say"
            reveal={reveal}
          />,
        );

      describe(example.title, () => {
        test('names its own kind and finds no fault in itself', () => {
          expect(question.kind).toBe(name);
          expect(schema.faults(question as never, { ...context, purpose: example.purpose })).toEqual([]);
        });

        test('says of itself in both halves whether an answer can be right', () => {
          if (example.purpose !== 'check') return;
          expect(schema.scored?.(question as never) ?? true).toBe(grading.scored(question, context));
        });

        test('has responses that the preview of an assessment finds', () => {
          if (example.purpose !== 'assessment' || !grading.scored(question, context)) return;
          const found = gradeable(question, { scales: context.scales } as Quiz)
            .map((value) => grading.parse(value, question, context))
            .filter((value) => value !== undefined && grading.complete(value, question, context));
          expect(found.length).toBeGreaterThan(1);
        });

        test.each(example.responses)('grades $value', ({ value, expect: expected }) => {
          const parsed = grading.parse(value, question, context);
          expect(parsed).toEqual(value);
          expect(grading.grade(parsed ?? null, question, context)).toMatchObject(expected);
        });

        test('grades no response outside the range, and gives none a value it says it cannot have', () => {
          for (const { value } of example.responses) {
            const grade = grading.grade(value, question, context);
            const amount = grade.value ?? grade.credit;
            if (amount !== undefined) {
              expect(grading.scored(question, context)).toBe(true);
              expect(amount).toBeGreaterThanOrEqual(0);
              expect(amount).toBeLessThanOrEqual(grade.credit === undefined ? 4 : 1);
            }
          }
        });

        test.each(example.malformed.map((value) => [JSON.stringify(value), value]))(
          'refuses %s',
          (_, value) => {
            expect(grading.parse(value, question, context)).toBeUndefined();
          },
        );

        test('reads any value without an error, and only what it can read back', () => {
          fc.assert(
            fc.property(fc.anything(), (value) => {
              const parsed = grading.parse(value, question, context);
              if (parsed !== undefined) expect(grading.parse(parsed, question, context)).toEqual(parsed);
            }),
          );
        });

        test('grades whatever looks like a response inside its range, and shows it', () => {
          fc.assert(
            fc.property(likely(question), (value) => {
              const parsed = grading.parse(value, question, context);
              if (parsed === undefined) return;
              expect(grading.parse(JSON.parse(JSON.stringify(parsed)), question, context)).toEqual(parsed);
              expect(grading.complete(parsed, question, context)).toBeTypeOf('boolean');
              const { value: worth = 0, credit = 0, chosen } = grading.grade(parsed, question, context);
              expect(worth >= 0 && worth <= 4 && credit >= 0 && credit <= 1).toBe(true);
              expect(chosen.every((id) => typeof id === 'string')).toBe(true);
              render(parsed);
              render(parsed, true);
            }),
          );
        });

        test('a response survives storage', () => {
          for (const { value } of [...example.responses, { value: null }]) {
            const attempt = {
              id: 'abc234abc234',
              quiz: 'example',
              version: 1,
              form: 'full' as const,
              started: '2026-01-01T00:00:00.000Z',
              saved: '2026-01-01T00:00:00.000Z',
              responses: { [question.id]: { kind: name, value } },
            };
            expect(decodeAttempt(attempt.id, encodeAttempt(attempt)).value).toEqual(attempt);
          }
        });

        test('renders native, named, labelled controls with nothing chosen', () => {
          const html = render(undefined);
          const controls = html.match(/<(input|select|textarea)[^>]*>/g) ?? [];
          expect(controls.length).toBeGreaterThan(1);
          expect(controls.every((control) => /name="example(-[\w-]+)?"/.test(control))).toBe(true);
          expect(html.match(/<label/g)).toHaveLength(controls.length);
          expect(answered(html)).toBe(0);
          expect(html).not.toMatch(/style=|disabled/);
        });

        test('shows a response, and "cannot say"', () => {
          for (const { value } of example.responses) expect(answered(render(value))).toBeGreaterThan(0);
          // A question of several rows may say it in each.
          const html = render(null);
          expect(answered(html)).toBe(html.match(/value="cannot-say"/g)?.length);
        });

        test('explains every option once the answer is shown', () => {
          if (example.purpose !== 'check') return;
          const html = render(example.responses[0]?.value, true);
          expect(explanations(question).length).toBeGreaterThan(0);
          for (const explanation of explanations(question)) expect(html).toContain(explanation);
        });

        test('has all its words where no other kind is asked', () => {
          const [{ value } = { value: null }] = example.responses;
          const shown = [
            <view.Given key="given" question={question} context={context} value={value} />,
            <view.Key key="key" question={question} context={context} />,
          ];
          const said = [render(undefined), render(value, true), ...shown.map((part) => renderToString(part))];
          expect(said.join(' ')).not.toContain(FOREIGN);
        });

        test('says a response in words and has a key for paper', () => {
          for (const { value } of example.responses) {
            const given = <view.Given question={question} context={context} value={value} />;
            expect(renderToString(given)).toMatch(/\w{2}/);
          }
          const key = <view.Key question={question} context={context} />;
          expect(renderToString(key)).toContain('<li');
        });
      });
    }
  });
}
