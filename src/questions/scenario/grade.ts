import type { Question } from '../../quiz/quiz.ts';
import type { Rich } from '../../quiz/rich.ts';
import type { Grade, Grading } from '../kind.ts';

/** What one can do in a scene, and what comes of it. */
export interface SceneChoice {
  id: string;
  label: Rich;
  /** What happens then. */
  consequence: Rich;
  /** The scene it leads to; without one the path ends here. */
  next?: string;
  /** What a path that ends here is worth: 0–4 in an assessment. */
  value?: number;
  /** 0–1 in a check. Absent as well where there is no right answer. */
  credit?: number;
  why: Rich;
}

export interface Scene {
  id: string;
  text: Rich;
  choices: SceneChoice[];
}

/** A case that goes on as one chooses. The response is the path: `scene/choice` for each step. */
export interface ScenarioQuestion extends Question {
  start: string;
  scenes: Scene[];
}

/** A choice made in a scene. */
export interface Step {
  scene: Scene;
  choice: SceneChoice;
}

/** The step that a choice in a scene is, as it is stored. */
export function stepId(scene: string, choice: string): string {
  return `${scene}/${choice}`;
}

/** Goes along a path from the start; undefined when it is no way through the scenes. */
export function follow(path: readonly unknown[], { start, scenes }: ScenarioQuestion): Step[] | undefined {
  const steps: Step[] = [];
  let next: string | undefined = start;
  for (const step of path) {
    const scene = scenes.find(({ id }) => id === next);
    const choice = scene?.choices.find(({ id }) => stepId(scene.id, id) === step);
    if (!scene || !choice) return undefined;
    steps.push({ scene, choice });
    next = choice.next;
  }
  return steps;
}

/** The scenes that can be reached, the start first and each after all that lead to it. */
export function inOrder({ start, scenes }: ScenarioQuestion): Scene[] {
  const order: Scene[] = [];
  const seen = new Set<string>();
  const visit = (wanted: string | undefined) => {
    const scene = scenes.find(({ id }) => id === wanted);
    if (!scene || seen.has(scene.id)) return;
    seen.add(scene.id);
    for (const { next } of scene.choices.toReversed()) visit(next);
    order.unshift(scene);
  };
  visit(start);
  return order;
}

export const grading: Grading<ScenarioQuestion, string[]> = {
  parse(value, question) {
    if (!Array.isArray(value) || value.length === 0 || value.length > question.scenes.length)
      return undefined;
    return follow(value, question)?.map(({ scene, choice }) => stepId(scene.id, choice.id));
  },
  scored: ({ scenes }) =>
    scenes.some(({ choices }) =>
      choices.some(({ value, credit }) => value !== undefined || credit !== undefined),
    ),
  /** True when the path has come to an end. */
  complete(value, question) {
    const last = follow(value, question)?.at(-1)?.choice;
    return last !== undefined && last.next === undefined;
  },
  /** The end of the path decides: no choice that leads on has a value or credit. */
  grade(value, question) {
    const steps = follow(value, question) ?? [];
    const grade: Grade = { chosen: steps.map(({ choice }) => choice.id) };
    const { value: worth, credit } = steps.at(-1)?.choice ?? {};
    if (worth !== undefined) grade.value = worth;
    if (credit !== undefined) grade.credit = credit;
    return grade;
  },
};
