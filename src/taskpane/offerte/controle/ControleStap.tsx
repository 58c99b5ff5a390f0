import { Button } from '@fluentui/react-components';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import { stap } from '../../../calc/offerte/leven/offertestappen';
import { Section } from '../../parts/Section';
import { changeStatus } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { BevindingList } from './BevindingList';
import { bevindingenVan } from './bevindingenVan';
import { Controlelijst } from './Controlelijst';
import { GoedkeuringFields } from './GoedkeuringFields';

const moves = [
  { to: 'ter controle', label: 'toControl' },
  { to: 'goedgekeurd', label: 'approve' },
  { to: 'concept', label: 'takeBack' },
] as const satisfies readonly { readonly to: Offertestatus; readonly label: string }[];

/** What the check finds, the list of the binnendienst, and the approval where the mandate does not reach. */
export default function ControleStap(props: StapProps) {
  const { controle: texts } = useOfferteTexts();
  const { offerte, change } = props;
  const { sleutel, status } = offerte;
  const bevindingen = bevindingenVan(props).filter(({ code }) => code !== 'controlepuntOpen');
  const possible = moves.filter(({ to }) => stap(status, to).belemmeringen.length === 0);
  return (
    <>
      <Section title={texts.findings}>
        {bevindingen.length === 0 ? (
          <p className="offerte-hint">
            <span aria-hidden="true">✓ </span>
            {texts.none}
          </p>
        ) : (
          <BevindingList bevindingen={bevindingen} offerte={offerte} />
        )}
      </Section>
      <Section title={texts.list}>
        <p className="offerte-hint">{texts.listHint}</p>
        <Controlelijst {...props} />
      </Section>
      <Section title={texts.approval}>
        <GoedkeuringFields {...props} />
      </Section>
      {possible.length > 0 && !offerte.schade.some(({ code }) => code === 'newerSchema') && (
        <div className="offerte-dock controle-moves">
          {possible.map(({ to, label }) => (
            <Button
              key={to}
              onClick={() =>
                void change(
                  () => changeStatus(sleutel, to),
                  ({ controle, statussen }) => controle.moved(statussen[to]),
                )
              }
            >
              {texts[label]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
