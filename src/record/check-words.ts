import { type Check, must } from './check.ts';

export const text =
  (longest: number): Check<string> =>
  (value) => {
    must(typeof value === 'string' && value.length <= longest);
    return value;
  };

export const truth: Check<boolean> = (value) => {
  must(typeof value === 'boolean');
  return value;
};
