import { useState } from 'react';
import { insertFormula, type InsertAnswer, type InsertRequest } from '../../../workbook/insertFormula';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';

export type OccupiedCells = Extract<InsertAnswer, { readonly kind: 'occupied' }>['cells'];

/** Writes the formula into the active cell; `occupied` holds what would be lost, until the user has answered. */
export function useInsert(request: InsertRequest): {
  readonly occupied: OccupiedCells | undefined;
  readonly insert: () => Promise<void>;
  readonly overwrite: () => Promise<void>;
  readonly keep: () => void;
} {
  const { run, show } = useStatus();
  const { language } = useLanguage();
  const [occupied, setOccupied] = useState<OccupiedCells>();

  const refuse = (text: (texts: Texts) => string) => show({ level: 'problem', text });
  const undo = async ({ undo: putBack, address }: Extract<InsertAnswer, { readonly kind: 'written' }>) => {
    const isBack = await run(() => putBack().then(() => true));
    if (isBack) show({ level: 'done', text: ({ insert }) => insert.undone(address) });
  };
  const tell = (answer: InsertAnswer): void => {
    switch (answer.kind) {
      case 'written':
        return show({
          level: 'done',
          text: ({ insert }) => insert.written(answer.address),
          action: { label: ({ insert }) => insert.undo, run: () => void undo(answer) },
        });
      case 'occupied':
        return setOccupied(answer.cells);
      case 'selfReference': {
        const label = request.definition.params[answer.param]?.label;
        return refuse(({ insert }) => insert.selfReference(label?.[language] ?? answer.param));
      }
      default:
        return refuse(({ insert }) => insert[answer.kind]);
    }
  };
  const attempt = async (overwrite: boolean) => {
    setOccupied(undefined);
    const answer = await run(() => insertFormula(request, { overwrite }));
    if (answer) tell(answer);
  };
  return {
    occupied,
    insert: () => attempt(false),
    overwrite: () => attempt(true),
    keep: () => {
      setOccupied(undefined);
      show({ level: 'done', text: ({ insert }) => insert.occupied.kept });
    },
  };
}
