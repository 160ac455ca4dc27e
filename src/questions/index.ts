import type { KindParts } from './kind.ts';

/** The registry: the only place that names all kinds. The key is the `kind:` an author writes. */
export const kinds = {
  single: {
    schema: () => import('./single/schema.ts'),
    grade: () => import('./single/grade.ts'),
    view: () => import('./single/view.tsx'),
    examples: () => import('./single/examples.ts'),
  },
  multiple: {
    schema: () => import('./multiple/schema.ts'),
    grade: () => import('./multiple/grade.ts'),
    view: () => import('./multiple/view.tsx'),
    examples: () => import('./multiple/examples.ts'),
  },
  rating: {
    schema: () => import('./rating/schema.ts'),
    grade: () => import('./rating/grade.ts'),
    view: () => import('./rating/view.tsx'),
    examples: () => import('./rating/examples.ts'),
  },
  amount: {
    schema: () => import('./amount/schema.ts'),
    grade: () => import('./amount/grade.ts'),
    view: () => import('./amount/view.tsx'),
    examples: () => import('./amount/examples.ts'),
  },
} satisfies Record<string, KindParts>;

export type KindName = keyof typeof kinds;

/** Whether a word names a kind. Own keys only: `constructor` is none. */
export function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}
