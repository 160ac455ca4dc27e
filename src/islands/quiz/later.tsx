import { Component, type ComponentChildren, hydrate, render, type VNode } from 'preact';
import { currentAnchor } from './anchors.ts';

/** What the server rendered of steps that do not show, by their ids, while all else is taken over. */
const aside = new Map<string, DocumentFragment>();

/** Takes the questions of all steps but the one that shows out of what is to be taken over at once. */
export function setAside(): void {
  for (const place of document.querySelectorAll('.step-questions')) {
    const step = place.parentElement?.id ?? '';
    if (step === currentAnchor()) continue;
    const kept = document.createDocumentFragment();
    kept.append(...place.childNodes);
    aside.set(step, kept);
  }
}

interface LaterProps {
  children: VNode;
  /** The step whose questions they are. */
  step: string;
}

/**
 * The questions of a step. What was set aside is taken over in a task of its own: on a slow phone the questions of a
 * whole assessment at once hold the page up for longer than a tap should take to show.
 */
export class Later extends Component<LaterProps> {
  private kept = aside.get(this.props.step);
  private taken = false;

  private draw(how: (children: ComponentChildren, place: Element) => void): void {
    if (this.kept && this.base instanceof Element) how(this.props.children, this.base);
  }

  private take = (): void => {
    if (!this.taken) this.draw(hydrate);
    this.taken = true;
  };

  override componentDidMount(): void {
    if (!this.kept || !(this.base instanceof Element)) return;
    this.base.append(this.kept);
    aside.delete(this.props.step);
    setTimeout(this.take);
    // Before the reader can touch anything there.
    addEventListener('hashchange', this.take, { once: true });
  }

  override componentDidUpdate(): void {
    if (this.taken) this.draw(render);
  }

  override componentWillUnmount(): void {
    this.taken = true;
    this.draw((_, place) => render(null, place));
  }

  override render({ children }: LaterProps): VNode {
    return <div class="step-questions">{!this.kept && children}</div>;
  }
}
