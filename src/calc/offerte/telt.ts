import type { OfferteregelCijfers } from './cijfers';
import { Offertefout } from './offertefout';

type Keuze = Pick<OfferteregelCijfers<unknown>, 'soort' | 'groep' | 'gekozen'>;

/**
 * Per line whether it counts. An optie or alternatief does when it is chosen. Of the lines of one groep one counts: the
 * chosen one, else the product; a groep of which nothing is chosen and that has no product is left to the account.
 */
export function tellendeRegels(regels: readonly Keuze[]): readonly boolean[] {
  const gekozenGroepen = new Set<string>();
  for (const regel of regels) if (regel.groep && isGekozen(regel)) gekozenGroepen.add(regel.groep);
  const bezet = new Set<string>();
  return regels.map((regel, index) => {
    const { soort = 'product', groep } = regel;
    const telt = soort === 'product' ? !(groep && gekozenGroepen.has(groep)) : isGekozen(regel);
    if (telt && groep) {
      if (bezet.has(groep)) throw new Offertefout({ code: 'oneOfGroup' }, `regels[${String(index)}].groep`);
      bezet.add(groep);
    }
    return telt;
  });
}

const isGekozen = ({ soort, gekozen }: Keuze): boolean =>
  gekozen === true && (soort === 'optie' || soort === 'alternatief');
