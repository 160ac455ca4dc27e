import { headingId } from './heading.ts';
import { type Question, questionsOf } from './questions.ts';
import { type Random, randomOf } from './random.ts';
import { capital, sentence, sentences } from './sentence.ts';
import { deeds, headings, people, things, times, topics } from './words.ts';

/** A made-up guide. Its `body` has links to other guides, which each site writes in its own way. */
export interface Guide {
  slug: string;
  part: string;
  /** Its place in its part, from 1. */
  order: number;
  title: string;
  summary: string;
  outcomes: string[];
  /** Markdown, made for the addresses of one site. */
  body(addressOf: AddressOf): string;
  check: Question[];
}

/** Where a heading of a guide is found on a site. */
export type AddressOf = (place: { slug: string; part: string; heading: string }) => string;

/** A part has so many guides at most, so that a page that lists its part stays as long as it is. */
export const GUIDES_A_PART = 10;
const SECTIONS = 6;

export function partOf(index: number): string {
  return `part-${Math.floor(index / GUIDES_A_PART) + 1}`;
}

export function slugOf(index: number): string {
  return `guide-${index + 1}`;
}

function headingsOf(index: number): string[] {
  return Array.from({ length: SECTIONS }, (_, at) => headings[(index + at) % headings.length] ?? '');
}

function table(random: Random): string {
  const row = () => `| ${capital(random.pick(things))} | ${random.pick(deeds)} | ${random.pick(times)} |`;
  return ['| What | Who is asked | When |', '| --- | --- | --- |', ...Array.from({ length: 4 }, row)].join(
    '\n',
  );
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n');
}

/** A paragraph that leads on to an earlier guide, which is there however many guides there are. */
function linked(random: Random, index: number, at: number, addressOf: AddressOf): string {
  const target = Math.floor(index / (at + 2));
  const place = {
    slug: slugOf(target),
    part: partOf(target),
    heading: headingId(headingsOf(target)[at] ?? ''),
  };
  return `${sentences(random, 2)} See [what ${random.pick(people)} does](${addressOf(place)}) for more.`;
}

function bodyOf(index: number, addressOf: AddressOf): string {
  const random = randomOf(index * 2 + 1);
  const blocks = [sentences(random, 3)];
  for (const [at, heading] of headingsOf(index).entries()) {
    blocks.push(`## ${heading}`, sentences(random, 4), linked(random, index, at, addressOf));
    blocks.push(at % 3 === 1 ? table(random) : list(random), sentences(random, 3));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A guide of about 1,200 words; the same index always gives the same guide. */
export function guideOf(index: number): Guide {
  const random = randomOf(index * 2 + 2);
  const topic = topics[index % topics.length] ?? '';
  return {
    slug: slugOf(index),
    part: partOf(index),
    order: (index % GUIDES_A_PART) + 1,
    title: `${topic} (${index + 1})`,
    summary: `What ${random.pick(people)} sees when ${random.pick(things)} is late, and what helps.`,
    outcomes: [`Say what ${random.pick(people)} needs`, `Know who ${random.pick(deeds)}`],
    body: (addressOf) => bodyOf(index, addressOf),
    check: questionsOf(random, headingsOf(index)),
  };
}

/** Guides in order, made as they are asked for. */
export function* corpus(guides: number): Generator<Guide> {
  for (let index = 0; index < guides; index += 1) yield guideOf(index);
}
