import { isGeblokkeerd } from '../../../calc/offerte/leven/controle/controleerOfferte';
import { goedkeuringVan } from '../../../calc/offerte/leven/goedkeuring';
import { stap, type Stap } from '../../../calc/offerte/leven/offertestappen';
import { statusOp } from '../../../calc/offerte/leven/statusOp';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import { bevindingenVan } from '../controle/bevindingenVan';
import type { StapProps } from '../stap';

/** The step of the open offerte to another status: what stands in its way, and what it asks to be sure of. */
export function stapNaar(naar: Offertestatus, props: Pick<StapProps, 'offerte' | 'berekend' | 'vandaag'>): Stap {
  const { offerte, berekend, vandaag } = props;
  const { document, status, register } = offerte;
  const goedkeuring = berekend.totalen && goedkeuringVan(document, berekend.totalen);
  return stap(statusOp({ status, geldigTot: register.geldigTot }, vandaag), naar, {
    goedkeuringNodig: goedkeuring?.isNodig ?? false,
    goedgekeurd: goedkeuring?.isGegeven ?? false,
    controleBlokkeert: isGeblokkeerd(bevindingenVan(props)),
    isOnherroepelijk: document.voorwaarden.verbindend === 'onherroepelijk' || document.voorwaarden.geldigTot !== '',
  });
}
