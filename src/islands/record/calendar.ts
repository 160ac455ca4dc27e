import type { calendar } from '../../messages/en.ts';
import type { Plan } from '../../quiz/attempt.ts';
import { download } from './download.ts';

/** Hands the reader a calendar file with the day on which they want to look at a plan again. */
export async function savePlanCalendar(plan: Plan, words: typeof calendar): Promise<boolean> {
  try {
    const { planCalendar } = await import('./plan-calendar.ts');
    download(`service-mirror-plan-${plan.due}.ics`, planCalendar(plan, words, new Date()), 'text/calendar');
    return true;
  } catch {
    return false;
  }
}
