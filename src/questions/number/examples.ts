import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'an amount that is right within a tolerance',
    purpose: 'check',
    yaml: `
id: minutes-out
kind: number
text: A service promises to be up for 99.9 per cent of the time. For how long may it be down in a month of 31 days?
unit: minutes
answer: 44.64
tolerance: 0.5
why: 31 days are 44,640 minutes, and one in a thousand of them may be lost.
`,
    responses: [
      { value: 44.64, expect: { credit: 1 } },
      { value: 45, expect: { credit: 1 } },
      { value: 45.14, expect: { credit: 1 } },
      { value: 44.14, expect: { credit: 1 } },
      { value: 44.13, expect: { credit: 0 } },
      { value: 446.4, expect: { credit: 0 } },
      { value: -45, expect: { credit: 0 } },
    ],
    malformed: ['45', '', null, true, [45], { value: 45 }, Number.NaN, Number.POSITIVE_INFINITY],
  },
  {
    title: 'an exact amount between two bounds',
    purpose: 'check',
    yaml: `
id: fixed-first-time
kind: number
text: Of 40 visits, 34 mended the fault at the first go. What share is that?
unit: per cent
answer: 85
min: 0
max: 100
why: 34 divided by 40 is 0.85. For the other six customers somebody had to come again.
`,
    responses: [
      { value: 85, expect: { chosen: [], credit: 1 } },
      { value: 84.9, expect: { credit: 0 } },
      { value: 0, expect: { credit: 0 } },
      { value: 100, expect: { credit: 0 } },
    ],
    malformed: [-1, 100.5, '85', [], {}],
  },
  {
    title: 'an amount that is not scored, in steps',
    purpose: 'assessment',
    yaml: `
id: weeks-of-training
kind: number
text: How many weeks of training did you have in the past year?
unit: weeks
min: 0
max: 52
step: 0.5
`,
    responses: [
      { value: 0, expect: { chosen: [] } },
      { value: 2.5, expect: { chosen: [] } },
      { value: 52, expect: { chosen: [] } },
    ],
    malformed: [-0.5, 0.25, 52.5, '2.5', null, undefined],
  },
];
