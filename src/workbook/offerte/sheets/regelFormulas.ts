import { btwSoortWoorden, gekozenWoorden, soortWoorden } from '../../../calc/offerte/keuzewoorden';
import type { Language } from '../../../calc/text';
import type { Kolom } from '../texts/kolomkoppen';
import { letOpTeksten, regelwoorden } from '../texts/letOpTeksten';
import type { ColumnReferences } from './columnReferences';
import { areWord, isWord } from '../../sheets/isWord';
import { staffelprijs } from './staffelFormulas';

export type Regels = ColumnReferences<Kolom<'regels'>>;

/** What the lines look at outside their own table. */
export interface RegelSources {
  readonly regels: Regels;
  readonly staffels: ColumnReferences<Kolom<'staffels'>>;
  readonly kosten: ColumnReferences<Kolom<'kosten'>>;
  /** The cells of the block with totals that hold the ids of lines whose printed amount is not the computed one. */
  readonly differing: string;
}

/** The columns of a line that compute, with Excel's own functions. */
export function regelFormulas(
  sources: RegelSources,
  taal: Language,
): Readonly<Partial<Record<Kolom<'regels'>, string>>> {
  return {
    nr: nr(sources.regels, taal),
    staffelprijs: tierPrice(sources),
    bedrag: bedrag(sources.regels),
    netto: netto(sources.regels),
    telt: telt(sources.regels),
    deel: deel(sources.regels),
    letOp: letOp(sources, taal),
  };
}

const isSectie = ({ here }: Regels) => isWord(here('soort'), soortWoorden, 'sectie');
const isWords = ({ here }: Regels) => isWord(here('soort'), soortWoorden, 'sectie', 'tekst');
const amounts = ['aantal', 'prijs', 'kortingEuro', 'toeslagEuro', 'staffel'] as const;
/** As `isZonderBedrag` has it. */
const hasNoAmount = ({ here }: Regels) => `AND(${amounts.map((kolom) => `${here(kolom)}=""`).join(',')})`;
const counted = (cell: string) => `IF(${cell}="",1,${cell})`;

/** A running number of the lines that count; of the others why they do not. */
function nr(regels: Regels, taal: Language): string {
  const { here, all } = regels;
  const [optie, alternatief] = [regelwoorden.optie[taal], regelwoorden.alternatief[taal]];
  const upToHere = `SUMPRODUCT((ROW(${all('telt')})-ROW()<=0)*(${all('telt')}=1))`;
  const reason = `IF(${isWord(here('soort'), soortWoorden, 'optie')},"${optie}","${alternatief}")`;
  return `=IF(OR(${isWords(regels)},${hasNoAmount(regels)}),"",IF(${here('telt')}=1,${upToHere},${reason}))`;
}

function tierPrice({ regels: { here }, staffels }: RegelSources): string {
  const cells = { code: here('staffel'), grootte: `ABS(${counted(here('aantal'))})`, prijs: here('prijs') };
  return `=IF(${here('staffel')}="","",${staffelprijs(staffels, cells)})`;
}

/**
 * Rounded at nine decimals first: what binary arithmetic leaves behind a half cent is gone there, and no engine can round
 * it the wrong way.
 */
function netto(regels: Regels): string {
  const { here } = regels;
  const prijs = `IF(${here('staffel')}="",${here('prijs')},${here('staffelprijs')})`;
  const left = (['korting', 'korting2', 'korting3'] as const).map((korting) => `*(1-${here(korting)})`).join('');
  const waarde = `${counted(here('aantal'))}*${prijs}/${counted(here('per'))}${left}`;
  const euro = `-ROUND(${here('kortingEuro')},2)+ROUND(${here('toeslagEuro')},2)`;
  return `=IF(OR(${isWords(regels)},${hasNoAmount(regels)}),0,ROUND(ROUND(ROUND(${waarde},9),2)${euro},2))`;
}

/** Of a section what its lines come to; of words nothing. */
function bedrag(regels: Regels): string {
  const { here, all } = regels;
  const section = `ROUND(SUMIFS(${all('netto')},${all('deel')},${here('deel')},${all('telt')},1),2)`;
  const line = `IF(OR(${isWords(regels)},${hasNoAmount(regels)}),"",${here('netto')})`;
  return `=IF(${isSectie(regels)},${section},${line})`;
}

/** An optie and an alternatief count when chosen; a product unless something else of its groep is. */
function telt(regels: Regels): string {
  const { here, all } = regels;
  const isChoice = isWord(here('soort'), soortWoorden, 'optie', 'alternatief');
  const chosen = `OR(${isWord(here('gekozen'), gekozenWoorden, 'ja')},${here('gekozen')}=TRUE)`;
  const areChosen = `((${areWord(all('gekozen'), gekozenWoorden, 'ja')}+(${all('gekozen')}=TRUE))>0)`;
  const replaced = `SUMPRODUCT((${all('groep')}=${here('groep')})*${areWord(all('soort'), soortWoorden, 'optie', 'alternatief')}*${areChosen})>0`;
  const product = `IF(${here('groep')}="",1,IF(${replaced},0,1))`;
  return `=IF(OR(${isWords(regels)},${hasNoAmount(regels)}),0,IF(${isChoice},IF(${chosen},1,0),${product}))`;
}

/** How many sections began, with the one that begins here. */
const deel = ({ all }: Regels) =>
  `=SUMPRODUCT((ROW(${all('soort')})-ROW()<=0)*${areWord(all('soort'), soortWoorden, 'sectie')})`;

function letOp({ regels, kosten, differing }: RegelSources, taal: Language): string {
  const { here, hereFrom, all } = regels;
  const texts = `SUMPRODUCT(--ISTEXT(${hereFrom('per', 'btw')}))+ISTEXT(${here('aantal')})+ISTEXT(${here('prijs')})>0`;
  const isStandaard = `OR(${here('btwSoort')}="",${isWord(here('btwSoort'), btwSoortWoorden, 'standaard')})`;
  const inGroep = `SUMPRODUCT((${all('groep')}=${here('groep')})*(${all('telt')}=1))>1`;
  const isBelow = `SUMPRODUCT((${kosten.all('regel')}=${here('regel')})*(${kosten.all('letOp')}<>""))>0`;
  const conditions = [
    [texts, 'tekstInGetal'],
    [`MAX(${hereFrom('korting', 'korting3')})>=1`, 'kortingTeHoog'],
    [`AND(${here('btw')}="",${isStandaard})`, 'btwOntbreekt'],
    [`AND(ISNUMBER(${here('btw')}),${here('btw')}>=1)`, 'btwTeHoog'],
    [`AND(ISNUMBER(${here('prijs')}),${here('prijs')}<0)`, 'prijsOnderNul'],
    [`AND(${here('groep')}<>"",${here('telt')}=1,${inGroep})`, 'tweeGekozen'],
    [`AND(${here('regel')}<>"",COUNTIF(${differing},${here('regel')})>0)`, 'bedragWijktAf'],
    [`AND(${here('regel')}<>"",${isBelow})`, 'onderBodemprijs'],
  ] as const;
  const words = conditions.map(([condition, text]) => `IF(${condition},"; ${letOpTeksten[text][taal]}","")`).join('&');
  return `=IF(OR(${isWords(regels)},${hasNoAmount(regels)}),"",MID(${words},3,500))`;
}
