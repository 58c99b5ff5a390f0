import { formatFigure } from '../format';
import type { Notation } from '../notation';
import { invullen } from '../offerte/leven/invullen';
import type { Language, Text } from '../text';
import type { Jaarbevinding, Jaarbevindingcode } from './analyse';
import { jaarpostsoort } from './jaarposten';

/**
 * What is said about a finding. `{post}` is what the place is called, `{wanneer}` its year or column; the other braces are
 * data of the finding.
 */
export const jaarbevindingteksten: Readonly<Record<Jaarbevindingcode, Text>> = {
  geenJaar: {
    nl: '{wanneer} heeft cijfers, maar geen jaar. Vul het jaar boven de kolom in.',
    en: '{wanneer} has figures, but no year. Enter the year above the column.',
  },
  jaarDubbel: {
    nl: '{wanneer} staat er twee keer. Geef elk jaar één kolom.',
    en: '{wanneer} is there twice. Give every year one column.',
  },
  jaarOntbreekt: {
    nl: '{ontbreekt} ontbreekt tussen {van} en {tot}. Zonder de cijfers van dat jaar is er geen gemiddelde en geen trend over {tot}.',
    en: '{ontbreekt} is missing between {van} and {tot}. Without the figures of that year there is no average and no trend for {tot}.',
  },
  jarenNietOplopend: {
    nl: '{wanneer} staat rechts van {vorig}. Zet het oudste jaar links, dan lees je tabel en grafiek van oud naar nieuw.',
    en: '{wanneer} stands to the right of {vorig}. Put the oldest year on the left, so that table and chart read from old to new.',
  },
  tekstInBedrag: {
    nl: '{post} {wanneer}: er staat "{tekst}". Vul een getal in, of maak de cel leeg.',
    en: '{post} {wanneer}: it says "{tekst}". Enter a number, or empty the cell.',
  },
  negatief: {
    nl: '{post} {wanneer} is negatief ({bedrag}). Vul bezittingen, schulden, omzet en kosten in als positieve bedragen.',
    en: '{post} {wanneer} is negative ({bedrag}). Enter assets, liabilities, turnover and costs as positive amounts.',
  },
  balansVerschil: {
    nl: 'Balans {wanneer}: activa {activa} en passiva {passiva} verschillen {verschil}.',
    en: 'Balance {wanneer}: assets {activa} and liabilities {passiva} differ by {verschil}.',
  },
  crediteurenGroter: {
    nl: 'Crediteuren {wanneer} ({crediteuren}) zijn meer dan het kortlopend vreemd vermogen ({kortlopend}) waar ze bij horen.',
    en: 'Trade payables {wanneer} ({crediteuren}) exceed the current liabilities ({kortlopend}) that they are part of.',
  },
  bedrijfsresultaatWijktAf: {
    nl: 'Bedrijfsresultaat {wanneer} is {bedrag}, maar de omzet min de kosten is {berekend}.',
    en: 'Operating profit {wanneer} is {bedrag}, but turnover less costs is {berekend}.',
  },
  resultaatVoorWijktAf: {
    nl: 'Resultaat voor belasting {wanneer} is {bedrag}, maar bedrijfsresultaat plus rentebaten min rentelasten is {berekend}. Het klopt alleen als er nog andere baten of lasten zijn.',
    en: 'Profit before tax {wanneer} is {bedrag}, but operating profit plus interest income less interest expense is {berekend}. It is right only with other income or expense.',
  },
  eenheidVerdacht: {
    nl: '{post}: {groot} is ongeveer {factor} keer {klein}. Staat een van die jaren in duizenden?',
    en: '{post}: {groot} is about {factor} times {klein}. Is one of those years in thousands?',
  },
};

/** What a total is called where a sentence begins with it. */
export const BALANSTOTAAL: Text = { nl: 'Balanstotaal', en: 'Balance total' };
export const KOLOM: Text = { nl: 'kolom', en: 'column' };

/** A finding about annual figures in words, as they stand beside the cell and in the pane. */
export function jaarbevindingtekst(
  { code, plaats, gegevens }: Jaarbevinding,
  notation: Notation,
  language: Language,
): string {
  const kolomwoord = (nummer: string): string => `${KOLOM[language]} ${nummer}`;
  const { jaar, kolom, van, tot } = gegevens;
  const woorden = Object.entries(gegevens).map(([naam, waarde]) => [naam, woord(naam, waarde, notation, kolomwoord)]);
  const zin = invullen(jaarbevindingteksten[code][language], {
    ...Object.fromEntries(woorden),
    wanneer: jaar === undefined ? kolomwoord(String(kolom)) : String(jaar),
    post: (plaats.soort === 'post' ? jaarpostsoort(plaats.post).label : BALANSTOTAAL)[language],
    ontbreekt: ontbrekend(Number(van), Number(tot)),
  });
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/** Data that are years or counts, and are written without a sign for thousands. */
const KALE_GEGEVENS = ['jaar', 'vorig', 'van', 'tot', 'groot', 'klein', 'tekst'];

function woord(
  naam: string,
  waarde: number | string,
  notation: Notation,
  kolomwoord: (nummer: string) => string,
): string {
  if (typeof waarde === 'string')
    return naam !== 'tekst' && waarde.startsWith('#') ? kolomwoord(waarde.slice(1)) : waarde;
  if (KALE_GEGEVENS.includes(naam)) return String(waarde);
  // Both sides stand beside it, so the sign of the difference says nothing more.
  return bedragtekst(naam === 'verschil' ? Math.abs(waarde) : waarde, notation);
}

/** An amount without a sign of money, for the figures may be thousands: "12.345", "0,25". */
function bedragtekst(bedrag: number, notation: Notation): string {
  const metCenten = formatFigure(bedrag, 'euro', notation).replace('€ ', '');
  const zonder = `${notation.decimal}00`;
  return metCenten.endsWith(zonder) ? metCenten.slice(0, -zonder.length) : metCenten;
}

/** "2016", or "2016–2018". */
const ontbrekend = (van: number, tot: number): string => (tot - van === 2 ? `${van + 1}` : `${van + 1}–${tot - 1}`);
