import { beheersing, type Beheersing } from '../../../calc/rekenen/beheersing';
import type { Cel } from '../../../calc/rekenen/cel';
import type { Boekpoging } from '../../../workbook/rekenen/rekenboek';

const celVan = (template: string): string => template.replace(/-\d+$/, '');

/** How far the student is with a cell. */
export const standVan = (pogingen: readonly Boekpoging[], cel: Cel): Beheersing =>
  beheersing(pogingen.filter(({ template }) => celVan(template) === cel));
