import type { Accountveld } from '../../../calc/accountanalyse/account';
import type { CellKind } from '../../store/cellKind';
import { accountkeuzes } from './accountkeuzes';

/** What belongs in each single cell of an account. */
export const accountveldkinds: Readonly<Record<Accountveld, CellKind>> = {
  naam: 'text',
  branche: accountkeuzes.branche,
  kvk: 'text',
  plaats: 'text',
  relatieSinds: 'date',
  status: accountkeuzes.status,
  betalingstermijn: 'number',
  retentie: 'number',
  disconteringsvoet: 'number',
  acquisitiekosten: 'number',
  btwTarief: 'number',
  eenheid: accountkeuzes.eenheid,
  bron: 'text',
  bronDatum: 'date',
  'kwalitatief.visie': 'text',
  'kwalitatief.processen': 'text',
  'kwalitatief.inkoopbeleid': 'text',
  'kwalitatief.klantenEnLeveranciers': 'text',
  'kwalitatief.cultuur': 'text',
  'kwalitatief.concurrenten': 'text',
  'score.omzetpotentie': 'number',
  'score.marge': 'number',
  'score.strategischeFit': 'number',
  'score.kredietwaardigheid': 'number',
  'score.relatie': 'number',
  'gewicht.omzetpotentie': 'number',
  'gewicht.marge': 'number',
  'gewicht.strategischeFit': 'number',
  'gewicht.kredietwaardigheid': 'number',
  'gewicht.relatie': 'number',
  'advies.voorstel': 'text',
  'advies.reviewdatum': 'date',
  'advies.actie': 'text',
  'advies.actiedatum': 'date',
  'advies.eigenaar': 'text',
};
export const accountvelden = Object.keys(accountveldkinds) as readonly Accountveld[];
