import { vi } from 'vitest';

// All test files share a worker, which saves most of the time. What a module works out while it is loaded
// has to be worked out again under each mutant.
vi.resetModules();
