import type { VNode } from 'preact';
import { useWords } from '../../questions/shared/words.ts';
import type { SittingState } from './sitting.ts';

/** Tells what went wrong with saving, and what the reader can do. Always there, so that it is announced. */
export function Trouble({ trouble }: { trouble: SittingState['trouble'] }): VNode {
  const words = useWords();
  return (
    <div class="trouble" role="alert">
      {trouble && <p>{words.trouble[trouble]}</p>}
    </div>
  );
}
