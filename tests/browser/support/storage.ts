import type { BrowserContext } from '@playwright/test';

/**
 * Makes localStorage fail in every page opened from now on: `full` refuses each write as a full disk
 * does, `blocked` refuses access altogether as a browser set to block site data does.
 */
export async function breakStorage(context: BrowserContext, how: 'full' | 'blocked'): Promise<void> {
  await context.addInitScript((kind) => {
    if (kind === 'full') {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      return;
    }
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }, how);
}
