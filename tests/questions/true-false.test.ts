import { describe, expect, test } from 'vitest';
import { grading, type TrueFalseQuestion } from '../../src/questions/true-false/grade.ts';
import { schema } from '../../src/questions/true-false/schema.ts';

const context = { scales: {}, perspective: 'self' as const };
const bare: TrueFalseQuestion = {
  id: 'silence',
  kind: 'true-false',
  text: 'Who does not complain is content.',
  answer: false,
  whyTrue: 'Silence tells nothing.',
  whyFalse: 'They may have given up.',
  confidence: true,
};
const { confidence: _, ...unsure } = bare;
const reasoned: TrueFalseQuestion = {
  ...unsure,
  reasons: [
    { id: 'leave-quietly', label: 'Many leave quietly.', correct: true, why: 'So ask.' },
    { id: 'too-busy', label: 'They are too busy.', why: 'Perhaps.' },
    { id: 'constructor', label: 'Something else.', why: 'No.' },
  ],
};
const parse = (value: unknown, question = reasoned) => grading.parse(value, question, context);
const faults = (question: TrueFalseQuestion) => schema.faults(question, { ...context, purpose: 'check' });

describe('the credit of a true or false', () => {
  const credit = (value: Parameters<typeof grading.grade>[0], question = reasoned) =>
    grading.grade(value, question, context).credit;

  test('is whole for verdict and reason', () => {
    expect(credit({ verdict: 'false', reason: 'leave-quietly' })).toBe(1);
  });

  test('is half for the right verdict on a wrong reason, or on none', () => {
    expect(credit({ verdict: 'false', reason: 'too-busy' })).toBe(0.5);
    expect(credit({ verdict: 'false' })).toBe(0.5);
  });

  test('is none for a wrong verdict, whatever the reason', () => {
    expect(credit({ verdict: 'true', reason: 'leave-quietly' })).toBe(0);
    expect(credit({ verdict: 'true', reason: 'too-busy' })).toBe(0);
    expect(credit({ verdict: 'true' })).toBe(0);
  });

  test('is none for a reason alone', () => expect(credit({ reason: 'leave-quietly' })).toBe(0));

  test('is all or nothing where no reason is asked for', () => {
    expect(credit({ verdict: 'false' }, bare)).toBe(1);
    expect(credit({ verdict: 'true' }, bare)).toBe(0);
  });

  test('follows the author’s answer', () => {
    const isTrue = { ...reasoned, answer: true };
    expect(credit({ verdict: 'true', reason: 'leave-quietly' }, isTrue)).toBe(1);
    expect(credit({ verdict: 'false', reason: 'leave-quietly' }, isTrue)).toBe(0);
  });
});

test('names the verdict and the reason that were chosen', () => {
  expect(grading.grade({ verdict: 'true', reason: 'too-busy' }, reasoned, context).chosen).toEqual([
    'true',
    'too-busy',
  ]);
  expect(grading.grade({ verdict: 'true' }, bare, context).chosen).toEqual(['true']);
  expect(grading.grade({ reason: 'too-busy' }, reasoned, context).chosen).toEqual(['too-busy']);
});

test('always has a right answer, and takes no null for one', () => {
  expect(grading.scored(bare, context)).toBe(true);
  expect(grading.parse(null, bare, context)).toBeUndefined();
});

test('is complete with a verdict, and with a reason where one is asked for', () => {
  expect(grading.complete({ verdict: 'true' }, bare, context)).toBe(true);
  expect(grading.complete({ verdict: 'true' }, reasoned, context)).toBe(false);
  expect(grading.complete({ reason: 'too-busy' }, reasoned, context)).toBe(false);
  expect(grading.complete({ verdict: 'true', reason: 'too-busy' }, reasoned, context)).toBe(true);
});

describe('reading a true or false', () => {
  test('keeps half an answer, in either order', () => {
    expect(parse({ verdict: 'false' })).toEqual({ verdict: 'false' });
    expect(parse({ reason: 'too-busy' })).toEqual({ reason: 'too-busy' });
  });

  test('takes up only what it knows', () => {
    expect(parse({ verdict: 'true', reason: 'too-busy', more: 1 })).toEqual({
      verdict: 'true',
      reason: 'too-busy',
    });
  });

  test('reads a reason that is called like something every object has, but only where it was given', () => {
    expect(parse({ verdict: 'true', reason: 'constructor' })).toEqual({
      verdict: 'true',
      reason: 'constructor',
    });
    expect(parse(Object.create({ verdict: 'true' }))).toBeUndefined();
    expect(parse(Object.create({ reason: 'too-busy' }))).toBeUndefined();
  });

  test.each([
    { verdict: true },
    { verdict: 'True' },
    { verdict: '' },
    { verdict: null, reason: 'too-busy' },
    { verdict: 'true', reason: 'gone' },
    { verdict: 'true', reason: null },
    ['true'],
    Object.assign(['true'], { verdict: 'true' }),
    'true',
    undefined,
  ])('refuses %j', (value) => expect(parse(value)).toBeUndefined());

  test('refuses a reason where none is asked for', () => {
    expect(parse({ verdict: 'true', reason: 'too-busy' }, bare)).toBeUndefined();
  });
});

describe('the schema of a true or false', () => {
  test('refuses a bare one, and says what to add', () => {
    expect(faults(unsure)).toMatchObject([
      { path: ['answer'], remedy: expect.stringMatching(/reasons.*confidence/) },
    ]);
  });

  test('accepts it with reasons, with confidence, and with both', () => {
    for (const question of [bare, reasoned, { ...reasoned, confidence: true as const }])
      expect(faults(question)).toEqual([]);
  });

  test('wants exactly one correct reason', () => {
    const { reasons = [] } = reasoned;
    const none = reasons.map(({ correct: _, ...reason }) => reason);
    const all = reasons.map((reason) => ({ ...reason, correct: true }));
    expect(faults({ ...reasoned, reasons: none })).toMatchObject([
      { path: ['reasons'], problem: 'no reason is correct' },
    ]);
    const second = `this is correct too, beside "${reasons[0]?.id}"`;
    expect(faults({ ...reasoned, reasons: all })).toMatchObject([
      { path: ['reasons', 1, 'correct'], problem: second },
    ]);
  });

  test('takes no word for true', () => {
    const { answer } = schema.fields('check') ?? {};
    expect(answer?.safeParse(false).success).toBe(true);
    expect(answer?.safeParse('false').success).toBe(false);
  });

  test('is for checks only', () => expect(schema.fields('assessment')).toBeUndefined());

  test('lists every answer with its credit', () => {
    expect(schema.answers(bare, context).map(({ credit }) => credit)).toEqual([0, 1]);
    expect(schema.answers(reasoned, context).map(({ credit }) => credit)).toEqual([0, 0, 0, 1, 0.5, 0.5]);
  });
});
