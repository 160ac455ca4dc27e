import type { Rule } from '../support/site.ts';
import { noLocalhost, ownOrigin, relativeOnly } from './addresses.ts';
import { head } from './head.ts';
import { noHelper, noValidation } from './libraries.ts';
import { links, reach } from './links.ts';
import { imagesHaveAlt, uniqueIds, validHtml } from './markup.ts';
import { wholeParts } from './parts.ts';
import { inline, policy } from './policy.ts';
import { underlines } from './styles.ts';

/** All rules on the built site, by the fact that each states. */
export const RULES = {
  'every link and anchor inside the site leads somewhere': links,
  'every page can be reached from the first': reach,
  'every guide stands whole on the page of its part': wholeParts,
  'every page has one h1, a title of its own, a language and a description': head,
  'every page carries a strict Content-Security-Policy': policy,
  'nothing inline that the policy would block': inline,
  'nothing comes from another origin': ownOrigin,
  'no address counts from the server’s root': relativeOnly,
  'no script holds the validation library': noValidation,
  'no script calls what was taken out of it': noHelper,
  'no file refers to the machine it was built on': noLocalhost,
  'no underline is written as Safari does not read it': underlines,
  'every id is unique in its page': uniqueIds,
  'every image has an alt': imagesHaveAlt,
  'every page is valid HTML': validHtml,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
