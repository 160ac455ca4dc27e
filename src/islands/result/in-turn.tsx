import { Component, type ComponentChildren } from 'preact';

const waiting: (() => void)[] = [];

function takeTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(takeTurn);
}

/**
 * A part of a long page that is drawn in a task of its own, after those before it. All at once they would keep a
 * slow phone from answering for a third of a second.
 */
export class InTurn extends Component<{ children: ComponentChildren }, { drawn: boolean }> {
  override state = { drawn: false };

  override componentDidMount(): void {
    if (waiting.length === 0) setTimeout(takeTurn);
    waiting.push(() => this.setState({ drawn: true }));
  }

  override render({ children }: { children: ComponentChildren }, { drawn }: { drawn: boolean }) {
    return drawn ? children : null;
  }
}
