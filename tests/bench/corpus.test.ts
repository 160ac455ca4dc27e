import { expect, test } from 'vitest';
import { corpus, guideOf } from '../../bench/corpus/guide.ts';
import { checkAsText } from '../../bench/corpus/mdx.ts';
import { ours } from '../../bench/rivals/ours.ts';
import { checkContent } from '../../src/build/content/check.ts';
import { loadFormats } from '../../src/build/content/formats.ts';
import { loadGradings } from '../../src/build/content/kinds.ts';
import type { ContentFile } from '../../src/build/content/library.ts';
import { lint } from '../../src/build/content/lints/index.ts';
import { filesWrittenBy } from './files.ts';

const GUIDES = 12;
const addressOf = ({ slug, heading }: { slug: string; heading: string }) => `/${slug}/#${heading}`;
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function contentOf(guides: number): ContentFile[] {
  const all = [...corpus(guides)];
  return filesWrittenBy((folder) => {
    for (const guide of all) ours.writeGuide(folder, guide);
    ours.writeRest(folder, all);
  });
}

test('the same index gives the same guide', () => {
  expect(guideOf(7).body(addressOf)).toBe(guideOf(7).body(addressOf));
  expect(guideOf(7).check).toEqual(guideOf(7).check);
  expect(guideOf(7).body(addressOf)).not.toBe(guideOf(8).body(addressOf));
});

test('a guide has about 1,200 words, with headings, lists, tables and links', () => {
  for (const guide of corpus(GUIDES)) {
    const body = guide.body(addressOf);
    expect(words(body.replace(/\]\([^)]*\)/g, ']'))).toBeGreaterThan(1100);
    expect(words(body.replace(/\]\([^)]*\)/g, ']'))).toBeLessThan(1300);
    expect(body.match(/^## /gm)).toHaveLength(6);
    expect(body.match(/^- /gm)?.length).toBeGreaterThan(10);
    expect(body.match(/^\| --- /gm)).toHaveLength(2);
    expect(body.match(/\]\(\//g)).toHaveLength(6);
  }
});

test('a guide is the same in a small and in a large corpus, and links to none that comes later', () => {
  for (const [index, guide] of [...corpus(GUIDES)].entries()) {
    const targets = [...guide.body(addressOf).matchAll(/\]\(\/guide-(\d+)\//g)].map(([, number]) =>
      Number(number),
    );
    expect(Math.max(...targets)).toBeLessThanOrEqual(index + 1);
  }
});

test('a check has six questions, each with one right answer and an explanation of every option', () => {
  for (const { check } of corpus(GUIDES)) {
    expect(check).toHaveLength(6);
    for (const { options } of check) {
      expect(options.filter(({ correct }) => correct)).toHaveLength(1);
      expect(options.every(({ why }) => why.length > 0)).toBe(true);
    }
  }
});

test('what is written for this site passes the content check, without a warning', async () => {
  const checkup = checkContent(contentOf(GUIDES), await loadFormats());
  expect(checkup.findings).toEqual([]);
  expect(lint(checkup, await loadGradings())).toEqual([]);
  expect(checkup.quizzes.size).toBe(GUIDES);
});

test('a check as text says as much as the check', () => {
  const guide = guideOf(3);
  const text = checkAsText(guide);
  for (const question of guide.check) {
    for (const part of [question.text, ...question.options.flatMap(({ label, why }) => [label, why])]) {
      expect(text).toContain(part);
    }
  }
});
