import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dagenTussen } from '../../../calc/offerte/leven/datum';
import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Stap } from '../../../calc/offerte/leven/offertestappen';
import { statusOp } from '../../../calc/offerte/leven/statusOp';
import type { Offertestatus } from '../../../calc/offerte/offertedocument';
import { Section } from '../../parts/Section';
import { changeStatus } from '../operations';
import { StatusBadge } from '../StatusBadge';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ConfirmDialog } from '../uitbrengen/ConfirmDialog';
import { stapNaar } from '../uitbrengen/stapNaar';
import { OpvolgingFields } from './OpvolgingFields';
import { OrderButton } from './OrderButton';
import { VersieButton } from './VersieButton';

const answers = [
  { actie: 'accepteren', naar: 'geaccepteerd', label: 'accept' },
  { actie: 'afwijzen', naar: 'afgewezen', label: 'reject' },
  { actie: 'intrekken', naar: 'ingetrokken', label: 'withdraw' },
] as const;
const EXPIRES_SOON = 7;

/** The chance, the next action, the answer of the customer, and what comes of it: an order or a new version. */
export default function OpvolgingStap(props: StapProps) {
  const { opvolging: texts } = useOfferteTexts();
  const { offerte, change, vandaag } = props;
  const { sleutel, register } = offerte;
  const status = statusOp({ status: offerte.status, geldigTot: register.geldigTot }, vandaag);
  const acties = actiesVan(status);
  const [asked, setAsked] = useState<{ readonly stap: Stap; readonly action: string }>();
  const days = dagenTussen(vandaag, register.geldigTot);

  const take = (naar: Offertestatus) => {
    setAsked(undefined);
    void change(
      () => changeStatus(sleutel, naar),
      ({ opvolging, statussen }) => opvolging.moved(statussen[naar]),
    );
  };
  return (
    <>
      <Section title={texts.now}>
        <p className="opvolging-state">
          {texts.status}: <StatusBadge status={status} />
        </p>
        {status === 'uitgebracht' && days !== undefined && days <= EXPIRES_SOON && (
          <p className="offerte-hint">{texts.expires(days)}</p>
        )}
        {status === 'verlopen' && <p className="offerte-hint">{texts.expired}</p>}
        <OpvolgingFields {...props} />
      </Section>
      {answers.some(({ actie }) => acties.includes(actie)) && (
        <Section title={texts.answer}>
          <div className="offerte-dock">
            {answers
              .filter(({ actie }) => acties.includes(actie))
              .map(({ naar, label }) => (
                <Button
                  key={naar}
                  onClick={() => {
                    const stap = stapNaar(naar, props);
                    if (stap.bewust.length > 0) setAsked({ stap, action: texts[label] });
                    else take(naar);
                  }}
                >
                  {texts[label]}
                </Button>
              ))}
          </div>
        </Section>
      )}
      {acties.includes('orderMaken') && <OrderButton {...props} />}
      {acties.includes('versieMaken') && <VersieButton {...props} />}
      <ConfirmDialog
        isOpen={asked !== undefined}
        bewust={asked?.stap.bewust ?? []}
        action={asked?.action ?? ''}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => asked && take(asked.stap.naar)}
      />
    </>
  );
}
