import { meaningful } from '../tokenGroups';

/** Every form in which a formula names a function of ours: typed, stored, and as Excel marks one that it does not find. */
const OWN = /^(?:_xlfn\.|_xll\.)*(?:ACCOUNT\.|_xldudf_ACCOUNT_)/i;

export const isOwnName = (name: string): boolean => OWN.test(name);

/** Whether a formula calls a function of ours; the same words in a text or a column's name are none. */
export const callsOwn = (formula: string): boolean =>
  meaningful(formula).some(
    ({ kind, text }, at, tokens) => kind === 'name' && tokens[at + 1]?.text === '(' && isOwnName(text),
  );
