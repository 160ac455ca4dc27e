import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'a text of one’s own',
    purpose: 'assessment',
    yaml: `
id: one-customer
kind: reflection
text: Think of a customer you could not help. What would you do differently today?
`,
    responses: [
      { value: 'I would have called before the visit.', expect: { chosen: [] } },
      { value: 'Two things:\n\n- ask first\n- write it down', expect: { chosen: [] } },
    ],
    malformed: ['', ' \n\t', 4, null, ['text'], { text: 'text' }, 'x'.repeat(4001)],
  },
  {
    title: 'a longer field, with a hint',
    purpose: 'assessment',
    yaml: `
id: in-their-words
kind: reflection
text: What would this customer tell a friend about you?
hint: Write as they would *say* it.
rows: 8
`,
    responses: [{ value: '“Slow, but you know where you are.”', expect: { chosen: [] } }],
    malformed: [undefined, true, 0, []],
  },
];
