import type { TargetedEvent, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import { exportRecord, type FileContents, MAX_FILE, readFile } from '../../record/transfer.ts';
import { useStore } from '../use-store.ts';
import { download, recordFileName } from './download.ts';
import { LoadPreview } from './load-preview.tsx';
import { useRoom } from './room.ts';

async function readChosen(file: File): Promise<ReturnType<typeof readFile>> {
  // A character takes at most four bytes, so a larger file cannot be one of ours.
  if (file.size > 4 * MAX_FILE) return { problem: 'too-large' };
  try {
    return readFile(await file.text());
  } catch {
    return { problem: 'not-json' };
  }
}

/** Save everything to a file, and load one. */
export function Copy(): VNode {
  const { words, overview, announce } = useRoom();
  const listing = useStore(overview.$listing);
  const [chosen, setChosen] = useState<{ name: string; file: FileContents }>();
  const id = useId();
  const something = listing.attempts.length + listing.plans.length + listing.unreadable.length > 0;

  const save = () => {
    const now = new Date();
    const name = recordFileName(now);
    download(name, exportRecord(listing, now.toISOString()));
    announce(fill(words.savedAs, { name }));
  };

  const choose = async ({ currentTarget: input }: TargetedEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    const { name } = file;
    const { value, problem } = await readChosen(file);
    // So that choosing the same file again is a change again.
    input.value = '';
    setChosen(value && { name, file: value });
    announce(problem ? fill(words.fileProblems[problem], { name }) : '');
  };

  return (
    <section>
      <h2>{words.copy}</h2>
      <p>{words.copyIs}</p>
      {something && (
        <p class="record-buttons">
          <button type="button" class="button-quiet" onClick={save}>
            {words.saveAll}
          </button>
        </p>
      )}
      <p class="record-load">
        <label for={id}>{words.load}</label>
        <input id={id} type="file" accept=".json,application/json" onChange={choose} />
      </p>
      {chosen && <LoadPreview {...chosen} key={chosen} onClose={() => setChosen(undefined)} input={id} />}
    </section>
  );
}
