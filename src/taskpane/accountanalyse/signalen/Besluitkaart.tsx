import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Besluit } from '../../../calc/accountanalyse/account';
import { besluitWoorden } from '../../../calc/accountanalyse/accountwoorden';
import { woordVan } from '../../../calc/accountanalyse/woordVan';
import { draftOf } from '../../fields/drafts';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { besluitId } from './signaalIds';
import { SignaalKop } from './SignaalKop';
import { Signaalgrond } from './Signaalgrond';
import { SwotKnop } from './SwotKnop';
import { ZinEditor } from './ZinEditor';
import type { Besloten } from './signaalstanden';

interface BesluitkaartProps extends Pick<StapProps, 'account' | 'isOpen'> {
  readonly besloten: Besloten;
  readonly titel: string;
  readonly onBesluit: (besluit: Besluit, tekst?: string) => Promise<boolean>;
  readonly onTakeBack: () => void;
}

/** What was decided on a signal, whether the figures changed since, and the way back. */
export function Besluitkaart({ besloten, titel, account, isOpen, onBesluit, onTakeBack }: BesluitkaartProps) {
  const { language } = useLanguage();
  const { notation } = useHost();
  const { signalen: words } = useAccountTexts();
  const { besluit, signaal, regel, stand } = besloten;
  const { nummer, taal } = account;
  const draft = `${nummer}/besluit.${besluit.signaal}`;
  const [isReworded, setReworded] = useState(() => draftOf(draft) !== undefined);
  const focusLater = useFocusLater();
  const rewordId = `aanpassen-${besluit.signaal}`;
  const isRejected = besluit.besluit === 'afgewezen';
  const button = (label: string, onClick: () => void, id?: string) => (
    <Button size="small" id={id} aria-label={words.of(label, titel)} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className="signaal-kaart">
      <SignaalKop
        id={besluitId(besluit.signaal)}
        soort={regel?.soort}
        titel={titel}
        besluit={woordVan(besluit.besluit, besluitWoorden, language)}
      />
      <p lang={taal} className="signaal-zin">
        {besluit.tekst}
      </p>
      {!signaal && <p className="offerte-note">{words.gone}</p>}
      {signaal && stand === 'veranderd' && (
        <div className="offerte-note">
          <p>{words.changed}</p>
          <p lang={taal}>{signaal.zin(notation, taal)}</p>
          {isOpen && (
            <div className="knoppen">
              {!isRejected && button(words.takeNew, () => void onBesluit('overgenomen'))}
              {button(words.keepOld, () => void onBesluit(besluit.besluit, besluit.tekst))}
            </div>
          )}
        </div>
      )}
      {signaal && <Signaalgrond signaal={signaal} />}
      {signaal && !isRejected && <SwotKnop signaal={signaal} besluit={besluit} titel={titel} />}
      {isOpen &&
        (isReworded ? (
          <ZinEditor
            name={draft}
            label={words.of(words.wording, titel)}
            zin={besluit.tekst}
            taal={taal}
            onKeep={async (tekst) => {
              const isDone = await onBesluit('aangepast', tekst);
              if (isDone) setReworded(false);
              return isDone;
            }}
            onCancel={() => {
              setReworded(false);
              focusLater(rewordId);
            }}
          />
        ) : (
          <div className="knoppen">
            {signaal && !isRejected && button(words.reword, () => setReworded(true), rewordId)}
            {button(signaal ? words.takeBack : words.drop, onTakeBack)}
          </div>
        ))}
    </li>
  );
}
