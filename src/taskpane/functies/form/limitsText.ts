import type { Notation } from '../../../calc/notation';
import type { Limits, Param } from '../../../calc/params';
import { capital } from '../../parts/capital';
import type { Texts } from '../../texts/nl';
import { typedFigure } from '../result/figureText';

const order = ['min', 'above', 'max', 'below'] as const satisfies readonly (keyof Limits)[];

/** The domain of a parameter in words: "Minstens 0%, hoogstens 100%." Empty when any figure will do. */
export function limitsText(param: Param, notation: Notation, { field }: Texts): string {
  const parts = order.flatMap((limit) => {
    const figure = param[limit];
    return figure === undefined ? [] : [field.limits[limit](typedFigure(figure, param.kind.unit, notation))];
  });
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
}
