import { useState } from 'react';
import { insertFormula, type Agreement, type InsertAnswer, type InsertRequest } from '../../../workbook/insertFormula';
import { useStatus } from '../../parts/StatusContext';
import { markUsed } from '../kept/kept';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';

type Occupied = Extract<InsertAnswer, { readonly kind: 'occupied' }>;
export type OccupiedCells = Occupied['cells'];

/** Writes a formula into the active cell; `occupied` holds what would be lost, until the user has answered. */
export function useInsert(): {
  readonly occupied: OccupiedCells | undefined;
  readonly insert: (request: InsertRequest) => Promise<void>;
  readonly overwrite: () => Promise<void>;
  readonly keep: () => void;
} {
  const { run, show } = useStatus();
  const { language } = useLanguage();
  /** The question, with the very formula that it shows. */
  const [asked, setAsked] = useState<{ readonly request: InsertRequest; readonly answer: Occupied }>();

  const refuse = (text: (texts: Texts) => string) => show({ level: 'problem', text });
  const undo = async ({ undo: putBack, address }: Extract<InsertAnswer, { readonly kind: 'written' }>) => {
    const isBack = await run(() => putBack().then(() => true));
    if (isBack) show({ level: 'done', text: ({ insert }) => insert.undone(address) });
  };
  const tell = (request: InsertRequest, answer: InsertAnswer): void => {
    switch (answer.kind) {
      case 'written':
        markUsed(request.definition.id);
        return show({
          level: 'done',
          text: ({ insert }) => insert.written(answer.address),
          action: { label: ({ insert }) => insert.undo, run: () => void undo(answer) },
        });
      case 'occupied':
        return setAsked({ request, answer });
      case 'selfReference': {
        const label = request.definition.params[answer.param]?.label;
        return refuse(({ insert }) => insert.selfReference(label?.[language] ?? answer.param));
      }
      default:
        return refuse(({ insert }) => insert[answer.kind]);
    }
  };
  const attempt = async (request: InsertRequest, agreed?: Agreement) => {
    setAsked(undefined);
    const answer = await run(() => insertFormula(request, agreed));
    if (answer) tell(request, answer);
  };
  return {
    occupied: asked?.answer.cells,
    insert: (request) => attempt(request),
    overwrite: async () => asked && attempt(asked.request, asked.answer.agreed),
    keep: () => {
      setAsked(undefined);
      show({ level: 'done', text: ({ insert }) => insert.occupied.kept });
    },
  };
}
