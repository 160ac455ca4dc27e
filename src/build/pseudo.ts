const ACCENTS = new Map(
  [...'aeiouyAEIOUYcnCN'].map((letter, at) => [letter, [...'áéíóúýÁÉÍÓÚÝçñÇÑ'][at] ?? letter]),
);
/** Keys whose texts are no words: addresses, names of files, and the language itself. */
const KEPT = new Set(['href', 'lang', 'dir', 'locale', 'files']);

/** A text as a longer language with accents might have it: 40 % more letters; slots, as in `{n}`, stay. */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part, at) =>
      at % 2 === 1 ? part : [...part].map((letter) => ACCENTS.get(letter) ?? letter).join(''),
    )
    .join('');
  const more = Math.ceil(text.length * 0.4);
  return `${accented} ${'ïm '.repeat(Math.ceil(more / 3)).trim()}`;
}

/**
 * A whole table of messages in a made-up language that is written from right to left. A text that stays
 * English in a page built with it does not come from the table.
 */
export function pseudo(messages: unknown, key = ''): unknown {
  if (key === 'dir') return 'rtl';
  // What a recipe was tried on is named by a word of the code; the words for it are a table.
  if (KEPT.has(key) || (key === 'tried' && typeof messages === 'string')) return messages;
  if (typeof messages === 'string') return messages.length > 1 ? pseudoText(messages) : messages;
  if (Array.isArray(messages)) return messages.map((each) => pseudo(each));
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(Object.entries(messages).map(([name, value]) => [name, pseudo(value, name)]));
}
