import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bodyFaults } from '../../src/build/content/guide-tags.ts';
import { PIECES } from '../../src/build/content/pieces.ts';
import { CHECK, checkFiles, edit, GUIDE, placeOf } from './fixture.ts';

const ALL = `Pieces: ${Object.keys(PIECES).join(', ')}.`;
const LESS = 'write &lt; if the sign itself is meant.';
const SYNTAX = `write each attribute as name="text", in straight quotes that are closed, and end the tag with ">". Or ${LESS}`;
const apart = (name: string) =>
  `put <${name}> and </${name}> each on a line of its own, with an empty line before and after.`;

/** What an author writes, with `¦` where the finding is expected, and what the author is told. */
type Case = [fact: string, written: string, problem: string, remedy: string];

const syntax: Case[] = [
  [
    'a less-than sign before a number',
    'In 😀 ¦<5 minutes.',
    'a less-than sign begins a tag here, and none follows',
    LESS,
  ],
  [
    'a stray brace',
    'A brace ¦{ here.',
    'a brace begins code here, and a guide holds none',
    'write \\{ if the sign itself is meant; otherwise take it out.',
  ],
  [
    'words in braces that are no code',
    'Dear ¦{first name}.',
    'a brace begins code here, and a guide holds none',
    'write \\{ if the sign itself is meant; otherwise take it out.',
  ],
  [
    'a tag that is not closed',
    '¦<Callout title="A">\n\nText',
    'the tag <Callout> is not closed',
    'write </Callout> where it ends.',
  ],
  [
    'a tag that begins within a line',
    'Text ¦<Callout title="A">\n\nText\n\n</Callout>',
    'the tag <Callout> is not closed',
    apart('Callout'),
  ],
  [
    'a closing tag of another name',
    '<Callout title="A">\n\nText\n\n¦</Caveat>',
    '</Caveat> stands where <Callout> has to be closed',
    'write </Callout> before it, or in its place.',
  ],
  [
    'a piece that is still open where the piece around it ends',
    '<TryThis>\n\n<Callout title="A">\n\nText\n\n¦</TryThis>',
    '</TryThis> stands where <Callout> has to be closed',
    'write </Callout> before it, or in its place.',
  ],
  [
    'a closing tag without an opening one',
    'Text\n\n¦</Callout>',
    '</Callout> closes a tag that was not opened',
    'take it out, or write <Callout> where it begins.',
  ],
  ['a comment', '¦<!-- not\nyet -->', 'a comment cannot stand in a guide', 'take it out.'],
  [
    'an e-mail address in pointed brackets',
    'Ask ¦<a@b.c>.',
    'an address in pointed brackets cannot stand in a guide',
    'write [a@b.c](mailto:a@b.c).',
  ],
  [
    'a web address in pointed brackets',
    'See ¦<https://b.c/d>.',
    'an address in pointed brackets cannot stand in a guide',
    'write [words for it](https://b.c/d).',
  ],
  [
    'an attribute without quotes',
    '¦<Callout title=A>\n\nText\n\n</Callout>',
    'the tag <Callout> cannot be read',
    SYNTAX,
  ],
  [
    'an attribute in curly quotes',
    '¦<Callout title=“A”>\n\nText\n\n</Callout>',
    'the tag <Callout> cannot be read',
    SYNTAX,
  ],
];

const tags: Case[] = [
  [
    'a misspelt piece',
    '¦<Calout title="A">\n\nText\n\n</Calout>',
    'there is no piece <Calout>',
    `did you mean "Callout"? ${ALL}`,
  ],
  [
    'a piece that is misspelt only where it opens',
    '¦<Calout title="A">\n\nText\n\n</Callout>',
    'there is no piece <Calout>',
    `did you mean "Callout"? ${ALL}`,
  ],
  [
    'a piece with a small letter',
    '¦<callout>\n\nText\n\n</callout>',
    'there is no piece <callout>',
    `did you mean "Callout"? ${ALL}`,
  ],
  [
    'a tag of no meaning',
    '¦<constructor />',
    'there is no piece <constructor>',
    `${ALL} For a less-than sign write &lt;.`,
  ],
  [
    'a link in HTML',
    'See ¦<a href="/nope/">this</a>.',
    'the tag <a> cannot stand in a guide',
    'write a link as [its words](/guides/six-needs/).',
  ],
  [
    'an image in HTML',
    '¦<img src="x.png">',
    'the tag <img> cannot stand in a guide',
    'take it out, and say in words what it would show.',
  ],
  [
    'a script',
    '¦<script src="x.js"></script>',
    'the tag <script> cannot stand in a guide',
    'take it out: a guide holds no code.',
  ],
  [
    'an expression',
    'One ¦{1 + 1} three.',
    'what stands in braces is code, and a guide holds none',
    'take it out, or write \\{ if the sign itself is meant.',
  ],
  ...['import X from "./x.astro"', 'export const x = 1'].map(
    (line): Case => [
      `a line of code: ${line}`,
      `¦${line}`,
      `a line that begins with "${line.slice(0, 6)}" is code, and a guide holds none`,
      'take it out: pieces need no import. If it is text, begin it with another word.',
    ],
  ),
];

