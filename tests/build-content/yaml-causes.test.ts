// What an author is told of the usual slips in YAML: where it was, in plain words, with a remedy.
import { expect, test } from 'vitest';
import { CHECK, checkFiles, edit, GUIDE, placeOf, valid } from './fixture.ts';

const QUOTES = 'put the text in quotes, or begin it with ">-" and write it on the next line, indented.';
const COLON = `a colon and a space inside a text end it: ${QUOTES}`;
const indent = (is: string, wanted: string) =>
  `this line is indented by ${is}, and what it belongs with by ${wanted}`;
const NEITHER = 'this is neither a key nor an entry of a list';
const FURTHER = 'indent it further than the key of that text.';

/** What was there, what the author wrote (`¦` where the caret is wanted), what is wrong, and what to do. */
const slips: Record<string, [from: string, to: string, problem: string, remedy: string][]> = {
  'a wrong indent': [
    ['    text: Which *w', '     ¦text: Which *w', indent('5 spaces', '4'), 'indent it by 4 spaces.'],
    ['    text: Which *w', '   ¦text: Which *w', indent('3 spaces', '4'), 'indent it by 4 spaces.'],
    ['        label: Cold', '         ¦label: Cold', indent('9 spaces', '8'), 'indent it by 8 spaces.'],
    ['        label: Cold', '       ¦label: Cold', indent('7 spaces', '8'), 'indent it by 8 spaces.'],
    ['      - id: cold', '     ¦- id: cold', indent('5 spaces', '6'), 'indent it by 6 spaces.'],
    ['      - id: cold', '       ¦- id: cold', indent('7 spaces', '6'), 'indent it by 6 spaces.'],
    ['  - id: which-leaves', '¦- id: which-leaves', indent('0 spaces', '2'), 'indent it by 2 spaces.'],
    ['  - id: which-leaves', ' ¦- id: which-leaves', indent('1 space', '2'), 'indent it by 2 spaces.'],
    [
      '  - id: which-leaves',
      '    ¦- id: which-leaves',
      indent('4 spaces', '2 or 6'),
      'indent it by 2 or 6 spaces.',
    ],
    ['minutes: 2', '  ¦minutes: 2', indent('2 spaces', '0'), 'take the spaces before it away.'],
    ['version: 1', ' ¦version: 1', indent('1 space', '0'), 'take the spaces before it away.'],
    [
      'summary: Two questions on tea.\nminutes: 2',
      'summary: >-\n  Two: questions.\n\n # - on tea.\n ¦minutes: 2',
      indent('1 space', '0'),
      'take the spaces before it away.',
    ],
  ],
  'a wrong indent of the first entry of a list': [
    ['  - id: which-water', '   ¦- id: which-water', indent('3 spaces', '2'), 'indent it by 2 spaces.'],
    ['      - id: boiling', '     ¦- id: boiling', indent('5 spaces', '6'), 'indent it by 6 spaces.'],
    ['      - id: boiling', '       ¦- id: boiling', indent('7 spaces', '6'), 'indent it by 6 spaces.'],
    ['      - id: boiling', '        ¦- id: boiling', indent('8 spaces', '6'), 'indent it by 6 spaces.'],
    ['        label: Boiling', '         ¦label: Boiling', indent('9 spaces', '8'), 'indent it by 8 spaces.'],
    [
      '        label: Boiling',
      '          ¦label: Boiling',
      indent('10 spaces', '8'),
      'indent it by 8 spaces.',
    ],
  ],
  'a sign that cannot be seen': [
    [
      '    text: Which *w',
      '¦\ttext: Which *w',
      'a tab stands in the indentation',
      'indent with spaces, two for each level.',
    ],
    [
      '    text: Which *w',
      '  ¦\ttext: Which *w',
      'a tab stands in the indentation',
      'indent with spaces, two for each level.',
    ],
    [
      '  - id: which-leaves',
      '  -¦\tid: which-leaves',
      'a tab stands in the indentation',
      'indent with spaces, two for each level.',
    ],
    [
      '        label: Cold',
      '       ¦\u00a0label: Cold',
      'a no-break space stands where a space is needed',
      'type an ordinary space in its place.',
    ],
    [
      'label: Cold',
      'label:¦\u00a0Cold',
      'a no-break space stands where a space is needed',
      'type an ordinary space in its place.',
    ],
  ],
  'a missing space': [
    ['title: Tea', 'title¦:Tea', 'a space is missing after this colon', 'write "title: …".'],
    ['label: Cold', 'label¦:Cold', 'a space is missing after this colon', 'write "label: …".'],
    ['- id: cold', '- id¦:cold', 'a space is missing after this colon', 'write "id: …".'],
    ['- id: cold', '¦-id: cold', 'a space is missing after this dash', 'write "- …".'],
    ['label: Black', '¦label:Black', 'a space is missing after this colon', 'write "label: Black".'],
  ],
  'a missing colon': [
    [
      'title: Tea\n',
      '¦title Tea\n',
      NEITHER,
      `if "title" is a key, write "title: …". If it goes on with the text above, ${FURTHER}`,
    ],
    [
      '    options:\n      - id',
      '    ¦options\n      - id',
      NEITHER,
      `if "options" is a key, write "options: …". If it goes on with the text above, ${FURTHER}`,
    ],
    ['questions on tea.', 'questions\n¦On tea.', NEITHER, `if it goes on with the text above, ${FURTHER}`],
    [
      'why: It draws best.',
      'why: It draws\n      ¦Best.',
      NEITHER,
      `if it goes on with the text above, ${FURTHER}`,
    ],
  ],
  'a colon in a text': [
    ['summary: Two questions', 'summary: ¦Two: questions', 'a colon and a space stand in this text', COLON],
    ['why: It draws best.', 'why: ¦It draws: best.', 'a colon and a space stand in this text', COLON],
    ['label: Black', 'label: ¦Black: hot', 'a colon stands in this text', COLON],
  ],
  'a quote': [
    [
      'why: It draws best.',
      "why: 'It doesn'¦t draw.'",
      'the text goes on behind its closing quote',
      "write '' (two of them) for an apostrophe in it, or put the whole text in double quotes.",
    ],
    [
      'why: It draws best.',
      'why: "Cold" ¦water.',
      'the text goes on behind its closing quote',
      'put the whole text in quotes, and write “ and ” for those in it.',
    ],
  ],
  'a list or map on one line': [
    [
      'label: Black, correct',
      'label: ¦Black correct',
      'a comma is missing behind this, or it is text with a colon in it',
      'write a comma before "correct:". If the colon belongs to the text, put the text in quotes.',
    ],
    [
      'label: Black, correct',
      'label: ¦"Black" correct',
      'a comma is missing behind this, or it is text with a colon in it',
      'write a comma before "correct:". If the colon belongs to the text, put the text in quotes.',
    ],
    [
      'label: Straw, why: No. }',
      'label: Straw, why: No, ¦and never. }',
      '"and never." stands where a key is expected',
      'a comma ends a text between braces: if this belongs to the text before it, put that in quotes.',
    ],
    [
      '{ id: straw, label: Straw, why: No. }',
      '¦{ id: straw, label: Straw, why: No.',
      'this "{" is opened here and not closed',
      'write "}" where it ends.',
    ],
    [
      '- { id: straw',
      '- ¦id: straw',
      'a "{" is missing before this entry',
      'write "- {" at the beginning of the entry.',
    ],
    [
      'why: No. }',
      'why: No. } ¦}',
      'this "}" closes nothing',
      'take it out, or write the sign that opens it.',
    ],
    ['why: No. }', 'why: No ¦[1]. }', 'a "[" cannot stand in a text without quotes', QUOTES],
  ],
  'a sign that cannot begin a text, in braces': [
    [
      '{ id: straw, label: Straw, why: No. }',
      '{ id: straw, label: Straw, why: ¦%50 say no. }',
      'a text cannot begin with %',
      QUOTES,
    ],
  ],
  'curly quotes around a text': [
    [
      'why: It draws best.',
      'why: ¦“It draws: best.”',
      'a colon and a space stand in this text',
      'to YAML quotes such as “ and ” are part of the text: put " at its beginning and at its end.',
    ],
  ],
  'a sign at the beginning of a text': ['*', '[', '`', '@', '%', '& ', '>', '|', '- ', '? '].map((sign) => [
    'why: It draws best.',
    `why: ¦${sign}It${sign === '[' ? ']' : ''} draws best.`,
    `a text cannot begin with ${sign.trim()}`,
    QUOTES,
  ]),
  'a line that ends the document': [
    [
      'questions:',
      '¦---\nquestions:',
      'this line ends the document, and more stands below',
      'take this line out: a file is one document.',
    ],
  ],
};

