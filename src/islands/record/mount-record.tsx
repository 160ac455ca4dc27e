import { createOverview } from '../../record/overview.ts';
import { createBrowserShelf } from '../../record/shelf.ts';
import { mountIsland } from './mount-island.ts';
import { RecordPage } from './record-page.tsx';
import type { RecordProps } from './room.ts';

const overview = createOverview(createBrowserShelf(window));
mountIsland<RecordProps>('record', (props) => <RecordPage {...props} overview={overview} />);
