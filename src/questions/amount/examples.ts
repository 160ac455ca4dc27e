import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'an amount that is best in the middle',
    purpose: 'assessment',
    yaml: `
id: how-formal
kind: amount
scale: amount
text: How formal am I with this customer?
`,
    responses: [
      { value: 'much-too-little', expect: { value: 0, direction: 'too-little' } },
      { value: 'bit-too-little', expect: { value: 2, direction: 'too-little' } },
      { value: 'about-right', expect: { chosen: ['about-right'], value: 4 } },
      { value: 'bit-too-much', expect: { value: 2, direction: 'too-much' } },
      { value: 'much-too-much', expect: { value: 0, direction: 'too-much' } },
    ],
    malformed: ['too-much', 2, null, []],
  },
];
