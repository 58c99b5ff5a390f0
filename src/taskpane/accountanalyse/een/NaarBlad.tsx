import { Button } from '@fluentui/react-components';
import type { Accountblad, GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import { useStatus } from '../../parts/StatusContext';
import { showAccountSheet } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';

interface NaarBladProps {
  readonly gelezen: GelezenAccount;
  readonly blad: Accountblad;
}

/** Shows the sheet that a step works on, when it is there. */
export function NaarBlad({ gelezen: { nummer, bladen }, blad }: NaarBladProps) {
  const { een } = useAccountTexts();
  const { run } = useStatus();
  if (bladen[blad] === undefined) return null;
  return <Button onClick={() => void run(() => showAccountSheet(nummer, blad))}>{een.toSheet}</Button>;
}
