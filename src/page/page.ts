// The script of every page. It adds to pages that work without it; nothing waits for it.
import { followDesk, hasMarks } from './keep.ts';
import { listenForKeys } from './keys.ts';
import { workOffline } from './offline.ts';
import { listenForTheme } from './theme.ts';

followDesk();
listenForTheme();
listenForKeys();
// Few have been here before, few arrive from the search, and every page would carry both.
if (hasMarks()) void import('./marks.ts').then((marks) => marks.markLists());
if (/[?&]find=/.test(location.search)) void import('./highlight.ts').then((found) => found.highlight());
// After everything that shows, so that saving takes nothing from it.
if (import.meta.env.PROD) addEventListener('load', () => setTimeout(workOffline, 1000));
