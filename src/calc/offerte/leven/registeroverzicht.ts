import type { Decimal } from '../../decimal';
import { exact } from '../../decimal';
import type { Problem } from '../../errors';
import { hitrate } from '../../markt/hitrate';
import { pipelineGewogen } from '../../markt/pipelineGewogen';
import { offertestatussen, type Offertestatus, type Registerrij } from '../offertedocument';
import { dagenTussen } from './datum';
import { decimaal, decimaalOfNul } from './decimaal';
import { functiewaarde } from './functiewaarde';
import { statusOp } from './statusOp';

/** How many days ahead an offer counts as nearly expired. */
const WARNING_DAYS = 7;
const openStatussen: readonly Offertestatus[] = ['concept', 'ter controle', 'goedgekeurd', 'uitgebracht'];
const beslist: readonly Offertestatus[] = ['geaccepteerd', 'afgewezen', 'verlopen'];

export interface Registeroverzicht {
  /** Per status of today how many there are, and what they come to excl. btw. */
  readonly perStatus: Readonly<Record<Offertestatus, { readonly aantal: number; readonly bedrag: string }>>;
  /** HITRATE: orders of all that were brought out, and of those alone on which was decided. */
  readonly hitrate: number | Problem;
  readonly hitrateBeslist: number | Problem;
  /** What is open: in the making, or waiting for an answer. */
  readonly open: { readonly aantal: number; readonly bedrag: string; readonly zonderKans: number };
  /** PIPELINE.GEWOGEN of what is open; a row without amount or chance does not count. */
  readonly gewogen: number | Problem;
  /** Brought out, and expiring within seven days: the first to expire first. */
  readonly verlooptBinnenkort: readonly Registerrij[];
  /** What has to be done today or was to be done before, the oldest first. */
  readonly actiesVandaag: readonly Registerrij[];
}

/** The figures of the register on a day. */
export function registeroverzicht(rijen: readonly Registerrij[], vandaag: string): Registeroverzicht {
  const today = rijen.map((rij) => ({ ...rij, status: statusOp(rij, vandaag) }));
  const of = (statussen: readonly Offertestatus[]): readonly Registerrij[] =>
    today.filter(({ status }) => statussen.includes(status));
  const open = of(openStatussen);
  const orders = of(['geaccepteerd']).length;
  const score = (offertes: number): number | Problem =>
    functiewaarde(hitrate, { orders: exact.number(orders), offertes: exact.number(offertes) });
  return {
    perStatus: perStatus((status) => aantalEnBedrag(of([status]))),
    hitrate: score(of([...beslist, 'uitgebracht']).length),
    hitrateBeslist: score(of(beslist).length),
    open: { ...aantalEnBedrag(open), zonderKans: open.filter(({ kans }) => decimaal(kans) === undefined).length },
    gewogen: functiewaarde(pipelineGewogen, weighed(open)),
    verlooptBinnenkort: of(['uitgebracht'])
      .filter(({ geldigTot }) => (dagenTussen(vandaag, geldigTot) ?? Infinity) <= WARNING_DAYS)
      .sort((a, b) => a.geldigTot.localeCompare(b.geldigTot)),
    actiesVandaag: of([...openStatussen, 'geaccepteerd', 'verlopen', 'afgewezen'])
      .filter(({ actiedatum }) => (dagenTussen(actiedatum, vandaag) ?? -1) >= 0)
      .sort((a, b) => a.actiedatum.localeCompare(b.actiedatum)),
  };
}

const perStatus = <T>(make: (status: Offertestatus) => T): Record<Offertestatus, T> =>
  Object.fromEntries(offertestatussen.map((status) => [status, make(status)])) as Record<Offertestatus, T>;

const aantalEnBedrag = (rijen: readonly Registerrij[]): { aantal: number; bedrag: string } => ({
  aantal: rijen.length,
  bedrag: rijen.reduce((total: Decimal, { bedrag }) => total.plus(decimaalOfNul(bedrag)), exact.zero).toFixed(2),
});

/** Rows that lack one of both are left out; without any row left a single zero stands in, so that the sum is 0. */
function weighed(rijen: readonly Registerrij[]): { bedragen: readonly Decimal[]; kansen: readonly Decimal[] } {
  const pairs = rijen.flatMap(({ bedrag, kans }) => {
    const [amount, chance] = [decimaal(bedrag), decimaal(kans)];
    return amount && chance ? [{ amount, chance }] : [];
  });
  const rows = pairs.length > 0 ? pairs : [{ amount: exact.zero, chance: exact.zero }];
  return { bedragen: rows.map(({ amount }) => amount), kansen: rows.map(({ chance }) => chance) };
}
