import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useStatus } from '../../parts/StatusContext';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';
import { useVeld } from '../velden/useVeld';
import { smallPicture } from './smallPicture';

/** The logo on the letter, taken from a file. */
export function LogoField() {
  const { klant } = useOfferteTexts();
  const { show } = useStatus();
  const { stored, onCommit, label, isReadOnly } = useVeld('organisatie.logo');
  const input = useRef<HTMLInputElement>(null);
  const logo = String(stored);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await smallPicture(file);
    if (picture === undefined) show({ level: 'problem', text: saidIn((texts) => texts.klant.logoUnreadable) });
    else await onCommit(picture);
  };
  return (
    <div role="group" aria-label={label} className="logo-field">
      {logo !== '' && <img className="logo-field-picture" src={logo} alt={klant.logoAlt} />}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={klant.chooseLogo}
        accept="image/png,image/jpeg"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <div className="logo-field-buttons">
        <Button disabled={isReadOnly} onClick={() => input.current?.click()}>
          {logo === '' ? klant.chooseLogo : klant.replaceLogo}
        </Button>
        {logo !== '' && (
          <Button appearance="subtle" disabled={isReadOnly} onClick={() => void onCommit('')}>
            {klant.removeLogo}
          </Button>
        )}
      </div>
      <p className="offerte-hint">{klant.logoHint}</p>
    </div>
  );
}
