import type { Jaarpost } from '../../../calc/accountanalyse/account';
import type { Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import { BALANSTOTAAL } from '../../../calc/accountanalyse/jaarbevindingtekst';
import { MAX_FACTOR, MIN_FACTOR } from '../../../calc/accountanalyse/eenheidbevindingen';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Language } from '../../../calc/text';
import { jaarteksten as texts } from '../texts/jaarteksten';
import { bedragwoord, bevindingzin, foutwoord, zinnen } from './bevindingzin';
import { gevuldecellen } from './hulpformules';
import { hulpcel, type Hulprij } from './hulpIndeling';
import { jaarplaatsen, postcel, totaalcel, type Jaarindeling } from './jaarIndeling';
import { quotedText } from './quotedText';

/** What is said beside the years: the head of the column when there is nothing to say. */
export function jaarLetOp(indeling: Jaarindeling, taal: Language): string {
  const sentences = jaarplaatsen.map((jaar) => {
    const at = (rij: Hulprij) => hulpcel(indeling, rij, jaar);
    const [year, before] = [at('jaar'), at('vorigJaar')];
    const zin = (code: Parameters<typeof bevindingzin>[0]) =>
      bevindingzin(
        code,
        {
          wanneer: at('wanneer'),
          vorig: before,
          van: before,
          tot: year,
          ontbreekt: `IF(${year}-${before}=2,${before}+1,${before}+1&"–"&${year}-1)`,
        },
        taal,
      );
    const earlier = `${hulpcel(indeling, 'jaar', 0)}:${hulpcel(indeling, 'jaar', Math.max(0, jaar - 1))}`;
    const amongOthers = `IF(${before}="","",IF(${year}<${before},${zin('jarenNietOplopend')},IF(${year}>${before}+1,${zin('jaarOntbreekt')},"")))`;
    const ofYear = jaar === 0 ? '""' : `IF(COUNTIF(${earlier},${year})>0,${zin('jaarDubbel')},${amongOthers})`;
    return `IF(${year}="",IF(${gevuldecellen(indeling, jaar)}>0,${zin('geenJaar')},""),${ofYear})`;
  });
  return `=TEXTJOIN(": ",TRUE,${quotedText(texts.letOp[taal])},${zinnen(sentences)})`;
}

/** What is said beside a post, of every year from left to right. */
export const postLetOp = (indeling: Jaarindeling, post: Jaarpost, taal: Language): string =>
  `=${zinnen(jaarplaatsen.flatMap((jaar) => [contentOf(indeling, post, jaar, taal), ...besidesOf(indeling, post, jaar, taal)]))}`;

/** Words or an error where an amount belongs, and an amount below zero where there can be none. */
function contentOf(indeling: Jaarindeling, post: Jaarpost, jaar: number, taal: Language): string {
  const cell = postcel(indeling, post, jaar);
  const { label, magNegatief } = jaarpostsoort(post);
  const words = { post: quotedText(label[taal]), wanneer: hulpcel(indeling, 'wanneer', jaar) };
  const holds = (tekst: string) => bevindingzin('tekstInBedrag', { ...words, tekst }, taal);
  const negative = bevindingzin('negatief', { ...words, bedrag: bedragwoord(cell) }, taal);
  const figure = magNegatief ? '""' : `IF(${cell}<0,${negative},"")`;
  return `IF(ISERROR(${cell}),${holds(foutwoord(cell))},IF(ISNUMBER(${cell}),${figure},IF(${cell}="","",${holds(cell)})))`;
}

/** What a post says beside the posts that it follows from, or is a part of. */
function besidesOf(indeling: Jaarindeling, post: Jaarpost, jaar: number, taal: Language): readonly string[] {
  const cell = (one: Jaarpost) => postcel(indeling, one, jaar);
  const wanneer = hulpcel(indeling, 'wanneer', jaar);
  if (post === 'omzet') return [eenheidzin(indeling, jaar, 'omzet', jaarpostsoort(post).label[taal], taal)];
  if (post === 'crediteuren') {
    const [part, whole] = [cell('crediteuren'), cell('kortlopendVreemdVermogen')];
    const words = { wanneer, crediteuren: bedragwoord(part), kortlopend: bedragwoord(whole) };
    return [
      `IF(COUNT(${part},${whole})=2,IF(${part}>${whole},${bevindingzin('crediteurenGroter', words, taal)},""),"")`,
    ];
  }
  if (post === 'bedrijfsresultaat') {
    const [omzet, costs] = [cell('omzet'), `${cell('inkoopwaarde')}:${cell('overigeKosten')}`];
    const told = `COUNT(${cell(post)},${omzet},${costs})=7`;
    return [afwijking(indeling, jaar, post, 'bedrijfsresultaatWijktAf', told, `${omzet}-SUM(${costs})`, taal)];
  }
  if (post === 'resultaatVoorBelasting') {
    const [ebit, baten, lasten] = [cell('bedrijfsresultaat'), cell('rentebaten'), cell('rentelasten')];
    const told = `COUNT(${cell(post)},${ebit},${baten},${lasten})=4`;
    return [afwijking(indeling, jaar, post, 'resultaatVoorWijktAf', told, `${ebit}+${baten}-${lasten}`, taal)];
  }
  return [];
}

