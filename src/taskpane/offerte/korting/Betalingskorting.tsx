import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isProblem } from '../../../calc/evaluate';
import { betalingskortingseffect } from '../../../calc/offerte/leven/betalingskortingseffect';
import { eurotekst, procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { betalingskortingszin } from '../../../calc/offerte/leven/kortingszin';
import { useHost } from '../../host/HostContext';
import { offerteKey } from '../../host/usePlace';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { writeFields } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { decimalText } from '../../fields/decimalText';
import { ProbeerField } from '../../fields/ProbeerField';
import { useProbeer } from '../velden/useProbeer';
import { isSame } from '../../fields/veldsoorten';

interface BetalingskortingProps extends Pick<StapProps, 'offerte' | 'change' | 'isOpen'> {
  /** Incl. btw, as it stands in the offerte. */
  readonly totaal: string;
}

/** What a discount for early payment comes to, tried here and put in the offerte by a button. */
export function Betalingskorting({ offerte, change, isOpen, totaal }: BetalingskortingProps) {
  const { korting: words } = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { sleutel, document } = offerte;
  const { betalingskorting, betalingskortingDagen, betalingstermijn } = document.voorwaarden;
  const key = `${offerteKey(sleutel)}/probeer`;
  const share = useProbeer(`${key}.betalingskorting`, betalingskorting);
  const days = useProbeer(`${key}.betalingskortingDagen`, betalingskortingDagen);
  const isNone = Number(share.value) === 0;
  const needsDays = !isNone && days.value === '';
  const effect = useMemo(
    () =>
      betalingskortingseffect(totaal, {
        betalingskorting: share.value,
        betalingskortingDagen: days.value,
        betalingstermijn,
      }),
    [totaal, share.value, days.value, betalingstermijn],
  );
  const stands =
    (isSame(share.value, betalingskorting, 'procent') || (isNone && Number(betalingskorting) === 0)) &&
    isSame(days.value, betalingskortingDagen, 'dagen');
  const write = async () => {
    const [discount, within] = isNone ? ['', ''] : [share.value, days.value];
    const isDone = await change(
      () =>
        writeFields(sleutel, {
          'voorwaarden.betalingskorting': discount,
          'voorwaarden.betalingskortingDagen': within,
        }),
      ({ korting }) => (isNone ? korting.paymentTakenOut : korting.paymentWritten),
    );
    if (!isDone) return;
    share.set(undefined);
    days.set(undefined);
  };
  const term = betalingstermijn === '' ? words.noTerm : words.term(decimalText(betalingstermijn, notation));
  return (
    <Section title={words.payment}>
      <p className="offerte-hint">{words.paymentHint(eurotekst(totaal, notation), term)}</p>
      <div className="korting-betaling">
        <ProbeerField
          label={words.paymentDiscount}
          soort="procent"
          value={share.value}
          onValue={share.set}
          problemOf={(value) => (0 <= Number(value) && Number(value) <= 1 ? undefined : words.outOfRange)}
        />
        <ProbeerField label={words.paymentDays} soort="dagen" value={days.value} onValue={days.set} />
      </div>
      <div role="status">
        {effect ? (
          <>
            <dl className="figure-pairs">
              <dt>{words.paid}</dt>
              <dd>{eurotekst(effect.binnenTermijn, notation)}</dd>
              <dt>{words.given}</dt>
              <dd>{eurotekst(effect.korting, notation)}</dd>
              <dt>{words.yearly}</dt>
              <dd>
                {isProblem(effect.jaarrente) ? words.noYearly : procenttekst(celtekst(effect.jaarrente), notation)}
              </dd>
            </dl>
            <p className="korting-zin">
              {needsDays
                ? words.paymentNeedsDays
                : betalingskortingszin(effect, { betalingskortingDagen: days.value }, language, notation)}
            </p>
          </>
        ) : (
          <p className="offerte-hint">{words.paymentNone}</p>
        )}
      </div>
      {isOpen && (
        <Button disabledFocusable={stands || needsDays} onClick={() => void write()}>
          {isNone && betalingskorting !== '' ? words.paymentTakeOut : words.paymentPut}
        </Button>
      )}
    </Section>
  );
}
