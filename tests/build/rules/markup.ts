import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { at, type Rule } from '../support/site.ts';

/** Every id is unique in its page. */
export const uniqueIds: Rule = ({ pages }) =>
  pages.flatMap((page) => {
    const withId = page.elements.filter(({ attributes }) => attributes.id !== undefined);
    return [...Map.groupBy(withId, ({ attributes }) => attributes.id)].flatMap(([id, [, ...others]]) =>
      others.map((element) => `${at(page, element)} has the id "${id}" of another element`),
    );
  });

/** Every image says what it shows, if only that it shows nothing to speak of. */
export const imagesHaveAlt: Rule = ({ pages }) =>
  pages.flatMap((page) =>
    page.elements
      .filter(({ tag, attributes }) => tag === 'img' && attributes.alt === undefined)
      .map((element) => `${at(page, element)} has no alt`),
  );

const VALIDITY: ConfigData = {
  extends: ['html-validate:standard'],
  rules: { 'no-missing-references': 'error' },
};

/** Every page is valid HTML: what is nested, closed, repeated or referred to as the standard says. */
export const validHtml: Rule = async ({ files, pages }) => {
  const validator = new HtmlValidate(new StaticConfigLoader(VALIDITY));
  const faults: string[] = [];
  for (const { path } of pages) {
    const { results } = await validator.validateString(files.get(path) ?? '', path);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
      }
    }
  }
  return faults;
};
