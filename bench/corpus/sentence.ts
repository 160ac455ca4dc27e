import type { Random } from './random.ts';
import { deeds, feelings, people, places, things, times } from './words.ts';

type Shape = (random: Random) => string;

const shapes: readonly Shape[] = [
  (r) => `${r.pick(people)} ${r.pick(deeds)} ${r.pick(times)}, and ${r.pick(things)} is ready.`,
  (r) => `${r.pick(times)}, ${r.pick(people)} comes to see ${r.pick(things)} ${r.pick(places)}.`,
  (r) => `If ${r.pick(things)} stands still, ${r.pick(people)} feels ${r.pick(feelings)}.`,
  (r) => `“Is ${r.pick(things)} done?” is what ${r.pick(people)} wants to know ${r.pick(times)}.`,
  (r) => `You look at ${r.pick(things)} with ${r.pick(people)}, and you both know where it stands.`,
  (r) => `${r.pick(people)} may feel ${r.pick(feelings)} ${r.pick(places)}, so say what comes next.`,
  (r) => `Say who ${r.pick(deeds)}, by when, and what it means for ${r.pick(people)}.`,
  (r) =>
    `**${capital(r.pick(things))}** is what counts ${r.pick(times)}, *not* how it looks ${r.pick(places)}.`,
  (r) => `${r.pick(people)} ${r.pick(deeds)}; ${r.pick(people)} is ${r.pick(feelings)} and goes home.`,
  (r) => `Most days ${r.pick(people)} ${r.pick(deeds)} ${r.pick(places)} and thinks no more of it.`,
];

/** The text with its first letter, behind any mark, as a capital. */
export function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** One plain sentence of about 14 words, in Markdown. */
export function sentence(random: Random): string {
  return capital(random.pick(shapes)(random));
}

/** Sentences in a row, with spaces between. */
export function sentences(random: Random, number: number): string {
  return Array.from({ length: number }, () => sentence(random)).join(' ');
}
