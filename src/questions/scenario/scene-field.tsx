import type { VNode } from 'preact';
import { fill } from '../../messages/fill.ts';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import type { Scene, SceneChoice } from './grade.ts';

/** Where a choice leads, for those who look the scenes up by their numbers. */
export function goOn({ next }: SceneChoice, scenes: Scene[]): string {
  const say = words();
  if (next === undefined) return say.scenarioEnd;
  return fill(say.scenarioGoOn, { n: scenes.findIndex(({ id }) => id === next) + 1 });
}

/** How a choice does in a check; nothing where there is no right answer. */
export function verdictOn({ credit }: SceneChoice, chosen: boolean): string {
  const say = words();
  if (credit === undefined) return '';
  if (credit === 1) return say.right;
  return credit > 0 ? say.partRight : chosen ? say.wrong : say.notRight;
}

interface SceneFieldProps {
  scene: Scene;
  scenes: Scene[];
  name: string;
  /** Whether the path has led to it. */
  reached: boolean;
  chosen: SceneChoice | undefined;
  reveal: boolean | undefined;
  onChoose: ((choice: string) => void) | undefined;
}

/** A scene and what one can do in it, with what comes of each choice. */
export function SceneField({
  scene,
  scenes,
  name,
  reached,
  chosen,
  reveal,
  onChoose,
}: SceneFieldProps): VNode {
  const control = `${name}-${scene.id}`;
  const number = fill(words().scenarioScene, { n: scenes.indexOf(scene) + 1 });
  return (
    <fieldset class={`scene${reached ? '' : ' scene-off'}`} data-scene={scene.id}>
      <legend>
        <span class="question-number scene-number">{`${number} `}</span>
        <RichText text={scene.text} />
      </legend>
      <div class="choices" aria-live={reveal ? undefined : 'polite'}>
        {scene.choices.map((choice) => {
          const { id, label, consequence, next, credit, why } = choice;
          const on = choice === chosen;
          const verdict = verdictOn(choice, on);
          return (
            <div
              class={`choice${on ? ' chosen' : ''}`}
              key={id}
              data-verdict={!reveal || credit === undefined ? undefined : credit === 1 ? 'right' : 'wrong'}
            >
              <label>
                <input
                  type="radio"
                  name={control}
                  value={id}
                  id={`${control}-${id}`}
                  data-next={next}
                  checked={on}
                  disabled={reveal}
                  aria-describedby={reveal ? `${control}-${id}-note` : undefined}
                  onChange={onChoose && (() => onChoose(id))}
                />
                <span>
                  <RichText text={label} />
                </span>
              </label>
              <div class="scene-then">
                <p class="consequence">
                  <RichText text={consequence} />
                </p>
                <p class={`go-on${next === undefined ? ' scene-end' : ''}`}>{goOn(choice, scenes)}</p>
              </div>
              {reveal && (
                <div class="choice-note" id={`${control}-${id}-note`}>
                  {verdict && <strong>{verdict}</strong>} <RichText text={why} />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
