import { createBrowserShelf, type Shelf, type ShelfWindow } from './shelf.ts';

/** Not under PREFIX: it is a setting of the tab and no entry of the record, so wiping leaves it on. */
export const FLAG = 'service-mirror-shared-desk';

/** True in a tab that keeps nothing on this device: src/page/early.js looks for the flag in every page's head. */
export function isShared({ document }: Pick<Window, 'document'>): boolean {
  return document.documentElement.dataset.desk === 'shared';
}

/** The shelf of this tab: on a shared desk it is the tab's own and ends with it. */
export function openShelf(window: ShelfWindow & Pick<Window, 'document'>): Shelf {
  return createBrowserShelf(window, isShared(window) ? 'sessionStorage' : 'localStorage');
}
