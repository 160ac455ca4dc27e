// Tallies, flags, conditions, and what a dimension or a question can be told to do; worked out by hand.
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/quiz/advice.ts';
import { holds } from '../../src/quiz/conditions.ts';
import { factsOf } from '../../src/quiz/facts.ts';
import { scoreAssessment } from '../../src/quiz/score.ts';
import type { Condition, Flag, Levels } from '../../src/quiz/scoring.ts';
import { at, type MadeUp, madeUp, POINTS, rated, score } from './made-up.ts';
import { gradings } from './support.ts';

const plain: Levels = {
  rule: 'mean',
  of: ['a'],
  steps: [{ id: 'any', label: '', means: '', from: 0 }],
};
const three = { a: {}, b: {}, c: {} };
const quizOf = (more: Partial<MadeUp>) => madeUp({ dimensions: three, levels: plain, ...more });
const tally = { id: 't', label: '', of: ['a', 'b', 'c'], from: 3 };

describe('a tally', () => {
  test('holds a dimension from its mean on, not below it', () => {
    const answers = { ...at({ a: 3, b: 4 }), 'c-1': rated(3), 'c-2': rated(2) };
    expect(score(quizOf({ tallies: [tally] }), answers).tallies).toEqual([
      { id: 't', held: ['a', 'b'], open: ['c'], unknown: [] },
    ]);
  });

  test('an extra line keeps a dimension open until it holds', () => {
    const onlyIf = { a: [{ any: ['a-2'], answered: ['all'] }] };
    const quiz = quizOf({ tallies: [{ ...tally, onlyIf }] });
    const held = (second: 3 | 4) =>
      score(quiz, { 'a-1': rated(4), 'a-2': rated(second) }).tallies?.[0]?.held ?? [];
    expect(held(3)).toEqual([]);
    expect(held(4)).toEqual(['a']);
  });

  test('an extra line looks at the customer’s answer where the customer has one', () => {
    const onlyIf = { a: [{ any: ['a-2'], answered: ['all'] }] };
    const quiz = quizOf({ tallies: [{ ...tally, of: ['a'], onlyIf }] });
    const customer = { 'a-1': rated(4), 'a-2': rated(3) };
    expect(score(quiz, at({ a: 4 }), { customer }).tallies?.[0]?.open).toEqual(['a']);
  });

  test('is not counted in a short form', () => {
    const self = at({ a: 4 });
    const short = scoreAssessment(quizOf({ tallies: [tally] }), 'short', { self }, gradings);
    expect(short?.tallies).toBeUndefined();
    expect(short?.next).toBeUndefined();
  });
});

describe('a condition on a tally', () => {
  const tallies = [{ id: 't', held: ['a'], open: ['b'], unknown: ['c'] }];
  const evidence = { self: new Map(), dimensions: [], tallies };
  const cases: [Condition, boolean][] = [
    [{ tally: 't', open: ['b'] }, true],
    [{ tally: 't', open: ['a', 'b'] }, true],
    [{ tally: 't', open: ['a'] }, false],
    [{ tally: 't', open: ['c'] }, false],
    [{ tally: 't', held: ['a'] }, true],
    [{ tally: 't', held: ['b', 'a'] }, true],
    [{ tally: 't', held: ['b', 'c'] }, false],
    [{ tally: 't', atLeast: 1 }, true],
    [{ tally: 't', atLeast: 2 }, false],
    // The one that is not known could make it two.
    [{ tally: 't', atMost: 1 }, false],
    [{ tally: 't', atMost: 2 }, true],
    [{ tally: 'other', open: ['b'] }, false],
    [{ tally: 'other', atMost: 9 }, false],
  ];
  test.each(cases)('%j: %s', (condition, wanted) => {
    expect(holds(condition, evidence)).toBe(wanted);
  });
});