for (const [slip, cases] of Object.entries(slips)) {
  test.each(cases)(`${slip} is told: %j → %j`, (from, to, problem, remedy) => {
    const { files, marks } = edit([{ file: CHECK, from, to }]);
    const { findings } = checkFiles(files);
    expect(findings.map((finding) => [finding.problem, finding.remedy])).toEqual([[problem, remedy]]);
    expect(findings.map(placeOf)).toEqual(marks);
  });
}

test('what is told of a guide stands in its front matter', () => {
  const { files, marks } = edit([{ file: GUIDE, from: 'order: 1', to: ' ¦order: 1' }]);
  const { findings } = checkFiles(files);
  expect(findings.map(({ problem }) => problem)).toEqual([indent('1 space', '0')]);
  expect(findings.map(placeOf)).toEqual(marks);
});

test('words that other tools read as true or false are words', () => {
  const { files } = edit([
    { file: CHECK, from: 'label: Cold', to: 'label: No' },
    { file: CHECK, from: '- id: cold', to: '- id: no' },
    { file: CHECK, from: 'label: Boiling', to: 'label: yes' },
    { file: CHECK, from: '- id: boiling', to: '- id: on' },
  ]);
  const { findings, quizzes } = checkFiles(files);
  expect(findings).toEqual([]);
  expect(quizzes.get('tea-check')?.questions[0]).toMatchObject({
    options: [
      { id: 'on', label: 'yes' },
      { id: 'no', label: 'No' },
    ],
  });
});

