import type { Grade, Grading } from '../kind.ts';
import type { OptionQuestion } from '../shared/options.ts';

/** The first few of several options, in order. */
export interface RankQuestion extends OptionQuestion {
  /** How many places there are. */
  top: number;
  /** In a check: the right option for each place. */
  order?: string[];
}

/** Ids of options by place. Only while it is being answered can a place before the last be null: open. */
export type RankValue = (string | null)[];

export const grading: Grading<RankQuestion, RankValue> = {
  parse(value, { options, top }) {
    if (!Array.isArray(value) || value.length > top) return undefined;
    const places: RankValue = [];
    for (const given of value as unknown[]) {
      const option = options.find(({ id }) => id === given);
      if (given !== null && (!option || places.includes(option.id))) return undefined;
      places.push(option?.id ?? null);
    }
    const last = places.findLastIndex((id) => id !== null);
    return last < 0 ? undefined : places.slice(0, last + 1);
  },
  scored: ({ order }) => order !== undefined,
  complete: (value, { top }) => value.length === top && !value.includes(null),
  /** Credit: the share of places that hold the right option. */
  grade(value, { order }) {
    const grade: Grade = { chosen: value.filter((id) => id !== null) };
    if (order) grade.credit = order.filter((id, place) => value[place] === id).length / order.length;
    return grade;
  },
};
