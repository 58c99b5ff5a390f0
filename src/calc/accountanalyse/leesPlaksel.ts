import { posten } from '../blok/boekjaar';
import { notations } from '../notation';
import type { Language } from '../text';
import type { Jaarpost } from './account';
import { jaarposten } from './jaarposten';
import { isCijferachtig, isLeeg, plakcijfer, plaknotatie, type Plaknotatie } from './plaksel/plakcijfer';
import { plakkop } from './plaksel/plakkop';
import { kostenPositief } from './plaksel/kostenPositief';
import type { Plakpost } from './plaksel/plakpost';
import { plakrijen, type Plakrij } from './plaksel/plakrijen';
import { postVan } from './plaksel/postnamen';

export interface Plaksel {
  /** Per column of values, from old to new; '' where no year stood above it. */
  readonly jaren: readonly (number | '')[];
  readonly rijen: readonly Plakpost[];
  /** Rows with figures that mean none of the posts, or one that stood there before: as they were pasted. */
  readonly onbekend: readonly string[];
  /** Cells that hold no figure of annual accounts. `rij` is the line, from 1. */
  readonly onleesbaar: readonly { readonly tekst: string; readonly rij: number }[];
  readonly notatie: Plaknotatie;
  /** Costs that the source prints with a minus; here they are the positive amounts that the sheet takes. */
  readonly omgekeerd: readonly Jaarpost[];
}

/** A row as it was found: what it is called, and a cell per column of values. */
interface Gevonden {
  readonly post: Jaarpost | undefined;
  readonly cellen: readonly string[];
  readonly bron: Plakrij;
}

/**
 * Annual figures out of a pasted piece of table. Rows go by the names of posts, Dutch or English, columns by the years above
 * them; without names 26 to 29 rows are the posts in the order of the sheet. The notation is that of the whole paste, or
 * `notatie` where the user says so. Nothing is guessed: what is not recognised comes back as it was.
 */
export function leesPlaksel(tekst: string, notatie?: Language): Plaksel {
  const { rijen, scheiding } = plakrijen(tekst);
  const kop = plakkop(rijen, scheiding);
  const gevonden = kop.onder.flatMap((bron) => {
    const label = bron.cellen.findIndex((cel) => postVan(cel) !== undefined);
    const naam = label >= 0 ? label : bron.cellen.findIndex((cel) => cel !== '' && !isCijferachtig(cel));
    return [{ bron, naam, post: label >= 0 ? postVan(bron.cellen[label] as string) : undefined }];
  });
  const opVolgorde = zonderNamen(gevonden.map(({ naam }) => naam));
  const rows: readonly Gevonden[] = gevonden.map(({ bron, naam, post }, index) => ({
    bron,
    post: opVolgorde ? jaarposten[index]?.post : post,
    cellen: kop.waarden(bron.cellen, naam),
  }));
  return gelezen(rows, kop.jaren, notatie);
}

/** Whether all rows are figures alone, and as many as there are posts, with or without those of our own. */
const zonderNamen = (namen: readonly number[]): boolean =>
  namen.length >= posten.length && namen.length <= jaarposten.length && namen.every((naam) => naam < 0);

function gelezen(rows: readonly Gevonden[], jaren: readonly number[], notatie: Language | undefined): Plaksel {
  const isGevuld = ({ cellen }: Gevonden): boolean => cellen.some((cel) => !isLeeg(cel));
  const eerste = new Map(
    rows
      .filter(isGevuld)
      .map((row) => [row.post, row] as const)
      .reverse(),
  );
  const bekend = rows.filter((row) => row.post !== undefined && eerste.get(row.post) === row);
  const onbekend = rows.filter((row) => !bekend.includes(row) && heeftCijfer(row));
  const gekozen = plaknotatie(bekend.flatMap(({ cellen }) => cellen));
  const lees = notations[notatie ?? gekozen.lees];
  const breedte = jaren.length || Math.max(0, ...bekend.map(({ cellen }) => cellen.length));
  const volgorde = Array.from({ length: breedte }, (_, index) => index);
  // Years stand side by side from old to new, whatever the source does.
  if (jaren.length > 0) volgorde.sort((a, b) => (jaren[a] as number) - (jaren[b] as number));
  const posten = bekend.map(({ post, cellen }) => ({
    post: post as Jaarpost,
    waarden: volgorde.map((index) => plakcijfer(cellen[index] ?? '', lees) ?? ''),
  }));
  const { rijen, omgekeerd } = kostenPositief(posten);
  return {
    jaren: volgorde.map((index) => jaren[index] ?? ''),
    rijen: rijen.filter(({ waarden }) => waarden.some((waarde) => waarde !== '')),
    omgekeerd,
    onbekend: onbekend.map(({ bron }) => bron.cellen.filter((cel) => cel !== '').join(' ')),
    onleesbaar: bekend.flatMap(({ cellen, bron }) =>
      cellen.filter((cel) => plakcijfer(cel, lees) === undefined).map((cel) => ({ tekst: cel, rij: bron.rij })),
    ),
    notatie: notatie ?? gekozen.notatie,
  };
}

/** A row of which it is not known under which years its figures stand has them among its own cells. */
const heeftCijfer = ({ cellen, bron }: Gevonden): boolean =>
  (cellen.length > 0 ? cellen : bron.cellen.slice(1)).some((cel) => /\d/.test(cel));
