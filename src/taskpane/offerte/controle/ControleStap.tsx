import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import { goedkeuringVan } from '../../../calc/offerte/leven/goedkeuring';
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
  const { offerte, berekend, change } = props;
  const { sleutel, status, document } = offerte;
  const [isApproverAsked, setApproverAsked] = useState(false);
  const goedkeuring = berekend.totalen && goedkeuringVan(document, berekend.totalen);
  const lacksApprover = goedkeuring !== undefined && goedkeuring.isNodig && !goedkeuring.isGegeven;
  const bevindingen = bevindingenVan(props).filter(({ code }) => code !== 'controlepuntOpen');
  const move = (to: Offertestatus) => {
    const isAsked = to === 'goedgekeurd' && lacksApprover;
    setApproverAsked(isAsked);
    if (isAsked) return;
    void change(
      () => changeStatus(sleutel, to),
      ({ controle, statussen }) => controle.moved(statussen[to]),
    );
  };
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
      {isApproverAsked && lacksApprover && (
        <p role="alert" className="offerte-problem">
          <span aria-hidden="true">! </span>
          {texts.approverFirst}
        </p>
      )}
      {possible.length > 0 && !offerte.schade.some(({ code }) => code === 'newerSchema') && (
        <div className="offerte-dock controle-moves">
          {possible.map(({ to, label }) => (
            <Button key={to} onClick={() => move(to)}>
              {texts[label]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
