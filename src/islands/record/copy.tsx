import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill, plural } from '../../messages/fill.ts';
import { copiedIn, noteCopied } from '../../record/copied.ts';
import { hasPrivate } from '../../record/private.ts';
import type { FileContents } from '../../record/transfer.ts';
import { indexLink } from '../../site/index-link.ts';
import { useStore } from '../use-store.ts';
import { download, recordFileName } from './download.ts';
import { Persistence } from './persistence.tsx';
import { useRoom } from './room.ts';

type Preview = typeof import('./load-preview.tsx');

/** Save everything to a file, and load one. */
export function Copy(): VNode {
  const { words, overview, announce, quizzes, root, shared } = useRoom();
  const listing = useStore(overview.$listing);
  const [chosen, setChosen] = useState<{ name: string; file: FileContents; View: Preview['LoadPreview'] }>();
  const [all, setAll] = useState(false);
  const id = useId();
  const copied = copiedIn(useStore(overview.$entries));
  const since = listing.attempts.filter(({ finished, saved }) => copied && (finished ?? saved) > copied);
  const something = listing.attempts.length + listing.plans.length + listing.unreadable.length > 0;

  /** What follows comes from files that may not arrive. */
  const orTell = (action: Promise<void>) => action.catch(() => announce(words.notLoaded));

  const save = async () => {
    const { exportRecord } = await import('../../record/transfer.ts');
    const now = new Date();
    const name = recordFileName(now);
    download(name, exportRecord(overview.whole(), now.toISOString()));
    overview.act((shelf) => noteCopied(shelf, now.toISOString()));
    announce(fill(words.savedAs, { name }));
  };

  const saveTable = async (what: 'results' | 'answers') => {
    const { answersCsv, resultsCsv } = await import('../../record/csv.ts');
    const name = recordFileName(new Date(), what, 'csv');
    const titles = Object.fromEntries(quizzes.map(({ id, title }) => [id, title]));
    const { attempts } = overview.whole();
    const table = what === 'results' ? resultsCsv(attempts, titles) : answersCsv(attempts, titles, all);
    download(name, table, 'text/csv');
    announce(fill(words.savedAs, { name }));
  };

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const { name } = file;
    const { LoadPreview, readChosen } = await import('./load-preview.tsx');
    const { value, problem } = await readChosen(file);
    overview.whole();
    // So that choosing the same file again is a change again.
    input.value = '';
    setChosen(value && { name, file: value, View: LoadPreview });
    announce(problem ? fill(words.fileProblems[problem], { name }) : '');
  };

  return (
    <section class="screen-only">
      <h2>{words.copy}</h2>
      <p>{words.copyIs}</p>
      {something && (
        <Persistence
          words={words.keeping}
          shared={shared}
          copied={copied}
          missing={since.length > 0 ? plural(words.keeping.since, since.length) : undefined}
        />
      )}
      {something && (
        <p class="record-buttons">
          <button type="button" class="button-quiet" onClick={() => orTell(save())}>
            {words.saveAll}
          </button>
        </p>
      )}
      {listing.attempts.length > 0 && (
        <details class="record-fold">
          <summary>{words.tables}</summary>
          <p>{words.tablesIs}</p>
          {listing.attempts.some(({ responses }) => hasPrivate(responses)) && (
            <p class="choice">
              <label>
                <input
                  type="checkbox"
                  checked={all}
                  onChange={({ currentTarget }) => setAll(currentTarget.checked)}
                />
                <span>{words.tablesAll}</span>
              </label>
            </p>
          )}
          <p class="record-buttons">
            <button type="button" class="button-quiet" onClick={() => orTell(saveTable('results'))}>
              {words.saveResults}
            </button>
            <button type="button" class="button-quiet" onClick={() => orTell(saveTable('answers'))}>
              {words.saveAnswers}
            </button>
          </p>
        </details>
      )}
      <p class="record-load">
        <label for={id}>{words.load}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => orTell(choose(currentTarget))}
        />
      </p>
      <p class="record-facts">
        {words.format} <a href={`${root}${indexLink('run-your-own/#record-file')}`}>{words.formatWords}</a>
        {', '}
        <a href={`${root}run-your-own/record.schema.json`}>{words.formatLink}</a>.
      </p>
      {chosen && (
        <chosen.View
          name={chosen.name}
          file={chosen.file}
          key={chosen}
          onClose={() => setChosen(undefined)}
          input={id}
        />
      )}
    </section>
  );
}