const attributes: Case[] = [
  ...['Callout', 'Caveat'].map(
    (name): Case => [
      `a ${name} without a title`,
      `¦<${name}>\n\nText\n\n</${name}>`,
      `<${name}> lacks the attribute "title"`,
      `write <${name} title="…">.`,
    ],
  ),
  [
    'an example without a trade',
    '¦<Example title="A">\n\nText\n\n</Example>',
    '<Example> lacks the attribute "trade"',
    'write <Example trade="…" title="…">.',
  ],
  ['a quiz without an id', '¦<Quiz />', '<Quiz> lacks the attribute "id"', 'write <Quiz id="…" />.'],
  [
    'a misspelt attribute is one finding, at its place',
    '<Example trade="no titel here" ¦titel="A">\n\nText\n\n</Example>',
    '<Example> has no attribute "titel"',
    'did you mean "title"? Attributes: trade, title.',
  ],
  [
    'an attribute of a piece without any',
    '<TryThis ¦title="A">\n\nText\n\n</TryThis>',
    '<TryThis> has no attribute "title"',
    'take it out: this piece has none.',
  ],
  [
    'an attribute that is code',
    '<Quiz ¦id={which} />',
    '"id" has to be a text',
    'write it in straight quotes: id="…".',
  ],
  [
    'an empty attribute',
    '<Callout ¦title="">\n\nText\n\n</Callout>',
    '"title" has to be a text',
    'write it in straight quotes: title="…".',
  ],
  [
    'attributes as code',
    '<Quiz ¦{...which} />',
    'an attribute is no {code} here',
    'write it as name="text".',
  ],
];

const others: Case[] = [
  [
    'an assessment that is embedded',
    '¦<Quiz id="tea" />',
    '"tea" is an assessment, and only checks can be embedded',
    'link to its page: [words for it](/quizzes/tea/).',
  ],
  ...['![A pot](pot.png)', '![A pot](/pot.png "Pot")'].map(
    (image): Case => [
      `an image: ${image}`,
      `Text ¦${image} text.`,
      'an image cannot stand in a guide this way',
      'put a drawing into content/figures, and write <Figure id="its-name" caption="What to see in it" />.',
    ],
  ),
  [
    'a heading of level 1',
    '¦# One',
    'a heading of level 1 cannot stand in the text',
    'begin it with ##: the title of the guide is the only heading of level 1.',
  ],
  [
    'a heading that stands twice',
    '¦## Boil the water',
    'the heading "Boil the water" stands here a second time',
    'word one of the two otherwise: a heading is the address of its passage.',
  ],
  [
    'a table whose head has more columns than the line below it',
    'Text\n\n| A | B | C |\n¦|---|---|\n| 1 | 2 | 3 |',
    'this table has 3 columns in its head, and 2 in the line below it',
    'below the head write a line with dashes for each column: |---|---|---|',
  ],
  [
    'a table whose head has fewer columns, below a line of text',
    'Text 🙂\nA \\| B | C\n¦--|:-:|-',
    'this table has 2 columns in its head, and 3 in the line below it',
    'below the head write a line with dashes for each column: |---|---|',
  ],
  [
    'a table without a line below its head',
    'Text\n¦| A | B |\n| 1 | 2 |',
    'this row stands in no table',
    'below the head write a line with dashes for each column: |---|---|',
  ],
  [
    'a row with more cells than its table has columns',
    '> | A | B |\n> | --- | --- |\n> | 1 | 2 |\n¦> | 1 | 2 | 3 \\| 4 |',
    'this row has 3 cells, and its table 2 columns',
    'join cells, or write \\| where the sign itself is meant.',
  ],
  [
    'a link with a space in it',
    'See 🙂 \\* *so* ¦[the needs] (/guides/six-needs/).',
    '"[the needs] (/guides/six-needs/)" is no link yet',
    'write [words](address), with nothing between the two.',
  ],
  [
    'a link with its brackets changed about',
    'See ¦(the needs)[/guides/six-needs/].',
    '"(the needs)[/guides/six-needs/]" is no link yet',
    'write [words](address), with nothing between the two.',
  ],
  [
    'a heading without its space',
    'Text.\n\n¦##Empathy first\n\nText.',
    'this heading stands as text',
    'put a space after ##: ## Empathy first',
  ],
  [
    'a bare address',
    '🙂 See ¦http://bare.example.',
    'an address stands here without words',
    'write [words for it](http://bare.example).',
  ],
  [
    'a bare address in a table',
    '| A | B |\n| --- | --- |\n| 1 | ¦https://b.c/d |',
    'an address stands here without words',
    'write [words for it](https://b.c/d).',
  ],
  [
    'a bare e-mail address',
    'Ask ¦a@b.example.',
    'an address stands here without words',
    'write [words for it](mailto:a@b.example).',
  ],
  [
    'a dialogue without a list',
    '¦<Dialogue>\n\nA: Hello\n\n</Dialogue>',
    'this <Dialogue> has no list in it',
    'begin each line of the conversation with "- ", after an empty line.',
  ],
  [
    'definitions without a list',
    '¦<Definitions>\n\nTea: a drink\n\n</Definitions>',
    'this <Definitions> has no list in it',
    'begin each line with "- **word**: ", after an empty line.',
  ],
  [
    'a definition without its word',
    '<Definitions>\n\n- **Tea**: a drink\n¦- Coffee: another\n\n</Definitions>',
    'this line of a <Definitions> does not begin with a word in bold',
    'write it as "- **word**: what it means".',
  ],
];

