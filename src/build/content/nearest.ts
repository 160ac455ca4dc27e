/** Damerau–Levenshtein distance (optimal string alignment): edits that turn one word into another. */
export function distance(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    older = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The name an author most likely meant; undefined when none is close (a third of its letters differ). */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const word = written.slice(0, 80).toLowerCase();
  let found: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const edits = distance(word, name.toLowerCase());
    const most = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
    if (edits <= most && edits < best) {
      best = edits;
      found = name;
    }
  }
  return found;
}

const MOST = 16;

/**
 * The remedy for a name that does not exist: the nearest one, and those there are.
 *
 * @param what what the names are, as it begins the list: `Scales`, `Keys allowed here`
 */
export function didYouMean(written: string, names: Iterable<string>, what: string): string {
  const all = [...new Set(names)];
  const near = nearest(written, all);
  const list = all.length > MOST ? [...all.slice(0, MOST), '…'] : all;
  const there = list.length > 0 ? `${what}: ${list.join(', ')}.` : `${what}: none yet.`;
  return near === undefined ? there : `did you mean "${near}"? ${there}`;
}
