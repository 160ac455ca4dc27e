import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../messages/fill.ts';
import { type Change, changeOf, dimensionIn, type Measured, measured } from '../../quiz/change.ts';
import type { Dimension } from '../../quiz/quiz.ts';
import type { Scoring } from '../../quiz/scoring.ts';
import type { LookBack } from '../../record/look-back.ts';
import { wordOf } from '../result/part.ts';
import { useStore } from '../use-store.ts';
import { Chart } from './chart.tsx';
import { writtenApart } from './describe.ts';
import type { HistoryProps } from './history.tsx';
import { printOnly } from './print.ts';
import { useRoom } from './room.ts';

/** So many sittings a drawing can show and still be read. */
const MOST = 12;

/** The middle of a band, 0–4: where a rating in words is drawn. */
function middleOf({ bands }: Scoring, id: string | undefined): number | undefined {
  const at = bands.findIndex((band) => band.id === id);
  const band = bands[at];
  return band && (band.from + (bands[at + 1]?.from ?? 4)) / 2;
}

interface RowProps {
  dimension: Dimension;
  scoring: Scoring;
  /** The earliest first. */
  sittings: Measured[];
  /** Looks back by the sitting they are about. */
  looks: ReadonlyMap<string, LookBack>;
  /** Names a sitting by when it was finished. */
  when: (finished: string) => string;
}

function Row({ dimension, scoring, sittings, looks, when }: RowProps): VNode {
  const { words } = useRoom();
  const say = words.trend;
  const { id, label } = dimension;
  const rows = sittings.map((sitting, index) => {
    const before = sittings[index - 1];
    const own = dimensionIn(sitting.result, id);
    const looked = looks.get(sitting.id)?.bands[id];
    return {
      sitting,
      own,
      word: (own && wordOf(scoring, own, sitting.result)) ?? say.notEnough,
      change: before && changeOf(before, sitting, id),
      looked: scoring.bands.find((band) => band.id === looked),
      broken: before !== undefined && before.version !== sitting.version,
    };
  });
  const dots = rows.map(({ sitting, own, looked, broken }) => ({
    id: sitting.id,
    mean: own?.mean,
    by: own?.by ?? ('self' as const),
    looked: middleOf(scoring, looked?.id),
    broken,
  }));
  const verdict = (change: Change) => (
    <>
      <span class={change.possible ? 'mine trend-possible' : ''}>{say.changes[`${change.possible}`]}</span>
      <span class="trend-why">{say.reasons[change.reason]}</span>
    </>
  );
  const last = rows.at(-1);
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td class="trend-drawing">
          <Chart
            dots={dots}
            cuts={scoring.bands.slice(1).map(({ from }) => from)}
            label={fill(say.drawing, { n: dots.length, dimension: label })}
          />
        </td>
        <td>
          <span class={last?.own?.band ? 'mine' : 'open'}>{last?.word}</span>
        </td>
        <td>{last?.change && verdict(last.change)}</td>
      </tr>
      <tr class="trend-each">
        <td colSpan={4}>
          <details>
            <summary>
              {say.each}
              <span class="visually-hidden">: {label}</span>
            </summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.when}</th>
                  <th scope="col">{say.word}</th>
                  <th scope="col">{say.change}</th>
                </tr>
              </thead>
              <tbody>
                {rows.toReversed().map(({ sitting, own, word, change, looked }) => (
                  <tr key={sitting.id}>
                    <th scope="row">{when(sitting.finished)}</th>
                    <td>
                      <span class={own?.band ? 'mine' : 'open'}>{word}</span>
                      {looked && (
                        <span class="trend-why">{fill(say.lookedBack, { word: looked.label })}</span>
                      )}
                    </td>
                    <td>{change ? verdict(change) : <span class="trend-why">{say.first}</span>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </td>
      </tr>
    </>
  );
}

/** How each dimension went from sitting to sitting: a drawing and the same as a table. */
export function Trend({ quiz, attempts }: HistoryProps): VNode | null {
  const { words, overview } = useRoom();
  const { looks } = useStore(overview.$listing);
  const section = useRef<HTMLElement>(null);
  const say = words.trend;
  const { scoring } = quiz;
  if (!scoring) return null;
  const all = measured(attempts, quiz.id);
  const sittings = all.slice(-MOST);
  const lookOf = new Map(looks.map((look) => [look.of, look]));
  const shown = (test: (sitting: Measured) => boolean) => sittings.some(test);
  const times = sittings.map(({ finished }) => finished);
  const when = writtenApart(times, words.locale);
  const dates = new Intl.ListFormat(words.locale).format(times.map(when));
  const [low, high] = [scoring.bands[0]?.label ?? '', scoring.bands.at(-1)?.label ?? ''];
  const key = [
    fill(say.dates, { dates }),
    fill(say.edges, { low, high }),
    say.cuts,
    say.bar,
    say.rule,
    shown(({ version }) => version !== sittings[0]?.version) && say.broken,
    shown(({ id }) => lookOf.has(id)) && say.looked,
    shown(({ result }) => result.dimensions.some(({ by }) => by === 'customer')) && say.customer,
    all.length > MOST && fill(say.latest, { n: MOST }),
  ].filter((line) => typeof line === 'string');
  return (
    <section class="trend" ref={section}>
      <h4>
        {say.title}
        <span class="print-only">: {quiz.title}</span>
      </h4>
      <p class="record-facts">{say.how}</p>
      <details class="trend-key">
        <summary>{say.key}</summary>
        <ul>
          {key.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <table class="trend-table">
        <thead>
          <tr>
            <th scope="col">{say.dimension}</th>
            <td />
            <th scope="col">{say.last}</th>
            <th scope="col">{say.change}</th>
          </tr>
        </thead>
        {scoring.groups.map((group) => (
          <tbody key={group.id}>
            {scoring.dimensions
              .filter((dimension) => dimension.group === group.id)
              .map((dimension) => (
                <Row
                  key={dimension.id}
                  dimension={dimension}
                  scoring={scoring}
                  sittings={sittings}
                  looks={lookOf}
                  when={when}
                />
              ))}
          </tbody>
        ))}
      </table>
      <p class="record-buttons">
        <button
          type="button"
          class="button-quiet"
          onClick={() => section.current && printOnly(section.current)}
        >
          {say.print}
          <span class="visually-hidden">: {quiz.title}</span>
        </button>
      </p>
    </section>
  );
}
