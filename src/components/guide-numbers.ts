import { getCollection } from 'astro:content';
import { contentsByPart, numbersOf } from '../site/guides.ts';

let known: Promise<Map<string, string>> | undefined;

async function number(): Promise<Map<string, string>> {
  return numbersOf(contentsByPart(await getCollection('guides'), await getCollection('parts')));
}

/** The number of each guide in the handbook, by its slug. A build counts them once, not for each link. */
export function guideNumbers(): Promise<Map<string, string>> {
  const numbers = known ?? number();
  if (import.meta.env.PROD) known = numbers;
  return numbers;
}
