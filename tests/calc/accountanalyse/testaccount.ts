import { JAARKOLOMMEN, type Account, type Accountveld, type Jaarpost } from '../../../src/calc/accountanalyse/account';
import { legeJaarkolom } from '../../../src/calc/accountanalyse/jaarposten';
import { nieuwAccount } from '../../../src/calc/accountanalyse/nieuwAccount';
import type { Cijfer } from '../../../src/calc/blok/boekjaar';

export type Jaar = Readonly<Partial<Record<Jaarpost | 'jaar', Cijfer>>>;
type Meer = Partial<Omit<Account, 'jaren' | 'velden'>> & {
  readonly velden?: Readonly<Partial<Record<Accountveld, string>>>;
};

/** An account with these years from 2021 on, or from the year that each gives; what is not named is empty. */
export function testaccount(jaren: readonly Jaar[], { velden = {}, ...meer }: Meer = {}): Account {
  const leeg = nieuwAccount({ nummer: 'ACC-0001', taal: 'nl', velden: { naam: 'Jansen bv', ...velden } });
  return {
    ...leeg,
    jaren: Array.from({ length: JAARKOLOMMEN }, (_, kolom) => {
      const gegeven = jaren[kolom];
      if (gegeven === undefined) return legeJaarkolom;
      const { jaar = 2021 + kolom, ...cijfers } = gegeven;
      return { jaar: typeof jaar === 'number' ? jaar : '', cijfers: { ...legeJaarkolom.cijfers, ...cijfers } };
    }),
    ...meer,
  };
}

/** A sound business that grows: every ratio can be computed in each of its three years. */
export const gezondeJaren: readonly Jaar[] = [
  [900_000, 40, 55],
  [1_000_000, 45, 60],
  [1_100_000, 50, 70],
].map(([omzet = 0, eigen = 0, marge = 0]) => ({
  immaterieleVasteActiva: 0,
  materieleVasteActiva: 300_000,
  financieleVasteActiva: 0,
  voorraden: 120_000,
  debiteuren: 100_000,
  overigeVorderingen: 10_000,
  effecten: 0,
  liquideMiddelen: 70_000,
  eigenVermogen: 300_000,
  voorzieningen: 20_000,
  langlopendVreemdVermogen: 130_000,
  kortlopendVreemdVermogen: 150_000,
  crediteuren: 60_000,
  omzet,
  inkopenOpRekening: omzet * 0.6,
  inkoopwaarde: omzet * 0.6 - marge * 1_000,
  dienstenDerden: 50_000,
  personeelskosten: 150_000,
  afschrijvingen: 30_000,
  overigeKosten: 40_000,
  bedrijfsresultaat: omzet * 0.4 + marge * 1_000 - 270_000,
  rentebaten: 0,
  rentelasten: 10_000,
  resultaatVoorBelasting: omzet * 0.4 + marge * 1_000 - 280_000,
  resultaatNaBelasting: (omzet * 0.4 + marge * 1_000 - 280_000) * 0.75,
  fte: 5,
  eigenOmzet: eigen * 1_000,
  eigenMarge: marge * 200,
  inkopenAssortiment: 300_000,
}));
