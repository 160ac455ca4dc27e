import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { grading, type MatchQuestion } from '../../src/questions/match/grade.ts';
import { schema } from '../../src/questions/match/schema.ts';
import { view } from '../../src/questions/match/view.tsx';
import { setPage } from '../../src/questions/shared/page.ts';
import type { RowsValue } from '../../src/questions/shared/rows.ts';
import { context, words } from './support.ts';

setPage({ root: './', words });

const row = (id: string, answer: string) => ({ id, label: `Row ${id}`, answer, why: `Why ${id}.` });
const question: MatchQuestion = {
  id: 'tools',
  kind: 'match',
  text: 'Which tool?',
  answers: [
    { id: 'saw', label: 'A saw' },
    { id: 'hammer', label: 'A hammer' },
    { id: 'spoon', label: 'A spoon' },
  ],
  rows: [row('board', 'saw'), row('nail', 'hammer')],
};
const read = (value: unknown, asked = question) => grading.parse(value, asked, context);
const faults = (changes: Partial<MatchQuestion>, purpose: 'check' | 'assessment' = 'check') =>
  schema.faults({ ...question, ...changes }, { ...context, purpose });

describe('a match is graded', () => {
  const grade = (value: RowsValue) => grading.grade(value, question, context);

  test('by the share of rows that are right, of all rows', () => {
    expect(grade({ board: 'saw', nail: 'hammer' }).credit).toBe(1);
    expect(grade({ board: 'saw', nail: 'spoon' }).credit).toBe(0.5);
    expect(grade({ board: 'saw' }).credit).toBe(0.5);
    expect(grade({ board: 'hammer', nail: 'saw' }).credit).toBe(0);
  });

  test('with no more for an answer that is given to every row', () => {
    expect(grade({ board: 'saw', nail: 'saw' })).toEqual({ chosen: ['saw', 'saw'], credit: 0.5 });
  });

  test('whatever it is', () => expect(grading.scored(question, context)).toBe(true));

  test('once every row has an answer', () => {
    expect(grading.complete({ board: 'saw' }, question, context)).toBe(false);
    expect(grading.complete({ board: 'spoon', nail: 'spoon' }, question, context)).toBe(true);
  });
});

describe('a stored match', () => {
  test('may have open rows, but not none', () => {
    expect(read({ nail: 'spoon' })).toEqual({ nail: 'spoon' });
    expect(read({})).toBeUndefined();
    for (const value of [null, undefined, '', 'saw', 5, ['saw'], [['nail', 'saw']]])
      expect(read(value)).toBeUndefined();
  });

  test('with a row or an answer that is not there is none', () => {
    expect(read({ nail: 'hammer', screw: 'hammer' })).toBeUndefined();
    expect(read({ nail: 'drill' })).toBeUndefined();
  });

  test('cannot borrow a row or an answer from the prototype of an object', () => {
    const odd: MatchQuestion = { ...question, rows: [row('constructor', 'saw'), row('nail', 'hammer')] };
    const value = read({ nail: 'hammer' }, odd) ?? {};
    expect(grading.complete(value, odd, context)).toBe(false);
    expect(grading.grade(value, odd, context)).toEqual({ chosen: ['hammer'], credit: 0.5 });
    expect(read({ constructor: 'saw', nail: 'hammer' }, odd)).toEqual({ constructor: 'saw', nail: 'hammer' });
  });

  test('is not read when it names a row or an answer that is gone', () => {
    expect(read({ board: 'saw', screw: 'hammer' })).toBeUndefined();
    expect(read({ board: 'drill' })).toBeUndefined();
  });
});

describe('a match as it is written', () => {
  test('stands in checks only', () => {
    expect(schema.fields('assessment')).toBeUndefined();
  });

  test('may have answers that fit no row', () => {
    expect(faults({})).toEqual([]);
  });

  test('has no formatting in its answers', () => {
    const answers = [{ id: 'saw', label: ['A ', ['em', 'saw']] as never }, ...question.answers.slice(1)];
    expect(faults({ answers })).toMatchObject([
      { path: ['answers', 0, 'label'], problem: expect.stringContaining('has formatting') },
    ]);
  });

  test('names answers that there are', () => {
    expect(faults({ rows: [row('board', 'saw'), row('nail', 'hamer')] })).toEqual([
      {
        path: ['rows', 1, 'answer'],
        problem: 'there is no answer "hamer"',
        remedy: 'did you mean "hammer"? Answers: saw, hammer, spoon.',
      },
    ]);
  });

  test('says so when an answer is right for several rows', () => {
    const rows = [row('board', 'saw'), row('branch', 'saw'), row('nail', 'hammer')];
    expect(faults({ rows })).toMatchObject([
      { path: ['rows', 1, 'answer'], problem: 'the answer "saw" is right for several rows' },
    ]);
    expect(faults({ rows, reuse: true })).toEqual([]);
  });
});

describe('a match on the page', () => {
  const html = (value: RowsValue | undefined, reveal = false, asked = question) =>
    renderToString(h(view.Answer, { question: asked, context, name: 'q', value, reveal }));

  test('tells what belongs to a row only where the row is wrong', () => {
    const shown = html({ board: 'saw', nail: 'spoon' }, true);
    expect(shown).not.toContain('<b>A saw</b>');
    expect(shown).toContain(`${words.matchRight} <b>A hammer</b>`);
    expect(shown.match(/<select[^>]* disabled/g)).toHaveLength(2);
  });

  test('tells that an answer may be used again', () => {
    expect(html(undefined)).not.toContain(words.matchReuse);
    expect(html(undefined, false, { ...question, reuse: true })).toContain(words.matchReuse);
  });

  test('shows nothing chosen for a value that cannot be read', () => {
    expect(html('saw' as never)).toBe(html(undefined));
  });
});
