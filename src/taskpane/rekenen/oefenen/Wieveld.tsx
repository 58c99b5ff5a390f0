import type { Leerling } from '../../../workbook/rekenen/rekenboek';
import { TypedField } from '../../fields/TypedField';
import { Section } from '../../parts/Section';
import { heeftSeedteken } from '../heeftSeedteken';
import { useRekenTexts } from '../texts/rekenTexts';

interface WieveldProps {
  readonly leerling: Leerling;
  /** False when the workbook did not take it. */
  readonly onLeerling: (leerling: Leerling) => Promise<boolean>;
}

/** A number of two digits at least; undefined for what is no number. */
function leesNummer(typed: string): string | undefined {
  const text = typed.trim();
  return /^\d{1,4}$/.test(text) ? text.padStart(2, '0') : undefined;
}

/** Whose exercises these are. */
export function Wieveld({ leerling, onLeerling }: WieveldProps) {
  const { wie } = useRekenTexts();
  return (
    <Section title={wie.title}>
      <p className="offerte-hint">{wie.hint}</p>
      <div className="field-row rekenen-wie">
        <TypedField
          name="rekenen/klas"
          label={wie.klas}
          soort="tekst"
          stored={leerling.klas}
          hint={wie.klasHint}
          onCommit={(klas) => (heeftSeedteken(klas) ? Promise.resolve(false) : onLeerling({ ...leerling, klas }))}
        />
        <TypedField
          name="rekenen/leerling"
          label={wie.leerling}
          soort="tekst"
          stored={leerling.leerling}
          hint={wie.leerlingHint}
          onCommit={(typed) => {
            const nummer = leesNummer(typed);
            return nummer === undefined ? Promise.resolve(false) : onLeerling({ ...leerling, leerling: nummer });
          }}
        />
      </div>
    </Section>
  );
}
