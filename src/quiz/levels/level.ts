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

type Found = Pick<AssessmentResult, 'level' | 'reached' | 'next'>;

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
  const rule = levelRules[levels.rule];
  const step = levels.steps.slice(place + 1).find(({ by }) => by !== 'gate');
  if (!step) return undefined;
  const { open, unknown } = rule.lacks(levels, step, measured);
  const next: NextLevel = { id: step.id, open: rule.reach(levels, measured) ? open : [], unknown };
  if (step.needs && !customerDecides(scoring, step, measured)) next.customer = true;
  return next;
}

/**
 * The level, with gates and caps applied. A gate or cap can only lower it. A gate names a level even
 * where too little was answered for one; a short form has no other level (instruments R2).
 */
export function findLevel(scoring: Scoring, { gates, caps, ...measured }: Decides): Found {
  const { steps } = scoring.levels;
  const place = (id: string) => steps.findIndex((step) => step.id === id);
  const limits = gates.flatMap(({ gate, outcome }) =>
    outcome === 'tripped' ? scoring.gates.filter(({ id }) => id === gate).map(({ level }) => level) : [],
  );
  const reached = reachedPlace(scoring, measured);
  if (reached >= 0)
    limits.push(...scoring.caps.filter(({ id }) => caps.includes(id)).map(({ atMost }) => atMost));
  const places = limits.map(place);
  const at = Math.min(...places, reached < 0 ? Infinity : reached);
  const step = steps[at];
  const next = nextAbove(step ? at : -1, scoring, measured);
  const answersAlone = steps[reached];
  return {
    ...(step && {
      level: {
        id: step.id,
        label: step.label,
        conditional: gates.some(({ outcome }) => outcome === 'conditional'),
      },
    }),
    ...(answersAlone && answersAlone !== step && { reached: answersAlone.id }),
    ...(next && { next }),
  };
}
