import { byId, id, shape, time } from './check.ts';
import { type Decoded, decode, FORMAT, type Stored } from './entry.ts';
import { PREFIX } from './shelf.ts';

export const LOOK = `${PREFIX}look-back:`;

/**
 * How the reader rates an earlier sitting by today's measure, after a later one (instruments R7, the
 * then-test). It tells a change in the work from a change in the eye.
 */
export interface LookBack {
  /** The later sitting, after which it was given. */
  attempt: string;
  /** The earlier sitting, which it is about. */
  of: string;
  saved: string;
  /** Bands by dimension; one that the reader could not say has no entry. */
  bands: Readonly<Record<string, string>>;
}

const lookFields = shape<Omit<LookBack, 'attempt'>>({ of: id, saved: time, bands: byId(id) });

export function packLook({ attempt: _, ...rest }: LookBack): Stored {
  return { format: FORMAT, ...rest };
}

export function encodeLook(look: LookBack): string {
  return JSON.stringify(packLook(look));
}

/** Reads a stored look back, which anybody may have written. Never throws. */
export const decodeLook = (key: string, source: string): Decoded<LookBack> =>
  decode(key, source, (attempt, stored) => ({ attempt: id(attempt), ...lookFields(stored) }));
