import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'missing words, with alternatives',
    purpose: 'check',
    yaml: `
id: tell-in-time
kind: recall
text: Fill in the words that are missing.
blanks:
  - id: change
    before: When an appointment has moved, the customer needs
    after: of it before the day.
    accept: [news, word, notice]
    why: They plan their day around the visit, so a change is news to them.
  - id: next-contact
    before: Before you part, say when they hear from you next, and then keep the
    after: with a call even if nothing has happened yet.
    accept: [promise, follow-up, date]
    why: A call without progress still keeps what you said.
`,
    responses: [
      { value: { change: 'news', 'next-contact': 'promise' }, expect: { credit: 1 } },
      { value: { change: '  Notice. ', 'next-contact': 'FOLLOW UP' }, expect: { credit: 1 } },
      { value: { change: 'News', 'next-contact': 'customer' }, expect: { credit: 0.5 } },
      { value: { change: 'new', 'next-contact': 'promises' }, expect: { credit: 0 } },
    ],
    malformed: [
      'news',
      null,
      [],
      ['news', 'promise'],
      {},
      { change: '' },
      { change: 1 },
      { change: null, 'next-contact': ['promise'] },
      { toString: 'news' },
      { change: 'x'.repeat(201) },
    ],
  },
  {
    title: 'the letters of an acronym',
    purpose: 'check',
    yaml: `
id: last
kind: recall
text: When something went wrong, many teams go by LAST. What do the letters stand for?
blanks:
  - { id: l, before: L, accept: [Listen], why: Until they have finished you do not know what went wrong for them. }
  - { id: a, before: A, accept: [Apologise, Apologize, Apology], why: It costs nothing and says that it mattered. }
  - { id: s, before: S, accept: [Solve, Solve it], why: Kind words alone leave them where they were. }
  - { id: t, before: T, accept: [Thank, Thank you, Thanks], why: They took the trouble to tell you. }
`,
    responses: [
      { value: { l: 'Listen', a: 'Apologise', s: 'Solve', t: 'Thank' }, expect: { chosen: [], credit: 1 } },
      { value: { l: 'lístén', a: 'apologize', s: 'solve-it', t: 'THANK  YOU.' }, expect: { credit: 1 } },
      { value: { l: 'Learn', a: 'Apologise', s: 'Smile', t: 'Thanks' }, expect: { credit: 0.5 } },
      { value: { t: 'thanks' }, expect: { credit: 0.25 } },
    ],
    malformed: ['LAST', ['Listen'], { L: 'Listen' }, { l: true }, 4],
  },
];
