import { z } from 'astro/zod';
import { didYouMean } from '../../build/content/nearest.ts';
import { id, inlineText } from '../../build/content/schema/text.ts';
import type { Purpose } from '../../quiz/quiz.ts';
import type { Fault, KindSchema } from '../kind.ts';
import { follow, grading, inOrder, type ScenarioQuestion, type SceneChoice, stepId } from './grade.ts';

function choice(purpose: Purpose) {
  const common = z.strictObject({
    id,
    label: inlineText.describe('What the reader could do.'),
    consequence: inlineText.describe('What then happens.'),
    next: z.exactOptional(id).describe('The scene it leads to; without one the path ends here.'),
    why: inlineText.describe('What speaks for it and against it.'),
  });
  return purpose === 'check'
    ? common.extend({
        credit: z
          .exactOptional(z.number().min(0).max(1))
          .describe('At the end of a path: how right it is, 0 to 1; none: not scored.'),
      })
    : common.extend({
        value: z
          .exactOptional(z.number().min(0).max(4))
          .describe('At the end of a path: what it counts, 0 to 4; none: not scored.'),
      });
}

/** What is wrong with where a choice leads. */
function wayFaults({ next, value, credit }: SceneChoice, scene: string, question: ScenarioQuestion): Fault[] {
  if (next === undefined) return [];
  const path = ['next'];
  const ids = question.scenes.map((each) => each.id);
  if (!ids.includes(next)) {
    return [{ path, problem: `there is no scene "${next}"`, remedy: didYouMean(next, ids, 'Scenes') }];
  }
  const faults: Fault[] = [];
  const order = inOrder(question).map((each) => each.id);
  if (order.includes(scene) && order.indexOf(next) <= order.indexOf(scene)) {
    const problem = `"next: ${next}" goes round in a circle: "${next}" leads here`;
    const remedy = 'every path has to end: lead to a scene further on, or take "next" out.';
    faults.push({ path, problem, remedy });
  }
  for (const [key, given] of Object.entries({ value, credit })) {
    if (given === undefined) continue;
    const problem = `"${key}" stands on a choice that leads on, and only the end of a path counts`;
    faults.push({
      path: [key],
      problem,
      remedy: `take it out, and put "${key}" on the choices without "next".`,
    });
  }
  return faults;
}

function faultsIn(question: ScenarioQuestion): Fault[] {
  const { start, scenes } = question;
  const ids = scenes.map((scene) => scene.id);
  if (!ids.includes(start)) {
    return [
      { path: ['start'], problem: `there is no scene "${start}"`, remedy: didYouMean(start, ids, 'Scenes') },
    ];
  }
  const reached = new Set(inOrder(question).map((scene) => scene.id));
  return scenes.flatMap((scene, place): Fault[] => [
    ...(reached.has(scene.id)
      ? []
      : [
          {
            path: ['scenes', place, 'id'],
            problem: `no path leads to the scene "${scene.id}"`,
            remedy: `write "next: ${scene.id}" on a choice of a scene before it, or take the scene out.`,
          },
        ]),
    ...scene.choices.flatMap((each, which) =>
      wayFaults(each, scene.id, question).map((fault) => ({
        ...fault,
        path: ['scenes', place, 'choices', which, ...fault.path],
      })),
    ),
  ]);
}

/** Goes on by the first choices to the end of the path. */
function toTheEnd(way: readonly string[], question: ScenarioQuestion): string[] {
  const whole = [...way];
  let next = follow(way, question)?.at(-1)?.choice.next;
  while (next !== undefined && whole.length < question.scenes.length) {
    const scene = question.scenes.find((each) => each.id === next);
    const first = scene?.choices[0];
    if (!scene || !first) break;
    whole.push(stepId(scene.id, first.id));
    next = first.next;
  }
  return whole;
}

export const schema: KindSchema<ScenarioQuestion> = {
  fields: (purpose) => ({
    start: id.describe('The scene it begins with.'),
    scenes: z
      .array(
        z.strictObject({
          id,
          text: inlineText.describe('What has happened, and the question.'),
          choices: z.array(choice(purpose)).min(2).describe('What the reader could do, two or more.'),
        }),
      )
      .min(1)
      .describe('All scenes. Every path ends, and paths may meet again.'),
  }),
  faults: faultsIn,
  scored: ({ scenes }) => scenes.some(({ choices }) => choices.some(({ credit }) => credit !== undefined)),
  /** A path through every choice: to list all paths could take for ever, and they end in no other ways. */
  answers(question, context) {
    const ways = new Map<string, string[]>([[question.start, []]]);
    return inOrder(question).flatMap((scene) =>
      scene.choices.map((each) => {
        const way = [...(ways.get(scene.id) ?? []), stepId(scene.id, each.id)];
        if (each.next !== undefined && !ways.has(each.next)) ways.set(each.next, way);
        return grading.grade(toTheEnd(way, question), question, context);
      }),
    );
  },
};
