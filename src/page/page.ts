// The script of every page. It adds to pages that work without it; nothing waits for it.
import { followDesk } from './keep.ts';
import { listenForKeys } from './keys.ts';
import { markLists } from './marks.ts';
import { workOffline } from './offline.ts';
import { listenForTheme } from './theme.ts';

followDesk();
listenForTheme();
listenForKeys();
markLists();
const found = new URLSearchParams(location.search).get('find');
// Few arrive from the search, and every page would carry it.
if (found) void import('./highlight.ts').then(({ highlight }) => highlight(found));
// After everything that shows, so that saving takes nothing from it.
if (import.meta.env.PROD) addEventListener('load', () => setTimeout(workOffline, 1000));
