import { stringify } from 'yaml';
import type { Guide } from './guide.ts';

/** A file with front matter. */
export function page(frontMatter: object, body: string): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
}

/** A check as plain Markdown, for sites without a quiz engine: as much text, and nothing to click. */
export function checkAsText({ check }: Guide): string {
  const questions = check.map(({ text, options }, at) => {
    const lines = options.map(
      ({ label, why, correct }) => `- ${label} ${correct ? 'Right.' : 'Wrong.'} ${why}`,
    );
    return `### Question ${at + 1}\n\n${text}\n\n${lines.join('\n')}\n`;
  });
  return `\n## Check yourself\n\n${questions.join('\n')}`;
}
