// Golden cases for instrument A, worked out by hand from the instrument's text: gate H, caps N and P,
// the four levels, what the customer decides, and where to begin.
import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/quiz/quiz.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import { type Answers, gradings, partnershipAt, quizCalled, responsesOf } from './support.ts';

const quiz = quizCalled('partnership');

function resultOf(
  self: Answers,
  { form = 'full' as Form, customer = undefined as Answers | undefined } = {},
) {
  const result = scoreAssessment(
    quiz,
    form,
    { self: responsesOf(quiz, self), ...(customer ? { customer: responsesOf(quiz, customer) } : {}) },
    gradings,
  );
  if (!result) throw new Error('partnership is an assessment');
  return result;
}

const rules = (self: Answers, options = {}) => resultOf(self, options).gates.map(({ rule }) => rule);
const level = (self: Answers, options = {}) => resultOf(self, options).level?.id;

describe('the instrument', () => {
  test('has 14 dimensions and 54 questions, of which 18 make the short form', () => {
    expect(quiz.scoring?.dimensions).toHaveLength(14);
    expect(quiz.questions.filter(({ dimension }) => dimension)).toHaveLength(54);
    expect(quiz.questions.filter(({ short }) => short)).toHaveLength(18);
  });

  test('keeps a customer wording of every question', () => {
    expect(quiz.questions.filter(({ customer }) => !customer)).toEqual([]);
  });

  test('offers "cannot say" on every scale', () => {
    expect(Object.values(quiz.scales).filter(({ cannotSay }) => !cannotSay)).toEqual([]);
  });
});

describe('the honesty gate', () => {
  const tripped: [string, Answers][] = [
    ['a lapse put right for some only', { 'honesty-1': 'once', 'honesty-2': 'some' }],
    ['a lapse not yet put right', { 'honesty-1': 'once', 'honesty-2': 'not-yet' }],
    ['a doubted promise not yet put right', { 'honesty-3': 'once', 'honesty-2': 'not-yet' }],
    [
      'wrong pictures two or three times, though all put right',
      { 'honesty-1': 'two-or-three', 'honesty-2': 'all' },
    ],
    ['wrong pictures more often, though all put right', { 'honesty-1': 'more-often', 'honesty-2': 'all' }],
    [
      'doubted promises two or three times, though all put right',
      { 'honesty-3': 'two-or-three', 'honesty-2': 'all' },
    ],
  ];
  test.each(tripped)('trips on %s, however high the rest', (_, changes) => {
    const result = resultOf(partnershipAt(4, changes));
    expect(result.level).toMatchObject({ id: 'put-it-right-first', conditional: false });
    expect(result.gates.every(({ outcome }) => outcome === 'tripped')).toBe(true);
    expect(result.first).toMatchObject({ gate: 'honesty' });
  });

  const passed: [string, Answers][] = [
    ['one lapse that is put right', { 'honesty-1': 'once', 'honesty-2': 'all' }],
    ['one doubted promise that is put right', { 'honesty-3': 'once', 'honesty-2': 'all' }],
    ['one of each, both put right', { 'honesty-1': 'once', 'honesty-3': 'once', 'honesty-2': 'all' }],
    ['no lapse', {}],
    ['low evidence', { 'honesty-5': 'nothing' }],
    ['a low answer on owning up', { 'honesty-4': 'no' }],
  ];
  test.each(passed)('does not trip on %s', (_, changes) => {
    const result = resultOf(partnershipAt(4, changes));
    expect(result.gates).toEqual([]);
    expect(result.level).toMatchObject({ id: 'working', conditional: false });
  });

  test('still shows the profile when it has tripped', () => {
    const result = resultOf(partnershipAt(4, { 'honesty-1': 'once', 'honesty-2': 'not-yet' }));
    expect(result.dimensions).toHaveLength(14);
    expect(result.dimensions.every(({ band }) => band !== undefined)).toBe(true);
  });

  test.each([['honesty-1'], ['honesty-3']])(
    '"rather not say" on %s makes the level conditional and leaves it',
    (id) => {
      const result = resultOf(partnershipAt(4, { [id]: null }));
      expect(result.level).toMatchObject({ id: 'working', conditional: true });
      expect(result.gates).toEqual([{ gate: 'honesty', rule: 'rather-not-say', outcome: 'conditional' }]);
    },
  );

  test('a lapse with "rather not say" on putting it right makes the level conditional', () => {
    expect(rules(partnershipAt(4, { 'honesty-1': 'once', 'honesty-2': null }))).toEqual([
      'put-right-not-said',
    ]);
  });

  test('a lapse together with "neither happened" is told as a contradiction', () => {
    expect(rules(partnershipAt(4, { 'honesty-1': 'once', 'honesty-2': 'neither' }))).toEqual([
      'answers-disagree',
    ]);
  });

  test('a question that was passed over counts as not said', () => {
    expect(rules(partnershipAt(4, { 'honesty-1': undefined }))).toEqual(['rather-not-say']);
  });

  test('a trip silences conditions', () => {
    const result = resultOf(
      partnershipAt(4, { 'honesty-1': null, 'honesty-3': 'more-often', 'honesty-2': 'all' }),
    );
    expect(result.gates.map(({ rule }) => rule)).toEqual(['repeated-doubted-promise']);
    expect(result.level?.conditional).toBe(false);
  });

  test.each([['nothing'], ['impression'], ['unprompted']])(
    'trips when the customer answers below "Mostly" on being told everything (%s)',
    (point) => {
      const customer = partnershipAt(4, { 'honesty-5': point });
      expect(level(partnershipAt(4), { customer })).toBe('put-it-right-first');
      expect(rules(partnershipAt(4), { customer })).toEqual(['customer-doubts']);
    },
  );

  test.each([['asked'], ['recorded']])(
    'does not trip when the customer answers "Mostly" or more (%s)',
    (point) => {
      expect(rules(partnershipAt(4), { customer: partnershipAt(4, { 'honesty-5': point }) })).toEqual([]);
    },
  );

  test('a reader with no evidence is not taken for a customer who doubts', () => {
    expect(rules(partnershipAt(4, { 'honesty-5': 'nothing' }))).toEqual([]);
  });
});

