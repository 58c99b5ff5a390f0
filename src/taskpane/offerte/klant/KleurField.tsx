import { useId } from 'react';
import { useOfferteTexts } from '../texts/offerteTexts';
import { without } from '../../fields/without';
import { ChosenField } from '../../fields/ChosenField';
import { useVeld } from '../velden/useVeld';

/** The colour of the letter's head: one of a few, or any other. */
export function KleurField() {
  const { klant } = useOfferteTexts();
  const { stored, onCommit, ...field } = useVeld('organisatie.kleur');
  const id = useId();
  const colour = String(stored);
  const known = Object.keys(klant.kleuren).find((each) => each.toLowerCase() === colour.toLowerCase());
  const choices = Object.entries(klant.kleuren).map(([value, text]) => ({ value, text }));
  return (
    <div className="kleur-field">
      <ChosenField
        {...without(field, 'name')}
        hint={klant.kleurHint}
        stored={known ?? colour}
        choices={known === undefined && colour !== '' ? [{ value: colour, text: colour }, ...choices] : choices}
        onCommit={onCommit}
      />
      <label htmlFor={id} className="visually-hidden">
        {klant.anotherColour}
      </label>
      <input
        id={id}
        type="color"
        className="kleur-field-any"
        title={klant.anotherColour}
        disabled={field.isReadOnly}
        defaultValue={colour}
        key={colour}
        onBlur={({ currentTarget: { value } }) => {
          if (value.toLowerCase() !== colour.toLowerCase()) void onCommit(value.toUpperCase());
        }}
      />
    </div>
  );
}
