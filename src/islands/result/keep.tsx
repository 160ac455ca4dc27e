import type { VNode } from 'preact';
import { isShared } from '../../record/switch-desk.ts';
import type { ResultWords } from '../quiz/context.ts';
import { Persistence } from '../record/persistence.tsx';

interface KeepProps {
  words: ResultWords;
  onSave: () => void;
  onRetake: () => void;
}

/** Prints the result without what is for later: on one page. */
function printShort(): void {
  const { dataset } = document.documentElement;
  dataset.print = 'short';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

/** Print, save as a file, take it again; and whether the browser will keep it. */
export function Keep({ words, onSave, onRetake }: KeepProps): VNode {
  return (
    <section class="result-part keep">
      <h3>{words.keep}</h3>
      <Persistence words={words.keeping} shared={isShared(window)} />
      <p class="step-nav">
        <button type="button" class="button-quiet" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button-quiet" onClick={printShort}>
          {words.printShort}
        </button>
        <button type="button" class="button-quiet" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button-quiet" onClick={onRetake}>
          {words.retake}
        </button>
      </p>
    </section>
  );
}
