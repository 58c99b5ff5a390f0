import { useState } from 'react';
import type { Jaarwijziging, Overschrijving } from '../../../workbook/accountanalyse/accountboek';
import { useStatus } from '../../parts/StatusContext';
import { jaarOverschrijvingen, writeJaarcijfers } from '../operations';
import type { StapProps } from '../stap';
import type { AccountTexts } from '../texts/nl';

/** What one is asked before other figures come in the place of those that are there. */
export interface Vraag {
  readonly overschrijvingen: readonly Overschrijving[];
  readonly answer: (agreed: boolean) => void;
}

/** True when it was done. It asks first where something would be overwritten; what is typed over a figure is meant so. */
export type Schrijf = (
  wijzigingen: readonly Jaarwijziging[],
  said: (texts: AccountTexts) => string,
  how?: { readonly isTyped: boolean },
) => Promise<boolean>;

/** Writes annual figures, and asks before a figure or a reference to one is lost that nobody typed over. */
export function useSchrijfJaarcijfers({ account: { nummer }, change }: Pick<StapProps, 'account' | 'change'>): {
  readonly schrijf: Schrijf;
  readonly vraag: Vraag | undefined;
} {
  const { run, show } = useStatus();
  const [vraag, setVraag] = useState<Vraag>();
  const schrijf: Schrijf = async (wijzigingen, said, { isTyped } = { isTyped: false }) => {
    const found = await run(() => jaarOverschrijvingen(nummer, wijzigingen));
    if (!found) return false;
    const overschrijvingen = found.filter(({ isFormule }) => isFormule || !isTyped);
    if (overschrijvingen.length > 0) {
      const agreed = await new Promise<boolean>((answer) => setVraag({ overschrijvingen, answer }));
      setVraag(undefined);
      if (!agreed) {
        show({ level: 'done', text: ({ insert }) => insert.occupied.kept });
        return false;
      }
    }
    return change(() => writeJaarcijfers(nummer, wijzigingen), said);
  };
  return { schrijf, vraag };
}
