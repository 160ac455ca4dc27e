import { GUIDES_A_PART } from '../corpus/guide.ts';
import type { EngineResult, Result, Size } from './summary.ts';

export interface Target {
  what: string;
  /** What was measured, in words. */
  is: string;
  met: boolean;
}

interface Compared {
  ours: Result;
  floor?: Result | undefined;
  starlight?: Result | undefined;
  engines: readonly EngineResult[];
}

/** The sizes at which two rivals were built, the smallest left out. */
function pairs(ours: Result, other: Result | undefined): { guides: number; our: Size; their: Size }[] {
  return ours.sizes.slice(1).flatMap((our) => {
    const their = other?.sizes.find(({ guides }) => guides === our.guides);
    return their ? [{ guides: our.guides, our, their }] : [];
  });
}

function ratioTarget(what: string, ours: number, theirs: number, limit: number): Target {
  if (!(ours > 0 && theirs > 0)) return { what, is: 'unclear: the machine was too busy', met: false };
  const ratio = ours / theirs;
  return { what, is: `${ratio.toFixed(2)} ×`, met: ratio <= limit };
}

function slopes({ ours, floor, starlight }: Compared): Target[] {
  return [
    ...pairs(ours, floor).map(({ guides, our, their }) =>
      ratioTarget(
        `Build time per added guide, to ${guides} guides: at most 1.25 × the floor's`,
        our.added?.ms ?? Number.NaN,
        their.added?.ms ?? Number.NaN,
        1.25,
      ),
    ),
    ...pairs(ours, starlight).flatMap(({ guides, our, their }) => [
      ratioTarget(
        `Build time per added guide, to ${guides} guides: below Starlight's`,
        our.added?.ms ?? Number.NaN,
        their.added?.ms ?? Number.NaN,
        1,
      ),
      ratioTarget(
        `Output per added guide, to ${guides} guides: below Starlight's`,
        our.added?.bytes ?? Number.NaN,
        their.added?.bytes ?? Number.NaN,
        1,
      ),
    ]),
  ];
}

function memory({ ours, floor, starlight }: Compared): Target[] {
  const at = (what: string, other: Result | undefined, limit: number) =>
    pairs(ours, other)
      .slice(-1)
      .map(({ guides, our, their }) =>
        ratioTarget(`Peak memory at ${guides} guides: ${what}`, our.peak.median, their.peak.median, limit),
      );
  return [...at("at most 1.2 × the floor's", floor, 1.2), ...at("below Starlight's", starlight, 1)];
}

function wire({ ours, starlight }: Compared): Target[] {
  return ours.wires.flatMap(({ guides, wire: our }) => {
    const their = starlight?.wires.find((one) => one.guides === guides)?.wire;
    if (!their) return [];
    const what = `All bytes of a guide with a check, at ${guides} guides: at most 0.45 × Starlight's`;
    return [ratioTarget(what, our.all, their.all, 0.45)];
  });
}

function constant({ ours }: Compared): Target[] {
  const whole = ours.wires.filter(({ guides }) => guides >= GUIDES_A_PART);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last || first === last) return [];
  const what = `What a page carries at ${last.guides} guides: at most 1.01 × that at ${first.guides}`;
  return [ratioTarget(what, last.wire.all, first.wire.all, 1.01)];
}

function quiz({ ours, engines }: Compared): Target[] {
  const our = ours.wires[0]?.wire;
  const { feedback, plain } = ours.use?.quiz ?? {};
  return [
    ...(feedback
      ? [
          {
            what: 'From a click to its feedback, processor slowed 4 ×: at most 50 ms',
            is: `${feedback.median} ms${plain ? ` (by the least script ${plain.median})` : ''}`,
            met: feedback.median <= 50,
          },
        ]
      : []),
    ...engines.flatMap(({ title, js, css }) =>
      our
        ? [
            ratioTarget(
              `Scripts and styles of a page with a check: below ${title}'s`,
              our.js + our.css,
              js + css,
              1,
            ),
          ]
        : [],
    ),
  ];
}

/** How the measured numbers stand against the targets; those without numbers are left out. */
export function targetsOf(compared: Compared): Target[] {
  return [slopes, memory, wire, constant, quiz].flatMap((some) => some(compared));
}