const before = (written: string) => ({
  file: GUIDE,
  from: '<Quiz id="tea-check" />',
  to: `${written}\n\n<Quiz id="tea-check" />`,
});

test.each([...syntax, ...tags, ...attributes, ...others])('%s is told', (_, written, problem, remedy) => {
  const { files, marks } = edit([before(written)]);
  const { findings } = checkFiles(files);
  expect(findings.map((finding) => [finding.problem, finding.remedy])).toEqual([[problem, remedy]]);
  expect(findings.map(placeOf)).toEqual(marks);
});

test.each([
  [
    'a quiz that is not closed',
    '¦<Quiz id="tea-check">',
    'the tag <Quiz> is not closed',
    'end it with "/>": <Quiz id="…" />.',
  ],
  [
    'a check that stands in it twice',
    '<Quiz id="tea-check" />\n\n¦<Quiz id="tea-check" />',
    'the quiz "tea-check" stands here a second time',
    'take one of the two out: a page has each of its questions once.',
  ],
])('%s is told', (_, to, problem, remedy) => {
  const { files, marks } = edit([{ file: GUIDE, from: '<Quiz id="tea-check" />', to }]);
  const { findings } = checkFiles(files);
  expect(findings.map((finding) => [finding.problem, finding.remedy])).toEqual([[problem, remedy]]);
  expect(findings.map(placeOf)).toEqual(marks);
});

test('faults of syntax are told together, and with the others of the run', () => {
  const { files, marks } = edit([
    { file: GUIDE, from: 'order: 1', to: '¦ordre: 1' },
    before(
      'Less ¦<5 and ¦{.\n\n¦<Calout>\n\nText\n\n</Callout>\n\nSee [it](¦/nope/).\n\n¦<Caveat title="A">',
    ),
    { file: CHECK, from: 'label: Cold', to: '¦lable: Cold' },
  ]);
  const { findings } = checkFiles(files);
  expect(findings.map(placeOf).toSorted()).toEqual(marks.toSorted());
});

test.each([
  'a \\{ and \\< and &lt;5',
  '`<5 {x}`',
  '```\n<5 {x}\nimport a\n```',
  'Either | or\nwith | a sign',
  '| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |',
  '| A |\n|---|\n| [b](https://b.c) |\n\n`https://b.c` and [https://b.c](https://b.c)',
  '<Dialogue>\n- Hello\n</Dialogue>',
  '<Definitions>\n- **Tea**: a drink\n</Definitions>',
  '<BeforeAfter>\n\n<Before>\n\nA\n\n</Before>\n\n<After>\n\nB\n\n</After>\n\n</BeforeAfter>',
  '<Callout title="A > b {c} <d>">\n\nText\n\n</Callout>',
])('%j is allowed', (written) => expect(bodyFaults(written)).toEqual([]));

test('the pieces are those of the page of a guide, with the attributes that they take', () => {
  const text = readFileSync('src/components/GuideText.astro', 'utf8');
  const [, names = ''] = text.match(/const pieces = \{\s*\.\.\.markup,([^}]*)\}/) ?? [];
  expect((names.match(/\w+/g) ?? []).toSorted()).toEqual(Object.keys(PIECES).toSorted());
  for (const [name, known] of Object.entries(PIECES)) {
    const file = name === 'Quiz' ? 'QuizMark' : name;
    const text = readFileSync(`src/components/content/${file}.astro`, 'utf8');
    const [, props = ''] = text.match(/interface Props \{([^}]*)\}/) ?? [];
    expect([...props.matchAll(/(\w+): string;/g)].map(([, prop]) => prop)).toEqual(known);
  }
});
