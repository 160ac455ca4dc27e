// Letters and digits that are not taken for one another: 32 of them, so that 5 bits choose one.
const LETTERS = 'abcdefghijkmnopqrstuvwxyz2345679';

/**
 * A new attempt id: 12 characters, 60 random bits.
 *
 * @param source the browser's `crypto`. `getRandomValues` works without a secure context, `randomUUID` does not
 */
export function newId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
}
