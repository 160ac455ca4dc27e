import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { setPage } from '../../src/questions/shared/page.ts';
import type { RowsValue } from '../../src/questions/shared/rows.ts';
import { grading, type SortQuestion } from '../../src/questions/sort/grade.ts';
import { schema } from '../../src/questions/sort/schema.ts';
import { view } from '../../src/questions/sort/view.tsx';
import { context, words } from './support.ts';

setPage({ root: './', words });

const item = (id: string, bucket: string) => ({ id, label: `Item ${id}`, bucket, why: `Why ${id}.` });
const question: SortQuestion = {
  id: 'animals',
  kind: 'sort',
  text: 'How many legs?',
  buckets: [
    { id: 'none', label: 'None' },
    { id: 'two', label: 'Two' },
    { id: 'four', label: 'Four' },
  ],
  items: [item('snake', 'none'), item('hen', 'two'), item('dog', 'four'), item('cat', 'four')],
};

describe('a sort is graded', () => {
  const credit = (value: RowsValue) => grading.grade(value, question, context).credit;

  test('by the share of items that are in their bucket, of all items', () => {
    expect(credit({ snake: 'none', hen: 'two', dog: 'four', cat: 'four' })).toBe(1);
    expect(credit({ snake: 'none', hen: 'two', dog: 'four' })).toBe(0.75);
    expect(credit({ snake: 'four', hen: 'four', dog: 'four', cat: 'four' })).toBe(0.5);
    expect(credit({ snake: 'two' })).toBe(0);
  });

  test('once every item is in a bucket', () => {
    expect(grading.complete({ snake: 'none', hen: 'two', dog: 'four' }, question, context)).toBe(false);
    const all = { snake: 'none', hen: 'none', dog: 'none', cat: 'none' };
    expect(grading.complete(all, question, context)).toBe(true);
  });
});

describe('a sort as it is written', () => {
  test('stands in checks only', () => {
    expect(schema.fields('assessment')).toBeUndefined();
  });

  test('has two to four buckets', () => {
    const fits = (n: number) =>
      schema
        .fields('check')
        ?.buckets?.safeParse(Array.from({ length: n }, (_, i) => ({ id: `b${i}`, label: 'B' }))).success;
    expect([1, 2, 4, 5].map(fits)).toEqual([false, true, true, false]);
  });

  test('names buckets that there are', () => {
    const items = [...question.items, item('spider', 'for')];
    expect(schema.faults({ ...question, items }, { ...context, purpose: 'check' })).toEqual([
      {
        path: ['items', 4, 'bucket'],
        problem: 'there is no bucket "for"',
        remedy: 'did you mean "four"? Buckets: none, two, four.',
      },
    ]);
  });

  test('may have a bucket that stays empty', () => {
    const items = question.items.filter(({ bucket }) => bucket !== 'none');
    expect(schema.faults({ ...question, items }, { ...context, purpose: 'check' })).toEqual([]);
  });
});

describe('a sort on the page', () => {
  const html = (value: RowsValue | undefined, reveal = false) =>
    renderToString(h(view.Answer, { question, context, name: 'q', value, reveal }));

  test('names each item as the legend of its buckets', () => {
    expect(html(undefined).match(/<legend>Item \w+<\/legend>/g)).toHaveLength(4);
    expect(html(undefined).match(/name="q-hen"/g)).toHaveLength(3);
  });

  test('tells the bucket of an item only where the item is in another', () => {
    const shown = html({ snake: 'none', hen: 'four', dog: 'four', cat: 'four' }, true);
    expect(shown.match(/data-verdict="right"/g)).toHaveLength(3);
    expect(shown).toContain(`${words.matchRight} <b>Two</b>`);
    expect(shown).not.toContain(`${words.matchRight} <b>Four</b>`);
  });
});
