import type { Definition } from '../../../calc/define';
import type { Limits } from '../../../calc/params';

type Native = Pick<Definition, 'params' | 'relations' | 'native'>;

const signs = { min: '>=', above: '>', max: '<=', below: '<' } as const satisfies Readonly<
  Record<keyof Limits, string>
>;

/**
 * The native formula of a function with what the function itself refuses: #NUM! for a figure outside its domain, and for
 * figures that do not go together, after a zero denominator. Undefined where there is no native formula.
 */
export function nativeInDomain(definition: Native, references: Readonly<Record<string, string>>): string | undefined {
  const native = definition.native?.(references);
  if (native === undefined) return undefined;
  const within = Object.entries(references).flatMap(([name, cell]) =>
    (Object.keys(signs) as (keyof Limits)[]).flatMap((limit) => {
      const figure = definition.params[name]?.[limit];
      return figure === undefined ? [] : [`${cell}${signs[limit]}${figure}`];
    }),
  );
  const broken = (definition.relations ?? []).flatMap(({ broken }) => broken?.(references) ?? []);
  const together =
    broken.length === 0 ? native : `IF(ISERROR(${native}),${native},IF(OR(${broken.join(',')}),#NUM!,${native}))`;
  return within.length === 0 ? together : `IF(AND(${within.join(',')}),${together},#NUM!)`;
}
