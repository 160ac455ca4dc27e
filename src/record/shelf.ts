/** Every key of this site begins so; nothing else in the browser's storage is ever touched. */
export const PREFIX = 'service-mirror:';

/** What became of a write. `full`: no room is left; `blocked`: the browser does not let pages keep things. */
export type Written = 'saved' | 'full' | 'blocked';

/** The place where the reader's entries lie. No method throws. */
export interface Shelf {
  /** False when nothing written here outlives the page. */
  lasts(): boolean;
  /** Keys of this site's entries, in no particular order. */
  keys(): string[];
  /** The text of an entry; null when there is none or it cannot be reached. */
  read(key: string): string | null;
  write(key: string, text: string): Written;
  /** True when the entry is gone. */
  remove(key: string): boolean;
  /**
   * Calls `listener` when another tab changed an entry, with the text it wrote: by then there may be another.
   * A null key: any entry may have changed.
   */
  onChange(listener: (key: string | null, text?: string | null) => void): void;
}

/** A shelf that lasts as long as the page, on which `entries` lie; they are kept by reference. */
export function createMemoryShelf(entries = new Map<string, string>()): Shelf {
  return {
    lasts: () => true,
    keys: () => [...entries.keys()].filter((key) => key.startsWith(PREFIX)),
    read: (key) => entries.get(key) ?? null,
    write(key, text) {
      entries.set(key, text);
      return 'saved';
    },
    remove: (key) => entries.delete(key) || true,
    onChange: () => {},
  };
}

/** What a shelf needs of a browser window. */
export type ShelfWindow = Pick<Window, 'localStorage' | 'sessionStorage' | 'document' | 'addEventListener'>;

/**
 * The shelf in this browser's storage, or on a shared desk in that of the tab, with which it ends; where
 * storage is blocked, nothing is on it nor can be put there.
 */
export function createBrowserShelf(window: ShelfWindow): Shelf {
  // A tab that keeps nothing on this device has been told so by src/page/early.js.
  const desk = window.document.documentElement.dataset.desk as 'sessionStorage' | undefined;
  // Reaching for the property may throw by itself; in some browsers it is null instead.
  const reach = () => window[desk ?? 'localStorage'];
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(reach());
    } catch {
      return otherwise;
    }
  };
  return {
    lasts: () => attempt((storage) => storage.length >= 0, false),
    keys: () => attempt((storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX)), []),
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write(key, text) {
      try {
        reach().setItem(key, text);
        return 'saved';
      } catch (error) {
        return /quota/i.test(String(error)) ? 'full' : 'blocked';
      }
    },
    remove: (key) =>
      attempt((storage) => {
        storage.removeItem(key);
        return true;
      }, false),
    onChange(listener) {
      const stored = ({ key, newValue }: StorageEvent) => {
        if (key === null || key.startsWith(PREFIX)) listener(key, newValue);
      };
      // A page that comes back out of the back-forward cache has missed every event meanwhile.
      const shown = ({ persisted }: PageTransitionEvent) => {
        if (persisted) listener(null);
      };
      window.addEventListener('storage', stored);
      window.addEventListener('pageshow', shown);
    },
  };
}
