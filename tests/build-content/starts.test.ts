import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, checkProject } from '../../src/build/content/check.ts';
import { formatFindings } from '../../src/build/content/finding.ts';
import { loadFormats } from '../../src/build/content/formats.ts';
import { loadGradings } from '../../src/build/content/kinds.ts';
import type { Library } from '../../src/build/content/library.ts';
import { lint } from '../../src/build/content/lints/index.ts';
import { readFiles } from '../../src/build/content/read-files.ts';
import { newGuide } from '../../src/build/content/starts/guide.ts';
import { newQuiz } from '../../src/build/content/starts/quiz.ts';
import type { Start } from '../../src/build/content/starts/start.ts';
import { SAMPLE } from '../../src/site/sample-assessment.ts';
import { edit, GUIDE, PARTS, SCALES, valid } from './fixture.ts';

const formats = await loadFormats();
const gradings = await loadGradings();
const real = await readFiles('.');
const small = Object.entries(valid).map(([path, text]) => ({ path, text }));
const day = '2026-11-22';

const library = (files: readonly { path: string; text: string }[]) => checkContent(files, formats).library;

/** That a quiz is on the first guide there is. */
const on = ({ guides: [first] }: Library) => ({ guide: first?.slug ?? '' });

describe.each([
  ['the content that is there', real],
  ['other content', small],
])('in %s', (_, files) => {
  test.each<[string, (library: Library) => Start]>([
    ['a check', (there) => newQuiz(there, 'first-week', on(there))],
    ['an assessment', (there) => newQuiz(there, 'my-week', { ...on(there), assessment: true })],
    ['a guide', (there) => newGuide(there, 'first-week', { day })],
    ['a quiz whose id YAML would read as another thing', (there) => newQuiz(there, 'true', on(there))],
    ['a guide whose title YAML would read as nothing', (there) => newGuide(there, 'null', { day })],
  ])('%s starts without findings, and with a warning as long as its text stands', (_, start) => {
    const { path, text } = start(library(files));
    const after = checkContent([...files, { path, text }], formats);
    expect(after.findings).toEqual([]);
    const told = lint(after, gradings).filter(({ file }) => file === path);
    expect(told).toMatchObject([{ problem: expect.stringMatching(/still stands, and so do \d+ more$/) }]);
    expect(told[0]?.text).toMatch(/Say in one sentence what/);
    expect(path).toMatch(/^content\/(quizzes|guides\/\w+)\//);
  });
});

test('the sample in the reference of scoring is a file without findings and warnings', () => {
  const path = 'content/quizzes/calling-back.yaml';
  const after = checkContent([...real, { path, text: SAMPLE }], formats);
  expect(after.findings).toEqual([]);
  expect(lint(after, gradings).filter(({ file }) => file === path)).toEqual([]);
  expect(after.quizzes.has('calling-back')).toBe(true);
});

test('the error that CONTRIBUTING shows is told in these words', async () => {
  const path = 'content/quizzes/six-needs-check.yaml';
  const files = real.map((file) =>
    file.path === path ? { path, text: file.text.replace('kind: single', 'kind: singel') } : file,
  );
  const told = formatFindings(checkContent(files, formats).findings);
  // The line is another whenever the check changes.
  const place = (text: string) => text.replaceAll(/yaml:\d+:/g, 'yaml:?:');
  expect(place(await readFile('CONTRIBUTING.md', 'utf8'))).toContain(place(told));
});

// One part and no check: so these do not change with each guide that is written.
const there = library(
  real.filter(({ path }) => !/^content\/(guides\/(?!partnership\/)|quizzes\/.*-check\.yaml$)/.test(path)),
);

test.each([
  ['three-foundations-check', undefined, 'three-foundations'],
  ['three-foundations-check', 'honesty-comes-first', 'honesty-comes-first'],
])('the quiz %s, told the guide %s, is on %s', (id, guide, on) => {
  expect(newQuiz(there, id, guide === undefined ? {} : { guide }).text).toContain(`\nguide: ${on}\n`);
});

test('a new guide comes last in its part', () => {
  expect(newGuide(there, 'first-week', { part: 'partnership', day }).text).toContain('\norder: 5\n');
});

test.each<[string, () => Start, string]>([
  [
    'a quiz that is there',
    () => newQuiz(there, 'partnership', {}),
    'content/quizzes/partnership.yaml is there',
  ],
  ['a guide that is there', () => newGuide(there, 'six-needs', { day }), 'six-needs.mdx is there already'],
  ['capitals', () => newQuiz(there, 'First_Week', {}), '"First_Week" is no id'],
  ['a path', () => newGuide(there, '../first', { day }), '"../first" is no id'],
  ['a reserved id', () => newQuiz(there, 'cannot-say', {}), 'The id "cannot-say" is reserved.'],
  ['an unknown guide', () => newQuiz(there, 'a', { guide: 'six-neds' }), 'did you mean "six-needs"?'],
  [
    'a quiz of no guide',
    () => newQuiz(there, 'first-week', {}),
    'Say which one "first-week" is on: -- --guide <slug>. Guides: ',
  ],
  ['a quiz of a misspelt guide', () => newQuiz(there, 'six-neds-check', {}), 'did you mean "six-needs"?'],
  ['an unknown part', () => newGuide(there, 'a', { part: 'partnersip', day }), 'did you mean "partnership"?'],
])('%s is refused', (_, start, reason) => {
  expect(start).toThrow(reason);
});

test('the slug of a guide in another part is refused', () => {
  const { files } = edit([
    { file: PARTS, from: 'kitchen:', to: 'garden: { label: G, summary: G, order: 2 }\nkitchen:' },
  ]);
  const two = library(Object.entries(files).map(([path, text]) => ({ path, text })));
  expect(() => newGuide(two, 'brewing', { part: 'garden', day })).toThrow(
    `${GUIDE} is there already. Each slug`,
  );
});

test('what a quiz rests on has to be there first', () => {
  const without = (gone: string) => library(small.filter(({ path }) => path !== gone));
  expect(() => newQuiz(without(GUIDE), 'a', {})).toThrow('Begin with: npm run new guide');
  expect(() => newQuiz(without(SCALES), 'a', { guide: 'brewing', assessment: true })).toThrow(
    'content/scales.yaml',
  );
});

describe('the command', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'starts-'));
    await cp('content', join(root, 'content'), { recursive: true });
  });
  afterAll(() => rm(root, { recursive: true }));

  function run(args: string, env: NodeJS.ProcessEnv = {}) {
    const script = resolve(import.meta.dirname, '../../scripts/new.ts');
    return spawnSync(process.execPath, [script, ...args.split(' ')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  }

  test('writes all three, says what comes next, and leaves valid content', async () => {
    const made = [
      ['guide first-week --part partnership', 'content/guides/partnership/first-week.mdx'],
      ['quiz first-week-check --guide first-week', 'content/quizzes/first-week-check.yaml'],
      ['quiz my-week --assessment --guide first-week', 'content/quizzes/my-week.yaml'],
    ];
    for (const [args = '', path = ''] of made) {
      const { status, stdout, stderr } = run(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`Wrote ${path}.\n\nNext:\n- `);
    }
    const { findings, quizzes } = await checkProject(root);
    expect(findings).toEqual([]);
    expect(quizzes.get('my-week')?.purpose).toBe('assessment');
    expect(quizzes.get('first-week-check')?.guide?.href).toBe('/guides/first-week/');
  }, 60_000);

  test('leaves a file that is there as it is', async () => {
    const { status, stderr } = run('quiz partnership');
    expect(status).toBe(1);
    expect(stderr).toContain('is there already. It is left as it is.');
    const path = 'content/quizzes/partnership.yaml';
    expect(await readFile(join(root, path), 'utf8')).toBe(await readFile(path, 'utf8'));
  });

  test.each(['quiz', 'guide a --assessment', 'quiz a --asessment', 'sonnet a'])(
    'says how it is used when asked for: %s',
    (args) => {
      const { status, stderr } = run(args);
      expect(status).toBe(1);
      expect(stderr).toContain('npm run new quiz <id> -- [--guide <slug>] [--assessment]');
    },
  );

  test('does not drop an option that npm kept to itself', () => {
    const { status, stderr } = run('quiz a', { npm_config_assessment: 'true' });
    expect(status).toBe(1);
    expect(stderr).toContain('Write "--" before "--assessment"');
  });
});
