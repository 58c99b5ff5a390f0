import { CalculationError, type Flaw } from '../errors';

/**
 * What is wrong with an offerte, and where: `veld` is the path of the field, such as `regels[2].aantal` or
 * `kortingen[0].percentage`. A message in words follows from the flaw.
 */
export class Offertefout extends CalculationError {
  constructor(
    flaw: Flaw,
    readonly veld: string,
  ) {
    super(flaw, [veld]);
    this.message = `${veld}: ${flaw.code}`;
  }
}
