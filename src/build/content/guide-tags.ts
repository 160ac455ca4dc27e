import type { Nodes } from 'mdast';
import { attributeFaults, type Tag } from './attributes.ts';
import { type Mdx, parseMdx, walk } from './mdx.ts';
import type { Fault } from './mender.ts';
import { PIECES } from './pieces.ts';
import { apartFaults, bareAddressFaults, headingFaults, rowFaults, tableFaults } from './text-faults.ts';
import { unknownTag } from './unknown-tag.ts';

/** In a `<Definitions>` stands a list, and each line begins with the word that it explains. */
function definitionFaults(tag: Tag, offset: number): Fault[] {
  const lines = tag.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  if (lines.length === 0) {
    const remedy = 'begin each line with "- **word**: ", after an empty line.';
    return [{ offset, problem: 'this <Definitions> has no list in it', remedy }];
  }
  return lines.flatMap((line) => {
    const [first] = line.children;
    if (first?.type === 'paragraph' && first.children[0]?.type === 'strong') return [];
    return [
      {
        offset: line.position?.start.offset ?? offset,
        problem: 'this line of a <Definitions> does not begin with a word in bold',
        remedy: 'write it as "- **word**: what it means".',
      },
    ];
  });
}

function tagFaults(tag: Tag, text: string, offset: number): Fault[] {
  const name = tag.name ?? '';
  if (!Object.hasOwn(PIECES, name)) {
    const [problem, remedy] = unknownTag(name);
    return [{ offset, problem, remedy }];
  }
  const faults = attributeFaults(tag, name, text, offset);
  if (name === 'Definitions') faults.push(...definitionFaults(tag, offset));
  if (name === 'Dialogue' && !tag.children.some(({ type }) => type === 'list')) {
    faults.push({
      offset,
      problem: 'this <Dialogue> has no list in it',
      remedy: 'begin each line of the conversation with "- ", after an empty line.',
    });
  }
  return faults;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function codeFault(code: string, offset: number): Fault {
  const [word = ''] = code.match(/^\w+/) ?? [];
  return {
    offset,
    problem: `a line that begins with "${word}" is code, and a guide holds none`,
    remedy: 'take it out: pieces need no import. If it is text, begin it with another word.',
  };
}

/**
 * What an author cannot write in the body of a guide. Offsets are of the text.
 *
 * @param parsed the same text as it was parsed
 */
export function bodyFaults(text: string, parsed: Mdx = parseMdx(text)): Fault[] {
  const { root } = parsed;
  const faults = [...parsed.faults];
  if (!root) return faults;
  const headings = new Set<string>();
  walk(root, (node, offset) => {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        faults.push(...tagFaults(node, text, offset));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        faults.push({
          offset,
          problem: 'what stands in braces is code, and a guide holds none',
          remedy: 'take it out, or write \\{ if the sign itself is meant.',
        });
        break;
      case 'mdxjsEsm':
        faults.push(codeFault(node.value, offset));
        break;
      case 'paragraph':
        faults.push(...tableFaults(node, text, offset), ...headingFaults(node, text, offset));
        break;
      case 'table':
        faults.push(...rowFaults(node, text, offset));
        break;
      case 'text':
        faults.push(...apartFaults(node, text, offset));
        break;
      case 'image':
      case 'imageReference':
        faults.push({
          offset,
          problem: 'an image cannot stand in a guide this way',
          remedy:
            'put a drawing into content/figures, and write <Figure id="its-name" caption="What to see in it" />.',
        });
        break;
      case 'link':
        faults.push(...bareAddressFaults(node, text, offset));
        break;
      case 'heading': {
        const words = wordsOf(node).trim();
        if (node.depth === 1) {
          const remedy = 'begin it with ##: the title of the guide is the only heading of level 1.';
          faults.push({ offset, problem: 'a heading of level 1 cannot stand in the text', remedy });
        }
        if (headings.has(words)) {
          const remedy = 'word one of the two otherwise: a heading is the address of its passage.';
          faults.push({ offset, problem: `the heading "${words}" stands here a second time`, remedy });
        }
        headings.add(words);
      }
    }
  });
  return faults;
}
