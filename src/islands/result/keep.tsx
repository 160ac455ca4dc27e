import type { VNode } from 'preact';
import type { ResultWords } from '../quiz/context.ts';

interface KeepProps {
  words: ResultWords;
  onSave: () => void;
  onRetake: () => void;
}

/** Print, save as a file, take it again. */
export function Keep({ words, onSave, onRetake }: KeepProps): VNode {
  return (
    <section class="result-part keep">
      <h3>{words.keep}</h3>
      <p class="step-nav">
        <button type="button" class="button-quiet" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button-quiet" onClick={onSave}>
          {words.save}
        </button>
        <button type="button" class="button-quiet" onClick={onRetake}>
          {words.retake}
        </button>
      </p>
    </section>
  );
}
