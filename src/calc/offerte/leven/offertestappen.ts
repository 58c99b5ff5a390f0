import type { Offertestatus } from '../offertedocument';

/** Who takes a step. `kalender` is nobody: the term has passed. */
export type Rol = 'accountmanager' | 'binnendienst' | 'leidinggevende' | 'account' | 'kalender';

/** Per status what may follow it. */
const volgt: Readonly<Record<Offertestatus, readonly Offertestatus[]>> = {
  concept: ['ter controle', 'uitgebracht', 'ingetrokken'],
  'ter controle': ['goedgekeurd', 'concept', 'uitgebracht', 'ingetrokken'],
  goedgekeurd: ['uitgebracht', 'concept', 'ingetrokken'],
  uitgebracht: ['geaccepteerd', 'afgewezen', 'verlopen', 'ingetrokken', 'vervangen'],
  verlopen: ['geaccepteerd', 'afgewezen', 'vervangen'],
  afgewezen: ['vervangen'],
  ingetrokken: ['vervangen'],
  geaccepteerd: [],
  vervangen: [],
};

/** Why a step cannot be taken now. */
export type Belemmering = 'volgtNiet' | 'goedkeuringOntbreekt' | 'controleBlokkeert';
/** What one should know before taking a step that is possible; it needs a yes of its own. */
export type Bewust = 'zonderControle' | 'onherroepelijk' | 'verlopen';

export interface Stap {
  readonly naar: Offertestatus;
  readonly door: Rol;
  readonly belemmeringen: readonly Belemmering[];
  readonly bewust: readonly Bewust[];
}

/** What a step depends on beside the status; what is left out stands in no way. */
export interface Stapgegevens {
  /** An approval by name is needed: above the mandate or below the least margin. */
  readonly goedkeuringNodig?: boolean;
  readonly goedgekeurd?: boolean;
  /** A finding of the check blocks uitbrengen. */
  readonly controleBlokkeert?: boolean;
  /** The offer cannot be called back: it says so, or it has a term for acceptance (art. 6:219 BW). */
  readonly isOnherroepelijk?: boolean;
}

/** All statuses that may follow, whatever else stands in the way. */
export const volgendeStatussen = (status: Offertestatus): readonly Offertestatus[] => volgt[status];

/** The step from one status to another: who takes it, what stands in its way and what it asks to be sure of. */
export function stap(van: Offertestatus, naar: Offertestatus, gegevens: Stapgegevens = {}): Stap {
  const { goedkeuringNodig = false, goedgekeurd = false, controleBlokkeert = false } = gegevens;
  const isUitbrengen = naar === 'uitgebracht';
  const belemmeringen: Belemmering[] = [];
  if (!volgt[van].includes(naar)) belemmeringen.push('volgtNiet');
  if (isUitbrengen && goedkeuringNodig && !goedgekeurd) belemmeringen.push('goedkeuringOntbreekt');
  if (isUitbrengen && controleBlokkeert) belemmeringen.push('controleBlokkeert');

  const bewust: Bewust[] = [];
  if (isUitbrengen && (van === 'concept' || van === 'ter controle')) bewust.push('zonderControle');
  if (van === 'uitgebracht' && naar === 'ingetrokken' && gegevens.isOnherroepelijk) bewust.push('onherroepelijk');
  if (van === 'verlopen' && naar === 'geaccepteerd') bewust.push('verlopen');
  return { naar, door: rolVan(van, naar, goedkeuringNodig), belemmeringen, bewust };
}

/** Every step that the status allows. */
export const stappen = (status: Offertestatus, gegevens: Stapgegevens = {}): readonly Stap[] =>
  volgt[status].map((naar) => stap(status, naar, gegevens));

function rolVan(van: Offertestatus, naar: Offertestatus, goedkeuringNodig: boolean): Rol {
  switch (naar) {
    case 'goedgekeurd':
      return goedkeuringNodig ? 'leidinggevende' : 'binnendienst';
    case 'concept':
      return van === 'ter controle' ? 'binnendienst' : 'accountmanager';
    case 'geaccepteerd':
    case 'afgewezen':
      return 'account';
    case 'verlopen':
      return 'kalender';
    default:
      return 'accountmanager';
  }
}
