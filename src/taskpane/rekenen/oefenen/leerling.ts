import { leesSeed } from '../../../calc/rekenen/seed';
import type { Boekpoging, Leerling, Rekenboek } from '../../../workbook/rekenen/rekenboek';

/** Who has not told a class yet practises in one of their own. */
export const zelf: Leerling = { klas: 'oefenen', leerling: '01' };

/** A printed seed of a class with a secret carries a check code behind the class. */
const zonderCode = (klas: string): string => klas.replace(/·[A-Z]{4}$/, '');

/** Who practises: as the workbook says. */
export const leerlingVan = ({ klas, leerling }: Rekenboek): Leerling => ({
  klas: zonderCode(klas) || zelf.klas,
  leerling: leerling || zelf.leerling,
});

/** The attempts of one student. What was practised before telling who one is counts along. */
export const pogingenVan = (pogingen: readonly Boekpoging[], { klas, leerling }: Leerling): readonly Boekpoging[] =>
  pogingen.filter((poging) => {
    const seed = leesSeed(poging.seed);
    if (!seed) return false;
    const isOwn = zonderCode(seed.klas) === klas && seed.leerling === leerling;
    return isOwn || (seed.klas === zelf.klas && seed.leerling === zelf.leerling);
  });
