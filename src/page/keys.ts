import { addressOf, one } from './dom.ts';

/** The keys / and Ctrl+K (⌘K) go to the search, or into its field. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
    const writing =
      target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !writing;
    const k = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    if (isComposing || !(slash || k)) return;
    event.preventDefault();
    const field = one<HTMLInputElement>('input[type=search]');
    if (field) field.select();
    else location.href = addressOf('search/');
  });
}
