// The script of every page. It adds to pages that work without it; nothing waits for it.
import { one } from './dom.ts';
import { followDesk, hasMarks } from './keep.ts';
import { listenForKeys } from './keys.ts';
import { workOffline } from './offline.ts';
import { listenForTheme } from './theme.ts';

followDesk();
listenForTheme();
listenForKeys();
// Few have been here before, few arrive from the search, and every page would carry both.
if (hasMarks() && one('[data-guides], [data-result]'))
  void import('./marks.ts').then((marks) => marks.markLists());
const found = new URLSearchParams(location.search).get('find');
if (found) void import('./highlight.ts').then((module) => module.highlight(found));
// After everything that shows, so that saving takes nothing from it.
if (import.meta.env.PROD) addEventListener('load', () => setTimeout(workOffline, 1000));
