import { klasZonderCode } from '../../../calc/rekenen/geheim';
import type { Leerling, Rekenboek } from '../../../workbook/rekenen/rekenboek';
import { zelf } from '../../../workbook/rekenen/store/leerlingVan';

/** Who practises: as the workbook says. */
export const leerlingVan = ({ klas, leerling }: Rekenboek): Leerling => ({
  klas: klasZonderCode(klas) || zelf.klas,
  leerling: leerling || zelf.leerling,
});
