/**
 * The registry: the one place that names all kinds. A kind is a folder beside this file, with schema.ts,
 * grade.ts, view.tsx and examples.ts; its name is the `kind:` that authors write.
 */
export const kinds = [
  'single',
  'multiple',
  'rating',
  'amount',
  'true-false',
  'number',
  'recall',
  'match',
  'sort',
  'scenario',
  'pair',
  'rank',
  'checklist',
  'reflection',
] as const;

export type KindName = (typeof kinds)[number];
