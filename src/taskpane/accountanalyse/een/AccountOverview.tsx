import { eurotekst } from '../../../calc/accountanalyse/cijferteksten';
import { formatFigure } from '../../../calc/format';
import { useHost } from '../../host/HostContext';
import type { Arrival } from '../../host/place';
import { StepList } from '../../parts/StepList';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { stappen } from '../stappen';
import { useAccountTexts } from '../texts/accountTexts';

interface AccountOverviewProps extends StapProps {
  readonly arrival: Arrival | undefined;
}

/** What the account is worth to us, and its steps: how far each of them is, in a sign and in words. */
export function AccountOverview({ arrival, ...props }: AccountOverviewProps) {
  const texts = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { gelezen, analyse, klasse, onStap } = props;
  const { een } = texts;
  const { totaal } = analyse.waarde.score;
  const { eigenOmzet } = gelezen.rij;
  return (
    <>
      <dl className="figure-pairs">
        <dt>{een.class}</dt>
        <dd>{klasse || een.unknown}</dd>
        <dt>{een.score}</dt>
        <dd>{totaal === undefined ? een.unknown : formatFigure(totaal, 'verhouding', notation)}</dd>
        <dt>{een.turnover}</dt>
        <dd>{eigenOmzet === '' ? een.unknown : eurotekst(eigenOmzet)(notation, language)}</dd>
      </dl>
      <StepList
        steps={stappen.map(({ id, title, stand }) => {
          const { level, text } = stand(props);
          return { id, title: title(texts), level, state: text(texts, notation, language) };
        })}
        arrival={arrival}
        onStep={onStap}
      />
    </>
  );
}
