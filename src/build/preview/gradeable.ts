import type { Json } from '../../quiz/attempt.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';

interface Named {
  id: string;
}

/** A list of things with ids under a key of a question; empty where there is none. */
function named(question: object, key: string): Named[] {
  const list: unknown = Reflect.get(question, key);
  return Array.isArray(list) ? list : [];
}

/** Every way to give each of several sides one of the points. */
function onSides(sides: readonly Named[], points: readonly string[]): Record<string, string>[] {
  let all: Record<string, string>[] = [{}];
  for (const { id } of sides) all = all.flatMap((one) => points.map((point) => ({ ...one, [id]: point })));
  return all;
}

/** Every run of neighbours of a length, wrapping round. */
function runs(ids: readonly string[], length: number): string[][] {
  return ids.map((_, start) => [...ids, ...ids].slice(start, start + length));
}

function numberIn(question: object, key: string): number | undefined {
  const value: unknown = Reflect.get(question, key);
  return typeof value === 'number' ? value : undefined;
}

/** A path from a scene to an end by each of its choices. */
function paths(question: Question, scene: string, depth = 0): string[][] {
  const choices = named(named(question, 'scenes').find(({ id }) => id === scene) ?? {}, 'choices');
  if (depth > 12) return [];
  return choices.flatMap((choice) => {
    const next: unknown = Reflect.get(choice, 'next');
    const step = `${scene}/${choice.id}`;
    return typeof next === 'string'
      ? paths(question, next, depth + 1).map((rest) => [step, ...rest])
      : [[step]];
  });
}

/**
 * Values that may be responses to a question, by the shapes that kinds for assessments have: a scale, lines,
 * options, scenes, a number. Its grading says which of them are. A kind of another shape adds its own here.
 */
export function gradeable(question: Question, { scales }: Quiz): Json[] {
  const scale: unknown = Reflect.get(question, 'scale');
  if (typeof scale === 'string') {
    const points = (scales[scale]?.points ?? []).map(({ id }) => id);
    const sides = named(question, 'for');
    return sides.length > 0 ? onSides(sides, points) : points;
  }
  const lines = named(question, 'lines');
  if (lines.length > 0) {
    const ticked = (from: number, to: number): Json =>
      Object.fromEntries(
        lines.slice(from, to).map((line) => [line.id, 'evidence' in line ? 'As I know.' : true]),
      );
    const some = lines.map((_, place) => ticked(place, place + 1));
    return [{}, ...some, ...lines.map((_, place) => ticked(0, place + 1))];
  }
  const options = named(question, 'options').map(({ id }) => id);
  if (options.length > 0) {
    const length = numberIn(question, 'choose') ?? numberIn(question, 'top');
    return [...options, ...runs(options, length ?? 1), ...(length === undefined ? [options] : [])];
  }
  const start: unknown = Reflect.get(question, 'start');
  if (typeof start === 'string') return paths(question, start).slice(0, 200);
  return [numberIn(question, 'min') ?? 0];
}
