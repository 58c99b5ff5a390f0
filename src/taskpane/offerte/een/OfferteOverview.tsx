import { useEffect } from 'react';
import type { Arrival } from '../../host/place';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { stappen } from '../stappen';
import { useOfferteTexts } from '../texts/offerteTexts';
import { euroText } from '../../fields/decimalText';
import { problemText } from './problemText';

interface OfferteOverviewProps extends StapProps {
  readonly arrival: Arrival | undefined;
}

const signs = { done: '✓', attention: '!', open: '○' } as const;
const stepId = (id: string): string => `stap-${id}`;

/** What the offerte comes to, and its steps: how far each of them is, in a sign and in words. */
export function OfferteOverview({ arrival, ...props }: OfferteOverviewProps) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { offerte, berekend, onStap } = props;
  const from = typeof arrival === 'object' && 'item' in arrival ? arrival.item : undefined;
  useEffect(() => {
    if (from !== undefined) document.getElementById(stepId(from))?.focus();
  }, [from]);
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
      <nav aria-label={texts.een.steps}>
        <ol className="step-list">
          {stappen.map((stap) => {
            const { level, text } = stap.stand(props);
            return (
              <li key={stap.id}>
                <button type="button" id={stepId(stap.id)} className="step-list-step" onClick={() => onStap(stap.id)}>
                  <span aria-hidden="true" className={`step-list-sign step-list-${level}`}>
                    {signs[level]}
                  </span>
                  <span className="step-list-text">
                    <span className="step-list-title">{stap.title(texts)}</span>
                    <span className="step-list-state">
                      <span className="visually-hidden">{` ${texts.een.stand[level]}. `}</span>
                      {text(texts, notation)}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </>
  );
}
