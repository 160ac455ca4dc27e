import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import {
  attemptAddress,
  contentsOf,
  outcomeOf,
  partOf,
  writtenApart,
} from '../../src/islands/record/describe.ts';
import { recordFileName } from '../../src/islands/record/download.ts';
import { Entries } from '../../src/islands/record/entries.tsx';
import { RecordPage } from '../../src/islands/record/record-page.tsx';
import type { QuizInfo } from '../../src/islands/record/room.ts';
import { privacy, record as words } from '../../src/messages/en.ts';
import type { Attempt } from '../../src/quiz/attempt.ts';
import { ATTEMPT } from '../../src/record/attempts.ts';
import { encodeAttempt } from '../../src/record/codec.ts';
import { createOverview } from '../../src/record/overview.ts';
import { encodePlan, PLAN } from '../../src/record/plan-codec.ts';
import { createMemoryShelf } from '../../src/record/shelf.ts';
import { realisticAttempt } from './samples.ts';

const partnership: QuizInfo = {
  id: 'partnership',
  title: 'How strong is your partnership?',
  purpose: 'assessment',
  version: 1,
  file: '/quizzes/partnership/quiz.0.json',
  questions: { full: 55, short: 18 },
};
const finished = realisticAttempt('done');
const begun: Attempt = {
  ...realisticAttempt('begun'),
  responses: { one: { kind: 'rating', value: 'most' } },
};
delete begun.finished;
delete begun.result;

function overviewOf(attempts: Attempt[], entries: [string, string][] = [], lasts = true) {
  const stored = attempts.map((attempt): [string, string] => [ATTEMPT + attempt.id, encodeAttempt(attempt)]);
  return createOverview({ ...createMemoryShelf(new Map([...stored, ...entries])), lasts: () => lasts });
}

function show(
  attempts: Attempt[],
  entries: [string, string][] = [],
  lasts = true,
  quizzes = [partnership],
): string {
  const overview = overviewOf(attempts, entries, lasts);
  return renderToString(
    <RecordPage quizzes={quizzes} root="../" words={words} overview={overview} shared={false} />,
  );
}

describe('sittings named apart', () => {
  const [morning, evening, other] = [
    '2026-03-01T08:15:00.000Z',
    '2026-03-01T19:40:00.000Z',
    '2026-06-01T08:15:00.000Z',
  ];
  it('names a sitting by its day', () => {
    expect(writtenApart([morning, other], 'en-GB')(morning)).toBe('1 Mar 2026');
  });
  it('adds the clock where two fall on one day, and only there', () => {
    const when = writtenApart([morning, evening, other], 'en-GB');
    expect(when(morning)).not.toBe(when(evening));
    expect(when(morning)).toMatch(/^1 Mar 2026, \d\d:15$/);
    expect(when(other)).toBe('1 Jun 2026');
  });
});

describe('the record page', () => {
  it('says what will be here when nothing is, and leads to the quizzes', () => {
    const page = show([]);
    expect(page).toContain(words.empty);
    expect(page).toContain('href="../quizzes/"');
  });

  it('offers nothing to save or to delete when nothing is here', () => {
    const page = show([]);
    expect(page).not.toContain(words.saveAll);
    expect(page).not.toContain(words.deleteAll);
  });

  it('says that storage is blocked, and offers nothing that would not last', () => {
    const page = show([], [], false);
    expect(page).toContain(words.blocked);
    expect(page).not.toContain(words.load);
  });

  it('leads back into what is not finished, before what is', () => {
    const page = show([finished, begun]);
    expect(page).toContain('href="../quizzes/partnership/?attempt=begun"');
    expect(page).toContain('1 of 55 answered');
    expect(page.indexOf(words.unfinished)).toBeLessThan(page.indexOf(words.finished));
  });

  it('counts what was checked of a check, as the check does: an answer may not be whole', () => {
    const check = {
      ...partnership,
      id: 'a-check',
      purpose: 'check' as const,
      questions: { full: 7, short: 7 },
    };
    const responses = { one: { kind: 'single', value: 'a' }, two: { kind: 'scenario', value: {} } };
    const page = show([{ ...begun, quiz: 'a-check', responses, shown: ['one'] }], [], true, [check]);
    expect(page).toContain('1 of 7 checked');
  });

  it('does not lead back into an attempt whose questions have changed', () => {
    const page = show([{ ...begun, version: 2 }]);
    expect(page).not.toContain('?attempt=begun');
    expect(page).toContain(words.changedUnfinished);
  });

  it('shows the level as it was shown, and the plan', () => {
    const plan = { attempt: 'done', saved: finished.saved, if: 'I pack up', then: 'I ask how it went' };
    const page = show([finished], [[`${PLAN}done`, encodePlan(plan)]]);
    expect(page).toContain('Put it right first');
    expect(page).toContain('If I pack up, then I ask how it went');
  });

  it('shows an attempt of a quiz that is gone under its id, without a link', () => {
    const page = show([{ ...finished, quiz: 'old-quiz' }]);
    expect(page).toContain('old-quiz');
    expect(page).toContain(words.goneQuiz);
    expect(page).not.toContain('?attempt=');
  });

  it('tells of an entry that cannot be read, and why', () => {
    const page = show([], [[`${ATTEMPT}newer`, '{"format":2}']]);
    expect(page).toContain('attempt:newer');
    expect(page).toContain(words.problems['newer-format']);
    expect(page).toContain(words.saveAll);
  });

  it('shows what was stored as text, whatever it is', () => {
    const label = '<img src=x onerror=alert(1)>';
    const result = { ...finished.result, level: { id: 'x', label, conditional: false } };
    const page = show([{ ...finished, result } as Attempt]);
    expect(page).not.toContain('<img');
  });
});

