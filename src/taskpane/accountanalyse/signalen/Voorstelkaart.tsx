import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Besluit } from '../../../calc/accountanalyse/account';
import type { Signaal } from '../../../calc/accountanalyse/analyse';
import { draftOf } from '../../fields/drafts';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { voorstelId } from './signaalIds';
import { SignaalKop } from './SignaalKop';
import { Signaalgrond } from './Signaalgrond';
import { ZinEditor } from './ZinEditor';

interface VoorstelkaartProps extends Pick<StapProps, 'account' | 'isOpen'> {
  readonly signaal: Signaal;
  readonly onBesluit: (besluit: Besluit, tekst?: string) => Promise<boolean>;
}

/** A proposal: what the rule reads, from which figures, and the three things one can do with it. */
export function Voorstelkaart({ signaal, account, isOpen, onBesluit }: VoorstelkaartProps) {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { signalen: words } = useAccountTexts();
  const { regel, soort } = signaal;
  const { nummer, taal } = account;
  const draft = `${nummer}/voorstel.${regel}`;
  const [isReworded, setReworded] = useState(() => draftOf(draft) !== undefined);
  const focusLater = useFocusLater();
  const titel = signaal.titel[language];
  const zin = signaal.zin(notation, taal);
  const rewordId = `aanpassen-${regel}`;
  const button = (label: string, id: string | undefined, onClick: () => void) => (
    <Button size="small" id={id} aria-label={words.of(label, titel)} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className="signaal-kaart">
      <SignaalKop id={voorstelId(regel)} soort={soort} titel={titel} />
      <p lang={taal} className="signaal-zin">
        {zin}
      </p>
      <Signaalgrond signaal={signaal} />
      {isOpen &&
        (isReworded ? (
          <ZinEditor
            name={draft}
            label={words.of(words.wording, titel)}
            zin={zin}
            taal={taal}
            onKeep={(tekst) => onBesluit('aangepast', tekst)}
            onCancel={() => {
              setReworded(false);
              focusLater(rewordId);
            }}
          />
        ) : (
          <div className="knoppen">
            {button(words.accept, undefined, () => void onBesluit('overgenomen'))}
            {button(words.reword, rewordId, () => setReworded(true))}
            {button(words.reject, undefined, () => void onBesluit('afgewezen'))}
          </div>
        ))}
    </li>
  );
}
