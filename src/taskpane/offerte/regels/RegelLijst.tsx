import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Documentregel } from '../../../calc/offerte/offertedocument';
import type { Schade } from '../../../workbook/offerte/schade';
import { problemPlace } from '../een/problemText';
import type { Berekend } from '../een/berekend';
import { useOfferteTexts } from '../texts/offerteTexts';
import { RegelRij } from './RegelRij';

/** So many rows are drawn at once; a list of thousands comes in parts. */
const PART = 100;

interface RegelLijstProps {
  readonly regels: readonly Documentregel[];
  readonly berekend: Berekend;
  readonly schade: readonly Schade[];
  readonly isOpen: boolean;
  readonly onEdit: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The lines in their order, each with its amount. */
export function RegelLijst({ regels, berekend, schade, ...actions }: RegelLijstProps) {
  const texts = useOfferteTexts();
  const [shown, setShown] = useState(PART);
  const { totalen, problem } = berekend;
  const wrong = problem && problemPlace(problem);
  const sections = sectionNumbers(regels);
  return (
    <>
      <ol className="regel-lijst" aria-label={texts.regels.list} aria-describedby="regel-lijst-keys">
        {regels.slice(0, shown).map((regel, index) => {
          const section = sections.get(regel.id);
          return (
            <RegelRij
              key={regel.id}
              regel={regel}
              number={index + 1}
              amount={section === undefined ? totalen?.regels[index]?.netto : totalen?.secties[section]?.subtotaal}
              counts={section !== undefined || (totalen?.regels[index]?.telt ?? true)}
              isWrong={
                (wrong?.list === 'regels' && wrong.index === index) || schade.some((one) => one.regel === regel.id)
              }
              isFirst={index === 0}
              isLast={index === regels.length - 1}
              {...actions}
            />
          );
        })}
      </ol>
      <p id="regel-lijst-keys" className="offerte-hint">
        {actions.isOpen && texts.regels.keysHint}
      </p>
      {regels.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PART)}>
          {texts.regels.showMore(Math.min(PART, regels.length - shown))}
        </Button>
      )}
    </>
  );
}

/** Which section each heading begins, from 0. */
function sectionNumbers(regels: readonly Documentregel[]): ReadonlyMap<string, number> {
  return new Map(regels.filter(({ soort }) => soort === 'sectie').map(({ id }, index) => [id, index]));
}
