/** A message with one form for each plural category of its language. */
export type PluralMessage = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Puts values into a message: `fill('{n} of {all}', { n: 3, all: 8 })`. An unknown name stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => `${values[name] ?? slot}`);
}

/** Made once: to make such rules takes far longer than to ask them. */
const rules = new Intl.PluralRules('en');
// The first question takes as long again: here, so that no click waits for it.
rules.select(1);

/** Chooses the plural form for `n` and fills it; `{n}` stands for the number itself. */
export function plural(
  message: PluralMessage,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(message[rules.select(n)] ?? message.other, { n, ...values });
}
