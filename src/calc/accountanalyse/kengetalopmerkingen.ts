import { argument, balansVan } from '../blok/argument';
import { boekjaar, posten, type Boekjaar, type Cijfer } from '../blok/boekjaar';
import { kengetalTabel } from '../blok/kengetalTabel';
import { vorigeKolom } from '../blok/vorigeKolom';
import { exact } from '../decimal';
import { btwTarief } from '../parameters/btwTarief';
import type { Account } from './account';
import type { Kengetalopmerking, Kengetalsleutel } from './analyse';
import { kengetalplaatsen, kengetalsleutels } from './kengetalsleutels';
import { veldgetal } from './veldgetal';

/** Returns that differ by less than this are the same figure: half of what the first hidden decimal of a percentage counts. */
export const ZELFDE_RENDEMENT = 0.00005;

/** The one cell of DUPONT that no balance counts in. */
const ZONDER_BALANS: Kengetalsleutel = 'dupont.marge';

const RTV = kengetalsleutels.indexOf('rtv');

/** What has to be said beside a ratio, and about which columns; `block` are all outcomes. */
export function kengetalopmerkingen(
  sleutel: Kengetalsleutel,
  block: readonly (readonly Cijfer[])[],
  { jaren, velden }: Pick<Account, 'jaren' | 'velden'>,
): readonly Kengetalopmerking[] {
  const uitkomsten = block[kengetalsleutels.indexOf(sleutel)] ?? [];
  const namen = parameternamen(sleutel);
  /** Of the columns that have an outcome. */
  const kolommenWaar = (geldt: (kolom: number) => boolean): readonly number[] =>
    uitkomsten.flatMap((uitkomst, kolom) => (typeof uitkomst === 'number' && geldt(kolom) ? [kolom] : []));
  const metKolommen = (
    code: Exclude<Kengetalopmerking['code'], 'metBtw'>,
    kolommen: readonly number[],
  ): readonly Kengetalopmerking[] => (kolommen.length === 0 ? [] : [{ code, kolommen }]);
  const jaartallen = jaren.map(({ jaar }) => jaar);
  const jaarVoor = (kolom: number) => jaren[vorigeKolom(jaartallen, kolom)];
  const balansen = balansenVan(sleutel);
  return [
    ...(namen.includes('btwTarief') ? tariefopmerking(velden.btwTarief) : []),
    ...metKolommen(
      'inkoopwaardeAlsInkopen',
      namen.includes('inkopenOpRekening')
        ? kolommenWaar((kolom) => jaren[kolom]?.cijfers.inkopenOpRekening === '')
        : [],
    ),
    ...metKolommen(
      'dupontWijktAfVanRtv',
      sleutel === 'dupont.rtv' ? kolommenWaar((kolom) => wijktAf(uitkomsten[kolom], block[RTV]?.[kolom])) : [],
    ),
    ...metKolommen(
      'zonderBeginbalans',
      balansen.length === 0 ? [] : kolommenWaar((kolom) => !balansen.every((naam) => isBekend(naam, jaarVoor(kolom)))),
    ),
  ];
}

/** The balances that a ratio takes the average of. */
export const balansenVan = (sleutel: Kengetalsleutel): readonly string[] =>
  sleutel === ZONDER_BALANS ? [] : parameternamen(sleutel).flatMap((naam) => balansVan(naam) ?? []);

/** The names of what a ratio takes from the annual figures. */
export function parameternamen(sleutel: Kengetalsleutel): readonly string[] {
  const definition = kengetalplaatsen.find((plaats) => plaats.sleutel === sleutel)?.definition;
  const { namen = {} } = kengetalTabel.find((kengetal) => kengetal.definition === definition) ?? {};
  return Object.keys(definition?.params ?? {}).map((naam) => namen[naam] ?? naam);
}

function tariefopmerking(tekst: string): readonly Kengetalopmerking[] {
  const tarief = tekst.trim() === '' ? btwTarief.default : veldgetal(tekst);
  return tarief === '' ? [] : [{ code: 'metBtw', tarief }];
}

const wijktAf = (dupont: Cijfer | undefined, rtv: Cijfer | undefined): boolean =>
  typeof dupont === 'number' && typeof rtv === 'number' && Math.abs(dupont - rtv) > ZELFDE_RENDEMENT;

const isBekend = (balans: string, kolom: Account['jaren'][number] | undefined): boolean =>
  kolom !== undefined && typeof argument(balans, jaarVan(kolom)) === 'number';

const jaarVan = ({ cijfers }: Account['jaren'][number]): Boekjaar =>
  boekjaar(
    posten.map((post) => cijfers[post]),
    { vorig: undefined, btwTarief: null },
    exact,
  );
