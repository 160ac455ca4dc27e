import { createOverview } from '../../record/overview.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import { Entries, type EntriesProps } from './entries.tsx';
import { mountIsland } from './mount-island.ts';

const overview = createOverview(createBrowserShelf(window));
mountIsland<EntriesProps>('entries', (props) => <Entries {...props} overview={overview} />);
