import { FLAG, isShared } from './desk-mode.ts';
import type { ShelfWindow } from './shelf.ts';

/** Switches a tab to keep nothing on this device, or back. True when it is as asked. */
export function setShared(window: ShelfWindow, shared: boolean): boolean {
  try {
    if (shared) window.sessionStorage.setItem(FLAG, '1');
    else window.sessionStorage.removeItem(FLAG);
  } catch {
    // Where storage is blocked, nothing is kept anyway.
  }
  return isShared(window) === shared;
}
