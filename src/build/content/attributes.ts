import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Fault } from './mender.ts';
import { didYouMean } from './nearest.ts';
import { OPTIONAL, PIECES } from './pieces.ts';

/** A tag as the MDX parser gives it, within a line or around several. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Where an attribute stands; what is in quotes is not looked at. */
function attributeOffset(text: string, start: number, name: string): number {
  const tag = text.slice(start).replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const names = [...tag.slice(0, tag.indexOf('>') + 1).matchAll(/(?<=\s)[^\s=/>{}]+/g)];
  return start + (names.find(([word]) => word === name)?.index ?? 0);
}

/** What is wrong with the attributes of a piece. `offset`: where its tag stands in the text. */
export function attributeFaults(tag: Tag, name: string, text: string, offset: number): Fault[] {
  const needed = PIECES[name] ?? [];
  const known = [...needed, ...(OPTIONAL[name] ?? [])];
  const seen = new Set<string>();
  const faults = tag.attributes.flatMap((attribute): Fault[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const at = Math.max(offset, text.indexOf('{', offset));
      return [{ offset: at, problem: 'an attribute is no {code} here', remedy: 'write it as name="text".' }];
    }
    const at = attributeOffset(text, offset, attribute.name);
    if (!known.includes(attribute.name)) {
      const problem = `<${name}> has no attribute "${attribute.name}"`;
      const remedy =
        known.length > 0
          ? didYouMean(attribute.name, known, 'Attributes')
          : 'take it out: this piece has none.';
      return [{ offset: at, problem, remedy }];
    }
    if (seen.has(attribute.name)) {
      return [{ offset, problem: `"${attribute.name}" stands twice in this tag`, remedy: 'keep one.' }];
    }
    seen.add(attribute.name);
    if (typeof attribute.value === 'string' && attribute.value.trim() !== '') return [];
    const remedy = `write it in straight quotes: ${attribute.name}="…".`;
    return [{ offset: at, problem: `"${attribute.name}" has to be a text`, remedy }];
  });
  // A misspelt attribute is one mistake, although another is missing for it.
  const misspelt = tag.attributes.some(
    (attribute) => !('name' in attribute && known.includes(attribute.name)),
  );
  const missing = misspelt ? [] : needed.filter((each) => !seen.has(each));
  return [
    ...faults,
    ...missing.map((each) => ({
      offset,
      problem: `<${name}> lacks the attribute "${each}"`,
      remedy: `write <${name} ${needed.map((one) => `${one}="…"`).join(' ')}${name === 'Quiz' ? ' /' : ''}>.`,
    })),
  ];
}
