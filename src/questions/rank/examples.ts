import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'the first two steps of four, in order',
    purpose: 'check',
    yaml: `
id: after-a-slip
kind: rank
text: You gave a customer a wrong date. What do you do first, and what second?
top: 2
options:
  - id: wait
    label: See whether they notice
    why: They plan by the wrong date for as long as you wait.
  - id: tell
    label: Tell them the date was wrong
    why: Until they know, they go on planning by it.
  - id: right-date
    label: Give them the right date
    why: It helps once they know that the old one is void.
  - id: find-cause
    label: Find out how it came about
    why: It keeps the next customer from it. This one needs the date.
order: [tell, right-date]
`,
    responses: [
      { value: ['tell', 'right-date'], expect: { chosen: ['tell', 'right-date'], credit: 1 } },
      { value: ['tell', 'find-cause'], expect: { credit: 0.5 } },
      { value: ['right-date', 'tell'], expect: { chosen: ['right-date', 'tell'], credit: 0 } },
      { value: ['wait', 'find-cause'], expect: { credit: 0 } },
    ],
    malformed: [
      'tell',
      [],
      [null, null],
      ['tell', 'tell'],
      ['other'],
      ['tell', 'wait', 'find-cause'],
      {},
      null,
    ],
  },
  {
    title: 'the three that matter most, not scored',
    purpose: 'assessment',
    yaml: `
id: matters-most
kind: rank
text: Which three would help your customers most?
top: 3
options:
  - { id: sooner, label: An answer sooner }
  - { id: one-person, label: One person who knows their case }
  - { id: news, label: News while they wait }
  - { id: choice, label: A choice of what to do }
`,
    responses: [
      { value: ['news', 'sooner', 'choice'], expect: { chosen: ['news', 'sooner', 'choice'] } },
      { value: ['one-person'], expect: { chosen: ['one-person'] } },
      { value: [null, 'news'], expect: { chosen: ['news'] } },
    ],
    malformed: [['news', 'news'], [null], [['news']], [0], ['toString'], 3],
  },
];
