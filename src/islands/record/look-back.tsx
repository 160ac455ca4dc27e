import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import { measured } from '../../quiz/change.ts';
import { writtenDate } from './describe.ts';
import type { HistoryProps } from './history.tsx';
import { useRoom } from './room.ts';

/** The then-test (instruments R7): the sitting before the last one, rated by today's measure. */
export function LookBackForm({ quiz, attempts }: HistoryProps): VNode | null {
  const { words, overview, announce } = useRoom();
  const say = words.look;
  const name = useId();
  const [bands, setBands] = useState<Readonly<Record<string, string>>>({});
  const [earlier, later] = measured(attempts, quiz.id).slice(-2);
  const { scoring } = quiz;
  if (!scoring || !earlier || !later) return null;

  const save = (event: Event) => {
    event.preventDefault();
    const rated = Object.fromEntries(Object.entries(bands).filter(([, band]) => band !== ''));
    if (Object.keys(rated).length === 0) return announce(say.empty);
    const saved = new Date().toISOString();
    const outcome = overview.saveLook({ attempt: later.id, of: earlier.id, saved, bands: rated });
    announce(outcome === 'saved' ? say.saved : say.notSaved);
  };

  const dates = {
    earlier: writtenDate(earlier.finished, words.locale),
    later: writtenDate(later.finished, words.locale),
  };
  const choices = [...scoring.bands, { id: '', label: say.cannotSay }];
  return (
    <form class="look-back" onSubmit={save}>
      <p>{fill(say.is, dates)}</p>
      {scoring.dimensions.map(({ id, label }) => (
        <fieldset key={id}>
          <legend>{label}</legend>
          {choices.map((band) => (
            <label key={band.id}>
              <input
                type="radio"
                name={`${name}-${id}`}
                checked={bands[id] === band.id}
                onChange={() => setBands({ ...bands, [id]: band.id })}
              />
              {band.label}
            </label>
          ))}
        </fieldset>
      ))}
      <p class="record-buttons">
        <button type="submit" class="button-quiet">
          {say.save}
        </button>
      </p>
    </form>
  );
}
