import { formulaTokens, type Token } from '../formulaTokens';
import { closing } from '../tokenGroups';

/** A formula of a file as people type it, with the `=` in front: the reverse of `storedFormula`. */
export function plainFormula(stored: string): string {
  const tokens = formulaTokens(stored.replace(/^=/, ''), 'as stored');
  return `=${plain(tokens)}`;
}

function plain(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isCall = token.kind === 'name' && tokens[at + 1]?.text === '(';
    const name = token.kind === 'name' ? plainName(token.text) : token.text;
    if (isCall && (name === 'ANCHORARRAY' || name === 'SINGLE')) {
      const end = closing(tokens, at + 1);
      const inner = plain(tokens.slice(at + 2, end));
      text += name === 'SINGLE' ? `@${inner}` : `${inner}#`;
      at = end;
    } else text += name;
  }
  return text;
}

/** ACCOUNT.BTW.INCL for _xldudf_ACCOUNT_BTW_INCL, SORT for _xlfn._xlws.SORT. */
function plainName(name: string): string {
  const [, ours] = /^(?:_xlfn\.)?(?:_xll\.)?_xldudf_ACCOUNT_(.+)$/i.exec(name) ?? [];
  if (ours !== undefined) return `ACCOUNT.${ours.toUpperCase().replaceAll('_', '.')}`;
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xll\.)+/i, '');
}
