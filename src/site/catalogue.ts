/** How long a quiz takes, in the steps of the catalogue. */
export type Length = 'short' | 'middle' | 'long';

/** Up to 5 minutes, up to 10, or more. */
export function lengthOf(minutes: number): Length {
  if (minutes <= 5) return 'short';
  return minutes <= 10 ? 'middle' : 'long';
}
