import { byQuestion, byWord } from './answers-codec.ts';
import { type AttemptCodec, attemptCodec } from './attempt-codec.ts';
import { decode } from './entry.ts';
import { packResult, unpackResult } from './result-codec.ts';

const plain = attemptCodec({ pack: packResult, unpack: unpackResult });

/**
 * As any page packs it, but for finished assessments, whose answers are stored by word: a page with a check
 * never has to read those, and so need not carry the code for it.
 */
const pack: AttemptCodec['pack'] = (attempt) =>
  attempt.result?.purpose === 'assessment' ? byWord(plain.pack(attempt)) : plain.pack(attempt);

const read: AttemptCodec['read'] = (key, stored) => plain.read(key, byQuestion(stored));

/** Attempts at quizzes of every purpose. */
export const wholeCodec: AttemptCodec = {
  pack,
  encode: (attempt) => JSON.stringify(pack(attempt)),
  read,
  decode: (key, source) => decode(key, source, read),
};

export const { pack: packAttempt, encode: encodeAttempt, decode: decodeAttempt } = wholeCodec;
