import type { VNode } from 'preact';
import { plural } from '../../messages/fill.ts';
import { words } from '../../questions/shared/page.ts';
import { asAsked } from '../../quiz/asked.ts';
import type { Question, Quiz } from '../../quiz/quiz.ts';
import type { Again } from '../../record/attempts.ts';
import { Check, type CheckState } from './check.tsx';
import type { QuestionFieldProps } from './question-field.tsx';

interface MoreState extends CheckState {
  /** The question after whose answer the reader was asked how sure they are. */
  urged?: string | undefined;
  /** What stands at the end, once it is near. */
  ending?: typeof import('./check-end.tsx');
}

/** A check of several questions, or of one with more around it. */
export class FullCheck extends Check<MoreState> {
  /** The quiz as the attempt `by` asks it. */
  private asked = this.props.quiz;
  private by: string | undefined;
  private loading = false;

  override open(form: HTMLFormElement): void {
    super.open(form);
    const { quiz, extras, sitting } = this.props;
    extras?.takeEarly(quiz, form, sitting);
  }

  override changed(): void {
    const attempt = this.attempt();
    if (this.by !== attempt?.id) {
      this.by = attempt?.id;
      this.asked = asAsked(this.props.quiz, attempt ?? {}, this.props.extras?.inOrderOf);
    }
    this.loadEnding();
    super.changed();
  }

  /** Fetches what stands at the end before it is needed. Without it the end only says how many were right. */
  private loadEnding(): void {
    const { of, shown = [] } = this.attempt() ?? {};
    const last = this.props.quiz.questions.length - 1;
    if (this.loading || !last || (!of && shown.length < last)) return;
    this.loading = true;
    import('./check-end.tsx').then(
      (ending) => this.setState({ ending }),
      () => undefined,
    );
  }

  override quiz(): Quiz {
    return this.asked;
  }

  override show(question: Question): void {
    const { id, confidence } = question;
    const given = this.facts().get(id)?.given === 'answer';
    // Asked for once; then it may be passed over.
    if (given && confidence && !this.attempt()?.sure?.[id] && this.state.urged !== id)
      this.setState({ urged: id }, () => this.focus(id, '_sure'));
    else super.show(question);
  }

  override startAgain(part?: Again): void {
    this.setState({ urged: undefined });
    super.startAgain({ shuffle: this.props.quiz.questions.some(({ shuffle }) => shuffle), ...part });
  }

  override around(question: Question): Partial<QuestionFieldProps> {
    const { quiz, extras, sitting } = this.props;
    return extras?.around(quiz.id, question, sitting, this.state.urged === question.id) ?? {};
  }

  override tally(right: number, all: number): string {
    const say = words();
    const { finished, of, shown = [] } = this.attempt() ?? {};
    const { pass = '' } = this.props.quiz;
    const { length } = this.asked.questions;
    if (!finished) return plural(say.checkSoFar, right, { done: shown.length, all: length });
    return plural(of ? say.rightAgain : pass ? say.rightOfMark : say.checkDone, right, { all, pass });
  }

  override top(): VNode | undefined {
    return this.state.ending?.part(this);
  }

  override end(again: VNode): VNode {
    return this.state.ending?.end(this, again) ?? super.end(again);
  }
}
