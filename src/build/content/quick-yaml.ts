// YAML as authors write it nearly always, read without the place of anything: in a sixth of the time.
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/** Anything but letters, marks and plain spaces: tabs, other spaces and line ends, signs of control, halves of signs. */
const UNSEEN =
  /[^\n\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\uffef]/;

/** What the exact reader takes in another way, or warns of. */
const RARE = [
  /^(?:---|\.\.\.|%)/m, // other documents, directives
  /(?:^|[:-]) *(?:[&!?~<=%@`]|\*(?!\*))/m, // anchors, aliases, tags, keys that are no words
  /(?:^|[:-]) *[[{](?:[^\n]*[:,[{])? *(?:[&!?~<=%@`]|\*(?!\*))/m, // the same between brackets
  /(?:^ *|[:-] +)[|>](?!-?\n)/m, // texts over several lines with a say in how
  /[^ \n] +#|['"\]}]#/m, // a comment behind something
  /(?:^|[:-]) *\[[^\]\n]*$|(?:^|[:-]) *\{[^}\n]*$/m, // a list or map between brackets over several lines
  /(?:^|[:-]) *(?:'(?:[^'\n]|'')*|"[^"\n]*)$/m, // quotes over several lines
  /^ *- *(?:-|$)/m, // an entry without anything, or a list in a list
  /\\|__proto__/m,
];
const WORD = /^(?!(?:null|true|false)$)[a-z][a-z0-9-]*$/i;

function scalar(tag: string, pattern: RegExp, construct: (text: string) => unknown): Type {
  return new Type(`tag:yaml.org,2002:${tag}`, {
    kind: 'scalar',
    resolve: (text: unknown) => typeof text === 'string' && pattern.test(text),
    construct,
  });
}

/** Numbers and words that mean something, as the exact reader takes them. The rest is text. */
const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('bool', /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, (text) => /^t/i.test(text)),
    scalar('int', /^[-+]?\d+$/, Number),
    scalar('float', /^[-+]?(?:\.\d+|\d+\.\d*)$/, Number),
    scalar('rare', /^(?:null|~|0[ox].*|[-+]?(?:\.inf|\.nan|[\d.]+e[-+]?\d+))$/i, () => {
      throw new Error('for the exact reader');
    }),
  ],
});

/** Whether all keys are words. */
function isUsual(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return (
    (Array.isArray(data) || Object.keys(data).every((key) => WORD.test(key))) &&
    Object.values(data).every(isUsual)
  );
}

/**
 * Reads YAML in its most usual form.
 *
 * @returns what stands in it; undefined for all that the exact reader may read in another way, or find fault with
 */
export function quickYaml(text: string): unknown {
  if (UNSEEN.test(text) || RARE.some((sign) => sign.test(text)) || !text.endsWith('\n')) return undefined;
  try {
    const data = load(text, { schema: SCHEMA });
    return typeof data === 'object' && isUsual(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
