import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCalendar } from '../../src/islands/record/plan-calendar.ts';
import { calendar as words } from '../../src/messages/en.ts';
import { day, dayOf, daysAfter } from '../../src/record/day.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const plan = {
  attempt: 'abc',
  saved: now.toISOString(),
  if: 'the phone rings; again, at noon',
  then: 'I ask “what is left?”\nand wait',
  due: '2026-12-31',
};

/** The text of a property as RFC 5545 tells it: long lines joined, then what was escaped put back. */
function textOf(file: string, name: string): string | undefined {
  const line = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([nN\\;,])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));
}

describe('the calendar file of a plan', () => {
  const text = planCalendar(plan, words, now);

  it('is one whole day, the one that was chosen, in every time zone', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270101\r\n');
  });

  it('replaces the entry of the same plan', () => {
    expect(text).toContain('UID:abc@service-mirror\r\n');
  });

  it('reminds in the morning', () => {
    expect(text).toMatch(/BEGIN:VALARM\r\n[\s\S]*TRIGGER:PT9H\r\n[\s\S]*END:VALARM\r\n/);
  });

  it('carries whatever words the plan has, and no line of them becomes one of its own', () => {
    const anyWords = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', ';', ',', '\\', ':', 'é', 'BEGIN:VALARM'),
    });
    fc.assert(
      fc.property(anyWords, anyWords, (when, then) => {
        const file = planCalendar({ ...plan, if: when, then }, words, now);
        expect(file.match(/^BEGIN:VALARM/gm)).toHaveLength(1);
        expect(textOf(file, 'SUMMARY')).toBe(`How did it go? ${then}`);
      }),
    );
  });

  it('is refused without a day', () => {
    const { due: _, ...dayless } = plan;
    expect(() => planCalendar(dayless, words, now)).toThrow('without a day');
  });
});

describe('a day', () => {
  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow', 20261121])(
    'is not %j',
    (value) => {
      expect(() => day(value)).toThrow();
    },
  );

  it('is the reader’s own', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});
