import { Slider } from '@fluentui/react-components';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { percentText } from '../../fields/decimalText';
import { ProbeerField } from '../../fields/ProbeerField';

interface KortingKiezerProps {
  readonly label: string;
  /** A fraction; empty counts as none. */
  readonly korting: string;
  /** Where the slider ends, in percents. */
  readonly reach: number;
  readonly onKorting: (korting: string) => void;
}

/** Percents. */
const STEP = 0.5;
const fractionOf = (percents: number): string => celtekst(percents / 100);

/** A discount to try: a slider with half percents, and a field beside it for any other. */
export function KortingKiezer({ label, korting, reach, onKorting }: KortingKiezerProps) {
  const { korting: texts } = useOfferteTexts();
  const { notation } = useHost();
  const percents = Number(korting) * 100;
  const step = (by: number) => {
    const next = Math.round(percents / STEP + by) * STEP;
    onKorting(fractionOf(Math.min(100, Math.max(0, next))));
  };
  return (
    <div className="korting-kiezer">
      <Slider
        className="korting-kiezer-slider"
        aria-label={texts.slider(label)}
        aria-valuetext={percentText(korting || '0', notation)}
        min={0}
        max={reach}
        step={STEP}
        value={Math.min(percents, reach)}
        onChange={(_, { value }) => onKorting(fractionOf(value))}
      />
      <ProbeerField
        label={label}
        soort="procent"
        value={korting}
        onValue={onKorting}
        problemOf={(value) => (0 <= Number(value) && Number(value) <= 1 ? undefined : texts.outOfRange)}
        onStep={step}
      />
    </div>
  );
}
