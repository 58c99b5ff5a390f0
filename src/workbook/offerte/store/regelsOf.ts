import type { Aanpassing, Btw, BtwCategorie, Regelsoort, Staffel } from '../../../calc/offerte/offerte';
import type { Documentregel } from '../../../calc/offerte/offertedocument';
import type { TableRow } from '../../store/tableRows';

type Cells = TableRow['cells'];
/** Only what was filled in. */
type Filled<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Keeps what has a value: an empty cell is nothing said. */
export function filled<T extends object>(values: { readonly [Key in keyof T]?: T[Key] | undefined }): Filled<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Filled<T>;
}
const said = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The staffels by the code that the lines name them by, in the case of the letters in which it stands there. */
export function staffelsOf(rows: readonly TableRow[]): ReadonlyMap<string, Staffel> {
  const staffels = new Map<string, Staffel>();
  for (const { cells } of rows) {
    const { staffel = '', methode, vanaf = '' } = cells;
    if (staffel === '' || vanaf === '') continue;
    const present = staffels.get(staffelcode(staffel));
    const trede = { vanaf, ...filled({ prijs: said(cells.prijs), korting: said(cells.korting) }) };
    staffels.set(staffelcode(staffel), {
      methode: present?.methode ?? (methode === 'schijf' ? 'schijf' : 'heel'),
      treden: [...(present?.treden ?? []), trede].sort((a, b) => Number(a.vanaf) - Number(b.vanaf)),
    });
  }
  return staffels;
}
/** A code as it is looked up. */
export const staffelcode = (code: string): string => code.trim().toUpperCase();

export const kostprijzenOf = (rows: readonly TableRow[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({ cells: { regel = '', kostprijs = '' } }) => (kostprijs === '' ? [] : [[regel, kostprijs]])));

/** A rate alone is the standard one, or nothing of it. Standaard without a rate keeps it empty: it is asked for. */
export function btwOf({ btwSoort, btw }: Cells): Btw | undefined {
  const [categorie, tarief] = [said(btwSoort), said(btw)];
  if (categorie === undefined && tarief === undefined) return undefined;
  return {
    categorie: (categorie as BtwCategorie | undefined) ?? (Number(tarief) === 0 ? 'nul' : 'standaard'),
    tarief: tarief ?? (categorie === 'standaard' ? '' : '0'),
  };
}

/** A line that is standaard without a rate has no btw yet, so that it is told and counts as such. */
function regelBtwOf(cells: Cells): Btw | undefined {
  const btw = btwOf(cells);
  return btw?.tarief === '' ? undefined : btw;
}

export function regelOf(
  cells: Cells,
  id: string,
  staffels: ReadonlyMap<string, Staffel>,
  kostprijs: string | undefined,
): Documentregel {
  const kortingen = [cells.korting, cells.korting2, cells.korting3].filter((korting) => korting) as string[];
  const soort = said(cells.soort) as Regelsoort | undefined;
  return {
    id,
    ...filled<Omit<Documentregel, 'id'>>({
      soort: soort === 'product' ? undefined : soort,
      groep: said(cells.groep),
      gekozen: cells.gekozen === 'ja' ? true : undefined,
      omschrijving: said(cells.omschrijving),
      eenheid: said(cells.eenheid),
      aantal: said(cells.aantal),
      stuksprijs: said(cells.prijs),
      prijsPer: said(cells.per),
      kortingen: kortingen.length > 0 ? kortingen : undefined,
      kortingBedrag: said(cells.kortingEuro),
      toeslagBedrag: said(cells.toeslagEuro),
      staffel: staffels.get(staffelcode(cells.staffel ?? '')),
      btw: regelBtwOf(cells),
      kostprijs: said(kostprijs),
      artikel: said(cells.artikel),
    }),
  };
}

export const aanpassingOf = ({ cells }: TableRow): Aanpassing =>
  filled<Aanpassing>({
    omschrijving: said(cells.omschrijving),
    percentage: said(cells.percentage),
    bedrag: said(cells.bedrag),
    btw: btwOf(cells),
  });
