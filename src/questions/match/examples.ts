import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'three remarks, each matched to one of four needs',
    purpose: 'check',
    yaml: `
id: remark-and-need
kind: match
text: Which need does each customer talk about?
answers:
  - { id: information, label: Information }
  - { id: fairness, label: Fairness }
  - { id: control, label: Control }
  - { id: friendliness, label: Friendliness }
rows:
  - id: never-told
    label: “I stood at the counter for an hour. *Nobody* said the part was late.”
    answer: information
    why: The news would have cost a sentence, and saved an hour.
  - id: served-before-me
    label: “They took the man behind me first.”
    answer: fairness
    why: What counts is that the same rule holds for everyone, and that people can see it.
  - id: asked-for-mornings
    label: “I asked for mornings. They keep coming at four.”
    answer: control
    why: What the customer said changed nothing.
`,
    responses: [
      {
        value: {
          'never-told': 'information',
          'served-before-me': 'fairness',
          'asked-for-mornings': 'control',
        },
        expect: { chosen: ['information', 'fairness', 'control'], credit: 1 },
      },
      {
        value: {
          'never-told': 'friendliness',
          'served-before-me': 'fairness',
          'asked-for-mornings': 'information',
        },
        expect: { credit: 1 / 3 },
      },
      { value: { 'served-before-me': 'friendliness' }, expect: { chosen: ['friendliness'], credit: 0 } },
    ],
    malformed: [
      null,
      {},
      'information',
      ['information'],
      { 'never-told': 'never-told' },
      { 'never-told': ['information'] },
      { 'never-told': 'information', other: 'fairness' },
      { constructor: 'information' },
    ],
  },
  {
    title: 'an answer that is right for two rows',
    purpose: 'check',
    yaml: `
id: who-should-know
kind: match
text: The boiler part is two days late. Who has to hear what?
reuse: true
answers:
  - { id: today, label: A call today }
  - { id: in-writing, label: A line in the job notes }
  - { id: nothing, label: Nothing for now }
rows:
  - id: the-tenant
    label: Mrs Adeyemi, who has no hot water
    answer: today
    why: She plans her days around it. Every hour she does not know is lost to her.
  - id: the-landlord
    label: Mr Novak, who pays for the repair
    answer: today
    why: He may have a choice to make, such as a heater for two days.
  - id: the-colleague
    label: Kofi, who fits the part on Thursday
    answer: in-writing
    why: He needs it when he gets the job, not before.
`,
    responses: [
      {
        value: { 'the-tenant': 'today', 'the-landlord': 'today', 'the-colleague': 'in-writing' },
        expect: { credit: 1 },
      },
      {
        value: { 'the-tenant': 'today', 'the-landlord': 'nothing', 'the-colleague': 'nothing' },
        expect: { credit: 1 / 3 },
      },
    ],
    malformed: [undefined, 1, [], { 'the-tenant': null }, { 'the-tenant': '' }],
  },
];
