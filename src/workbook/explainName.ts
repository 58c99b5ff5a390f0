import type { Definition } from '../calc/define';
import { calledNames, type AccountCall } from './accountCalls';
import { nearestFunction, nearestInNamespace } from './nearestFunction';
import type { CellsOf } from './operandCells';

/** Which name of a formula Excel does not know, when it shows #NAME?. */
export function explainName(
  formula: string,
  calls: readonly AccountCall[],
  cells: CellsOf,
  catalogue: readonly Definition[],
) {
  const isKnown = (id: string) => catalogue.some((definition) => definition.id === id);
  const misspelled = calls.find(({ id }) => !isKnown(id));
  if (misspelled) {
    const suggestion = nearestFunction(misspelled.id, catalogue);
    return { kind: 'unknownName', name: `ACCOUNT.${misspelled.id}`, ...(suggestion && { suggestion }) } as const;
  }
  for (const [operand, found] of cells) {
    if (found === undefined && operand.kind === 'name') return { kind: 'unknownName', name: operand.name } as const;
  }
  const definition = catalogue.find(({ id }) => id === calls.at(-1)?.id);
  if (definition) return { kind: 'notLoaded', definition } as const;
  for (const name of calledNames(formula)) {
    const suggestion = nearestInNamespace(name, catalogue);
    if (suggestion) return { kind: 'unknownName', name, suggestion } as const;
  }
  return { kind: 'other' } as const;
}
