import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import { Section } from '../../parts/Section';
import { BevindingList } from '../controle/BevindingList';
import { bevindingenVan } from '../controle/bevindingenVan';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { issueOfferte } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ConfirmDialog } from './ConfirmDialog';
import { KopieButtons } from './KopieButtons';
import { stapNaar } from './stapNaar';

/** Locks the version and hands the customer a copy; says what stands in the way before anything happens. */
export default function UitbrengenStap(props: StapProps) {
  const { uitbrengen: texts } = useOfferteTexts();
  const { offerte, change } = props;
  const acties = actiesVan(offerte.status);
  const isReadOnly = offerte.schade.some(({ code }) => code === 'newerSchema');
  const [isAsking, setAsking] = useState(false);
  const { belemmeringen, bewust } = stapNaar('uitgebracht', props);
  const found = bevindingenVan(props).filter(({ code }) => code !== 'controlepuntOpen');
  const blocking = found.filter(({ ernst }) => ernst === 'blokkeert');
  const warnings = found.filter(({ ernst }) => ernst === 'waarschuwt');
  const isBlocked = belemmeringen.length > 0;
  const issue = () => {
    setAsking(false);
    void change(
      () => issueOfferte(offerte.sleutel),
      (all) => all.uitbrengen.issued(sleuteltekst(offerte.sleutel)),
    );
  };
  const notIssued = (
    <>
      <Section title={isBlocked ? texts.blocked : texts.ready}>
        {blocking.length > 0 ? (
          <BevindingList bevindingen={blocking} offerte={offerte} />
        ) : isBlocked ? (
          belemmeringen.map((reason) => (
            <p key={reason} className="offerte-problem">
              <span aria-hidden="true">! </span>
              {texts.belemmering[reason]}
            </p>
          ))
        ) : (
          <p className="offerte-hint">{texts.readyText}</p>
        )}
        {!isReadOnly && !isBlocked && (
          <Button
            appearance="primary"
            className="uitbrengen-issue"
            onClick={() => (bewust.length > 0 ? setAsking(true) : issue())}
          >
            {texts.issue}
          </Button>
        )}
      </Section>
      {warnings.length > 0 && (
        <Section title={texts.warnings}>
          <BevindingList bevindingen={warnings} offerte={offerte} />
        </Section>
      )}
      <Section title={texts.send}>
        <p className="offerte-hint">{texts.notYet}</p>
      </Section>
    </>
  );
  return (
    <>
      {acties.includes('uitbrengen') && notIssued}
      {acties.includes('accountkopieMaken') && <KopieButtons {...props} />}
      {acties.includes('uitbrengen') || acties.includes('accountkopieMaken') ? null : (
        <p className="offerte-hint">{texts.noCopy}</p>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        bewust={bewust}
        action={texts.issue}
        onCancel={() => setAsking(false)}
        onConfirm={issue}
      />
    </>
  );
}
