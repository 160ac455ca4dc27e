import { FORMAT, MAX_TEXT } from './entry.ts';
import { WENT } from './plan-codec.ts';

const id = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$' };
const time = {
  type: 'string',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$',
  description: 'ISO 8601, UTC, in milliseconds.',
};
const text = { type: 'string', maxLength: MAX_TEXT };
const count = { type: 'integer', minimum: 0 };
const ids = { type: 'array', items: id };
const lack = {
  open: { ...ids, description: 'Dimensions that were measured and not held.' },
  unknown: { ...ids, description: 'Dimensions of which too little is known.' },
};
const format = { type: 'integer', minimum: 1, maximum: FORMAT };

function object(properties: Record<string, object>, required: string[], description: string): object {
  return { type: 'object', description, properties, required };
}

const attempt = object(
  {
    id,
    format,
    quiz: { ...id, description: 'Id of the quiz.' },
    version: { ...count, description: 'The version of the quiz that was answered.' },
    form: { enum: ['full', 'short'] },
    started: time,
    saved: { ...time, description: 'Left out when it is the same as `finished`.' },
    finished: { ...time, description: 'Only in a finished sitting, which never changes again.' },
    answers: {
      type: 'object',
      description:
        'Answers that are a word, by the kind of question, then by the answer: the ids of the questions, parted by spaces. “empathy-1,3” stands for “empathy-1 empathy-3”. The answer “cannot-say” stands for “I can’t say”.',
      additionalProperties: { type: 'object', additionalProperties: text },
    },
    responses: {
      type: 'object',
      description:
        'All other answers, by the kind of question, then by the id of the question. In older files every answer is here, and null stands for “I can’t say”. What an answer looks like is up to its kind.',
      additionalProperties: { type: 'object' },
    },
    at: {
      type: 'object',
      description: 'While unfinished: when each question was last answered, in milliseconds since `started`.',
      additionalProperties: count,
    },
    shown: {
      ...ids,
      description: 'In a check: questions whose explanation was shown, so that the answer counts.',
    },
    sure: {
      type: 'object',
      description: 'In a check: how sure the reader was, by the id of the question, where it asks for that.',
      additionalProperties: { enum: ['sure', 'fairly', 'guess'] },
    },
    seed: {
      ...id,
      description: 'What the order of shuffled options follows from. Without it they stood as written.',
    },
    of: { ...id, description: 'The sitting of the same check whose wrong answers are asked for again.' },
    asks: { ...ids, description: 'Which questions are asked, where not all are.' },
    result: {
      description: 'The result as it was shown when the sitting was finished.',
      oneOf: [
        object(
          {
            purpose: { const: 'check' },
            credit: {
              type: 'object',
              description: 'By question: 1 is right, 0 is not, between the two is partly.',
              additionalProperties: { type: 'number', minimum: 0, maximum: 1 },
            },
          },
          ['purpose', 'credit'],
          'The result of a check.',
        ),
        object(
          {
            purpose: { const: 'assessment' },
            level: object(
              { id, label: { type: 'string', maxLength: 200 }, conditional: { type: 'boolean' } },
              ['id', 'label', 'conditional'],
              'The level with gates and limits applied.',
            ),
            gates: {
              type: 'array',
              items: object(
                { gate: id, rule: id, outcome: { enum: ['tripped', 'conditional'] } },
                ['gate', 'rule', 'outcome'],
                'A rule of a gate that spoke.',
              ),
            },
            caps: { ...ids, description: 'Limits that applied.' },
            reached: {
              ...id,
              description: 'The level that the answers alone reach, where gates and limits lowered it.',
            },
            next: object(
              {
                id: { ...id, description: 'The next level up, where there is just one.' },
                ...lack,
                axes: {
                  type: 'array',
                  items: object(
                    { axis: { enum: ['across', 'up'] }, ...lack },
                    ['axis'],
                    'What one axis of a map of levels lacks.',
                  ),
                },
                customer: { const: true, description: 'It needs the answers of the customer.' },
              },
              [],
              'What the next level up still lacks, by dimension.',
            ),
            dimensions: {
              type: 'array',
              description:
                'One text a dimension, its cells parted by spaces: id, asked, answered, can’t say, mean (0–4, or a fraction such as 8/3), band, direction, whose answers (self or customer). “-” is an empty cell; empty cells at the end are left off, and “self” is.',
              items: { type: 'string', maxLength: 400 },
            },
            tallies: {
              type: 'array',
              items: object(
                { id, held: { ...ids, description: 'Dimensions that are held.' }, ...lack },
                ['id'],
                'A count of dimensions.',
              ),
            },
            flags: { ...ids, description: 'Flags that are up.' },
            known: object(
              { check: id, value: { type: 'number', minimum: 0, maximum: 4 }, finished: time },
              ['check', 'value', 'finished'],
              'What the check that goes with it came to by then, from 0 to 4.',
            ),
            certainty: { ...id, description: 'How sure it is: on what evidence.' },
            contribution: { ...ids, description: 'Dimensions the reader picked.' },
            first: object(
              { gate: id, rule: id, dimension: id },
              [],
              'Where to begin: a rule of a gate, or a dimension.',
            ),
            strengths: { ...ids, description: 'Dimensions that stand out well.' },
          },
          ['purpose'],
          'The result of an assessment. Empty lists are left out.',
        ),
      ],
    },
  },
  ['id', 'format', 'quiz', 'version', 'form', 'started', 'responses'],
  'One sitting.',
);

const plan = object(
  {
    attempt: { ...id, description: 'The sitting it belongs to.' },
    format,
    saved: time,
    if: { ...text, description: 'The moment.' },
    then: { ...text, description: 'What to do then.' },
    due: {
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: 'The day on which to look at it again.',
    },
    went: { enum: WENT, description: 'How it went. Until this is there, the plan is open.' },
    note: { ...text, description: 'What helped, or what stood in the way.' },
  },
  ['attempt', 'format', 'saved', 'if', 'then'],
  'An if-then plan in the reader’s own words.',
);

const lookBack = object(
  {
    attempt: { ...id, description: 'The later sitting, after which it was given.' },
    format,
    of: { ...id, description: 'The earlier sitting, which it is about.' },
    saved: time,
    bands: { type: 'object', description: 'Bands by dimension.', additionalProperties: id },
  },
  ['attempt', 'format', 'of', 'saved', 'bands'],
  'How the reader rated an earlier sitting by a later measure.',
);

/** What a file with a record looks like, as JSON Schema (draft 2020-12). Fields that it does not name may be there. */
export const fileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A record of Service Mirror',
  description:
    'What “Save everything to a file” writes and “Load a file” reads. A reader of this format leaves alone what it does not know, and refuses a file or an entry whose `format` is above its own.',
  type: 'object',
  required: ['service-mirror', 'format', 'saved', 'attempts', 'plans'],
  properties: {
    'service-mirror': { const: 'record' },
    format,
    saved: time,
    attempts: { type: 'array', items: attempt },
    plans: { type: 'array', items: plan },
    lookBacks: { type: 'array', items: lookBack },
    unreadable: {
      type: 'array',
      description: 'Entries that could not be read when the file was saved, word for word.',
      items: object({ key: { type: 'string' }, text: { type: 'string' } }, ['key', 'text'], 'One entry.'),
    },
  },
};
