import type { record } from '../../messages/en.ts';
import type { Form, Purpose } from '../../quiz/quiz.ts';
import type { Overview } from '../../record/overview.ts';

export type RecordWords = typeof record;

/** What the record page needs to know of a quiz that is in the handbook today. */
export interface QuizInfo {
  id: string;
  title: string;
  purpose: Purpose;
  version: number;
  /** The address of its file, from the site's root. */
  file: string;
  /** How many questions each form asks. */
  questions: Record<Form, number>;
}

/** What the page hands to the record, as JSON in a data block. */
export interface RecordProps {
  quizzes: QuizInfo[];
  /** The way to the site's root: './', '../' … */
  root: string;
  words: RecordWords;
}

/** What every part of the record page works with. */
export interface RoomValue extends RecordProps {
  overview: Overview;
  /** True in a tab that keeps nothing on this device. */
  shared: boolean;
  /** The page of this site that the reader came from. */
  cameFrom?: string | undefined;
  /** Tells the reader what came of an action, and offers to undo it. */
  announce: (message: string, undo?: () => void) => void;
}

let room: RoomValue | undefined;

/** Says what the parts work with, before they are rendered. A page has one record, so no context is needed. */
export function setRoom(value: RoomValue): void {
  room = value;
}

export function useRoom(): RoomValue {
  if (!room) throw new Error('The record is missing: call setRoom before rendering its parts.');
  return room;
}
