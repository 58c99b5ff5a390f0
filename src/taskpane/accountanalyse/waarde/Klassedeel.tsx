import { Button, Link } from '@fluentui/react-components';
import { eurotekst } from '../../../calc/accountanalyse/cijferteksten';
import { formatFigure } from '../../../calc/format';
import { abc } from '../../../calc/markt/abc';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';

/** The class of the account among all accounts, what it follows from, and that the score has no say in it. */
export function Klassedeel({ account, rijen, klasse, onStap, onHelp }: StapProps) {
  const { waarde: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const omzet = rijen.find(({ nummer }) => nummer === account.nummer)?.eigenOmzet ?? '';
  const withTurnover = rijen.filter(({ eigenOmzet }) => eigenOmzet !== '').length;
  const percent = (fraction: number): string => formatFigure(fraction, 'fractie', notation);
  return (
    <Section
      title={words.klasse}
      aside={
        <Link as="button" aria-label={words.explainFor(words.klasse)} onClick={() => onHelp(abc.id)}>
          {words.explain}
        </Link>
      }
    >
      <dl className="figure-pairs">
        <dt>{words.klasse}</dt>
        <dd className="figure-pairs-total">{klasse === '' ? words.klasseNone : words.klasseIs(klasse)}</dd>
        <dt>{words.ownTurnover}</dt>
        <dd>{omzet === '' ? words.unknown : eurotekst(omzet)(notation, language)}</dd>
      </dl>
      {omzet === '' ? (
        <>
          <p className="offerte-hint">{words.klasseMissing}</p>
          <Button size="small" onClick={() => onStap('jaarcijfers')}>
            {words.toFigures}
          </Button>
        </>
      ) : (
        klasse === '' && <p className="offerte-hint">{words.klasseImpossible}</p>
      )}
      {klasse !== '' && withTurnover === 1 && <p className="offerte-hint">{words.klasseAlone}</p>}
      <p className="offerte-hint">
        {words.klasseText(withTurnover, percent(abc.params.grensA.default), percent(abc.params.grensB.default))}
      </p>
      <p className="offerte-hint">{words.klasseScore}</p>
    </Section>
  );
}
