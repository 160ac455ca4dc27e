import { createBrowserShelf, type Shelf, type ShelfWindow } from './shelf.ts';

/** Not under PREFIX: it is a setting of the tab and no entry of the record, so wiping leaves it on. */
export const FLAG = 'service-mirror-shared-desk';

/** True in a tab that keeps nothing on this device. */
export function isShared(window: ShelfWindow): boolean {
  try {
    return window.sessionStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

/** The shelf of this tab: on a shared desk it is the tab's own and ends with it, and the page says so. */
export function openShelf(window: ShelfWindow & Pick<Window, 'document'>): Shelf {
  if (!isShared(window)) return createBrowserShelf(window);
  window.document.documentElement.dataset.desk = 'shared';
  return createBrowserShelf(window, 'sessionStorage');
}
