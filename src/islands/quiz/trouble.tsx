import { Component, type VNode } from 'preact';
import type { SittingState } from './sitting.ts';

type Words = typeof import('./trouble-words.ts').trouble;

let words: Partial<Words> | undefined;

/** Where the words do not arrive either, the page itself has some, for when no script does. */
const onPage = (): string => document.querySelector('[data-island] > .trouble')?.textContent ?? '';

/**
 * Tells what went wrong with saving, and what the reader can do. Always there, so that it is announced. The words
 * are fetched when there is something to tell.
 */
export class Trouble extends Component<{ trouble: SittingState['trouble'] }> {
  private tell(): void {
    import('./trouble-words.ts')
      .catch(() => ({ trouble: {} }))
      .then(({ trouble }) => {
        words = trouble;
        this.forceUpdate();
      });
  }

  override render({ trouble }: { trouble: SittingState['trouble'] }): VNode {
    if (trouble && !words) this.tell();
    return (
      <div class="trouble" role="alert">
        {trouble && words && <p>{words[trouble] ?? onPage()}</p>}
      </div>
    );
  }
}
