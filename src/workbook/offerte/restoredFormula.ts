import { formulaTokens } from '../formulaTokens';

/** What Excel and other programs make of our names where they do not know the add-in. */
const STORED = /^(?:_xlfn\.|_xll\.|_xlws\.)*_xldudf_ACCOUNT_(.+)$/i;
const PREFIXED = /^(?:_xlfn\.|_xll\.|_xlws\.)+(ACCOUNT\..+)$/i;
const OWN = /^ACCOUNT\../i;

/** A formula with our names as they are typed; undefined when it calls no function of ours. */
export function restoredFormula(formula: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  let isOurs = false;
  const texts = formulaTokens(formula, 'as stored').map(({ kind, text }, index, tokens) => {
    if (kind !== 'name' || tokens[index + 1]?.text !== '(') return text;
    const own = ownName(text);
    isOurs ||= own !== undefined;
    return own ?? text;
  });
  return isOurs ? texts.join('') : undefined;
}

function ownName(name: string): string | undefined {
  const stored = STORED.exec(name)?.[1];
  if (stored !== undefined) return `ACCOUNT.${stored.toUpperCase().replaceAll('_', '.')}`;
  const prefixed = PREFIXED.exec(name)?.[1];
  return prefixed ?? (OWN.test(name) ? name : undefined);
}
