import { Button } from '@fluentui/react-components';
import type { Accountblad } from '../../../workbook/accountanalyse/accountboek';
import { useStatus } from '../../parts/StatusContext';
import { showAccountSheet } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';
import { useOpenAccount } from '../velden/AccountContext';

/** The way to a sheet of the account, when it is there. */
export function BladLink({ blad }: { readonly blad: Accountblad }) {
  const { bladknop } = useAccountTexts();
  const { gelezen } = useOpenAccount();
  const { run } = useStatus();
  const sheet = gelezen.bladen[blad];
  if (sheet === undefined) return null;
  return (
    <Button className="blad-knop" onClick={() => void run(() => showAccountSheet(gelezen.nummer, blad))}>
      {bladknop.show(sheet)}
    </Button>
  );
}
