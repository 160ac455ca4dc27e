import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  grading,
  inOrder,
  type ScenarioQuestion,
  type Scene,
  type SceneChoice,
  stepId,
} from '../../src/questions/scenario/grade.ts';
import { schema } from '../../src/questions/scenario/schema.ts';
import { view } from '../../src/questions/scenario/view.tsx';
import { setPage } from '../../src/questions/shared/page.ts';
import { CHECK, checkFiles, edit, placeOf } from '../build-content/fixture.ts';
import { context, words } from './support.ts';

setPage({ root: './', words });

const texts = { label: 'Do.', consequence: 'So.', why: 'For.' };
const choice = (id: string, more: Partial<SceneChoice> = {}): SceneChoice => ({ id, ...texts, ...more });
const scene = (id: string, ...choices: SceneChoice[]): Scene => ({ id, text: `At ${id}.`, choices });
const scenario = (...scenes: Scene[]): ScenarioQuestion => ({
  id: 'walk',
  kind: 'scenario',
  text: 'Where to?',
  start: 'home',
  scenes,
});

/** Two ways lead to the mill, which the file names before one of the scenes that lead there. */
const walk = scenario(
  scene('mill', choice('sit', { credit: 1 }), choice('swim', { credit: 0.5 })),
  scene('home', choice('left', { next: 'mill' }), choice('right', { next: 'wood' }), choice('stay')),
  scene('wood', choice('on', { next: 'mill' }), choice('sleep', { credit: 0 })),
);
const read = (value: unknown, asked = walk) => grading.parse(value, asked, context);
const faults = (question: ScenarioQuestion) => schema.faults(question, { ...context, purpose: 'check' });

describe('a path is graded', () => {
  const grade = (...path: string[]) => grading.grade(path, walk, context);

  test('by the choice that ends it', () => {
    expect(grade('home/left', 'mill/sit')).toEqual({ chosen: ['left', 'sit'], credit: 1 });
    expect(grade('home/right', 'wood/on', 'mill/swim').credit).toBe(0.5);
    expect(grade('home/right', 'wood/sleep').credit).toBe(0);
  });

  test('not at all where its end has no right and wrong, or before it has ended', () => {
    expect(grade('home/stay')).toStrictEqual({ chosen: ['stay'] });
    expect(grade('home/left')).toEqual({ chosen: ['left'] });
  });

  test('with the value of its end, in an assessment', () => {
    const valued = scenario(
      scene('home', choice('on', { next: 'mill' }), choice('off', { value: 0 })),
      scene('mill', choice('sit', { value: 3 }), choice('swim')),
    );
    const graded = (...path: string[]) => grading.grade(path, valued, context);
    expect(graded('home/off')).toStrictEqual({ chosen: ['off'], value: 0 });
    expect(graded('home/on', 'mill/sit')).toStrictEqual({ chosen: ['on', 'sit'], value: 3 });
    expect(graded('home/on', 'mill/swim')).toStrictEqual({ chosen: ['on', 'swim'] });
  });

  test('as nothing where there is no path', () => {
    expect(grade()).toEqual({ chosen: [] });
    expect(grade('mill/sit')).toEqual({ chosen: [] });
  });

  test('once it has ended', () => {
    const complete = (...path: string[]) => grading.complete(path, walk, context);
    expect(complete()).toBe(false);
    expect(complete('mill/sit')).toBe(false);
    expect(complete('home/left')).toBe(false);
    expect(complete('home/left', 'mill/sit')).toBe(true);
    expect(complete('home/stay')).toBe(true);
  });

  test('only in a case with a right end, or with values', () => {
    expect(grading.scored(walk, context)).toBe(true);
    expect(grading.scored(scenario(scene('home', choice('a'), choice('b'))), context)).toBe(false);
    const valued = scenario(scene('home', choice('a', { value: 0 }), choice('b')));
    expect(grading.scored(valued, context)).toBe(true);
  });
});

