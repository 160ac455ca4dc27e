import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'four ways of working, sorted on a ladder of three',
    purpose: 'check',
    yaml: `
id: which-rung
kind: sort
text: Poor, good or awesome? Put each way of working on its rung.
buckets:
  - { id: poor, label: Poor }
  - { id: good, label: Good }
  - { id: awesome, label: Awesome }
items:
  - id: same-visit
    label: Every customer gets the same visit, whatever they do with the machine.
    bucket: poor
    why: Nobody has looked at what this customer needs, so most of it is luck.
  - id: owns-the-case
    label: Linh keeps a case until it is closed, whoever else works on it.
    bucket: good
    why: To own the whole process is on the middle rung.
  - id: asks-for-feedback
    label: Tomasz asks what he could do better, and says later *what he changed*.
    bucket: awesome
    why: To welcome what customers say, also when it stings, is on the top rung.
  - id: never-asks
    label: The engineer mends the fault and does not ask what the stop has cost.
    bucket: poor
    why: The repair may be sound. What it meant for the customer went unseen.
`,
    responses: [
      {
        value: {
          'same-visit': 'poor',
          'owns-the-case': 'good',
          'asks-for-feedback': 'awesome',
          'never-asks': 'poor',
        },
        expect: { chosen: ['poor', 'good', 'awesome', 'poor'], credit: 1 },
      },
      {
        value: {
          'same-visit': 'good',
          'owns-the-case': 'good',
          'asks-for-feedback': 'good',
          'never-asks': 'good',
        },
        expect: { credit: 0.25 },
      },
      { value: { 'same-visit': 'awesome' }, expect: { credit: 0 } },
    ],
    malformed: [
      null,
      {},
      'poor',
      { 'same-visit': 'same-visit' },
      { other: 'poor' },
      [['same-visit', 'poor']],
    ],
  },
  {
    title: 'two buckets',
    purpose: 'check',
    yaml: `
id: promise-or-hope
kind: sort
text: Is it a promise, or a hope?
buckets:
  - { id: promise, label: A promise }
  - { id: hope, label: A hope }
items:
  - id: by-noon
    label: “You will have the report by noon on Friday.”
    bucket: promise
    why: There is a thing and a time. Either it happens or it does not.
  - id: do-our-best
    label: “We will do our best to get somebody out to you.”
    bucket: hope
    why: Nothing could show that it was not kept.
  - id: usually-two-days
    label: “It usually takes two days.”
    bucket: hope
    why: It is useful to know. But the customer will hear “two days”, so say what happens if it takes four.
`,
    responses: [
      {
        value: { 'by-noon': 'promise', 'do-our-best': 'hope', 'usually-two-days': 'hope' },
        expect: { credit: 1 },
      },
      {
        value: { 'by-noon': 'promise', 'do-our-best': 'promise', 'usually-two-days': 'promise' },
        expect: { credit: 1 / 3 },
      },
    ],
    malformed: [0, true, { 'by-noon': 'promise', toString: 'hope' }, { 'by-noon': { id: 'promise' } }],
  },
];