describe('the limits', () => {
  test.each([['friendliness'], ['empathy'], ['fairness'], ['control'], ['alternatives'], ['information']])(
    'cap N: %s "rarely there" limits the level to Building',
    (need) => {
      const low = Object.fromEntries(
        quiz.questions
          .filter(({ dimension }) => dimension === need)
          .map((question) => [question.id, question.kind === 'amount' ? 'much-too-much' : 'hardly-any']),
      );
      const result = resultOf(partnershipAt(4, low));
      expect(result.caps).toEqual(['needs']);
      expect(result.level?.id).toBe('building');
    },
  );

  test('cap N does not apply to a need that is hit and miss', () => {
    const result = resultOf(partnershipAt(4, { 'empathy-1': 'hardly-any', 'empathy-2': 'hardly-any' }));
    expect(result.dimensions.find(({ id }) => id === 'empathy')).toMatchObject({
      mean: 2,
      band: 'hit-and-miss',
    });
    expect(result.caps).toEqual([]);
  });

  test('cap N does not apply to a foundation that is rarely there', () => {
    const low = { 'foundation-expand-1': 'no', 'foundation-expand-2': 'no', 'foundation-expand-3': 'no' };
    expect(resultOf(partnershipAt(4, low)).caps).toEqual([]);
  });

  const preconditions = ['partnership-preconditions-1', 'partnership-preconditions-2'];
  test.each(
    preconditions.flatMap((id) => ['no', 'started', 'partly', null].map((point) => [id, point] as const)),
  )('cap P: %s answered %s limits the level to Building', (id, point) => {
    const result = resultOf(partnershipAt(4, { [id]: point }));
    expect(result.caps).toEqual(['preconditions']);
    expect(result.level?.id).toBe('building');
  });

  test('cap P does not apply to "Yes", nor to the third question of that dimension', () => {
    const changes = {
      'partnership-preconditions-1': 'yes',
      'partnership-preconditions-2': 'yes',
      'partnership-preconditions-3': 'no',
    };
    expect(resultOf(partnershipAt(4, changes)).caps).toEqual([]);
  });

  test('cap P looks at the customer where the customer has answered', () => {
    const customer = partnershipAt(4, { 'partnership-preconditions-1': 'partly' });
    expect(resultOf(partnershipAt(4), { customer }).caps).toEqual(['preconditions']);
    const self = partnershipAt(4, { 'partnership-preconditions-1': 'partly' });
    expect(resultOf(self, { customer: partnershipAt(4) }).caps).toEqual([]);
    // Where the customer cannot say, the reader's own answer stands.
    const unsaid = partnershipAt(4, { 'partnership-preconditions-1': null });
    expect(resultOf(partnershipAt(4), { customer: unsaid }).caps).toEqual([]);
  });
});

