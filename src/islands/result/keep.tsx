import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Attempt } from '../../quiz/attempt.ts';
import type { Desk } from '../../record/attempts.ts';
import { copiedOn } from '../../record/copied.ts';
import { hasPrivate } from '../../record/private.ts';
import { isShared } from '../../record/switch-desk.ts';
import type { ResultWords } from '../quiz/context.ts';
import { Persistence } from '../record/persistence.tsx';

interface KeepProps {
  words: ResultWords;
  attempt: Attempt;
  desk: Desk;
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
export function Keep({ words, attempt, desk, onSave, onRetake }: KeepProps): VNode {
  useEffect(() => () => void document.documentElement.removeAttribute('data-print-private'), []);
  const { keeping } = words;
  const copied = copiedOn(desk.shelf);
  const isMissing = copied !== undefined && (attempt.finished ?? '') > copied;
  return (
    <section class="result-part keep">
      <h3>{words.keep}</h3>
      <Persistence
        words={keeping}
        shared={isShared(window)}
        copied={copied}
        missing={isMissing ? keeping.notInCopy : undefined}
      />
      {hasPrivate(attempt.responses) && (
        <p class="choice">
          <label>
            <input
              type="checkbox"
              onChange={({ currentTarget: { checked } }) => {
                document.documentElement.toggleAttribute('data-print-private', checked);
              }}
            />
            <span>{words.printAll}</span>
          </label>
        </p>
      )}
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
