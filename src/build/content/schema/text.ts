import { z } from 'astro/zod';
import type { Rich } from '../../../quiz/rich.ts';
import { blocks, inline } from '../markdown.ts';

/** The shape of every id: it stands in addresses, in storage and in form names, and never changes. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Every JavaScript object has something of such a name, so that looking it up would find what nobody wrote. */
export const isBuiltIn = (id: string): boolean => id in {};

export const id = z.string().regex(ID).meta({
  patternErrorMessage: 'Ids begin with a small letter and have small letters, digits and single hyphens.',
});

/** Plain text of one line or several, without formatting. */
export const line = z.string().trim().min(1);

function markdown(read: typeof inline) {
  return line.transform((text, context): Rich => {
    const { rich, faults } = read(text);
    for (const { problem, remedy, near } of faults) {
      context.issues.push({ code: 'custom', message: problem, params: { remedy, near }, input: text });
    }
    return rich;
  });
}

/** Markdown of one paragraph. */
export const inlineText = markdown(inline);

/** Markdown of several paragraphs and lists. */
export const blockText = markdown(blocks);

/** `guide#heading`, before it is known whether there is such a place. */
export interface PassageRef {
  guide: string;
  heading: string;
}

/** A place in a guide, as an author names it: `six-needs#empathy`. */
export const passage = z
  .string()
  .meta({ description: 'The passage to read: guide#heading, as in six-needs#empathy.' })
  .transform((text, context): PassageRef => {
    const [guide = '', heading = '', ...more] = text.split('#');
    if (!ID.test(guide) || heading === '' || more.length > 0) {
      const remedy = 'write guide#heading, as in six-needs#empathy.';
      context.issues.push({
        code: 'custom',
        message: `"${text}" names no place in a guide`,
        params: { remedy },
        input: text,
      });
    }
    return { guide, heading };
  });

type Camel<Key> = Key extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail> & string>}`
  : Key;
type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] };

/**
 * Names the kebab-case keys of a map in YAML as the fields of our types: `stem-customer` → `stemCustomer`.
 * Keys further in stay as they are.
 */
export function camelKeys<T extends object>(map: T): CamelKeys<T> {
  const entries = Object.entries(map).map(([key, value]) => [
    key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries) as CamelKeys<T>;
}
