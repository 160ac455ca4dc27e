import type { VNode } from 'preact';
import { words } from '../../questions/shared/page.ts';
import type { SittingState } from './sitting.ts';

/** Tells what went wrong with saving, and what the reader can do. Always there, so that it is announced. */
export function Trouble({ trouble }: { trouble: SittingState['trouble'] }): VNode {
  const say = words();
  return (
    <div class="trouble" role="alert">
      {trouble && <p>{say.trouble[trouble]}</p>}
    </div>
  );
}
