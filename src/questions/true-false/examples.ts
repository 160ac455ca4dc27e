import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'true or false, and the reason',
    purpose: 'check',
    yaml: `
id: silence
kind: true-false
text: A customer who does not complain is content.
answer: false
why-true: Silence tells you nothing yet. Someone who has given up on you is just as quiet.
why-false: Silence can mean content. It can also mean that they gave up.
reasons:
  - id: many-leave-quietly
    label: Many people who are let down say nothing and go elsewhere.
    correct: true
    why: So you have to ask. No news is only the absence of news.
  - id: too-busy
    label: Content customers are too busy to say so.
    why: That may be so, but it does not tell you who among the quiet ones is content.
  - id: complaints-are-unfair
    label: Complaints are mostly about things nobody can help.
    why: Even if they were, those who stay quiet would not be content for it.
`,
    responses: [
      {
        value: { verdict: 'false', reason: 'many-leave-quietly' },
        expect: { chosen: ['false', 'many-leave-quietly'], credit: 1 },
      },
      { value: { verdict: 'false', reason: 'too-busy' }, expect: { credit: 0.5 } },
      { value: { verdict: 'true', reason: 'many-leave-quietly' }, expect: { credit: 0 } },
      { value: { verdict: 'true', reason: 'complaints-are-unfair' }, expect: { credit: 0 } },
    ],
    malformed: [
      true,
      'false',
      null,
      [],
      {},
      { verdict: false },
      { verdict: 'maybe' },
      { verdict: 'false', reason: 'toString' },
      { verdict: 'false', reason: ['too-busy'] },
    ],
  },
  {
    title: 'true or false, and how sure',
    purpose: 'check',
    yaml: `
id: first-name
kind: true-false
text: Using a customer’s first name is always friendly.
answer: false
why-true: Some people hear it as too close. What is friendly depends on the person in front of you.
why-false: Some like it, some find it too close. Listen to how they introduce themselves.
confidence: true
`,
    responses: [
      { value: { verdict: 'false' }, expect: { chosen: ['false'], credit: 1 } },
      { value: { verdict: 'true' }, expect: { chosen: ['true'], credit: 0 } },
    ],
    malformed: ['true', false, {}, { reason: 'too-busy' }, { verdict: 'false', reason: 'too-busy' }],
  },
];
