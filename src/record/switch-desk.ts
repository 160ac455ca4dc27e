import { FLAG } from './desk-mode.ts';
import type { ShelfWindow } from './shelf.ts';

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
