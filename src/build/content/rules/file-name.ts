import type { ContentRule } from './rule.ts';

/** A quiz is called as its file is, so that its id is unique and the file is found by it. */
export const fileName: ContentRule = ({ quizzes }) =>
  quizzes.flatMap(({ id, shaped }) => {
    if (!shaped || shaped.value.id === id) return [];
    const remedy = `write "id: ${id}", or name the file ${shaped.value.id}.yaml.`;
    return [shaped.at(['id'], `the id "${shaped.value.id}" is not the name of the file`, remedy)];
  });
