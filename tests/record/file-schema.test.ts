import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/questions/index.ts';
import type { Attempt, Response } from '../../src/quiz/attempt.ts';
import { fileSchema } from '../../src/record/file-schema.ts';
import { emptyListing } from '../../src/record/listing.ts';
import { exportRecord, readFile } from '../../src/record/transfer.ts';
import { loadKind } from '../questions/support.ts';
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

  /** The schema as one that knows every field: where it names some, no others may be. */
  const closed = (schema: unknown): unknown => {
    if (typeof schema !== 'object' || schema === null) return schema;
    if (Array.isArray(schema)) return schema.map(closed);
    const inner = Object.fromEntries(Object.entries(schema).map(([name, each]) => [name, closed(each)]));
    return 'properties' in inner && inner.type === 'object'
      ? { ...inner, additionalProperties: false }
      : inner;
  };
  const validateClosed = ajv.compile(closed(fileSchema) as object);

  it('names every field that the page can write', () => {
    fc.assert(
      fc.property(anyListing, (listing) => {
        const file = JSON.parse(exportRecord(listing, SAVED));
        expect(validateClosed(file) || validateClosed.errors).toBe(true);
      }),
    );
  });

  it.each(kinds)('holds for answers of the kind “%s”, finished and not', async (kind) => {
    const { examples } = await loadKind(kind);
    const { finished, result, ...begun } = realisticAttempt();
    const attempts = examples.flatMap(({ responses }, n) =>
      responses.flatMap(({ value }, m): Attempt[] => {
        const given: Record<string, Response> = { one: { kind, value }, two: { kind, value: null } };
        const open = { ...begun, id: `open-${n}-${m}`, responses: given, at: { one: 5 } };
        const check = { purpose: 'check', credit: { one: 0.5 } } as const;
        return [
          open,
          { ...open, id: `done-${n}-${m}`, ...(finished && { finished }), ...(result && { result }) },
          {
            ...open,
            id: `check-${n}-${m}`,
            ...(finished && { finished }),
            result: check,
            sure: { one: 'guess' },
          },
        ];
      }),
    );
    expect(attempts.length).toBeGreaterThan(0);
    const file = JSON.parse(exportRecord({ ...emptyListing(), attempts }, SAVED));
    expect(validateClosed(file) || validateClosed.errors).toBe(true);
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
