import type { Accountveld } from '../../../calc/accountanalyse/account';
import { writeAccountFields } from '../operations';
import { schadeText } from '../schade/schadeText';
import { useAccountTexts } from '../texts/accountTexts';
import { useOpenAccount } from './AccountContext';

/** A field of the open account, tied to its cell. */
export function useAccountveld(veld: Accountveld) {
  const { gelezen, change, isOpen } = useOpenAccount();
  const texts = useAccountTexts();
  const { nummer, account, schade } = gelezen;
  const damage = schade.find((one) => one.veld === veld);
  return {
    name: `${nummer}/${veld}`,
    label: texts.velden[veld],
    stored: account.velden[veld],
    address: gelezen.cells({ soort: 'veld', veld }),
    isReadOnly: !isOpen,
    problem: damage && schadeText(damage, texts),
    onCommit: (value: string): Promise<boolean> =>
      change(
        () => writeAccountFields(nummer, { [veld]: value }),
        (all) => all.een.saved(all.velden[veld]),
      ),
  };
}
