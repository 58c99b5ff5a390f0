import { Button } from '@fluentui/react-components';
import type { Accountblad } from '../../../workbook/accountanalyse/accountboek';
import { useStatus } from '../../parts/StatusContext';
import { makeAccountSheet, showAccountSheet } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';
import { useOpenAccount } from '../velden/AccountContext';

interface BladKnopProps {
  readonly blad: Exclude<Accountblad, 'jaarcijfers' | 'kengetallen' | 'grafieken'>;
}

/** The way to a sheet of the account; it is made first when it is not there yet. */
export function BladKnop({ blad }: BladKnopProps) {
  const { bladknop } = useAccountTexts();
  const { gelezen, change, isOpen } = useOpenAccount();
  const { run } = useStatus();
  const { nummer, bladen } = gelezen;
  if (bladen[blad] !== undefined) {
    return (
      <Button size="small" onClick={() => void run(() => showAccountSheet(nummer, blad))}>
        {bladknop.show[blad]}
      </Button>
    );
  }
  if (!isOpen) return null;
  return (
    <Button
      size="small"
      onClick={() =>
        void change(
          () => makeAccountSheet(nummer, blad),
          (texts) => texts.bladknop.made,
        )
      }
    >
      {bladknop.make[blad]}
    </Button>
  );
}
