import type { Definition } from '../../src/calc/define';
import type { Given } from './given';

/** What cannot be split: numbers of decimals, of periods, of seasons and of the largest ones. */
const wholeFigures: Readonly<Record<string, readonly string[]>> = {
  CENTEN: ['decimalen'],
  REGELTOTAAL: ['decimalen'],
  CONCENTRATIEGRAAD: ['aantal'],
  VOORTSCHRIJDEND: ['perioden'],
  SEIZOENSINDEX: ['seizoenen', 'nummer'],
  JAARPROGNOSE: ['verstrekenPerioden'],
};
export const idsWithWholeFigures = Object.keys(wholeFigures);

/** Calls that are fine but for half a piece of what has to be whole; each must give #GETAL!. */
export function notWholeCalls({ id }: Definition, draws: readonly Given[]): readonly Given[] {
  return (wholeFigures[id] ?? []).flatMap((name) =>
    draws
      // Without indices a forecast can be made in the middle of a period.
      .filter(
        (given) => typeof given[name] === 'number' && (id !== 'JAARPROGNOSE' || given.seizoensindices !== undefined),
      )
      .map((given) => ({ ...given, [name]: (given[name] as number) - 0.5 })),
  );
}