function afwijking(
  indeling: Jaarindeling,
  jaar: number,
  post: Jaarpost,
  code: 'bedrijfsresultaatWijktAf' | 'resultaatVoorWijktAf',
  told: string,
  expected: string,
  taal: Language,
): string {
  const cell = postcel(indeling, post, jaar);
  const marge = hulpcel(
    indeling,
    code === 'bedrijfsresultaatWijktAf' ? 'margeBedrijfsresultaat' : 'margeResultaatVoor',
    jaar,
  );
  const berekend = `ROUND(${expected},5)`;
  const words = {
    wanneer: hulpcel(indeling, 'wanneer', jaar),
    bedrag: bedragwoord(cell),
    berekend: bedragwoord(berekend),
  };
  return `IF(${told},IF(ABS(ROUND(${cell}-(${expected}),5))>${marge},${bevindingzin(code, words, taal)},""),"")`;
}

/** From a third of a thousand times to three thousand times is a unit and not a growth. */
function eenheidzin(
  indeling: Jaarindeling,
  jaar: number,
  reeks: 'omzet' | 'balans',
  post: string,
  taal: Language,
): string {
  const at = (rij: Hulprij) => hulpcel(indeling, rij, jaar);
  const [now, before, when] =
    reeks === 'omzet'
      ? [at('omzet'), at('vorigeOmzet'), at('wanneerVorigeOmzet')]
      : [at('balans'), at('vorigeBalans'), at('wanneerVorigeBalans')];
  const factor = `MAX(${now},${before})/MIN(${now},${before})`;
  const words = {
    post: quotedText(post),
    groot: `IF(${now}>${before},${at('wanneer')},${when})`,
    klein: `IF(${now}>${before},${when},${at('wanneer')})`,
    factor: `FIXED(${factor},0)`,
  };
  return `IF(COUNT(${now},${before})=2,IF(AND(${factor}>=${MIN_FACTOR},${factor}<=${MAX_FACTOR}),${bevindingzin('eenheidVerdacht', words, taal)},""),"")`;
}

/** What is said beside a sum. */
export function totaalLetOp(indeling: Jaarindeling, totaal: Totaalsleutel, taal: Language): string {
  const of = (jaar: number): string => {
    const [activa, passiva] = (['totaalActiva', 'totaalPassiva'] as const).map((one) => totaalcel(indeling, one, jaar));
    if (totaal === 'balansverschil') {
      const verschil = totaalcel(indeling, totaal, jaar);
      const words = {
        wanneer: hulpcel(indeling, 'wanneer', jaar),
        activa: bedragwoord(activa ?? ''),
        passiva: bedragwoord(passiva ?? ''),
        verschil: bedragwoord(`ABS(${verschil})`),
      };
      const marge = hulpcel(indeling, 'margeBalans', jaar);
      return `IF(ISNUMBER(${verschil}),IF(ABS(${verschil})>${marge},${bevindingzin('balansVerschil', words, taal)},""),"")`;
    }
    const zin = eenheidzin(indeling, jaar, 'balans', BALANSTOTAAL[taal], taal);
    // Where one side of the balance is not known, the other one is its total as well.
    return totaal === 'totaalActiva' ? `IF(ISNUMBER(${activa}),${zin},"")` : `IF(ISNUMBER(${activa}),"",${zin})`;
  };
  const isTold = totaal === 'balansverschil' || totaal === 'totaalActiva' || totaal === 'totaalPassiva';
  return isTold ? `=${zinnen(jaarplaatsen.map(of))}` : '=""';
}
