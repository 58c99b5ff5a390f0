import { useState } from 'react';
import { kwadranten } from '../../../calc/accountanalyse/account';
import { Section } from '../../parts/Section';
import { BladKnop } from '../plaats/BladKnop';
import { NieuwItem } from '../plaats/NieuwItem';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { Confrontatiematrix } from './Confrontatiematrix';
import { PuntEditor } from './PuntEditor';
import { PuntRij } from './PuntRij';
import { nieuwPuntId, puntId } from './puntIds';
import { UitSignalen } from './UitSignalen';
import { usePunten } from './usePunten';

/** The SWOT: four quadrants of points, and how the inside of the account meets its outside. */
export default function SwotStap(props: StapProps) {
  const { account, isOpen } = props;
  const { swot: words } = useAccountTexts();
  const [editedId, setEditedId] = useState<string>();
  const focusLater = useFocusLater();
  const acties = usePunten(props);
  const { nummer, taal, swot } = account;
  const edited = swot.find(({ id }) => id === editedId);
  if (edited) {
    return (
      <PuntEditor
        key={edited.id}
        {...props}
        punt={edited}
        acties={acties}
        onBack={() => {
          setEditedId(undefined);
          focusLater(puntId(edited.id));
        }}
      />
    );
  }
  return (
    <>
      <UitSignalen {...props} acties={acties} />
      {kwadranten.map((kwadrant) => {
        const punten = swot.filter((one) => one.kwadrant === kwadrant);
        return (
          <Section key={kwadrant} title={words.quadrants[kwadrant]}>
            <p className="offerte-hint">{words.quadrantHints[kwadrant]}</p>
            {punten.length === 0 ? (
              <p className="register-empty">{words.empty}</p>
            ) : (
              <ul className="rij-lijst" aria-label={words.quadrants[kwadrant]}>
                {punten.map((punt, index) => (
                  <PuntRij
                    key={punt.id}
                    punt={punt}
                    taal={taal}
                    isFirst={index === 0}
                    isLast={index === punten.length - 1}
                    isOpen={isOpen}
                    onEdit={() => setEditedId(punt.id)}
                    acties={acties}
                  />
                ))}
              </ul>
            )}
            {isOpen && (
              <NieuwItem
                id={nieuwPuntId(kwadrant)}
                name={`${nummer}/swot.nieuw.${kwadrant}`}
                label={words.newPoint(words.quadrants[kwadrant])}
                action={words.add}
                emptyText={words.pointFirst}
                onAdd={(punt) => acties.add(kwadrant, punt)}
              />
            )}
          </Section>
        );
      })}
      <Confrontatiematrix {...props} />
      <BladKnop blad="swot" />
    </>
  );
}
