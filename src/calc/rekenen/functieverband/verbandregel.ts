import type { Values } from '../../define';
import type { Value } from '../../kinds';
import type { Param } from '../../params';
import { compileer, type Namen } from '../uitdrukking/compileer';
import { namenIn } from '../uitdrukking/namenIn';
import type { Gegevens, Kolom, Regel } from '../uitdrukking/regel';
import type { Getal, Rekenaar } from '../uitdrukking/rekenaar';
import type { Argument, Functieverband } from './verband';

type Lezer = <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => Value<N> | readonly N[] | undefined;

/** The answer of a template by the function that computes it. */
export function verbandregel({ definitie, argumenten, maal = '1' }: Functieverband, namen: Namen): Regel {
  const lezers = Object.entries(definitie.params).map(
    ([naam, param]) => [naam, lezerVan(param, argumenten[naam], namen)] as const,
  );
  const factor = compileer(maal, namen);
  return <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) => {
    const args: Record<string, Values<N>[string]> = {};
    for (const [naam, lees] of lezers) args[naam] = lees(rekenaar, gegevens);
    const uitkomst = definitie.compute(args, rekenaar) as N;
    return maal === '1' ? uitkomst : uitkomst.times(factor(rekenaar, gegevens));
  };
}

function lezerVan(param: Param, argument: Argument | undefined, namen: Namen): Lezer {
  if (argument === undefined) return weggelaten(param);
  if (typeof argument === 'boolean') return () => argument;
  if (typeof argument === 'string') {
    return param.shape === 'single' ? compileer(argument, namen) : kolomVan(argument, namen);
  }
  if ('woord' in argument) return () => argument.woord;
  const regels = argument.map((uitdrukking) => compileer(uitdrukking, namen));
  return (rekenaar, gegevens) => regels.map((regel) => regel(rekenaar, gegevens));
}

/** An argument that is left out is its default, and of one that repeats there are none. */
function weggelaten({ default: standaard, shape }: Param): Lezer {
  if (typeof standaard === 'number') return ({ number }) => number(standaard);
  return () => (shape === 'repeating' ? [] : standaard);
}

/** An expression for every figure of the column that it names. */
function kolomVan(uitdrukking: string, namen: Namen): Kolom {
  const plaats = namen.plaats(namenIn(uitdrukking).find(namen.isKolom) ?? '');
  const regel = compileer(uitdrukking, namen);
  return <N extends Getal<N>>(rekenaar: Rekenaar<N>, gegevens: Gegevens<N>) =>
    (gegevens[plaats] as readonly N[]).map((getal) => {
      const eigen = [...gegevens];
      eigen[plaats] = getal;
      return regel(rekenaar, eigen);
    });
}
