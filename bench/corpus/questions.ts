import { headingId } from './heading.ts';
import type { Random } from './random.ts';
import { capital, sentence } from './sentence.ts';
import { people, places, things, times } from './words.ts';

/** A question of a check, with one right answer. */
export interface Question {
  id: string;
  text: string;
  /** The id of the heading that answers it. */
  heading: string;
  options: { id: string; label: string; correct: boolean; why: string }[];
}

const OPTIONS = 4;

/** One question for each heading of a guide. */
export function questionsOf(random: Random, headings: readonly string[]): Question[] {
  return headings.map((heading, at) => {
    const right = (at + random.between(0, 1)) % OPTIONS;
    // The longest option is right in the first question and nowhere else.
    const ends = at === 0 ? [right] : [(right + 1) % OPTIONS];
    return {
      id: `question-${at + 1}`,
      text: `${capital(random.pick(people))} waits for ${random.pick(things)} ${random.pick(places)}. What helps most?`,
      heading: headingId(heading),
      options: Array.from({ length: OPTIONS }, (_, place) => ({
        id: `option-${place + 1}`,
        label: `Tell ${random.pick(people)} about ${random.pick(things)}${
          ends.includes(place)
            ? ` ${random.pick(times)}, and then wait for the word of all who were there`
            : ''
        }.`,
        correct: place === right,
        why: sentence(random),
      })),
    };
  });
}
