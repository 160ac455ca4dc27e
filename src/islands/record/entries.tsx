import type { VNode } from 'preact';
import type { privacy } from '../../messages/en.ts';
import { fill, plural } from '../../messages/fill.ts';
import { type Entry, type Held, readEntry } from '../../record/listing.ts';
import type { Overview } from '../../record/overview.ts';
import { useStore } from '../use-store.ts';
import { writtenTime } from './describe.ts';

export interface EntriesProps {
  words: typeof privacy;
  locale: string;
  /** Titles of quizzes by id. */
  titles: Record<string, string>;
}

/** What an entry holds, in words. */
function holds(key: string, held: Held, { words, locale, titles }: EntriesProps): string {
  if (held.is === 'attempt') {
    const { quiz, saved, finished } = held.attempt;
    const date = writtenTime(finished ?? saved, locale);
    return fill(finished ? words.attemptFinished : words.attempt, {
      quiz: (Object.hasOwn(titles, quiz) && titles[quiz]) || quiz,
      date,
    });
  }
  if (held.is === 'plan') return fill(words.plan, { date: writtenTime(held.plan.saved, locale) });
  if (held.is === 'look') return fill(words.look, { date: writtenTime(held.look.saved, locale) });
  const notes: Readonly<Record<string, string>> = words.notes;
  const note = key.split(':')[1] ?? '';
  return (held.is === 'other' && Object.hasOwn(notes, note) && notes[note]) || words[held.is];
}

function StoredEntry({ entry, ...props }: EntriesProps & { entry: Entry }): VNode {
  const { words } = props;
  const { key, text } = entry;
  return (
    <li>
      <p>{holds(key, readEntry(entry), props)}</p>
      <p class="record-facts">
        <code>{key}</code>, {plural(words.size, text.length, { n: text.length.toLocaleString(props.locale) })}
      </p>
      <details>
        <summary>
          {words.raw}
          <span class="visually-hidden">: {key}</span>
        </summary>
        <pre class="mine">{text}</pre>
      </details>
    </li>
  );
}

/** Every entry that this site keeps in the browser, as it is. */
export function Entries({ overview, ...props }: EntriesProps & { overview: Overview }): VNode {
  const entries = useStore(overview.$entries);
  const { words } = props;
  if (!overview.lasts()) return <p>{words.blocked}</p>;
  if (entries.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{plural(words.count, entries.length)}</p>
      <ul class="stored-entries">
        {entries.map((entry) => (
          <StoredEntry key={entry.key} entry={entry} {...props} />
        ))}
      </ul>
    </>
  );
}