describe('a stored path', () => {
  test('begins at the start, goes on where the choices lead and stops at the end', () => {
    expect(read(['home/left', 'mill/sit'])).toEqual(['home/left', 'mill/sit']);
    expect(read(['mill/sit'])).toBeUndefined();
    expect(read(['home/left', 'wood/on'])).toBeUndefined();
    expect(read(['home/stay', 'mill/sit'])).toBeUndefined();
    expect(read(['home/right', 'wood/on', 'mill/sit'])).toEqual(['home/right', 'wood/on', 'mill/sit']);
  });

  test('is a list with a step in it', () => {
    expect(read([])).toBeUndefined();
    expect(read('home/stay')).toBeUndefined();
    expect(read({ 0: 'home/stay', length: 1 })).toBeUndefined();
  });

  /** Steps that are in the case, in any order, and others. */
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...walk.scenes.flatMap(({ id, choices }) => choices.map((each) => stepId(id, each.id))),
      ),
      fc.string(),
    ),
    { maxLength: 6 },
  );

  test('that can be read is a real path, whatever strings it is made of', () => {
    fc.assert(
      fc.property(steps, (value) => {
        const parsed = read(value);
        if (!parsed) return;
        expect(parsed).toEqual(value);
        let here: string | undefined = walk.start;
        for (const step of parsed) {
          const [at, chosen] = step.split('/');
          expect(at).toBe(here);
          here = walk.scenes.find(({ id }) => id === at)?.choices.find(({ id }) => id === chosen)?.next;
        }
        expect(grading.complete(parsed, walk, context)).toBe(here === undefined);
      }),
    );
  });

  test('is never graded outside its range, read or not', () => {
    fc.assert(
      fc.property(steps, (value) => {
        const { credit = 0 } = grading.grade(value, walk, context);
        expect(credit >= 0 && credit <= 1).toBe(true);
      }),
    );
  });

  test('ends for certain even where scenes go round in a circle', () => {
    const circle = scenario(scene('home', choice('on', { next: 'home' }), choice('off')));
    expect(read(Array(50_000).fill('home/on'), circle)).toBeUndefined();
    expect(schema.answers(circle, context)).toHaveLength(2);
  });
});

