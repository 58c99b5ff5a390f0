import { formatFigure } from '../../../calc/format';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { ChosenVeld, TypedVeld } from '../velden/VeldField';
import { Gewichtensom } from './Gewichtensom';

/** A mark and a weight for each criterion, and what they come to; nothing of it is hidden. */
export function Scoremodel({ account, analyse, change, isOpen }: StapProps) {
  const { velden: labels, waarde: words } = useAccountTexts();
  const { notation } = useHost();
  const { score } = analyse.waarde;
  const { onderdelen, totaal } = score;
  const figure = (value: number): string => formatFigure(value, 'verhouding', notation);
  const named = (of: (one: (typeof onderdelen)[number]) => boolean): string =>
    onderdelen
      .filter(of)
      .map(({ criterium }) => labels[`score.${criterium}`].toLowerCase())
      .join(', ');
  const withoutScore = named((one) => one.score === '');
  const withoutWeight = named((one) => one.gewicht === '');
  return (
    <Section title={words.model}>
      <p className="offerte-hint">{words.modelIntro}</p>
      {onderdelen.map(({ criterium, gewicht, score: mark, gewogen }) => (
        <div key={criterium} className="criterium">
          <div className="field-row">
            <ChosenVeld
              veld={`score.${criterium}`}
              choices={[
                { value: '', text: words.noScore },
                ...words.choices[criterium].map((text, index) => ({ value: String(index + 1), text })),
              ]}
            />
            <TypedVeld veld={`gewicht.${criterium}`} soort="procent" />
          </div>
          <p className="offerte-hint">
            {words.questions[criterium]}
            {gewicht !== '' && mark !== '' && gewogen !== '' && (
              <span className="criterium-som">
                {' '}
                {words.weighted(formatFigure(gewicht, 'fractie', notation), figure(mark), figure(gewogen))}
              </span>
            )}
          </p>
        </div>
      ))}
      <Gewichtensom account={account} score={score} change={change} isOpen={isOpen} />
      <dl className="figure-pairs">
        <dt className="figure-pairs-total">{words.total}</dt>
        <dd className="figure-pairs-total">{totaal === undefined ? words.noTotal : words.outOfFive(figure(totaal))}</dd>
      </dl>
      {withoutScore !== '' && <p className="offerte-hint">{words.missingScores(withoutScore)}</p>}
      {withoutWeight !== '' && <p className="offerte-hint">{words.missingWeights(withoutWeight)}</p>}
    </Section>
  );
}
