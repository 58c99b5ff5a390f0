import { Button } from '@fluentui/react-components';
import type { Aanpassing } from '../../../calc/offerte/offerte';
import { offerteKey } from '../../host/usePlace';
import { Icon } from '../../parts/Icon';
import { useOfferteTexts } from '../texts/offerteTexts';
import { without } from '../../fields/without';
import { BtwField } from '../velden/BtwField';
import { useOpenOfferte } from '../velden/OfferteContext';
import { TypedField } from '../../fields/TypedField';

interface AanpassingFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly aanpassing: Aanpassing;
  readonly onChange: (changed: (now: Aanpassing) => Aanpassing) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** One discount or surcharge: what for, how much, and over which btw. Filling in one of percentage and amount empties the other. */
export function AanpassingFields({ name, label, aanpassing, onChange, onRemove }: AanpassingFieldsProps) {
  const { voorwaarden: texts } = useOfferteTexts();
  const { offerte, isOpen } = useOpenOfferte();
  const key = `${offerteKey(offerte.sleutel)}/${name}`;
  const { omschrijving = '', percentage = '', bedrag = '', btw } = aanpassing;
  const withFigure = (figure: Pick<Aanpassing, 'percentage' | 'bedrag'>) =>
    onChange((now) => ({ ...without(now, 'percentage', 'bedrag'), ...figure }));
  return (
    <div role="group" aria-label={label} className="offerte-form">
      <TypedField
        name={`${key}.omschrijving`}
        label={`${label}: ${texts.description.toLowerCase()}`}
        soort="tekst"
        stored={omschrijving}
        isReadOnly={!isOpen}
        onCommit={(value) => onChange((now) => ({ ...now, omschrijving: value }))}
      />
      <div className="field-row">
        <TypedField
          name={`${key}.percentage`}
          label={texts.percentage}
          soort="procent"
          stored={percentage}
          isReadOnly={!isOpen}
          onCommit={(value) => withFigure(value === '' ? { bedrag: '0' } : { percentage: value })}
        />
        <TypedField
          name={`${key}.bedrag`}
          label={texts.amount}
          soort="euro"
          stored={bedrag}
          isReadOnly={!isOpen}
          onCommit={(value) => withFigure(value === '' ? { percentage: '0' } : { bedrag: value })}
        />
        {isOpen && (
          <Button
            className="field-row-remove"
            size="small"
            appearance="subtle"
            icon={<Icon name="close" />}
            aria-label={texts.removeAdjustment(label)}
            onClick={onRemove}
          />
        )}
      </div>
      <BtwField
        name={`${key}.btw`}
        label={texts.ownVat}
        none={texts.proRata}
        stored={btw}
        onCommit={(value) => onChange((now) => ({ ...without(now, 'btw'), ...(value && { btw: value }) }))}
      />
    </div>
  );
}
