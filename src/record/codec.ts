import { wordAnswers } from './answers-codec.ts';
import { attemptCodec } from './attempt-codec.ts';
import { packResult, unpackResult } from './result-codec.ts';

/** Attempts at quizzes of every purpose. */
export const wholeCodec = attemptCodec({ pack: packResult, unpack: unpackResult }, wordAnswers);

export const { pack: packAttempt, encode: encodeAttempt, decode: decodeAttempt } = wholeCodec;
