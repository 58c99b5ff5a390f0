import { Fragment } from 'react';
import { strategieen, type Confrontatiematrix } from '../../../calc/accountanalyse/swot';
import { strategielabels } from '../../../workbook/accountanalyse/texts/swotteksten';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

/** What the scores add up to in each box of the matrix, with what the box stands for. */
export function Confrontatietotalen({ totalen }: Pick<Confrontatiematrix, 'totalen'>) {
  const { swot: words } = useAccountTexts();
  const { language } = useLanguage();
  return (
    <>
      <h4 className="tussenkop">{words.totals}</h4>
      <dl className="figure-pairs">
        {strategieen.map((strategie) => (
          <Fragment key={strategie}>
            <dt>{strategielabels[strategie][language]}</dt>
            <dd>{totalen[strategie]}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
