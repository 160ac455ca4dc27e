import { BEFORE, CHECK_ANSWERS, RESULT, START } from '../../../islands/quiz/anchors.ts';
import { assessmentsIn, type ContentRule } from './rule.ts';

/** Addresses that the pages of every assessment have; `key` is on paper. */
const TAKEN = [START, BEFORE, CHECK_ANSWERS, RESULT, 'main', 'key'];

/** Each page of an assessment has an address of its own: the id of its dimension or of its only question. */
export const pageIds: ContentRule = (library) =>
  assessmentsIn(library).flatMap(({ value: { groups, dimensions, questions }, at }) => {
    const fixed = new Map([
      ...TAKEN.map((id) => [id, 'every assessment'] as const),
      // Pages of a short form.
      ...groups.map(({ id }) => [`group-${id}`, `the group "${id}"`] as const),
    ]);
    const all = new Map([...dimensions.map(({ id }) => [id, `the dimension "${id}"`] as const), ...fixed]);
    const pages = [
      ...dimensions.map(({ id }, place) => ({ id, path: ['dimensions', place, 'id'], taken: fixed })),
      ...questions.flatMap(({ id, dimension }, place) =>
        dimension === undefined ? [{ id, path: ['questions', place, 'id'], taken: all }] : [],
      ),
    ];
    return pages.flatMap(({ id, path, taken }) => {
      const by = taken.get(id);
      if (by === undefined) return [];
      const remedy = 'a dimension, and a question without one, has its page there: give it another id.';
      return [at(path, `the address "#${id}" is taken by ${by}`, remedy)];
    });
  });
