import { Button } from '@fluentui/react-components';
import type { Signaalbesluit } from '../../../calc/accountanalyse/account';
import type { Signaal } from '../../../calc/accountanalyse/analyse';
import { writeAccountRows } from '../operations';
import { metPunt } from '../swot/metPunt';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { useOpenAccount } from '../velden/AccountContext';
import { besluitId } from './signaalIds';

interface SwotKnopProps {
  readonly signaal: Signaal;
  readonly besluit: Signaalbesluit;
  readonly titel: string;
}

/** Takes an accepted signal over into its quadrant of the SWOT, or says that it is there. */
export function SwotKnop({ signaal, besluit, titel }: SwotKnopProps) {
  const { signalen: words, swot } = useAccountTexts();
  const { gelezen, change, isOpen } = useOpenAccount();
  const { nummer, account } = gelezen;
  const focusLater = useFocusLater();
  const { regel, kwadrant } = signaal;
  const punt = account.swot.find(({ herkomst }) => herkomst === regel);
  const quadrant = swot.quadrants[punt?.kwadrant ?? kwadrant];
  const put = async () => {
    const isDone = await change(
      () =>
        writeAccountRows(nummer, 'swot', (now) =>
          now.some(({ herkomst }) => herkomst === regel)
            ? now.map((one) => (one.herkomst === regel ? { ...one, punt: besluit.tekst } : one))
            : metPunt(now, { kwadrant, punt: besluit.tekst, herkomst: regel }),
        ),
      (texts) => texts.signalen.saidInSwot(titel, texts.swot.quadrants[punt?.kwadrant ?? kwadrant]),
    );
    if (isDone) focusLater(besluitId(regel));
  };
  const button = (label: string) =>
    isOpen && (
      <Button size="small" aria-label={words.of(label, titel)} onClick={() => void put()}>
        {label}
      </Button>
    );
  if (!punt) return <div className="knoppen">{button(words.toSwot)}</div>;
  return (
    <div className="signaal-swot">
      <p className="offerte-hint">{words.inSwot(quadrant)}</p>
      {punt.punt !== besluit.tekst && (
        <>
          <p className="offerte-hint">
            {words.swotDiffers} <span lang={account.taal}>{punt.punt}</span>
          </p>
          {button(words.updateSwot)}
        </>
      )}
    </div>
  );
}
