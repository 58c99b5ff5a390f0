import { useState } from 'react';
import { kwaliteiten } from '../../../calc/accountanalyse/account';
import { Section } from '../../parts/Section';
import { writeAccountRows } from '../operations';
import { BladKnop } from '../plaats/BladKnop';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { TypedVeld } from '../velden/VeldField';
import { Dmuraster } from './Dmuraster';
import { NieuwePersoon } from './NieuwePersoon';
import { PersoonEditor } from './PersoonEditor';
import { PersoonLijst, persoonId } from './PersoonLijst';

/** What figures do not tell: six subjects in words, and the people who decide. */
export default function KwalitatiefStap(props: StapProps) {
  const { account, change, isOpen } = props;
  const { kwalitatief: words } = useAccountTexts();
  const [editedId, setEditedId] = useState<string>();
  const focusLater = useFocusLater();
  const { nummer, dmu } = account;
  const edited = dmu.find(({ id }) => id === editedId);

  if (edited) {
    const naam = edited.persoon || words.nameless;
    return (
      <PersoonEditor
        key={edited.id}
        {...props}
        persoon={edited}
        onBack={() => {
          setEditedId(undefined);
          focusLater(persoonId(edited.id));
        }}
        onRemove={async () => {
          const next = dmu[dmu.indexOf(edited) + 1] ?? dmu[dmu.indexOf(edited) - 1];
          const isDone = await change(
            () => writeAccountRows(nummer, 'dmu', (now) => now.filter(({ id }) => id !== edited.id)),
            ({ kwalitatief }) => kwalitatief.removed(naam),
          );
          if (!isDone) return;
          setEditedId(undefined);
          focusLater(next ? persoonId(next.id) : NIEUWE_PERSOON);
        }}
      />
    );
  }
  return (
    <>
      <p className="offerte-hint">{words.intro}</p>
      <Section title={words.about}>
        <div className="offerte-form">
          {kwaliteiten.map((kwaliteit) => (
            <TypedVeld
              key={kwaliteit}
              veld={`kwalitatief.${kwaliteit}`}
              soort="alinea"
              hint={words.questions[kwaliteit]}
            />
          ))}
        </div>
      </Section>
      <Section title={words.dmu}>
        <p className="offerte-hint">{words.dmuIntro}</p>
        {dmu.length === 0 ? (
          <p className="register-empty">{words.dmuEmpty}</p>
        ) : (
          <PersoonLijst dmu={dmu} onOpen={setEditedId} />
        )}
        {isOpen && <NieuwePersoon id={NIEUWE_PERSOON} {...props} onOpen={setEditedId} />}
      </Section>
      {dmu.length > 0 && <Dmuraster dmu={dmu} />}
      <BladKnop blad="dmu" />
    </>
  );
}

/** Where the focus goes when nobody is left. */
const NIEUWE_PERSOON = 'nieuwe-persoon';
