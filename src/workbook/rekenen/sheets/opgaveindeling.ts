import type { Opgave } from '../../../calc/rekenen/opgave';
import type { Sjabloontabel } from '../../../calc/rekenen/sjabloon';
import { sjabloonVan } from '../../../calc/rekenen/sjablonen';
import { gegevensVan } from '../../../calc/rekenen/sjablonen/gegevens';

/** A given in a cell of its own. */
export interface Enkelgegeven {
  /** In a sheet that begins with the exercise. */
  readonly cel: string;
  readonly rij: number;
  readonly label: string;
  readonly eenheid: string;
  readonly format: string | undefined;
}

/** A column of figures from row 2. */
export interface Cijferkolom {
  readonly letter: string;
  readonly kop: string;
  /** Of the parameter that holds the figures. */
  readonly naam: string;
  readonly rijen: number;
  readonly format: string | undefined;
  /** False of one that only says what its rows are. */
  readonly isInTabel: boolean;
}

/** What stands where in a sheet with exercises of one template: only the figures differ. */
export interface Opgaveindeling {
  readonly enkel: readonly Enkelgegeven[];
  readonly kolommen: readonly Cijferkolom[];
  /** Left out where the first column says so. */
  readonly rijen: Rijlabels | undefined;
}

/** What the rows of columns of figures are called. */
export interface Rijlabels {
  readonly letter: string;
  readonly kop: string;
  readonly labels: readonly string[];
}

const known = new Map<string, Opgaveindeling>();

export function opgaveindeling(opgave: Opgave): Opgaveindeling {
  const found = known.get(opgave.template);
  if (found) return found;
  const made = indelingVan(opgave);
  known.set(opgave.template, made);
  return made;
}

/** Number formats, by the unit beside a figure and by how a column of a template is written. */
const MONEY = '#,##0.00';
const unitFormats: Readonly<Record<string, string>> = { '€': MONEY, $: MONEY, '£': MONEY };
const columnFormats: Readonly<Record<string, string>> = { eur: `"€ "${MONEY}`, eur0: '"€ "#,##0', n1: '0.0' };
const PERCENT = '0.0%';

function indelingVan(opgave: Opgave): Opgaveindeling {
  const { template, blad, tabel } = opgave;
  const labels = gegevensVan(template);
  const printed = sjabloonVan(template)?.tabel;
  const enkel: Enkelgegeven[] = [];
  const lists: { readonly letter: string; readonly naam: string }[] = [];
  for (const [place, name] of Object.entries(blad.plaatsen)) {
    const range = /:/.test(name) ? name : undefined;
    if (range !== undefined) {
      lists.push({ letter: range.charAt(0), naam: place });
      continue;
    }
    const { label = name, eenheid = '' } = labels[name] ?? {};
    const format = blad.celformaat?.[place] === undefined ? unitFormats[eenheid] : PERCENT;
    enkel.push({ cel: place, rij: Number(place.slice(1)), label, eenheid, format });
  }
  const shown = new Set(lists.map(({ naam }) => naam));
  let next = lists.filter(({ letter }) => letter >= 'D').length;
  for (const naam of printed?.kolommen ?? []) {
    if (!shown.has(naam)) lists.push({ letter: String.fromCharCode(68 + next++), naam });
  }
  const kolommen = lists.map(({ letter, naam }) => cijferkolom(opgave, printed, letter, naam));
  const says = kolommen.some(({ letter, isInTabel }) => letter < 'D' || !isInTabel);
  const letter = String.fromCharCode(68 + next);
  const labelled =
    tabel && !says ? { letter, kop: tabel[0]?.[0] ?? '', labels: tabel.slice(1).map(firstOf) } : undefined;
  return { enkel, kolommen, rijen: labelled };
}

function cijferkolom(
  { parameters }: Opgave,
  printed: Sjabloontabel | undefined,
  letter: string,
  naam: string,
): Cijferkolom {
  const at = printed?.kolommen.indexOf(naam) ?? -1;
  const figures = parameters[naam] as readonly number[];
  return {
    letter,
    // A column that the table does not print says what its rows are.
    kop: (at < 0 ? printed?.kop[0] : printed?.kop[at + 1]) ?? naam,
    naam,
    rijen: figures.length,
    format: columnFormats[printed?.fmt[at] ?? ''],
    isInTabel: at >= 0,
  };
}

const firstOf = ([first = '']: readonly string[]): string => first;
