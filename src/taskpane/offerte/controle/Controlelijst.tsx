import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { controlepunten, type Controle, type Controlepunt } from '../../../calc/offerte/offertedocument';
import { datumtekst } from '../../../calc/offerte/leven/datumtekst';
import { useLanguage } from '../../texts/LanguageContext';
import { writeControles } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { TypedField } from '../../fields/TypedField';
import { YesNoField } from '../../fields/YesNoField';

const unseen = (punt: Controlepunt): Controle => ({ punt, akkoord: false, naam: '', datum: '', opmerking: '' });

/** The points that a colleague ticks, with a name, a date and a remark to each. */
export function Controlelijst({ offerte, change, isOpen, vandaag }: StapProps) {
  const { controle: texts } = useOfferteTexts();
  const { language } = useLanguage();
  const { sleutel, document } = offerte;
  const controles = controlepunten.map(
    (punt) => document.intern.controles.find((one) => one.punt === punt) ?? unseen(punt),
  );
  const [name, setName] = useState(() => controles.find(({ naam }) => naam !== '')?.naam ?? '');
  const [isNameAsked, setNameAsked] = useState(false);
  const write = (punt: Controlepunt, changed: Partial<Controle>): Promise<boolean> =>
    change(
      () =>
        writeControles(sleutel, (now) => [
          ...now.filter((one) => one.punt !== punt),
          { ...(now.find((one) => one.punt === punt) ?? unseen(punt)), ...changed },
        ]),
      ({ controle }) => controle.saved(controle.points[punt]),
    );
  const tick = (punt: Controlepunt, akkoord: boolean) => {
    const naam = name.trim();
    setNameAsked(akkoord && naam === '');
    if (akkoord && naam === '') return;
    void write(punt, { akkoord, naam: akkoord ? naam : '', datum: akkoord ? vandaag : '' });
  };
  return (
    <div className="offerte-form">
      {isOpen && (
        <Field
          label={texts.by}
          {...(isNameAsked && { validationState: 'error' as const, validationMessage: texts.nameFirst })}
        >
          <Input value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
        </Field>
      )}
      {controles.map((one) => {
        const label = texts.points[one.punt];
        const by = one.akkoord ? texts.checkedBy(one.naam, one.datum && datumtekst(one.datum, language)) : undefined;
        return (
          <div key={one.punt} className="controlepunt">
            <YesNoField
              label={label}
              stored={one.akkoord}
              hint={by === '' ? undefined : by}
              isReadOnly={!isOpen}
              onCommit={(akkoord) => tick(one.punt, akkoord)}
            />
            {(isOpen || one.opmerking !== '') && (
              <TypedField
                name={`${sleutel.nummer}-${sleutel.versie}/controle.${one.punt}`}
                label={texts.remark(label)}
                soort="tekst"
                stored={one.opmerking}
                isReadOnly={!isOpen}
                onCommit={(opmerking) => write(one.punt, { opmerking })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
