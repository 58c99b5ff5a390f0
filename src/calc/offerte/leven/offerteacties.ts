import type { Offertestatus } from '../offertedocument';

export const offerteacties = [
  'bewerken',
  'terControleGeven',
  'goedkeuren',
  'terugNemen',
  'uitbrengen',
  'accountkopieMaken',
  'accepteren',
  'afwijzen',
  'intrekken',
  'versieMaken',
  'orderMaken',
] as const;
export type Offerteactie = (typeof offerteacties)[number];

const acties: Readonly<Record<Offertestatus, readonly Offerteactie[]>> = {
  concept: ['bewerken', 'terControleGeven', 'uitbrengen', 'intrekken'],
  'ter controle': ['bewerken', 'goedkeuren', 'terugNemen', 'uitbrengen', 'intrekken'],
  goedgekeurd: ['uitbrengen', 'terugNemen', 'intrekken'],
  uitgebracht: ['accountkopieMaken', 'accepteren', 'afwijzen', 'versieMaken', 'intrekken'],
  verlopen: ['versieMaken', 'accountkopieMaken', 'accepteren', 'afwijzen'],
  geaccepteerd: ['orderMaken', 'accountkopieMaken'],
  afgewezen: ['versieMaken', 'accountkopieMaken'],
  ingetrokken: ['versieMaken'],
  vervangen: ['accountkopieMaken'],
};

/** What one can do with an offerte of this status, the most usual first. Ask `statusOp` for the status of today. */
export const actiesVan = (status: Offertestatus): readonly Offerteactie[] => acties[status];
