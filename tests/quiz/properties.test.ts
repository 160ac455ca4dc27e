import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, Responses } from '../../src/quiz/attempt.ts';
import { scoreCheck } from '../../src/quiz/check.ts';
import { factsOf } from '../../src/quiz/facts.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import { gradings, quizCalled } from './support.ts';

const quiz = quizCalled('partnership');
const check = quizCalled('six-needs-check');
const steps = quiz.scoring?.levels.steps.map(({ id }) => id) ?? [];

/** Any answers that a reader could give. */
const sensible: fc.Arbitrary<Responses> = fc
  .tuple(
    ...quiz.questions.map((question) => {
      const points = 'scale' in question ? (quiz.scales[String(question.scale)]?.points ?? []) : [];
      const value: fc.Arbitrary<Json> =
        points.length > 0
          ? fc.constantFrom(null, ...points.map(({ id }) => id))
          : fc.constantFrom(null, ['empathy', 'control'], ['fairness', 'information']);
      return fc.option(fc.record({ kind: fc.constant(question.kind), value }), { nil: undefined });
    }),
  )
  .map((list) =>
    Object.fromEntries(
      list.flatMap((response, index) => {
        const id = quiz.questions[index]?.id;
        return response && id ? [[id, response]] : [];
      }),
    ),
  );

/** Anything at all, under the ids of real questions. */
const malformed: fc.Arbitrary<Responses> = fc
  .dictionary(
    fc.constantFrom(...quiz.questions.map(({ id }) => id), '__proto__', 'constructor'),
    fc.record({
      kind: fc.oneof(fc.constantFrom('rating', 'amount', 'multiple', 'single', 'toString'), fc.string()),
      value: fc.jsonValue() as fc.Arbitrary<Json>,
    }),
  )
  .map((responses) => ({ ...responses }));

const score = (self: Responses, of = quiz) => scoreAssessment(of, 'full', { self }, gradings);

test('any responses, however malformed, are scored without an error and inside the scale', () => {
  fc.assert(
    fc.property(fc.oneof(sensible, malformed), (self) => {
      for (const { mean, answered, asked, cannotSay } of score(self)?.dimensions ?? []) {
        if (mean !== undefined) expect(mean >= 0 && mean <= 4).toBe(true);
        expect(answered + cannotSay).toBeLessThanOrEqual(asked);
      }
      for (const credit of Object.values(scoreCheck(factsOf(check, 'full', self, gradings)).credit)) {
        expect(credit >= 0 && credit <= 1).toBe(true);
      }
    }),
  );
});

test('the order of the questions does not matter', () => {
  const reversed = { ...quiz, questions: [...quiz.questions].reverse() };
  fc.assert(
    fc.property(sensible, (self) => {
      expect(score(self, reversed)).toEqual(score(self));
    }),
  );
});

test('gates and caps can only lower the level', () => {
  const open = quiz.scoring && { ...quiz, scoring: { ...quiz.scoring, gates: [], caps: [] } };
  fc.assert(
    fc.property(sensible, (self) => {
      const before = open && score(self, open)?.level;
      const after = score(self)?.level;
      if (before && after) expect(steps.indexOf(after.id)).toBeLessThanOrEqual(steps.indexOf(before.id));
      if (before) expect(after).toBeDefined();
    }),
  );
});

test('the reader alone never reaches the highest level', () => {
  fc.assert(
    fc.property(sensible, (self) => {
      expect(score(self)?.level?.id).not.toBe(steps.at(-1));
    }),
  );
});