describe('the list of stored entries', () => {
  const list = (...stored: Parameters<typeof overviewOf>) =>
    renderToString(
      <Entries
        words={privacy}
        locale="en-GB"
        titles={{ partnership: 'How strong is your partnership?' }}
        overview={overviewOf(...stored)}
      />,
    );

  it('shows every entry of this site word for word, readable or not', () => {
    const page = list(
      [finished],
      [
        [`${ATTEMPT}broken`, '{broken'],
        ['service-mirror:theme', 'dark'],
      ],
    );
    expect(page).toContain('Your answers to “How strong is your partnership?” and the result');
    expect(page).toContain('{broken');
    expect(page).toContain('service-mirror:theme');
    expect(page.match(/<details>/g)).toHaveLength(3);
  });

  it('says when there is none', () => {
    expect(list([])).toContain(privacy.none);
  });
});

describe('the address of an attempt', () => {
  const check: Attempt = { ...finished, quiz: 'six-needs-check', result: { purpose: 'check', credit: {} } };

  it.each([
    ['a finished full form', finished, '../quizzes/partnership/?attempt=done#result'],
    [
      'a finished short form',
      { ...finished, form: 'short' as const },
      '../quizzes/partnership/short/?attempt=done#result',
    ],
    ['a check', check, '../quizzes/six-needs-check/?attempt=done'],
    ['an unfinished one', begun, '../quizzes/partnership/?attempt=begun'],
  ])('of %s', (_, attempt, address) => {
    expect(attemptAddress(attempt, '../')).toBe(address);
  });
});

describe('what deleting everything would delete', () => {
  const plan: [string, string] = [
    `${PLAN}done`,
    encodePlan({ attempt: 'done', saved: finished.saved, if: 'I pack up', then: 'I ask' }),
  ];
  const said = (attempts: Attempt[], ...entries: [string, string][]) => {
    const overview = overviewOf(attempts, entries);
    return contentsOf(overview.$listing.get(), overview.$entries.get().length, words);
  };

  it('is counted as the language counts, and named to the last entry', () => {
    expect(said([finished], plan, ['service-mirror:place', 'six-needs'])).toBe(
      '1 sitting, 1 plan and 1 other note: what you read, where you stopped, or the colours you chose',
    );
    expect(said([finished, begun], [`${ATTEMPT}x`, '{'])).toBe('2 sittings and 1 entry that can’t be read');
  });

  it('names nothing that is not there', () => {
    expect(said([begun])).toBe('1 sitting');
  });
});

describe('what came of an attempt', () => {
  it('counts in a check only what was all right at once', () => {
    const credit = { one: 1, two: 0.5, three: 0, four: 1 };
    expect(outcomeOf({ ...finished, result: { purpose: 'check', credit } }, words)).toBe(
      '2 of 4 right at the first try',
    );
  });

  it('says of a check that was asked again in part how many questions there were', () => {
    const again: Attempt = {
      ...finished,
      of: 'first',
      asks: ['one', 'two', 'three'],
      result: { purpose: 'check', credit: { one: 1, two: 0, three: 1 } },
    };
    expect(outcomeOf(again, words)).toBe('2 of 3 right this time');
    expect(partOf(again, words)).toBe(', only the 3 questions that were not right, asked again');
    expect(partOf(finished, words)).toBe('');
  });

  it('names the condition on which a level holds', () => {
    const level = { id: 'working', label: 'Working partnership', conditional: true };
    expect(outcomeOf({ ...finished, result: { ...finished.result, level } } as Attempt, words)).toBe(
      'Working partnership, on one condition',
    );
  });

  it('names no level where none was shown', () => {
    const bare: Attempt = { ...begun, finished: begun.saved };
    expect(outcomeOf(bare, words)).toBe(words.noLevel);
    expect(outcomeOf({ ...bare, form: 'short' }, words)).toBe(words.noLevelShort);
  });
});

it('names the file after the day', () => {
  expect(recordFileName(new Date(2026, 0, 5))).toBe('service-mirror-record-2026-01-05.json');
});
