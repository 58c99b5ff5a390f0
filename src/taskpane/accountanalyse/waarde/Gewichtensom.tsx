import { Button } from '@fluentui/react-components';
import type { Score } from '../../../calc/accountanalyse/analyse';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { percentText } from '../../fields/decimalText';
import { useHost } from '../../host/HostContext';
import { writeAccountFields } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { staatVanGewichten, verdeeldeGewichten, verschilMetGeheel } from './gewichten';

interface GewichtensomProps extends Pick<StapProps, 'account' | 'change' | 'isOpen'> {
  readonly score: Score;
}

/** What the weights are together; when that is not one whole, what is missing or too much, and a way to mend it. */
export function Gewichtensom({ account, score, change, isOpen }: GewichtensomProps) {
  const { waarde: words } = useAccountTexts();
  const { notation } = useHost();
  const state = staatVanGewichten(score);
  const percent = (fraction: number): string => percentText(celtekst(fraction), notation);
  const total = percent(score.somGewichten);
  if (state === 'heel') {
    return (
      <p role="status" className="offerte-hint">
        <span aria-hidden="true">✓ </span>
        {words.sum(total)}
      </p>
    );
  }
  const difference = percent(verschilMetGeheel(score));
  return (
    <div className="offerte-note">
      <p role="status">
        <span aria-hidden="true">! </span>
        {state === 'teWeinig' ? words.tooLittle(total, difference) : words.tooMuch(total, difference)}
      </p>
      {isOpen && (
        <>
          <p className="offerte-hint">{words.divideHint}</p>
          <div className="knoppen">
            <Button
              size="small"
              onClick={() =>
                void change(
                  () => writeAccountFields(account.nummer, verdeeldeGewichten(score)),
                  (texts) => texts.waarde.saidDivided,
                )
              }
            >
              {words.divide}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
