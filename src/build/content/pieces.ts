/** The pieces an author can use in a guide, each with its attributes: all of them have to be there. */
export const PIECES: Readonly<Record<string, readonly string[]>> = {
  After: [],
  Before: [],
  BeforeAfter: [],
  Callout: ['title'],
  Caveat: ['title'],
  Definitions: [],
  Dialogue: [],
  Example: ['trade', 'title'],
  Figure: ['id', 'caption'],
  Quiz: ['id'],
  TryThis: [],
};

/** Attributes that a piece may have as well. `about`: the lines of content/coverage.yaml that it judges. */
export const OPTIONAL: Readonly<Record<string, readonly string[]>> = { Caveat: ['about'] };

/** What to write instead of a tag of HTML. */
const instead: Readonly<Record<string, string>> = {
  a: 'write a link as [its words](/guides/six-needs/).',
  b: 'write **the words**.',
  strong: 'write **the words**.',
  i: 'write *the words*.',
  em: 'write *the words*.',
  br: 'take it out: an empty line begins a new paragraph.',
  p: 'take it out: an empty line begins a new paragraph.',
  div: 'take it out.',
  span: 'take it out.',
  code: 'write `the words`.',
  pre: 'write a line of three backticks before and after.',
  hr: 'write --- on a line of its own.',
  ul: 'begin each line of the list with "- ".',
  ol: 'begin each line of the list with "1. ".',
  li: 'begin each line of the list with "- ".',
  dl: 'write <Definitions> around a list whose lines begin with the word in bold: "- **word**: what it means".',
  blockquote: 'begin each line with "> ".',
  table: 'write the table in Markdown: | one | two |.',
  img: 'take it out, and say in words what it would show.',
  script: 'take it out: a guide holds no code.',
  style: 'take it out: a guide holds no code.',
  iframe: 'take it out, and link to the page.',
};

/** Tags of HTML that an author does not write, or undefined for other names. */
export function insteadOf(name: string): string | undefined {
  if (/^h[1-6]$/i.test(name)) return 'write a heading as ## Heading.';
  const tag = name.toLowerCase();
  return Object.hasOwn(instead, tag) ? instead[tag] : undefined;
}
