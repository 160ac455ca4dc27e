/**
 * A new attempt id: 12 letters and digits, 60 random bits.
 *
 * @param source the browser's `crypto`. `getRandomValues` works without a secure context, `randomUUID` does not
 */
export function newId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte & 31).toString(32)).join('');
}
