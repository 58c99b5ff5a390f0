import { useState } from 'react';
import { kwadrantlabels } from '../../../calc/accountanalyse/accountwoorden';
import { HOOGSTE_CONFRONTATIE, confrontatiematrix } from '../../../calc/accountanalyse/swot';
import { ChosenField } from '../../fields/ChosenField';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { writeAccountRows } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { Confrontatietotalen } from './Confrontatietotalen';
import { metScore, scoreVan } from './paren';

const scores = Array.from({ length: HOOGSTE_CONFRONTATIE + 1 }, (_, score) => score);

/** Each strength and weakness against the opportunities and threats: one of the first at a time, as the pane is narrow. */
export function Confrontatiematrix({ account, change, isOpen }: StapProps) {
  const { swot: words } = useAccountTexts();
  const { language } = useLanguage();
  const { nummer, swot, confrontatie } = account;
  const matrix = confrontatiematrix(swot, confrontatie);
  const { paren, sterkste } = matrix;
  const interns = [...new Set(paren.map(({ intern }) => intern))];
  const [chosenId, setChosenId] = useState<string>();
  const chosen = interns.find(({ id }) => id === chosenId) ?? interns[0];
  const scored = paren.filter(({ intern, extern }) => scoreVan(account, intern, extern) !== undefined).length;
  if (!chosen) {
    return (
      <Section title={words.matrix}>
        <p className="offerte-hint">{words.matrixEmpty}</p>
      </Section>
    );
  }
  return (
    <Section title={words.matrix}>
      <p className="offerte-hint">{words.matrixIntro}</p>
      <p className="offerte-hint">{words.scored(scored, paren.length)}</p>
      <div className="offerte-form">
        <ChosenField
          label={words.intern}
          stored={chosen.id}
          choices={interns.map(({ id, kwadrant, punt }) => ({
            value: id,
            text: words.internOption(kwadrantlabels[kwadrant][language], punt),
          }))}
          onCommit={setChosenId}
        />
        {paren
          .filter(({ intern }) => intern === chosen)
          .map(({ extern }) => (
            <ChosenField
              key={extern.id}
              label={words.score(kwadrantlabels[extern.kwadrant][language], extern.punt)}
              stored={String(scoreVan(account, chosen, extern) ?? '')}
              isReadOnly={!isOpen}
              choices={[
                { value: '', text: words.notScored },
                ...scores.map((score) => ({ value: String(score), text: words.scores[score] ?? '' })),
              ]}
              onCommit={(value) =>
                change(
                  () =>
                    writeAccountRows(nummer, 'confrontatie', (now) =>
                      metScore(now, chosen, extern, value === '' ? undefined : Number(value)),
                    ),
                  (texts) => texts.swot.saidScored,
                )
              }
            />
          ))}
      </div>
      <Confrontatietotalen {...matrix} />
      {sterkste && (
        <p className="korting-zin">
          {words.strongest(sterkste.intern.punt, sterkste.extern.punt, String(sterkste.score))}
        </p>
      )}
    </Section>
  );
}
