import type { Bevinding } from '../../../calc/offerte/leven/controle/bevinding';
import { controleerOfferte } from '../../../calc/offerte/leven/controle/controleerOfferte';
import type { StapProps } from '../stap';

/** What the check finds in the offerte as its sheets hold it now. */
export function bevindingenVan({
  offerte,
  berekend,
  vandaag,
}: Pick<StapProps, 'offerte' | 'berekend' | 'vandaag'>): readonly Bevinding[] {
  const { document, status, schade } = offerte;
  const afwijkendeRegels = schade.flatMap(({ code, regel }) =>
    code === 'printedDiffers' && regel !== undefined ? [regel] : [],
  );
  return controleerOfferte(document, berekend.totalen ?? berekend.problem, { vandaag, status, afwijkendeRegels });
}
