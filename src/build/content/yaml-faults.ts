import { type Document, isScalar, visit, type YAMLError } from 'yaml';

/** A fault of the YAML itself, at an offset of the parsed text. `harmless`: the rest can still be read. */
export interface YamlFault {
  at: number;
  problem: string;
  remedy: string;
  harmless: boolean;
}

const QUOTES = 'put the text in quotes, or begin it with ">-" and write it on the next line, indented.';
const INDENT = 'give all keys of the same map the same number of spaces.';

const remedies: Partial<Record<string, string>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: 'indent with spaces, two for each level.',
  BLOCK_AS_IMPLICIT_KEY: `a colon and a space inside a text end it: ${QUOTES}`,
  MULTILINE_IMPLICIT_KEY: `is a colon missing after a key? Or ${QUOTES}`,
  MISSING_CHAR: 'look for a quote, bracket, comma or colon that is missing here or on the line before.',
  BAD_SCALAR_START: QUOTES,
  UNEXPECTED_TOKEN: `look at the indentation, and at quotes and brackets. If it is text, ${QUOTES}`,
  MULTIPLE_DOCS: 'write one document a file: take out the line "---".',
};

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
      remedy: 'keep one of the two.',
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
  return {
    at,
    problem: `this is not valid YAML: ${said}`,
    remedy:
      (/^Flow/.test(said) ? remedies.MISSING_CHAR : remedies[error.code]) ??
      `look at the indentation, and at quotes and brackets.`,
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
    Node: (_, { range, tag }) => {
      if (tag === undefined) return;
      const written = tag.replace('tag:yaml.org,2002:', '!!');
      const at = text.lastIndexOf(written, range?.[0]);
      add(
        at < 0 ? range?.[0] : at,
        `"${written}" is a tag, which is not used here`,
        'quote it if it is text.',
      );
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string') return;
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
  const errors = document.errors.map((error) => ofError(error, document, text));
  const first = errors.filter(({ harmless }) => !harmless).sort((a, b) => a.at - b.at)[0];
  return first ? [first] : [...errors, ...unwanted(document, text), ...cutShort(document, text)];
}
