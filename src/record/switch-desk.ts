import type { ShelfWindow } from './shelf.ts';

/** Not under PREFIX: it is a setting of the tab and no entry of the record, so wiping leaves it on. */
const FLAG = 'service-mirror-shared-desk';

/** True in a tab that keeps nothing on this device. */
export function isShared({ document }: Pick<ShelfWindow, 'document'>): boolean {
  return document.documentElement.dataset.desk !== undefined;
}

/** Switches a tab to keep nothing on this device, or back, from the next page on. False where storage is blocked. */
export function setShared(window: Pick<ShelfWindow, 'sessionStorage'>, shared: boolean): boolean {
  try {
    if (shared) window.sessionStorage.setItem(FLAG, '1');
    else window.sessionStorage.removeItem(FLAG);
    return (window.sessionStorage.getItem(FLAG) !== null) === shared;
  } catch {
    return false;
  }
}
