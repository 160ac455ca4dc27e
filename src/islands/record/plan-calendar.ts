import { generateIcsCalendar } from 'ts-ics';
import type { calendar } from '../../messages/en.ts';
import { fill } from '../../messages/fill.ts';
import type { Plan } from '../../quiz/attempt.ts';
import { daysAfter } from '../../record/day.ts';

const midnight = (day: string) => new Date(`${day}T00:00:00.000Z`);

/**
 * The day of a plan as a calendar file (RFC 5545): one whole day, with a reminder in the morning.
 *
 * @throws when the plan names no day
 */
export function planCalendar({ attempt, due, ...plan }: Plan, words: typeof calendar, now: Date): string {
  if (!due) throw new Error('A plan without a day has no place in a calendar.');
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Service Mirror//Plan//EN',
    events: [
      {
        // The same plan again replaces its earlier entry.
        uid: `${attempt}@service-mirror`,
        stamp: { date: now },
        start: { type: 'DATE', date: midnight(due) },
        end: { type: 'DATE', date: midnight(daysAfter(due, 1)) },
        summary: fill(words.summary, { then: plan.then }),
        description: fill(words.description, { if: plan.if, then: plan.then }),
        alarms: [
          {
            action: 'DISPLAY',
            // ts-ics 2.4.6 does not escape this one text, so nothing of the reader's may stand in it.
            description: words.reminder,
            trigger: { type: 'relative', value: { hours: 9 } },
          },
        ],
      },
    ],
  });
}
