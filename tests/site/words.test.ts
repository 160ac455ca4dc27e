// What the interface says, and what it does not.
import { expect, test } from 'vitest';
import {
  checkEnd,
  extraWords,
  gallery,
  kindWords,
  paper,
  quiz,
  record,
  result,
  steps,
  trouble,
  welcome,
} from '../../src/messages/en.ts';

test('a quiz speaks of passing only where its author set a mark', () => {
  const { pass, ...extras } = extraWords;
  const { mark, ...onPaper } = paper;
  const verdict = /\b(pass|passed|fail|failed)\b/i;
  expect(JSON.stringify({ quiz, trouble, checkEnd, steps, result, kindWords, extras, onPaper })).not.toMatch(
    verdict,
  );
  expect(JSON.stringify([pass, mark])).toMatch(verdict);
});

test('the keys of every question are each told to be needed or optional', () => {
  for (const [key, needed] of gallery.commonKeys) expect(needed, key).toMatch(/^(needed|optional)\b/);
});

test('the day of a plan is everywhere the day on which the reader looks at it again', () => {
  for (const words of [result.planDue, welcome.due, welcome.wasDue, record.planDue, record.planOver])
    expect(words).toMatch(/\blook at (it )?again\b/i);
});
