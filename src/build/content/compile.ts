import type { Dimension, Passage, Question, Quiz, Scale } from '../../quiz/quiz.ts';
import type { Gate, Knowing, Scoring } from '../../quiz/scoring.ts';
import type { AuthoredAssessment, AuthoredQuestion, AuthoredQuiz } from './schema/quiz.ts';
import type { PassageRef } from './schema/text.ts';

/** What a quiz refers to, outside its own file. Each answers undefined for what does not exist. */
export interface References {
  guide(slug: string): Passage | undefined;
  /** A check by its id. */
  check(id: string): Passage | undefined;
  passage(ref: PassageRef): Passage | undefined;
  scale(id: string): Scale | undefined;
}

/** Thrown inside this file only: a quiz that refers to nothing cannot be compiled. */
class Dangling extends Error {}

function need<T>(found: T | undefined): T {
  if (found === undefined) throw new Dangling();
  return found;
}

function resolve<T extends { read: PassageRef }>(
  written: T,
  to: References,
): Omit<T, 'read'> & { read: Passage } {
  return { ...written, read: need(to.passage(written.read)) };
}

/** The numbers of the inventory are for editors; a page has no use for them. */
function question({ read, source: _, ...rest }: AuthoredQuestion, to: References): Question {
  return read ? { ...rest, read: need(to.passage(read)) } : rest;
}

function knowing(written: AuthoredAssessment['knowing'], to: References): Knowing | undefined {
  return written && { ...written, read: need(to.check(written.check)) };
}

function scoring(quiz: AuthoredAssessment, to: References): Scoring {
  const { groups, bands, minimumCoverage, tallies, levels, caps, flags, certainty, contribution, method } =
    quiz;
  const linked = knowing(quiz.knowing, to);
  return {
    groups,
    dimensions: quiz.dimensions.map((dimension): Dimension => resolve(dimension, to)),
    bands,
    minimumCoverage,
    tallies,
    levels,
    gates: quiz.gates.map((gate): Gate => ({ ...gate, trips: gate.trips.map((rule) => resolve(rule, to)) })),
    caps,
    flags,
    ...(certainty && { certainty }),
    ...(contribution && { contribution }),
    ...(linked && { knowing: linked }),
    advice: quiz.advice.map((entry) => resolve(entry, to)),
    method,
  };
}

/**
 * Makes the quiz that the site uses out of a checked file: passages looked up, and of the scales only
 * those it uses.
 *
 * @returns undefined when it refers to something that does not exist; the rules say what
 */
export function compileQuiz(written: AuthoredQuiz, to: References): Quiz | undefined {
  try {
    const { id, version, purpose, title, summary, minutes, about } = written;
    const scales = new Set(written.questions.flatMap(({ scale }) => scale ?? []));
    return {
      id,
      version,
      purpose,
      title,
      summary,
      minutes,
      ...(written.guide !== undefined && { guide: need(to.guide(written.guide)) }),
      ...(about !== undefined && { about }),
      scales: Object.fromEntries([...scales].map((scale) => [scale, need(to.scale(scale))])),
      questions: written.questions.map((each) => question(each, to)),
      ...(written.purpose === 'check' && written.pass !== undefined && { pass: written.pass }),
      ...(written.purpose === 'assessment' && { scoring: scoring(written, to) }),
    };
  } catch (error) {
    if (error instanceof Dangling) return undefined;
    throw error;
  }
}
