import type { Accountschade } from '../../../workbook/accountanalyse/accountboek';
import { DamageList } from '../../parts/DamageList';
import { useAccountTexts } from '../texts/accountTexts';
import { schadeText } from './schadeText';

interface SchadeListProps {
  readonly schade: readonly Accountschade[];
  readonly onRepair: (schade: Accountschade) => void;
}

/** What is wrong with the sheets of accounts. */
export function SchadeList({ schade, onRepair }: SchadeListProps) {
  const texts = useAccountTexts();
  return (
    <DamageList damage={schade} textOf={(one) => schadeText(one, texts)} words={texts.schade} onRepair={onRepair} />
  );
}
