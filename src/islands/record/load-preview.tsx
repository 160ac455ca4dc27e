import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { fill, plural } from '../../messages/fill.ts';
import { importFile, previewImport } from '../../record/import.ts';
import { PREFIX } from '../../record/shelf.ts';
import { type FileContents, MAX_FILE, readFile } from '../../record/transfer.ts';
import { useStore } from '../use-store.ts';
import { useRoom } from './room.ts';

/** Reads the file that the reader chose. */
export async function readChosen(file: File): Promise<ReturnType<typeof readFile>> {
  // A character takes at most four bytes, so a larger file cannot be one of ours.
  if (file.size > 4 * MAX_FILE) return { problem: 'too-large' };
  try {
    return readFile(await file.text());
  } catch {
    return { problem: 'not-json' };
  }
}

interface LoadPreviewProps {
  name: string;
  file: FileContents;
  /** Id of the control that opened it, to which the keyboard goes back. */
  input: string;
  onClose: () => void;
}

/** What loading a file would do, before it is done. */
export function LoadPreview({ name, file, input, onClose }: LoadPreviewProps): VNode {
  const { words, overview, announce } = useRoom();
  const preview = previewImport(useStore(overview.$listing), file);
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);

  const lines = (['added', 'continued', 'plans', 'looks', 'same', 'kept'] as const)
    .filter((what) => preview[what].length > 0)
    .map((what) => plural(words[what], preview[what].length));
  const something = (['added', 'continued', 'plans', 'looks'] as const).some(
    (what) => preview[what].length > 0,
  );

  const close = () => {
    onClose();
    document.getElementById(input)?.focus();
  };
  const add = () => {
    const { written, left, outcome } = overview.act((shelf) => importFile(shelf, file));
    if (outcome === 'saved') announce(plural(words.loaded, written));
    else announce(outcome === 'full' ? plural(words.loadedPartly, left, { done: written }) : words.blocked);
    close();
  };

  return (
    <section class="record-preview" aria-labelledby={id} tabIndex={-1} ref={box}>
      <h3 id={id}>{fill(words.preview, { name })}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {preview.refused.length > 0 && (
          <li>
            {plural(words.refused, preview.refused.length)}
            <ul>
              {preview.refused.map(({ key, problem }) => (
                <li key={key}>
                  <code>{key.slice(PREFIX.length)}</code> {words.problems[problem]}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {!something && <p>{words.nothingNew}</p>}
      <p class="record-buttons">
        {something && (
          <button type="button" class="button" onClick={add}>
            {words.add}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={close}>
          {something ? words.leave : words.close}
        </button>
      </p>
    </section>
  );
}
