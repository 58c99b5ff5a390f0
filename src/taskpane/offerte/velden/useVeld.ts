import type { Veld } from '../../../workbook/offerte/veld';
import { writeFields } from '../operations';
import { schadeText } from '../schade/schadeText';
import { offerteKey } from '../../host/usePlace';
import { useOfferteTexts } from '../texts/offerteTexts';
import { useOpenOfferte } from './OfferteContext';
import { valueOf } from './valueOf';

/** A field of the open offerte, tied to its cell. */
export function useVeld(veld: Veld) {
  const { offerte, change, isOpen } = useOpenOfferte();
  const texts = useOfferteTexts();
  const { sleutel, document, schade } = offerte;
  const damage = schade.find((one) => one.veld === veld);
  return {
    name: `${offerteKey(sleutel)}/${veld}`,
    label: texts.velden[veld],
    stored: valueOf(document, veld),
    address: offerte.cells(veld),
    isReadOnly: !isOpen,
    problem: damage && schadeText(damage, texts),
    onCommit: (value: string | boolean): Promise<boolean> =>
      change(
        () => writeFields(sleutel, { [veld]: value }),
        (all) => all.een.saved(all.velden[veld]),
      ),
  };
}