describe('the level', () => {
  test('is the mean of the four partnership dimensions, not of the needs', () => {
    const partnership = Object.fromEntries(
      quiz.questions
        .filter(({ dimension }) => dimension?.startsWith('partnership-'))
        .map((question) => [
          question.id,
          'scale' in question && question.scale === 'state' ? 'partly' : 'about-half',
        ]),
    );
    expect(level(partnershipAt(4, partnership))).toBe('building');
    // The needs at 2 are hit and miss; the partnership carries the level alone.
    const needs = Object.fromEntries(
      quiz.questions.filter(({ id }) => id.startsWith('empathy-')).map(({ id }) => [id, 'about-half']),
    );
    expect(level(partnershipAt(4, needs))).toBe('working');
  });

  test('begins to be a working partnership at 2.5', () => {
    // Trust 3, 3, 3 and human 3, 3, 3 with resilience 2, 2, 2 and beliefs 3, 3, 0: (3 + 3 + 2 + 2) / 4 = 2.5
    const at = {
      'partnership-resilience-1': 'partly',
      'partnership-resilience-2': 'partly',
      'partnership-resilience-3': 'partly',
      'partnership-preconditions-3': 'no',
    };
    expect(level(partnershipAt(3, at))).toBe('working');
    expect(level(partnershipAt(3, { ...at, 'partnership-trust-1': 'about-half' }))).toBe('building');
  });

  test('is at most "working" on self-report alone', () => {
    expect(level(partnershipAt(4))).toBe('working');
  });

  test('is "interactive" when the customer answers so', () => {
    expect(level(partnershipAt(4), { customer: partnershipAt(4) })).toBe('interactive');
  });

  test('is what the customer says, never a mean of both', () => {
    const result = resultOf(partnershipAt(4), { customer: partnershipAt(2, { 'honesty-5': 'recorded' }) });
    expect(result.level?.id).toBe('building');
    const trust = result.dimensions.find(({ id }) => id === 'partnership-trust');
    expect(trust).toMatchObject({ by: 'customer', mean: 2 });
    expect(level(partnershipAt(2), { customer: partnershipAt(4) })).toBe('interactive');
  });

  test('needs the customer’s answers on every dimension that carries it', () => {
    const customer = partnershipAt(4, { 'partnership-trust-1': null, 'partnership-trust-2': null });
    const result = resultOf(partnershipAt(4), { customer });
    // Too few of the customer's answers on trust: there the reader's own stand in, and the level stays below.
    expect(result.dimensions.find(({ id }) => id === 'partnership-trust')).toMatchObject({
      by: 'self',
      mean: 4,
    });
    expect(result.level?.id).toBe('working');
  });

  test('is not named when a dimension that carries it has too few answers', () => {
    const result = resultOf(partnershipAt(4, { 'partnership-trust-1': null, 'partnership-trust-2': null }));
    expect(result.level).toBeUndefined();
  });

  test('is still "put it right first" when too little was answered for another', () => {
    const changes = { 'partnership-trust-1': null, 'partnership-trust-2': null, 'honesty-1': 'more-often' };
    expect(level(partnershipAt(4, changes))).toBe('put-it-right-first');
  });
});