describe('a scenario as it is written', () => {
  const problems = (...scenes: Scene[]) =>
    faults(scenario(...scenes)).map(({ path, problem }) => [path.join('.'), problem]);
  const end = [choice('a'), choice('b')];

  test('may name its scenes in any order, and let ways meet', () => {
    expect(faults(walk)).toEqual([]);
  });

  test('begins at a scene that there is', () => {
    expect(faults({ ...walk, start: 'hom' })).toEqual([
      {
        path: ['start'],
        problem: 'there is no scene "hom"',
        remedy: 'did you mean "home"? Scenes: mill, home, wood.',
      },
    ]);
  });

  test('leads to scenes that there are', () => {
    expect(problems(scene('home', choice('a', { next: 'mil' }), choice('b')))).toEqual([
      ['scenes.0.choices.0.next', 'there is no scene "mil"'],
    ]);
  });

  test('leads to every scene', () => {
    expect(
      problems(scene('home', ...end), scene('isle', choice('a', { next: 'home' }), choice('b'))),
    ).toEqual([['scenes.1.id', 'no path leads to the scene "isle"']]);
  });

  test('goes round in no circle, short or long', () => {
    expect(problems(scene('home', choice('a', { next: 'home' }), choice('b')))).toEqual([
      ['scenes.0.choices.0.next', '"next: home" goes round in a circle: "home" leads here'],
    ]);
    expect(
      problems(
        scene('home', choice('a', { next: 'wood' }), choice('b', { next: 'mill' })),
        scene('wood', choice('a', { next: 'mill' }), choice('b')),
        scene('mill', choice('a'), choice('b', { next: 'wood' })),
      ),
    ).toEqual([['scenes.1.choices.0.next', '"next: mill" goes round in a circle: "mill" leads here']]);
  });

  test('has credit at the ends of its paths only', () => {
    expect(
      problems(scene('home', choice('a', { next: 'mill', credit: 1 }), choice('b')), scene('mill', ...end)),
    ).toEqual([
      [
        'scenes.0.choices.0.credit',
        '"credit" stands on a choice that leads on, and only the end of a path counts',
      ],
    ]);
  });

  test('has credit in a check, a value in an assessment, each in its range', () => {
    const fits = (purpose: 'check' | 'assessment', more: Partial<SceneChoice>) =>
      schema.fields(purpose)?.scenes?.safeParse([scene('home', choice('a', more), choice('b'))]).success;
    expect([0, 0.5, 1, 1.5, -1].map((credit) => fits('check', { credit }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([0, 2.5, 4, 5].map((value) => fits('assessment', { value }))).toEqual([true, true, true, false]);
    expect(fits('check', { value: 1 })).toBe(false);
    expect(fits('assessment', { credit: 1 })).toBe(false);
    expect(fits('check', {})).toBe(true);
  });

  test('has each choice of a scene once, which the rule for all lists tells', () => {
    const written = `  - id: walk
    kind: scenario
    text: Where to?
    read: brewing#boil-the-water
    start: home
    scenes:
      - id: home
        text: At home.
        choices:
          - { id: stay, label: Stay, consequence: So., why: For. }
          - { id: ¦stay, label: Stay again, consequence: So., why: For. }
  - id: which-leaves`;
    const { files, marks } = edit([{ file: CHECK, from: '  - id: which-leaves', to: written }]);
    const { findings } = checkFiles(files);
    expect(findings.map((finding) => [placeOf(finding), finding.problem])).toEqual([
      [marks[0], 'the id "stay" stands twice in this list'],
    ]);
  });

  test('tells rules what every choice can come to', () => {
    const all = schema.answers(walk, context);
    expect(new Set(all.flatMap(({ chosen }) => chosen))).toEqual(
      new Set(['left', 'right', 'stay', 'on', 'sleep', 'sit', 'swim']),
    );
    expect(new Set(all.map(({ credit }) => credit))).toEqual(new Set([undefined, 0, 0.5, 1]));
  });
});

describe('a scenario on the page', () => {
  const html = (value: string[] | undefined, reveal = false) =>
    renderToString(h(view.Answer, { question: walk, context, name: 'q', value, reveal }));
  const reached = (value: string[] | undefined) =>
    [...html(value).matchAll(/class="scene" data-scene="(\w+)"/g)].map(([, id]) => id);

  test('has its scenes in an order in which every path goes on downwards', () => {
    expect(inOrder(walk).map(({ id }) => id)).toEqual(['home', 'wood', 'mill']);
  });

  test('shows the start, then the path and what comes next, and no more at its end', () => {
    expect(reached(undefined)).toEqual(['home']);
    expect(reached(['home/left'])).toEqual(['home', 'mill']);
    expect(reached(['home/right', 'wood/on'])).toEqual(['home', 'wood', 'mill']);
    expect(reached(['home/right', 'wood/sleep'])).toEqual(['home', 'wood']);
    expect(reached(['home/stay'])).toEqual(['home']);
  });

  test('tells where each choice goes on by the number of the scene', () => {
    const numbers = [...html(undefined).matchAll(/Go on at scene (\d)/g)].map(([, number]) => number);
    expect(numbers).toEqual(['3', '2', '3']);
  });

  test('gives no verdict on a choice that has no right and wrong', () => {
    const shown = html(['home/left', 'mill/swim'], true);
    expect(shown.match(/data-verdict="right"/g)).toHaveLength(1);
    expect(shown.match(/data-verdict="wrong"/g)).toHaveLength(2);
    expect(shown.match(/<strong>/g)).toHaveLength(3);
    expect(shown).toContain(words.partRight);
  });
});
