import { Fragment } from 'react';
import type { Klasse } from '../../../calc/accountanalyse/accountklassen';
import type { Accountoverzicht } from '../../../calc/accountanalyse/accountoverzicht';
import { eurotekst } from '../../../calc/accountanalyse/cijferteksten';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

const klassen: readonly Klasse[] = ['A', 'B', 'C', ''];

/** All accounts together: what each class brings in, and who is due for a review. */
export function Overzicht({ overzicht: { perKlasse, teHerzien } }: { readonly overzicht: Accountoverzicht }) {
  const { overzicht } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  return (
    <Section title={overzicht.title}>
      <dl className="figure-pairs">
        {klassen
          .filter((klasse) => perKlasse[klasse].aantal > 0)
          .map((klasse) => {
            const { aantal, omzet } = perKlasse[klasse];
            return (
              <Fragment key={klasse}>
                <dt>{klasse === '' ? overzicht.withoutClass(aantal) : overzicht.ofClass(klasse, aantal)}</dt>
                <dd>{eurotekst(omzet)(notation, language)}</dd>
              </Fragment>
            );
          })}
        <dt>{overzicht.review}</dt>
        <dd>
          {teHerzien.length === 0 ? overzicht.none : teHerzien.map(({ naam, nummer }) => naam || nummer).join(', ')}
        </dd>
      </dl>
    </Section>
  );
}
