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

function ofError(error: YAMLError, text: string): YamlFault {
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

/** All faults of a document as YAML, one for each place. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const errors = document.errors.map((error) => ofError(error, text));
  const faults = errors.some(({ harmless }) => !harmless) ? errors : [...errors, ...unwanted(document, text)];
  // A broken line makes the parser complain about it several times.
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  const seen = new Set<number>();
  return faults.filter(({ at, harmless }) => {
    const line = lineOf(at);
    if (!harmless && seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
