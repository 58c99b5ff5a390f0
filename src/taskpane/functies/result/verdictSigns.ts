import type { Level } from '../../../calc/norm';

/** A sign for each level, beside the word: a colour alone says nothing to many. */
export const verdictSigns: Readonly<Record<Level, string>> = { good: '✓', attention: '!', bad: '✗' };