describe('a flag', () => {
  const flag: Flag = { id: 'vacuum', when: [{ tally: 't', open: ['c'] }], says: '', begin: 'c' };
  const quiz = quizOf({ tallies: [tally], flags: [flag] });

  test('goes up, says where to begin, and changes no level', () => {
    const result = score(quiz, at({ a: 0, b: 4, c: 2 }));
    expect(result.flags).toEqual(['vacuum']);
    expect(result.first).toEqual({ dimension: 'c' });
    expect(result.level?.id).toBe(score(quizOf({ tallies: [tally] }), at({ a: 0, b: 4, c: 2 })).level?.id);
  });

  test.each([
    ['what it looks at is held', at({ a: 0, b: 4, c: 3 })],
    ['what it looks at was not measured', at({ a: 0, b: 4, c: null })],
  ])('stays down where %s', (_, answers) => {
    const result = score(quiz, answers);
    expect(result.flags).toBeUndefined();
    expect(result.first).toEqual({ dimension: 'a' });
  });
});

describe('a dimension', () => {
  test('with a minimum of its own is measured from there on', () => {
    const dimensions = { a: { minimum: { share: 0.5, questions: 1 } }, b: {} };
    const result = score(quizOf({ dimensions }), { 'a-1': rated(3), 'b-1': rated(3) });
    expect(result.dimensions.map(({ mean }) => mean)).toEqual([3, undefined]);
  });

  test('that only the customer measures is not known until the customer has answered', () => {
    const quiz = quizOf({ dimensions: { a: {}, b: { only: 'customer' } } });
    const [, alone] = score(quiz, at({ a: 4, b: 4 })).dimensions;
    expect(alone).toEqual({ id: 'b', asked: 2, answered: 2, cannotSay: 0, by: 'self' });
    const [, heard] = score(quiz, at({ a: 4, b: 4 }), { customer: at({ b: 1 }) }).dimensions;
    expect(heard).toMatchObject({ mean: 1, band: 'low', by: 'customer' });
  });

  test('that only the customer measures never falls back on the reader', () => {
    const quiz = quizOf({ dimensions: { a: {}, b: { only: 'customer' } } });
    const [, half] = score(quiz, at({ a: 4, b: 4 }), { customer: { 'b-1': rated(1) } }).dimensions;
    expect(half).toMatchObject({ answered: 1, by: 'customer' });
    expect(half?.mean).toBeUndefined();
  });

  test('apart is measured with its band, and is neither where to begin nor a strength', () => {
    const dimensions = { a: {}, b: { apart: true } };
    const low = score(quizOf({ dimensions }), at({ a: 2, b: 0 }));
    expect(low.dimensions[1]).toMatchObject({ mean: 0, band: 'low' });
    expect(low.first).toEqual({ dimension: 'a' });
    expect(score(quizOf({ dimensions }), at({ a: 2, b: 4 })).strengths).toEqual([]);
  });

  test('apart still has its advice', () => {
    const advice = [
      {
        dimension: 'b',
        band: 'low',
        do: 'Do.',
        ask: '',
        plan: { if: '', then: '' },
        read: { href: '', title: '' },
      },
    ];
    const quiz = quizOf({ dimensions: { a: {}, b: { apart: true } }, advice });
    const [, b] = score(quiz, at({ b: 0 })).dimensions;
    expect(b && quiz.scoring && adviceFor(quiz.scoring, b)?.do).toBe('Do.');
  });

  test('shows the grade of its own question on evidence: the lowest without an answer', () => {
    const grades = [
      { id: 'hunch', label: '', answers: ['none', 'little'], means: '' },
      { id: 'seen', label: '', answers: ['half', 'much', 'all'], means: '' },
    ];
    const dimensions = { a: { certainty: 'a-2' }, b: {} };
    const quiz = quizOf({ dimensions, certainty: { question: 'b-2', grades } });
    const grade = (answers: ReturnType<typeof at>) => score(quiz, answers).dimensions[0]?.certainty;
    expect(grade(at({ a: 4, b: 0 }))).toBe('seen');
    expect(grade(at({ a: 1, b: 4 }))).toBe('hunch');
    expect(grade({})).toBe('hunch');
    expect(score(quiz, {}, { customer: at({ a: 1 }) }).dimensions[0]?.certainty).toBe('seen');
    expect(score(quiz, at({ a: 4, b: 0 })).dimensions[1]?.certainty).toBeUndefined();
  });
});

