import { Button } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { TypedVeld } from '../velden/VeldField';
import { Betalingskorting } from './Betalingskorting';
import { hasPricedLine } from './hasPricedLine';
import { KortingProef } from './KortingProef';
import { Regelmarges } from './Regelmarges';
import { ZonderKostprijs } from './ZonderKostprijs';

/** What a discount costs, the mandate it has to stay within, the margin of every line, and what early payment costs. */
export default function KortingStap(props: StapProps) {
  const { korting: words } = useOfferteTexts();
  const { offerte, berekend, onStap } = props;
  const { document } = offerte;
  if (!hasPricedLine(document)) {
    return (
      <>
        <p className="register-empty">{words.noLines}</p>
        <Button onClick={() => onStap('regels')}>{words.toLines}</Button>
      </>
    );
  }
  const { totalen } = berekend;
  return (
    <>
      <KortingProef {...props} />
      {totalen?.marge === undefined && totalen && <ZonderKostprijs {...props} totalen={totalen} />}
      <Section title={words.mandate}>
        <div className="offerte-form">
          <TypedVeld veld="intern.maxKorting" soort="procent" hint={words.maxHint} />
          <TypedVeld veld="intern.minMarge" soort="procent" hint={words.minHint} />
        </div>
      </Section>
      {totalen && (
        <>
          <Regelmarges document={document} totalen={totalen} />
          {totalen.marge && <ZonderKostprijs {...props} totalen={totalen} />}
          <Betalingskorting {...props} totaal={totalen.totaal} />
        </>
      )}
    </>
  );
}
