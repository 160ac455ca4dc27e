import { type StepWords, setPage } from '../../questions/shared/page.ts';
import { createOverview } from '../../record/overview.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import { isShared } from '../../record/switch-desk.ts';
import { mountIsland } from './mount-island.ts';
import { RecordPage } from './record-page.tsx';
import type { RecordProps } from './room.ts';

const overview = createOverview(createBrowserShelf(window), whenIdle);

/** Safari cannot say when a page is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 100);
}

/** The page of this site that the reader came from, if it is another one. */
function cameFrom(): string | undefined {
  const referrer: string = history.state?.cameFrom ?? document.referrer;
  const here = new URL('.', location.href).href;
  return referrer.startsWith(location.origin) && !referrer.startsWith(here) ? referrer : undefined;
}

mountIsland<RecordProps & { stepWords: StepWords }>('record', ({ stepWords, ...props }) => {
  setPage({ root: props.root, stepWords });
  return <RecordPage {...props} overview={overview} shared={isShared(window)} cameFrom={cameFrom()} />;
});
// What the address points to is there only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
