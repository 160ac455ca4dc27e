import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { type AnswerProps, type KindView, noKey } from '../kind.ts';
import { CannotSay } from '../shared/cannot-say.tsx';
import { switchedOn } from '../shared/choices.tsx';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import { follow, grading, inOrder, type ScenarioQuestion, stepId } from './grade.ts';
import { goOn, SceneField, verdictOn } from './scene-field.tsx';

/**
 * All scenes in order, like a book in which one chooses one's path. Where there is a script, the style
 * sheet leaves only those that the path has reached, so nothing jumps when the script comes.
 */
function Answer(props: AnswerProps<ScenarioQuestion, string[]>): VNode {
  const { question, context, name, value, onAnswer, cannotSay, reveal } = props;
  const path = grading.parse(value, question, context) ?? [];
  const steps = follow(path, question) ?? [];
  const ahead = steps.length > 0 ? steps.at(-1)?.choice.next : question.start;
  const scenes = inOrder(question);
  return (
    <>
      <div class={reveal ? 'scenario told' : 'scenario'} data-rows={name}>
        {scenes.map((scene) => {
          const place = steps.findIndex((step) => step.scene === scene);
          const before = place < 0 ? path : path.slice(0, place);
          return (
            <SceneField
              key={scene.id}
              scene={scene}
              scenes={scenes}
              name={name}
              reached={place >= 0 || scene.id === ahead}
              chosen={steps[place]?.choice}
              reveal={reveal}
              onChoose={onAnswer && ((choice) => onAnswer([...before, stepId(scene.id, choice)]))}
            />
          );
        })}
      </div>
      <CannotSay
        name={name}
        label={cannotSay}
        on={value === null}
        disabled={reveal}
        onSwitch={onAnswer && ((on) => onAnswer(on ? null : undefined))}
      />
    </>
  );
}

/** Every scene with what each choice leads to, counts, and why. */
function Key({ question }: { question: ScenarioQuestion }): VNode {
  const say = words();
  const scenes = inOrder(question);
  return (
    <ol class="key-scenes">
      {scenes.map((scene, index) => (
        <li key={scene.id}>
          <p>
            <span class="key-mark">{fill(say.scenarioScene, { n: index + 1 })}</span>{' '}
            <RichText text={scene.text} />
          </p>
          <ul class="key-options">
            {scene.choices.map((choice) => (
              <li key={choice.id}>
                <RichText text={choice.label} />{' '}
                <span class="key-mark">
                  {choice.next !== undefined
                    ? goOn(choice, scenes)
                    : (choice.value ?? (verdictOn(choice, false) || say.notScored))}
                </span>
                <p>
                  <RichText text={choice.consequence} /> <RichText text={choice.why} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export const view: KindView<ScenarioQuestion, string[]> = {
  grading,
  Answer,
  Given: ({ question, value }) => (
    <>
      {follow(value, question)?.map(({ scene, choice }, index) => (
        <span key={scene.id}>
          {index > 0 && '; '}
          <RichText text={choice.label} />
        </span>
      ))}
    </>
  ),
  Key: import.meta.env.SSR ? Key : noKey,
  /** Goes from scene to scene: a choice in one that the path does not come to is none. */
  read(form, name) {
    if (switchedOn(form, name).includes(CANNOT_SAY)) return null;
    const scenes = [...form.querySelectorAll<HTMLFieldSetElement>(`[data-rows="${name}"] > fieldset`)];
    const path: string[] = [];
    let here = scenes[0];
    while (here && path.length < scenes.length) {
      const on = here.querySelector<HTMLInputElement>('input:checked');
      if (!on) break;
      path.push(stepId(here.dataset.scene ?? '', on.value));
      here = scenes.find(({ dataset }) => dataset.scene === on.dataset.next);
    }
    return path.length > 0 ? path : undefined;
  },
};
