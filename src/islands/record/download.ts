/**
 * The name of a file: with the reader's own date, so that copies sort.
 *
 * @param what `record` for all of it, or the id of the one quiz that it holds
 */
export function recordFileName(now: Date, what = 'record', ending = 'json'): string {
  const part = (n: number) => String(n).padStart(2, '0');
  return `service-mirror-${what}-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}.${ending}`;
}

/** Hands a text to the reader as a file. Nothing leaves the browser for it. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
