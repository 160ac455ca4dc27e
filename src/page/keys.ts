import { addressOf, one } from './dom.ts';

/** The keys / and Ctrl+K (⌘K) go to the search, or into its field. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target, isComposing } = event;
    const writing =
      target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    // There Ctrl+K may mean something else, and what was typed could be lost.
    const typing = writing && !target.matches('[type=radio], [type=checkbox], [type=search], select');
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !writing;
    const k = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !typing;
    if (isComposing || !(slash || k)) return;
    event.preventDefault();
    const field = one<HTMLInputElement>('input[type=search]');
    if (field) field.select();
    else location.href = addressOf('search/');
  });
}
