import { openShelf } from '../../record/desk-mode.ts';
import { createOverview } from '../../record/overview.ts';
import { Entries, type EntriesProps } from './entries.tsx';
import { mountIsland } from './mount-island.ts';

const overview = createOverview(openShelf(window));
mountIsland<EntriesProps>('entries', (props) => <Entries {...props} overview={overview} />);
