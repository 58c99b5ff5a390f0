import { leesSleutel } from '../../../calc/offerte/leven/offertenummer';
import type { Offertestatus, Registerrij } from '../../../calc/offerte/offertedocument';
import { exact } from '../../../calc/decimal';
import { decimaal } from '../../../calc/offerte/leven/decimaal';
import type { TableRow } from '../../store/tableRows';

export const registerrijOf = ({ cells }: TableRow): Registerrij => ({
  nummer: leesSleutel(cells.nummer ?? '')?.nummer ?? (cells.nummer ?? '').trim(),
  versie: Number(cells.versie || 1),
  account: cells.account ?? '',
  datum: cells.datum ?? '',
  geldigTot: cells.geldigTot ?? '',
  bedrag: inCents(cells.bedrag),
  marge: cells.marge ?? '',
  status: (cells.status || 'concept') as Offertestatus,
  kans: cells.kans ?? '',
  volgendeActie: cells.volgendeActie ?? '',
  actiedatum: cells.actiedatum ?? '',
});

const inCents = (text: string | undefined): string => {
  const amount = decimaal(text);
  return amount ? exact.toCents(amount).toFixed(2) : '';
};
