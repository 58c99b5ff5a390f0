import { Button } from '@fluentui/react-components';
import { makeAccountSheet } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';
import { useOpenAccount } from '../velden/AccountContext';
import { BladLink } from './BladLink';

/** The way to a sheet that holds what one fills in here; it is made first when it is not there yet. */
export function BladKnop({ blad }: { readonly blad: 'dmu' | 'swot' }) {
  const { bladknop } = useAccountTexts();
  const { gelezen, change, isOpen } = useOpenAccount();
  if (gelezen.bladen[blad] !== undefined) return <BladLink blad={blad} />;
  if (!isOpen) return null;
  return (
    <Button
      className="blad-knop"
      onClick={() =>
        void change(
          () => makeAccountSheet(gelezen.nummer, blad),
          (texts) => texts.bladknop.made,
        )
      }
    >
      {bladknop.make[blad]}
    </Button>
  );
}
