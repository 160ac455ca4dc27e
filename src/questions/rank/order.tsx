import type { VNode } from 'preact';
import type { Option } from '../../quiz/quiz.ts';
import { words } from '../shared/page.ts';
import { RichText } from '../shared/rich-text.tsx';
import type { RankQuestion, RankValue } from './grade.ts';

/** What is said of an option once the order is shown, the options of the order first. */
function explained({ options, order = [] }: RankQuestion, chosen: RankValue = []) {
  const say = words();
  const placeOf = ({ id }: Option) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...options]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((option) => {
      const place = say.rankPlaces[placeOf(option)];
      const right = order.includes(option.id);
      const otherwise = chosen.includes(option.id) ? say.wrong : say.notRight;
      return { ...option, right, said: right ? `${place}.` : otherwise };
    });
}

/** The right order, and why each option stands in it or does not. */
export function Reasons({ question, chosen }: { question: RankQuestion; chosen: RankValue }): VNode {
  return (
    <ul class="choices rank-reasons">
      {explained(question, chosen).map(({ id, label, why = '', right, said }) => (
        <li class="choice" key={id} data-verdict={right ? 'right' : 'wrong'}>
          <div class="choice-note">
            <b class={chosen.includes(id) ? 'mine' : undefined}>
              <RichText text={label} />
            </b>
            {': '}
            <strong>{said}</strong> <RichText text={why} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same for the key on paper. */
export function Key({ question }: { question: RankQuestion }): VNode {
  if (!question.order) {
    return (
      <ul class="key-points">
        <li>{words().notScored}</li>
      </ul>
    );
  }
  return (
    <ul class="key-options">
      {explained(question).map(({ id, label, why = '', right, said }) => (
        <li key={id} data-verdict={right ? 'right' : 'wrong'}>
          <span class="key-mark">{said}</span> <RichText text={label} />
          <p>
            <RichText text={why} />
          </p>
        </li>
      ))}
    </ul>
  );
}
