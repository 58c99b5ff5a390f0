import type { Account } from '../../../src/calc/accountanalyse/account';
import type { Analyse, Argument, Verwijzing } from '../../../src/calc/accountanalyse/analyse';
import type { Notation } from '../../../src/calc/notation';

/** The figures that may be read at a place of the sheets; of a day its parts. */
function cijfersOp(plaats: Verwijzing, account: Account, analyse: Analyse): readonly number[] {
  switch (plaats.soort) {
    case 'post':
      return [Number(account.jaren[plaats.kolom]?.cijfers[plaats.post])];
    case 'jaar':
      return [Number(account.jaren[plaats.kolom]?.jaar)];
    case 'kengetal':
      return [Number(analyse.kengetallen.find((rij) => rij.sleutel === plaats.sleutel)?.waarden[plaats.kolom])];
    case 'norm':
      return [
        Number(analyse.kengetallen.find((rij) => rij.sleutel === plaats.sleutel)?.norm?.banden[plaats.band]?.from),
      ];
    case 'totaal':
      return [Number(analyse.totalen[plaats.totaal][plaats.kolom])];
    case 'veld':
      return account.velden[plaats.veld].split(/(?<=\d)-/).map(Number);
    case 'score':
      return [Number(analyse.waarde.score.totaal)];
    case 'waarde':
      return [Number(analyse.waarde[plaats.waarde])];
    case 'dmu':
    case 'swot':
      return [];
  }
}

/** The figures in a sentence that do not stand, as they are written, at any of the places it rests on. */
export function cijfersZonderPlaats(
  { tekst, plaatsen }: Argument,
  account: Account,
  analyse: Analyse,
  { decimal, thousands }: Notation,
): readonly string[] {
  const gevonden = tekst.replace(/ \(× [\d.,]+\)/g, '').match(/-?\d[\d.,]*%?/g) ?? [];
  const waarden = plaatsen.flatMap((plaats) => cijfersOp(plaats, account, analyse));
  return gevonden.filter((each) => {
    const kaal = each.replace(/[.,]$/, '').replace('%', '').replaceAll(thousands, '').replace(decimal, '.');
    const halveStap = 0.500_001 / 10 ** (kaal.split('.')[1] ?? '').length;
    const schaal = each.endsWith('%') ? 100 : 1;
    return !waarden.some((waarde) => Math.abs(waarde * schaal - Number(kaal)) <= halveStap);
  });
}
