import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { causeOf } from './yaml-causes.ts';

/** A fault of the YAML itself, at an offset of the parsed text. `harmless`: the rest can still be read. */
export interface YamlFault {
  at: number;
  problem: string;
  remedy: string;
  harmless: boolean;
}

/** Where the text in quotes begins that ends at an offset. */
function openingQuote(document: Document, end: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range?.[1] === end) found = range[0];
    },
  });
  return found;
}

function ofError(error: YAMLError, document: Document, text: string): YamlFault {
  const at = error.pos[0];
  if (error.code === 'DUPLICATE_KEY') {
    const key = text.slice(at).match(/^["']?([^\s:"']+)/)?.[1] ?? '';
    return {
      at,
      problem: `the key "${key}" stands here a second time`,
      remedy: 'keep one of the two. If it begins another entry of a list, a "- " is missing before it.',
      harmless: true,
    };
  }
  const said = error.message.split('\n')[0] ?? '';
  const quote = /^Missing closing ["']/.test(said) ? openingQuote(document, at) : undefined;
  if (quote !== undefined) {
    return {
      at: quote,
      problem: 'this quote is opened here and not closed',
      remedy: 'put the same quote at the end of the text.',
      harmless: false,
    };
  }
  const cause = causeOf({ code: error.code, message: said, at }, text);
  if (cause) return { ...cause, harmless: false };
  return {
    at,
    problem: `this is not valid YAML: ${said}`,
    remedy: 'look at the indentation, and at quotes and brackets.',
    harmless: false,
  };
}

/** What is valid YAML, but means something that no author of a quiz would want. */
function unwanted(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const add = (at: number | undefined, problem: string, remedy: string) =>
    faults.push({ at: at ?? 0, problem, remedy, harmless: false });
  visit(document, {
    Alias: (_, { range, source }) =>
      add(
        range?.[0],
        `"*${source}" is an alias, which is not used here`,
        'quote it if it is text; otherwise write it out.',
      ),
    Node: (_, node) => {
      const { range, tag } = node;
      const anchor = 'anchor' in node ? node.anchor : undefined;
      const told = (written: string, what: string) => {
        const at = text.lastIndexOf(written, range?.[0]);
        const problem = `"${written}" is ${what}, which is not used here`;
        add(at < 0 ? range?.[0] : at, problem, 'quote it if it is text.');
      };
      if (tag !== undefined) told(tag.replace('tag:yaml.org,2002:', '!!'), 'a tag');
      if (anchor !== undefined) told(`&${anchor}`, 'an anchor');
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') {
        // Copying it would change what it is copied to, so whatever reads the file may drop it in silence.
        if (key.value === '__proto__')
          add(key.range?.[0], '"__proto__" cannot be a key', 'call it something else.');
        return;
      }
      const at =
        typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range)
          ? key.range[0]
          : 0;
      add(
        typeof at === 'number' ? at : 0,
        'this key is not a word',
        'quote it, or look for a bracket or brace too many.',
      );
    },
  });
  return faults;
}

/** Words, as against an id, a number, a date or a place in a guide. */
const WORDS = /\s|^\p{Lu}\p{Ll}/u;

/** Texts that end early, because what follows was taken for a comment. */
function cutShort(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar: (place, { type, value, range }) => {
      if (place === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !WORDS.test(value)) return;
      const end = range?.[1] ?? 0;
      const gap = text.slice(end).match(/^[ \t]+(?=#)/)?.[0];
      if (gap === undefined) return;
      faults.push({
        at: end + gap.length,
        problem: 'the rest of this line, from # on, was taken for a comment',
        remedy: 'put the text in quotes; a comment goes on a line of its own.',
        harmless: true,
      });
    },
  });
  return faults;
}

/** All faults of a document as YAML; where it cannot be parsed, only the first: the others may follow from it. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const errors = document.errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .map((error) => ofError(error, document, text));
  const first = errors.find(({ harmless }) => !harmless);
  return first ? [first] : [...errors, ...unwanted(document, text), ...cutShort(document, text)];
}
