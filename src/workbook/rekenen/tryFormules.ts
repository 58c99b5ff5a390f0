import { isTeLang } from '../../calc/rekenen/invoer/isTeLang';
import type { ProefUitkomst } from '../../calc/rekenen/oordeel';
import { readNotation } from '../hostSettings';
import { opgaveplaatsen, type Opgaveplaats } from './opgaveplaatsen';
import { getypteFormule } from './formule/getypteFormule';
import { opgaveformule } from './formule/opgaveformule';
import { formuleplaats, type Proef } from './formule/proefblad';
import type { Formulevraag } from './rekenboek';
import { probeer } from './store/probeer';

const NIETS: ProefUitkomst = { waarde: null, tweede: null };

/**
 * What formulas come to, on their exercise's own figures and on the second ones; one answer for each, in order. A formula
 * that reads other cells than those of its exercise is `buiten`; one that does more than compute, or that Excel does not
 * accept, comes to nothing. Two syncs, on a sheet that is gone afterwards; one more where what was typed can be read in
 * two ways.
 */
export async function tryFormules(vragen: readonly Formulevraag[]): Promise<readonly ProefUitkomst[]> {
  const formules = await opgeslagen(vragen);
  const gelezen = vragen.map(({ opgave }, index) => {
    const [plaats] = opgaveplaatsen([opgave], 0) as [Opgaveplaats];
    return opgaveformule(formules[index] ?? '', formuleplaats(plaats), 0);
  });
  const proeven = vragen.flatMap(({ opgave }, index): readonly Proef[] => {
    const formule = gelezen[index];
    return formule && 'formule' in formule ? [{ opgave, formule: formule.formule }] : [];
  });
  const uitkomsten = [...(await probeer(proeven))];
  return gelezen.map((formule) => {
    if ('formule' in formule) return uitkomsten.shift() ?? NIETS;
    return formule.niet === 'buiten' ? { ...NIETS, buiten: true } : NIETS;
  });
}

/** All of them as a workbook stores them; Excel's own decimal sign is asked for only where it makes a difference. */
async function opgeslagen(vragen: readonly Formulevraag[]): Promise<readonly string[]> {
  const als = (decimal: string) =>
    vragen.map(({ formule, isOpgeslagen }) =>
      isOpgeslagen || isTeLang(formule) ? formule : getypteFormule(formule, decimal),
    );
  const [komma, punt] = [als(','), als('.')];
  if (komma.every((formule, index) => formule === punt[index])) return komma;
  return (await readNotation()).decimal === ',' ? komma : punt;
}
