// Small on purpose, and apart from src/record: a page without a quiz does not carry the record's code.

/** Keys of what pages note besides the record. All begin as the record's do, so wiping takes them too. */
export const READ = 'service-mirror:read:';
export const PLACE = 'service-mirror:place';
export const THEME = 'service-mirror:theme';

/** What this tab keeps things in: on a shared desk (see the record) the tab's own storage. Undefined when blocked. */
export function storage(): Storage | undefined {
  try {
    return sessionStorage.getItem('service-mirror-shared-desk') ? sessionStorage : localStorage;
  } catch {
    return undefined;
  }
}

/**
 * A page that comes out of the back-forward cache is as it was left: if the desk was switched meanwhile, it
 * would go on keeping things in the wrong place. So it begins anew.
 */
export function followDesk(): void {
  const before = storage();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && storage() !== before) location.reload();
  });
}

/** The text under a key; '' when there is none. */
export function kept(key: string): string {
  try {
    return storage()?.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text, or forgets it when it is empty. What cannot be kept is let go: nothing here is worth a message. */
export function keep(key: string, text: string): void {
  try {
    if (text) storage()?.setItem(key, text);
    else storage()?.removeItem(key);
  } catch {
    // Full or blocked.
  }
}

/** Whether a reader did something here that lists of guides and quizzes show. */
export function hasMarks(): boolean {
  try {
    return Object.keys(storage() ?? {}).some((key) => /^service-mirror:(read|attempt):/.test(key));
  } catch {
    return false;
  }
}
