import type { ComponentType, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoom } from './room.ts';

interface OnDemandProps<Props> {
  /** Fetches the view, and what it needs. */
  load: () => Promise<ComponentType<Props>>;
  props: Props & object;
}

/** A part of the page whose code comes only now. */
export function OnDemand<Props>({ load, props }: OnDemandProps<Props>): VNode {
  const { words } = useRoom();
  const [View, setView] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    load().then(
      (view) => here && setView(() => view),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [load]);
  if (View) return <View {...props} />;
  return (
    <p class={`record-facts${failed ? '' : ' record-loading'}`}>{failed ? words.notLoaded : words.loading}</p>
  );
}

/** A part whose code comes when it scrolls into view. */
export function InView<Props>(props: OnDemandProps<Props>): VNode {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="record-later" ref={place}>
      {seen && <OnDemand {...props} />}
    </div>
  );
}

/** A part that opens when it is asked for, and whose code comes then. */
export function Folded<Props>({
  summary,
  open: asked = false,
  ...demand
}: OnDemandProps<Props> & { summary: string; open?: boolean }): VNode {
  const [open, setOpen] = useState(asked);
  return (
    <details
      class="record-fold"
      open={asked}
      onToggle={({ currentTarget }) => currentTarget.open && setOpen(true)}
    >
      <summary>{summary}</summary>
      {open && <OnDemand {...demand} />}
    </details>
  );
}