describe('the short form', () => {
  test('names no level and measures no dimension', () => {
    const result = resultOf(partnershipAt(4), { form: 'short' });
    expect(result.level).toBeUndefined();
    expect(result.dimensions).toEqual([]);
  });

  test('reads the gate all the same', () => {
    const changes = { 'honesty-1': 'once', 'honesty-2': 'not-yet' };
    expect(level(partnershipAt(4, changes), { form: 'short' })).toBe('put-it-right-first');
  });

  test('is not made conditional by a question it does not ask', () => {
    expect(rules(partnershipAt(4, { 'honesty-3': undefined }), { form: 'short' })).toEqual([]);
  });

  test('trips on something not put right, which may be a promise it does not ask about', () => {
    expect(level(partnershipAt(4, { 'honesty-2': 'not-yet' }), { form: 'short' })).toBe('put-it-right-first');
  });
});

describe('certainty', () => {
  test('is the highest when the customer has answered', () => {
    expect(
      resultOf(partnershipAt(4, { 'honesty-5': 'nothing' }), { customer: partnershipAt(4) }).certainty,
    ).toBe('checked');
  });

  test.each([
    ['nothing', 'hunch'],
    ['impression', 'hunch'],
    ['unprompted', 'partly-checked'],
    ['asked', 'partly-checked'],
    ['recorded', 'checked'],
    [null, 'hunch'],
  ])('evidence %s makes it %s, and adds no points', (point, grade) => {
    const result = resultOf(partnershipAt(4, { 'honesty-5': point }));
    expect(result.certainty).toBe(grade);
    expect(result.dimensions).toEqual(resultOf(partnershipAt(4)).dimensions);
  });
});

describe('where to begin', () => {
  test('is the lower of the picked needs, if it is low', () => {
    const changes = {
      'control-1': 'hardly-any',
      'control-2': 'hardly-any',
      'fairness-1': 'hardly-any',
      'fairness-2': 'hardly-any',
      'fairness-3': 'hardly-any',
    };
    // Fairness (1) is lower than control (2), but control was picked.
    const result = resultOf(partnershipAt(4, changes));
    expect(result.contribution).toEqual(['empathy', 'control']);
    expect(result.first).toEqual({ dimension: 'control' });
  });

  test('is the lowest of all when no picked need is low', () => {
    const changes = { 'fairness-1': 'hardly-any', 'fairness-2': 'hardly-any', 'fairness-3': 'hardly-any' };
    expect(resultOf(partnershipAt(4, changes)).first).toEqual({ dimension: 'fairness' });
  });

  test('is not among the strengths', () => {
    const result = resultOf(partnershipAt(3));
    expect(result.strengths).toHaveLength(2);
    expect(result.strengths).not.toContain(
      result.first && 'dimension' in result.first && result.first.dimension,
    );
  });

  test('a low dimension is no strength', () => {
    expect(resultOf(partnershipAt(0, { 'honesty-4': 'could-show' })).strengths).toEqual(['honesty']);
  });

  test('strengths come highest first, and in the order of the quiz where they are level', () => {
    const changes = {
      'fairness-1': 'hardly-any',
      'fairness-2': 'hardly-any',
      'control-4': 'all',
      'control-1': 'all',
    };
    expect(resultOf(partnershipAt(3, changes)).strengths).toEqual(['honesty', 'control']);
  });

  test('what is to be begun with is no strength, even where all is well', () => {
    const result = resultOf(partnershipAt(4, { 'friendliness-1': 'most' }));
    expect(result.first).toEqual({ dimension: 'friendliness' });
    expect(result.strengths).toEqual(['empathy', 'fairness']);
  });

  test('honesty is no strength while its gate speaks', () => {
    for (const changes of [{ 'honesty-3': 'two-or-three', 'honesty-2': 'all' }, { 'honesty-1': null }]) {
      const result = resultOf(partnershipAt(3, changes));
      expect(result.gates).not.toEqual([]);
      expect(result.strengths).not.toContain('honesty');
    }
  });
});
