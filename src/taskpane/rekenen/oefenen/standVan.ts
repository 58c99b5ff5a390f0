import { beheersing, type Beheersing } from '../../../calc/rekenen/beheersing';
import { celVanSjabloon, type Cel } from '../../../calc/rekenen/cel';
import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';

/** How far the student is with a cell. */
export const standVan = (pogingen: readonly Boekpoging[], cel: Cel): Beheersing =>
  beheersing(pogingen.filter(({ template }) => celVanSjabloon(template) === cel));
