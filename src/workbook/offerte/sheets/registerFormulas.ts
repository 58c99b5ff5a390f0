import { offertestatussen } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import { choices } from '../store/choices';
import type { Kolom } from '../texts/kolomkoppen';
import { registerteksten as texts } from '../texts/registerteksten';
import type { ColumnReferences } from './columnReferences';
import { isWord } from '../../sheets/isWord';

/** In these the account can still say yes. */
const OPEN = offertestatussen.filter((status) =>
  ['concept', 'ter controle', 'goedgekeurd', 'uitgebracht'].includes(status),
);

/** The columns of the register that compute; the day is that of the machine, until the end of it an offerte stands. */
export function registerFormulas(
  { here }: ColumnReferences<Kolom<'offertes'>>,
  taal: Language,
): Readonly<Partial<Record<Kolom<'offertes'>, string>>> {
  const isOpen = isWord(here('status'), choices.status, ...OPEN);
  const left = `${here('geldigTot')}-TODAY()`;
  const words = `IF(${left}<0,"${texts.verlopen[taal]}",IF(${left}=0,"${texts.vandaag[taal]}",${left}&"${texts.dagen[taal]}"))`;
  return {
    gewogen: `=IF(OR(NOT(${isOpen}),${here('bedrag')}="",${here('kans')}=""),"",ROUND(${here('bedrag')}*${here('kans')},2))`,
    verloopt: `=IF(OR(NOT(${isOpen}),${here('geldigTot')}=""),"",${words})`,
  };
}
