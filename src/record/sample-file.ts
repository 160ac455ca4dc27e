import { emptyListing } from './listing.ts';
import { exportRecord } from './transfer.ts';

/** A file as the site writes it, short enough to stand in its description. */
export const sampleFile = exportRecord(
  {
    ...emptyListing(),
    attempts: [
      {
        id: '3k9v0qf2m7ba',
        quiz: 'partnership',
        version: 1,
        form: 'full',
        started: '2026-11-21T08:00:00.000Z',
        saved: '2026-11-21T08:15:00.000Z',
        finished: '2026-11-21T08:15:00.000Z',
        responses: {
          'empathy-1': { kind: 'rating', value: 'most' },
          'empathy-2': { kind: 'rating', value: 'most' },
          'empathy-3': { kind: 'rating', value: null },
        },
        result: {
          purpose: 'assessment',
          gates: [],
          caps: [],
          dimensions: [
            { id: 'empathy', asked: 3, answered: 2, cannotSay: 1, mean: 3, band: 'usual', by: 'self' },
          ],
          contribution: [],
          strengths: [],
        },
      },
    ],
    plans: [
      {
        attempt: '3k9v0qf2m7ba',
        saved: '2026-11-21T08:20:00.000Z',
        if: 'I pack up',
        then: 'I ask what is still open',
        due: '2026-12-05',
      },
    ],
  },
  '2026-11-21T12:00:00.000Z',
);
