import type { Schade } from '../../../workbook/offerte/schade';
import { DamageList } from '../../parts/DamageList';
import { useOfferteTexts } from '../texts/offerteTexts';
import { schadeText } from './schadeText';

interface SchadeListProps {
  readonly schade: readonly Schade[];
  readonly onRepair: (schade: Schade) => void;
}

/** What is wrong with the sheets of offertes. */
export function SchadeList({ schade, onRepair }: SchadeListProps) {
  const texts = useOfferteTexts();
  return (
    <DamageList damage={schade} textOf={(one) => schadeText(one, texts)} words={texts.schade} onRepair={onRepair} />
  );
}
