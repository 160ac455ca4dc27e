import type { Example } from '../kind.ts';

export const examples: Example[] = [
  {
    title: 'a rating on a scale of five labelled points',
    purpose: 'assessment',
    yaml: `
id: said-what-next
kind: rating
scale: last-ten
text: The customer knew what would happen next before we parted.
`,
    responses: [
      { value: 'hardly-any', expect: { chosen: ['hardly-any'], value: 0 } },
      { value: 'all', expect: { chosen: ['all'], value: 4 } },
    ],
    malformed: ['constructor', '', 4, null, ['all'], { id: 'all' }],
  },
  {
    title: 'a rating with a point that is not scored',
    purpose: 'assessment',
    yaml: `
id: put-right
kind: rating
scale: put-right
text: Do those customers have the right picture now?
`,
    responses: [
      { value: 'all', expect: { chosen: ['all'], value: 4 } },
      { value: 'not-yet', expect: { chosen: ['not-yet'], value: 0 } },
      { value: 'neither', expect: { chosen: ['neither'] } },
    ],
    malformed: ['all ', 'ALL', 0, true],
  },
];
