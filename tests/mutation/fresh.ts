import { inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the mutation tester says of a run. */
    mode?: 'dry-run' | 'mutant';
    globalNamespace?: string;
    activeMutant?: string;
  }
}

// All test files share a worker, which saves most of the time. What a module works out while it is loaded
// has to be worked out again under each mutant.
vi.resetModules();

// The tester switches a mutant on before the first test, which is too late for what a module works out while
// it is loaded: such mutants would survive whatever the tests say.
if (inject('mode') === 'mutant') {
  const name = inject('globalNamespace') ?? '';
  Reflect.set(
    globalThis,
    name,
    Object.assign(Reflect.get(globalThis, name) ?? {}, { activeMutant: inject('activeMutant') }),
  );
}
