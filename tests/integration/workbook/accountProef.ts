import { jaarposten } from '../../../src/calc/accountanalyse/jaarposten';
import type { Jaarpost } from '../../../src/calc/accountanalyse/account';
import type { Jaarwijziging } from '../../../src/workbook/accountanalyse/accountboek';
import { gemaaktAccount } from './gemaaktAccount';

/** The figures of a small trader that balance and add up, in euro. */
export const sluitend: Readonly<Record<Jaarpost, number>> = {
  immaterieleVasteActiva: 0,
  materieleVasteActiva: 400_000,
  financieleVasteActiva: 0,
  voorraden: 200_000,
  debiteuren: 150_000,
  overigeVorderingen: 20_000,
  effecten: 0,
  liquideMiddelen: 30_000,
  eigenVermogen: 350_000,
  voorzieningen: 50_000,
  langlopendVreemdVermogen: 150_000,
  kortlopendVreemdVermogen: 250_000,
  crediteuren: 120_000,
  omzet: 1_200_000,
  inkopenOpRekening: 700_000,
  inkoopwaarde: 680_000,
  dienstenDerden: 60_000,
  personeelskosten: 280_000,
  afschrijvingen: 50_000,
  overigeKosten: 40_000,
  bedrijfsresultaat: 90_000,
  rentebaten: 0,
  rentelasten: 10_000,
  resultaatVoorBelasting: 80_000,
  resultaatNaBelasting: 62_000,
  fte: 6.5,
  eigenOmzet: 90_000,
  eigenMarge: 30_000,
  inkopenAssortiment: 300_000,
};

/** These figures in columns, each with its year. */
export const inKolommen = (jaren: readonly number[]): readonly Jaarwijziging[] =>
  jaren.flatMap((jaar, kolom): readonly Jaarwijziging[] => [
    { waar: 'jaar', kolom, inhoud: jaar },
    ...jaarposten.map(({ post }) => ({ waar: post, kolom, inhoud: sluitend[post] })),
  ]);

/** An account with figures of some years. */
export const kleinAccount = (jaren: readonly number[] = [2023, 2024], naam = 'Bakkerij Zuid'): Promise<string> =>
  gemaaktAccount(
    'nl',
    { naam, branche: 'G', status: 'klant' },
    jaren.map((jaar) => ({ jaar, cijfers: sluitend })),
  );
