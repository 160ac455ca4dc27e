import type { AssessmentResult, GateResult, NextLevel } from '../attempt.ts';
import type { LevelStep, Scoring } from '../scoring.ts';
import { levelRules } from './index.ts';
import type { Measured } from './rule.ts';

/** What decides the level. */
interface Decides extends Measured {
  gates: readonly GateResult[];
  /** Ids of the caps that apply. */
  caps: readonly string[];
}

type Found = Pick<AssessmentResult, 'level' | 'caps' | 'reached' | 'next'>;

/** Whether the customer's answers decided every dimension on which a step rests (instruments R9). */
function customerDecides({ levels }: Scoring, step: LevelStep, measured: Measured): boolean {
  const carriers = levelRules[levels.rule].carriers(levels, step, measured);
  const heard = measured.dimensions.filter(({ by }) => by === 'customer').map(({ id }) => id);
  return carriers.length > 0 && carriers.every((id) => heard.includes(id));
}

/** The place of the step that the answers reach, before any gate or cap; -1 where there is none. */
function reachedPlace(scoring: Scoring, measured: Measured): number {
  const { levels } = scoring;
  const reached = levelRules[levels.rule].reach(levels, measured);
  const upTo = levels.steps.slice(0, reached ? levels.steps.indexOf(reached) + 1 : 0);
  return upTo.findLastIndex(
    (step) => step.by !== 'gate' && (!step.needs || customerDecides(scoring, step, measured)),
  );
}

/** What the level above one lacks; -1: above none. */
function nextAbove(place: number, scoring: Scoring, measured: Measured): NextLevel | undefined {
  const { levels } = scoring;
  const above = levelRules[levels.rule].above(levels, place, measured);
  if (!above) return undefined;
  const { step, ...lack } = above;
  const next: NextLevel = step ? { id: step.id, ...lack } : lack;
  if (step?.needs && !customerDecides(scoring, step, measured)) next.customer = true;
  return next;
}

/**
 * The level, with gates and caps applied. A gate or cap can only lower it, and where it does, the next level
 * is the one that is reached without it. A gate names a level even where too little was answered for one; a
 * short form has no other level (instruments R2).
 */
export function findLevel(scoring: Scoring, { gates, caps, ...measured }: Decides): Found {
  const { steps } = scoring.levels;
  const place = (id: string) => steps.findIndex((step) => step.id === id);
  const tripped = gates.filter(({ outcome }) => outcome === 'tripped').map(({ gate }) => gate);
  const barred = scoring.gates.filter(({ id }) => tripped.includes(id)).map(({ level }) => place(level));
  const reached = reachedPlace(scoring, measured);
  const capped = scoring.caps
    .map(({ id, atMost }) => ({ id, at: place(atMost) }))
    .filter(({ id, at }) => caps.includes(id) && at < reached);
  const places = [...barred, ...capped.map(({ at }) => at), ...(reached < 0 ? [] : [reached])];
  const at = Math.min(...places);
  const step = steps[at];
  const answersAlone = steps[reached];
  const lifted = steps[Math.min(...places.filter((one) => one > at))];
  const next = lifted
    ? { id: lifted.id, open: [], unknown: [] }
    : nextAbove(answersAlone ? reached : -1, scoring, measured);
  return {
    ...(step && {
      level: {
        id: step.id,
        label: step.label,
        conditional: gates.some(({ outcome }) => outcome === 'conditional'),
      },
    }),
    caps: capped.filter((cap) => cap.at === at).map(({ id }) => id),
    ...(answersAlone && answersAlone !== step && { reached: answersAlone.id }),
    ...(next && { next }),
  };
}
