import type { VNode } from 'preact';
import { CANNOT_SAY } from '../../quiz/quiz.ts';
import { switchedOn } from './choices.tsx';
import { words } from './page.ts';
import { RichText } from './rich-text.tsx';
import { givenTo, type Labelled, type Row, type Rows, type RowsValue } from './rows.ts';

function labelOf(id: string | undefined, choices: Labelled[]): VNode {
  return <RichText text={choices.find((choice) => choice.id === id)?.label ?? ''} />;
}

/** Whether a row was given what belongs to it. */
export function verdictOn(row: Row, value: RowsValue): 'right' | 'wrong' {
  return givenTo(value, row.id) === row.right ? 'right' : 'wrong';
}

interface RowNoteProps {
  row: Row;
  choices: Labelled[];
  value: RowsValue;
  id: string;
}

/** Whether a row is right, what belongs to it, and why. */
export function RowNote({ row, choices, value, id }: RowNoteProps): VNode {
  const say = words();
  return (
    <div class="choice-note" id={id}>
      {verdictOn(row, value) === 'right' ? (
        <strong>{say.right}</strong>
      ) : (
        <>
          <strong>{say.wrong}</strong> {say.matchRight} <b>{labelOf(row.right, choices)}</b>.
        </>
      )}{' '}
      <RichText text={row.why} />
    </div>
  );
}

/** Every row with what it was given. */
export function RowsGiven({ rows, choices, value }: Rows & { value: RowsValue }): VNode {
  const given = rows.filter(({ id }) => givenTo(value, id) !== undefined);
  return (
    <>
      {given.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <RichText text={label} /> – <b>{labelOf(givenTo(value, id), choices)}</b>
        </span>
      ))}
    </>
  );
}

/** Every row with what belongs to it, and why. */
export function RowsKey({ rows, choices }: Rows): VNode {
  return (
    <ul class="key-options">
      {rows.map(({ id, label, right, why }) => (
        <li key={id}>
          <RichText text={label} /> – <b>{labelOf(right, choices)}</b>
          <p>
            <RichText text={why} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * Reads selects or radios that stand in an element `data-rows={name}`. By their names alone, those of
 * another question whose id begins alike would be read as well.
 */
export function readRows(form: HTMLFormElement, name: string): RowsValue | null | undefined {
  if (switchedOn(form, name).includes(CANNOT_SAY)) return null;
  const value: RowsValue = Object.create(null);
  const controls = form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
    `[data-rows="${name}"] :is(select, input:checked)`,
  );
  for (const control of controls) {
    if (control.value) value[control.name.slice(name.length + 1)] = control.value;
  }
  return Object.keys(value).length > 0 ? value : undefined;
}
