import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grading } from '../kind.ts';

/** Something with a name: what can be given to a row. */
export interface Labelled {
  id: string;
  label: Rich;
}

/** A row is given one of the choices; `right` is the id of the one that belongs to it. */
export interface Row extends Labelled {
  right: string;
  why: Rich;
}

/** A question of rows, whatever its kind calls them. */
export interface Rows {
  rows: Row[];
  choices: Labelled[];
}

/** Which choice each row was given: ids of choices by ids of rows. */
export type RowsValue = Record<string, string>;

/** What a row was given; undefined when it was given nothing. */
export function givenTo(value: RowsValue, row: string): string | undefined {
  return Object.hasOwn(value, row) ? value[row] : undefined;
}

/** Grading of any kind that gives each row one choice. Credit is the share of rows that are right. */
export function rowsGrading<Q extends Question>(rowsOf: (question: Q) => Rows): Grading<Q, RowsValue> {
  return {
    parse(value, question) {
      const { rows, choices } = rowsOf(question);
      // No row has a number for its id, so there is nothing for one in a text or a list.
      const entries: [string, unknown][] = Object.entries(value ?? {});
      if (entries.length === 0) return undefined;
      const parsed: RowsValue = Object.create(null);
      for (const [key, given] of entries) {
        const row = rows.find(({ id }) => id === key);
        const choice = choices.find(({ id }) => id === given);
        if (!row || !choice) return undefined;
        parsed[row.id] = choice.id;
      }
      return parsed;
    },
    scored: () => true,
    complete: (value, question) => rowsOf(question).rows.every(({ id }) => givenTo(value, id) !== undefined),
    grade(value, question) {
      const { rows } = rowsOf(question);
      const right = rows.filter((row) => givenTo(value, row.id) === row.right).length;
      return { chosen: rows.flatMap(({ id }) => givenTo(value, id) ?? []), credit: right / rows.length };
    },
  };
}