test.each([
  ['yes', 'write true.'],
  ['On', 'write true.'],
  ['no', 'write false.'],
  ['off', 'write false.'],
  ['maybe', 'write true or false.'],
])('where true or false belongs, the remedy for %s is: %s', (word, remedy) => {
  const { files, marks } = edit([{ file: CHECK, from: 'correct: true', to: `correct: ¦${word}` }]);
  const [finding] = checkFiles(files).findings;
  expect(finding).toMatchObject({ remedy });
  expect(finding && placeOf(finding)).toBe(marks[0]);
});

test.each(['True', 'null', '~', '1.10', '12'])(
  '%s without quotes is no text, and is quoted as it stands',
  (word) => {
    const { files } = edit([{ file: CHECK, from: 'label: Cold', to: `label: ${word}` }]);
    expect(checkFiles(files).findings).toMatchObject([
      {
        problem: `text is expected here, and ${word} without quotes is no text`,
        remedy: `put it in quotes: '${word}'.`,
      },
    ]);
  },
);

test('a key without a value has no text', () => {
  const { files } = edit([{ file: CHECK, from: 'label: Cold', to: 'label:' }]);
  expect(checkFiles(files).findings).toMatchObject([{ remedy: 'write text.' }]);
});

test('the valid content has none of this', () => expect(checkFiles(valid).findings).toEqual([]));
