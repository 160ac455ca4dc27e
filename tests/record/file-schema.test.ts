import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSchema } from '../../src/record/file-schema.ts';
import { emptyListing } from '../../src/record/listing.ts';
import { exportRecord, readFile } from '../../src/record/transfer.ts';
import { anyAttempt, anyLook, anyPlan, realisticAttempt } from './samples.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
const validate = ajv.compile(fileSchema);
const SAVED = '2026-11-21T12:00:00.000Z';

const anyListing = fc.record({
  attempts: fc.array(anyAttempt, { maxLength: 3 }),
  plans: fc.array(anyPlan, { maxLength: 3 }),
  looks: fc.array(anyLook, { maxLength: 3 }),
  unreadable: fc.array(
    fc.record({ key: fc.string(), text: fc.string(), problem: fc.constant('not-json' as const) }),
    { maxLength: 2 },
  ),
});

describe('the schema of the file', () => {
  it('holds for every file that the page can save', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const file = JSON.parse(exportRecord(listing, SAVED));
        expect(validate(file) || validate.errors).toBe(true);
      }),
    );
  });

  const file = () => JSON.parse(exportRecord({ ...emptyListing(), attempts: [realisticAttempt()] }, SAVED));
  it.each([
    ['a newer format', (it: ReturnType<typeof file>) => Object.assign(it, { format: 2 })],
    ['another file', (it: ReturnType<typeof file>) => Object.assign(it, { 'service-mirror': 'other' })],
    [
      'an attempt of a newer format',
      (it: ReturnType<typeof file>) => Object.assign(it.attempts[0], { format: 2 }),
    ],
    [
      'a version that is a text',
      (it: ReturnType<typeof file>) => Object.assign(it.attempts[0], { version: '1' }),
    ],
    ['an unknown form', (it: ReturnType<typeof file>) => Object.assign(it.attempts[0], { form: 'medium' })],
    [
      'an attempt without answers',
      (it: ReturnType<typeof file>) => Object.assign(it.attempts[0], { responses: [] }),
    ],
    [
      'an unknown result',
      (it: ReturnType<typeof file>) => Object.assign(it.attempts[0].result, { purpose: 'x' }),
    ],
  ])('refuses %s, and so does loading', (_, spoil) => {
    const spoilt = file();
    spoil(spoilt);
    expect(validate(spoilt)).toBe(false);
    const { value, problem } = readFile(JSON.stringify(spoilt));
    expect(problem ?? value?.refused[0]?.problem).toMatch(/newer-format|wrong-shape/);
  });
});
