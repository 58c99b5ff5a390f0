import type { Arrival } from '../../host/place';
import { useHost } from '../../host/HostContext';
import { StepList } from '../../parts/StepList';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { stappen } from '../stappen';
import { useOfferteTexts } from '../texts/offerteTexts';
import { euroText } from '../../fields/decimalText';
import { problemText } from './problemText';

interface OfferteOverviewProps extends StapProps {
  readonly arrival: Arrival | undefined;
}

/** What the offerte comes to, and its steps: how far each of them is, in a sign and in words. */
export function OfferteOverview({ arrival, ...props }: OfferteOverviewProps) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { offerte, berekend, onStap } = props;
  const { account, betreft, regels } = offerte.document;
  return (
    <>
      <p className="offerte-overview-subject">
        <strong>{account.naam || texts.register.noAccount}</strong>
        {betreft && <span> · {betreft}</span>}
      </p>
      {berekend.problem ? (
        <p className="offerte-problem">
          <span aria-hidden="true">! </span>
          {texts.een.cannotCompute(problemText(berekend.problem, texts, language, notation))}
        </p>
      ) : (
        <dl className="figure-pairs">
          <dt>{texts.een.total}</dt>
          <dd>{regels.length === 0 ? texts.een.noLines : euroText(berekend.totalen.grondslag, notation)}</dd>
          {regels.length > 0 && (
            <>
              <dt>{texts.een.totalIncl}</dt>
              <dd>{euroText(berekend.totalen.totaal, notation)}</dd>
            </>
          )}
        </dl>
      )}
      <StepList
        steps={stappen.map(({ id, title, stand }) => {
          const { level, text } = stand(props);
          return { id, title: title(texts), level, state: text(texts, notation) };
        })}
        arrival={arrival}
        onStep={onStap}
      />
    </>
  );
}
