import { leesSeed } from '../../../calc/rekenen/seed';
import type { Oordeelcode } from '../../../calc/rekenen/oordeel';
import { keuzeVan } from '../../../calc/offerte/keuzewoorden';
import { daySerial } from '../../store/cellText';
import type { TableRow } from '../../store/tableRows';
import type { Boekpoging } from '../rekenboek';
import { pogingkinds } from './pogingkolommen';

/** An attempt whose number cannot be read is no first one. */
const LATER = 2;

/** What a row of the log says. Undefined where it does not say which exercise, or how it went. */
export function pogingVan({ cells }: TableRow): Boekpoging | undefined {
  const { seed = '', datum = '', antwoord = '', code = '', hint = '', poging = '' } = cells;
  const template = leesSeed(seed)?.template;
  const oordeel = keuzeVan(cells.oordeel ?? '', pogingkinds.oordeel);
  if (template === undefined || oordeel === undefined) return undefined;
  return {
    template,
    seed,
    antwoord,
    oordeel,
    goed: oordeel === 'goed',
    code: code as Oordeelcode,
    hint: hint !== '',
    poging: Number(poging) || LATER,
    datum,
    dag: daySerial(datum) ?? 0,
  };
}

/** Oldest first, also when somebody sorted the table otherwise. A row whose day cannot be read happened when the one above it did. */
export function inVolgorde(pogingen: readonly Boekpoging[]): readonly Boekpoging[] {
  let dag = 0;
  const gedateerd = pogingen.map((poging) => {
    dag = poging.dag || dag;
    return { ...poging, dag };
  });
  return gedateerd.sort((a, b) => a.dag - b.dag);
}
