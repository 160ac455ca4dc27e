import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { answersCsv, resultsCsv, toCsv } from '../../src/record/csv.ts';
import { anyAttempt, realisticAttempt } from './samples.ts';

/** Reads CSV as RFC 4180 tells it, so that the writer is not measured by itself. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let [at, quoted, cell] = [text.startsWith('\uFEFF') ? 1 : 0, false, ''];
  for (; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ',' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}

const RUN = /^\s*[=+\-@＝＋－＠]/;
const numeric = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

describe('a table as CSV', () => {
  it('comes back cell by cell, but for the apostrophe that keeps a cell from being run', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = parseCsv(toCsv(['one'], rows));
        expect(read[0]).toEqual(['one']);
        expect(read.length).toBe(rows.length + 1);
        for (const [at, row] of rows.entries()) {
          for (const [column, text] of row.entries()) {
            const back = read[at + 1]?.[column];
            expect([text, `'${text}`]).toContain(back);
            expect(back).not.toMatch(RUN);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begins with the sign of UTF-8 and ends each line as spreadsheets do', () => {
    expect(toCsv(['é'], [[1]])).toBe('\uFEFF"é"\r\n1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'does not let %j be run',
    (text) => {
      expect(parseCsv(toCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );
});

describe('the record as tables', () => {
  it('has every row as long as the header, and nothing a spreadsheet would run, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 4 }), (attempts) => {
        for (const csv of [resultsCsv(attempts, {}), answersCsv(attempts, {})]) {
          const [header = [], ...rows] = parseCsv(csv);
          for (const row of rows) {
            expect(row).toHaveLength(header.length);
            for (const cell of row) if (!numeric.test(cell)) expect(cell).not.toMatch(RUN);
          }
        }
      }),
    );
  });

  it('has a row for each dimension, and for each answer', () => {
    const done = realisticAttempt('done');
    const titles = { partnership: 'How strong, "really"?' };
    const results = parseCsv(resultsCsv([done], titles));
    expect(results).toHaveLength(1 + 14);
    expect(results[1]?.slice(0, 10)).toEqual([
      'done',
      'How strong, "really"?',
      '1',
      'full',
      '2026-11-21T08:00:00.000Z',
      '2026-11-21T08:15:00.000Z',
      'Put it right first',
      'friendliness',
      'hit-and-miss',
      '2.8',
    ]);
    const answers = parseCsv(answersCsv([done], titles));
    expect(answers).toHaveLength(1 + 54);
    expect(answers[7]?.slice(6, 9)).toEqual(['empathy-2', 'rating', 'cannot-say']);
  });

  it('leaves out what was written for oneself alone, unless it is ticked', () => {
    const mine = {
      ...realisticAttempt('mine'),
      responses: { why: { kind: 'reflection', value: 'Because I was late.' } },
    } as Attempt;
    expect(parseCsv(answersCsv([mine], {}))[1]?.slice(6, 9)).toEqual(['why', 'reflection', '']);
    expect(answersCsv([mine], {})).not.toContain('late');
    expect(parseCsv(answersCsv([mine], {}, true))[1]?.[8]).toBe('Because I was late.');
  });

  it('has what was right of a check, and how sure the reader was', () => {
    const check = {
      ...realisticAttempt('check'),
      responses: { one: { kind: 'single', value: 'a' }, two: { kind: 'single', value: 'b' } },
      sure: { one: 'guess' },
      result: { purpose: 'check', credit: { one: 1, two: 0.5 } },
    } as Attempt;
    expect(parseCsv(resultsCsv([check], {}))[1]?.slice(10, 12)).toEqual(['1', '2']);
    expect(parseCsv(answersCsv([check], {})).map((row) => row.slice(6))).toEqual([
      ['question', 'kind', 'answer', 'how sure', 'right 0-1'],
      ['one', 'single', 'a', 'guess', '1'],
      ['two', 'single', 'b', '', '0.5'],
    ]);
  });
});