describe('certainty by the customer’s answers', () => {
  const grades = [
    { id: 'hunch', label: '', answers: ['none', 'little'], means: '' },
    { id: 'seen', label: '', answers: ['half', 'much'], means: '' },
    { id: 'checked', label: '', answers: ['all'], means: '' },
  ];
  const certainty = { question: 'a-2', grades };
  const of = (more: Partial<MadeUp>, customer: ReturnType<typeof at>) =>
    score(quizOf({ certainty, ...more }), at({ a: 2 }), { customer }).certainty;

  test('is the highest from half of the dimensions on, and the reader’s own below', () => {
    const four = { dimensions: { a: {}, b: {}, c: {}, d: {} } };
    expect(of(four, at({ a: 0, c: 0 }))).toBe('checked');
    expect(of(four, at({ d: 4 }))).toBe('seen');
    expect(of({}, at({ b: 4 }))).toBe('seen');
    expect(of({}, at({ b: 4, c: 4 }))).toBe('checked');
  });

  test('counts no dimension of which too little can be put to the customer', () => {
    const one = (dimension: string) => ({
      id: `${dimension}-1`,
      kind: 'rating',
      dimension,
      scale: 'five',
      text: '',
      customer: '',
    });
    // Both have one question that the customer is asked; it is enough for c alone.
    const dimensions = { a: {}, b: {}, c: { minimum: { share: 0.5, questions: 1 } } };
    const questions = [one('b'), one('c')].map((question) => ({ ...question, customer: 'So?' }));
    expect(of({ dimensions, questions }, at({ c: 4 }))).toBe('checked');
    expect(of({ dimensions: { ...dimensions, c: {} }, questions }, at({ b: 4, c: 4 }))).toBe('seen');
  });

  test('counts no question that is not scored', () => {
    const aside = ['b-1', 'b-2', 'c-1', 'c-2'].map((id) => ({
      id,
      kind: 'rating',
      dimension: id.charAt(0),
      scale: 'five',
      text: '',
      customer: 'So?',
      apart: true,
    }));
    expect(of({ questions: aside }, at({ a: 4 }))).toBe('checked');
  });

  test('is the reader’s own in a short form', () => {
    const quiz = quizOf({ certainty: { ...certainty, question: 'a-1' } });
    const questions = quiz.questions.map((question) => ({ ...question, short: question.id.endsWith('1') }));
    const short = { ...quiz, questions };
    const answered = { self: at({ a: 2 }), customer: at({ a: 4, b: 4, c: 4 }) };
    expect(scoreAssessment(short, 'short', answered, gradings)?.certainty).toBe('seen');
    expect(scoreAssessment(short, 'full', answered, gradings)?.certainty).toBe('checked');
  });

  test('counts no dimension that only the customer measures, of which too little was answered', () => {
    const dimensions = { a: {}, b: { only: 'customer' as const } };
    expect(of({ dimensions }, { 'b-1': rated(4) })).toBe('seen');
    expect(of({ dimensions }, at({ b: 4 }))).toBe('checked');
  });

  test('is the lowest where the form does not ask for evidence', () => {
    const quiz = quizOf({ certainty });
    const result = scoreAssessment(quiz, 'short', { self: at({ a: 2 }) }, gradings);
    expect(result?.certainty).toBe('hunch');
  });

  test('is not told where the quiz asks for no evidence', () => {
    expect(score(quizOf({}), at({ a: 2 })).certainty).toBeUndefined();
  });
});

