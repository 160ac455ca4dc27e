import { describe, expect, it } from 'vitest';
import { newId } from '../../src/record/new-id.ts';
import { createBrowserShelf, type ShelfWindow } from '../../src/record/shelf.ts';
import { isShared } from '../../src/record/switch-desk.ts';

/** A browser window whose storage does what a test wants. */
function windowWith(storage: () => Storage): ShelfWindow & EventTarget {
  const document = { documentElement: { dataset: {} } };
  const target = Object.assign(new EventTarget(), { document });
  return Object.defineProperty(target, 'localStorage', { get: storage }) as unknown as ShelfWindow &
    EventTarget;
}

/** A storage that keeps its entries as own properties, as browsers do. */
function storageWith(entries: Record<string, string>, setItem?: () => void): Storage {
  const methods = {
    getItem: (key: string) => entries[key] ?? null,
    setItem: setItem ?? ((key: string, value: string) => Object.assign(entries, { [key]: value })),
    removeItem: (key: string) => Reflect.deleteProperty(entries, key),
  };
  return new Proxy(entries, {
    get: (_, name) =>
      name === 'length' ? Object.keys(entries).length : methods[String(name) as keyof typeof methods],
  }) as unknown as Storage;
}

function event(type: string, fields: object): Event {
  return Object.assign(new Event(type), fields);
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('no', name);
  };
}

describe('the browser shelf', () => {
  it('sees the entries of this site only', () => {
    const shelf = createBrowserShelf(
      windowWith(() => storageWith({ 'service-mirror:attempt:a': '1', theme: 'dark' })),
    );
    expect(shelf.keys()).toEqual(['service-mirror:attempt:a']);
  });

  it('keeps everything in the storage of the tab on a shared desk', () => {
    const entries = {};
    const sessionStorage = storageWith(entries);
    const window = Object.assign(windowWith(throwing('SecurityError')), { sessionStorage });
    expect(isShared(window)).toBe(false);
    window.document.documentElement.dataset.desk = 'sessionStorage';
    expect(isShared(window)).toBe(true);
    const shelf = createBrowserShelf(window);
    expect(shelf.write('service-mirror:x', 'text')).toBe('saved');
    expect(entries).toEqual({ 'service-mirror:x': 'text' });
    expect(shelf.keys()).toEqual(['service-mirror:x']);
  });

  it('writes, reads and removes', () => {
    const storage = storageWith({});
    const shelf = createBrowserShelf(windowWith(() => storage));
    expect(shelf.write('service-mirror:x', 'text')).toBe('saved');
    expect(shelf.read('service-mirror:x')).toBe('text');
    expect(shelf.remove('service-mirror:x')).toBe(true);
    expect(shelf.read('service-mirror:x')).toBeNull();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'blocked'],
  ])('calls a write that throws %s %s', (name, outcome) => {
    const shelf = createBrowserShelf(windowWith(() => storageWith({}, throwing(name))));
    expect(shelf.write('service-mirror:x', 'text')).toBe(outcome);
  });

  it.each([
    ['throws when it is reached for', throwing('SecurityError')],
    ['is null', () => null as unknown as Storage],
  ])('is empty and says so where the storage %s', (_, storage) => {
    const shelf = createBrowserShelf(windowWith(storage));
    expect(shelf.lasts()).toBe(false);
    expect(shelf.keys()).toEqual([]);
    expect(shelf.write('service-mirror:x', 'text')).toBe('blocked');
    expect(shelf.read('service-mirror:x')).toBeNull();
  });

  it('throws nothing when the storage is blocked while the page is open', () => {
    let reach: () => Storage = () => storageWith({});
    const shelf = createBrowserShelf(windowWith(() => reach()));
    reach = throwing('SecurityError');
    expect(shelf.lasts()).toBe(false);
    expect(shelf.keys()).toEqual([]);
    expect(shelf.read('service-mirror:x')).toBeNull();
    expect(shelf.write('service-mirror:x', 'text')).toBe('blocked');
    expect(shelf.remove('service-mirror:x')).toBe(false);
  });

  it('tells what another tab changed', () => {
    const window = windowWith(() => storageWith({}));
    const heard: (string | null | undefined)[] = [];
    createBrowserShelf(window).onChange((key, text) => heard.push(key, text));
    window.dispatchEvent(event('storage', { key: 'service-mirror:attempt:a', newValue: 'text' }));
    window.dispatchEvent(event('storage', { key: 'theme' }));
    window.dispatchEvent(event('storage', { key: null, newValue: null }));
    expect(heard).toEqual(['service-mirror:attempt:a', 'text', null, null]);
  });

  it('says that anything may have changed when a page comes back from the cache', () => {
    const window = windowWith(() => storageWith({}));
    const heard: (string | null)[] = [];
    createBrowserShelf(window).onChange((key) => heard.push(key));
    window.dispatchEvent(event('pageshow', { persisted: false }));
    window.dispatchEvent(event('pageshow', { persisted: true }));
    expect(heard).toEqual([null]);
  });
});

describe('a new attempt id', () => {
  it('is 12 lower-case letters and digits', () => {
    expect(newId()).toMatch(/^[a-z\d]{12}$/);
  });

  it('differs from one to the next', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(new Set(ids).size).toBe(1000);
  });
});
