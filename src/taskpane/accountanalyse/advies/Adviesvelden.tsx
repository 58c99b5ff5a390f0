import { Button } from '@fluentui/react-components';
import type { Advies } from '../../../calc/accountanalyse/analyse';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { TypedVeld } from '../velden/VeldField';

interface AdviesveldenProps extends Pick<StapProps, 'onStap'> {
  readonly advies: Advies;
}

/** What only the user can say: the proposal, and who does what when; and what is still missing of it. */
export function Adviesvelden({ advies: { tekorten }, onStap }: AdviesveldenProps) {
  const { advies: words } = useAccountTexts();
  return (
    <Section title={words.required}>
      <p className="offerte-hint">{words.requiredHint}</p>
      <div className="offerte-form">
        <TypedVeld veld="advies.voorstel" soort="alinea" hint={words.proposalHint} />
        <TypedVeld veld="advies.actie" hint={words.actionHint} />
        <TypedVeld veld="advies.actiedatum" soort="datum" />
        <TypedVeld veld="advies.eigenaar" hint={words.ownerHint} />
        <TypedVeld veld="advies.reviewdatum" soort="datum" hint={words.reviewHint} />
      </div>
      <div role="status" className="advies-tekorten">
        {tekorten.length === 0 ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {words.complete}
          </p>
        ) : (
          <>
            <p>
              <span aria-hidden="true">! </span>
              {words.missing}
            </p>
            <ul>
              {tekorten.map((tekort) => (
                <li key={tekort}>{words.tekorten[tekort]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {tekorten.includes('geenArgument') && (
        <Button size="small" onClick={() => onStap('signalen')}>
          {words.toSignals}
        </Button>
      )}
    </Section>
  );
}