describe('two sides of a pair question', () => {
  const questions = ['1', '2'].map((n) => ({
    id: `a-${n}`,
    kind: 'pair',
    dimension: 'a',
    scale: 'five',
    text: '',
    left: '',
    right: '',
    for: [
      { id: 'company', label: 'Company' },
      { id: 'me', label: 'Me' },
    ],
  }));
  const both = (company: number, me: number) => ({
    kind: 'pair',
    value: { company: POINTS[company] ?? '', me: POINTS[me] ?? '' },
  });
  const quiz = quizOf({
    dimensions: { a: {} },
    questions,
    tallies: [
      { ...tally, id: 'mine', of: ['a'] },
      { ...tally, id: 'mine-by-name', of: ['a'], side: 'me' },
      { ...tally, id: 'theirs', of: ['a'], side: 'company' },
    ],
  });

  test('the reader’s own decides, the other stands beside it, and each has its tally', () => {
    const result = score(quiz, { 'a-1': both(4, 1), 'a-2': both(3, 2) });
    expect(result.dimensions[0]).toMatchObject({ mean: 1.5, beside: { company: 3.5 } });
    expect(result.tallies).toEqual([
      { id: 'mine', held: [], open: ['a'], unknown: [] },
      { id: 'mine-by-name', held: [], open: ['a'], unknown: [] },
      { id: 'theirs', held: ['a'], open: [], unknown: [] },
    ]);
  });

  test('too few answers for the other leave it unknown, and the reader’s own as it is', () => {
    const unsaid = { kind: 'pair', value: { company: 'cannot-say', me: 'all' } };
    const result = score(quiz, { 'a-1': both(4, 4), 'a-2': unsaid });
    expect(result.dimensions[0]).toMatchObject({ mean: 4 });
    expect(result.dimensions[0]?.beside).toBeUndefined();
    expect(result.tallies?.[2]?.unknown).toEqual(['a']);
  });
});

describe('a question', () => {
  test('apart counts in no dimension, although it stands in one', () => {
    const question = { id: 'a-3', kind: 'rating', dimension: 'a', scale: 'five', text: '', apart: true };
    const extra = madeUp({
      dimensions: { a: {} },
      levels: plain,
      questions: [
        ...['1', '2'].map((n) => ({ id: `a-${n}`, kind: 'rating', dimension: 'a', scale: 'five', text: '' })),
        question,
      ],
    });
    expect(score(extra, { ...at({ a: 4 }), 'a-3': rated(0) }).dimensions[0]).toMatchObject({
      asked: 2,
      mean: 4,
    });
  });

  test('without a wording for the customer is not put to the customer', () => {
    const quiz = quizOf({});
    const silent = {
      ...quiz,
      questions: quiz.questions.map(({ customer, ...rest }) =>
        rest.id === 'a-2' ? rest : { ...rest, ...(customer && { customer }) },
      ),
    };
    const facts = factsOf(silent, 'full', at({ a: 4, b: 4 }), gradings, 'customer');
    expect(facts.has('a-1')).toBe(true);
    expect(facts.has('a-2')).toBe(false);
    const [a, b] = score(silent, {}, { customer: at({ a: 4, b: 4 }) }).dimensions;
    expect([a?.by, b?.by]).toEqual(['self', 'customer']);
  });
});

describe('a linked check', () => {
  const known = { check: 'tea-check', value: 3, finished: '2026-11-21T08:00:00.000Z' };
  const knowing = { check: 'tea-check', read: { href: '/', title: '' }, dimension: 'a', means: '' };

  test('stands in the result and changes nothing else of it', () => {
    const quiz = quizOf({ knowing });
    const { known: kept, ...result } = score(quiz, at({ a: 1 }), { known });
    expect(kept).toEqual(known);
    expect(result).toEqual(score(quiz, at({ a: 1 })));
  });

  test('is left out of a short form, and of a full one while there is no attempt', () => {
    const quiz = quizOf({ knowing });
    const told = (form: 'full' | 'short', found?: typeof known) =>
      scoreAssessment(quiz, form, { self: at({ a: 1 }), known: found }, gradings)?.known;
    expect([told('full', known), told('short', known), told('full')]).toEqual([known, undefined, undefined]);
  });

  test('of another quiz is left out', () => {
    expect(score(quizOf({}), at({ a: 1 }), { known }).known).toBeUndefined();
    const other = { ...known, check: 'other' };
    expect(score(quizOf({ knowing }), at({ a: 1 }), { known: other }).known).toBeUndefined();
  });
});

test('a result has no field for what there is not', () => {
  expect(score(quizOf({}), {})).toStrictEqual({
    purpose: 'assessment',
    gates: [],
    caps: [],
    next: { id: 'any', open: [], unknown: ['a'] },
    dimensions: ['a', 'b', 'c'].map((id) => ({ id, asked: 2, answered: 0, cannotSay: 0, by: 'self' })),
    contribution: [],
    strengths: [],
  });
});
