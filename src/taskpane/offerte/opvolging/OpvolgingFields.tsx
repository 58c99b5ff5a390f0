import type { Opvolging } from '../../../workbook/offerte/offerteboek';
import { changeStatus } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { TypedField } from '../../fields/TypedField';

/** The chance, the next action and its day: they stand in the register, so that a locked version still can be followed. */
export function OpvolgingFields({ offerte: { sleutel, status, register }, change }: StapProps) {
  const { opvolging: texts } = useOfferteTexts();
  const name = `${sleutel.nummer}-${sleutel.versie}/opvolging`;
  const write = (more: Opvolging): Promise<boolean> =>
    change(
      () => changeStatus(sleutel, status, more),
      ({ opvolging }) => opvolging.saved,
    );
  return (
    <div className="offerte-form">
      <TypedField
        name={`${name}.kans`}
        label={texts.chance}
        hint={texts.chanceHint}
        soort="procent"
        stored={register.kans}
        onCommit={(kans) => write({ kans })}
      />
      <TypedField
        name={`${name}.volgendeActie`}
        label={texts.action}
        soort="tekst"
        stored={register.volgendeActie}
        onCommit={(volgendeActie) => write({ volgendeActie })}
      />
      <TypedField
        name={`${name}.actiedatum`}
        label={texts.actionDate}
        soort="datum"
        stored={register.actiedatum}
        onCommit={(actiedatum) => write({ actiedatum })}
      />
    </div>
  );
}
