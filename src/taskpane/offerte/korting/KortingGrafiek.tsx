import { procenttekst, rondEurotekst } from '../../../calc/offerte/leven/cijfertekst';
import type { Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { Grafiekdeel } from './Grafiekdeel';
import { GUTTER, PLOT, WIDTH, xOf } from './grafiekmaten';
import type { Kortingslijn } from './kortingslijn';

interface KortingGrafiekProps {
  readonly lijn: Kortingslijn;
  /** At the discount that is tried. */
  readonly effect: Kortingseffect;
}

const TOPS = { limits: [10, 23], profit: 34, margin: 112, axis: 186 } as const;
const HEIGHTS = { profit: 62, margin: 56 } as const;
const HEIGHT = 192;

/** Gross profit and margin at every discount, with the limits and the discount that is tried; in words for who cannot see it. */
export function KortingGrafiek({ lijn, effect }: KortingGrafiekProps) {
  const { korting: texts } = useOfferteTexts();
  const { notation } = useHost();
  const { chart } = texts;
  const { punten, reach } = lijn;
  const [first, last] = [punten[0], punten.at(-1)];
  const { marge, ruimte } = effect;
  if (!marge || !first || !last) return null;
  const percent = (fraction: string): string => procenttekst(fraction, notation, 2);
  const euro = (amount: string): string => `${amount.startsWith('-') ? '-' : ''}${rondEurotekst(amount, notation)}`;
  const margin = (fraction: string | undefined): string =>
    fraction === undefined ? texts.noTurnover : procenttekst(fraction, notation);
  const pair = ({ brutowinst, na }: { brutowinst: string; na?: string }): string =>
    chart.pair(euro(brutowinst), margin(na));

  const at = Number(effect.korting);
  const limits = [
    { key: 'mandate', korting: ruimte.totMandaat, label: chart.mandate, alt: chart.altMandate },
    { key: 'floor', korting: ruimte.totMarge, label: chart.floor, alt: chart.altFloor },
  ].flatMap((limit) => (limit.korting === undefined ? [] : [{ ...limit, korting: limit.korting }]));
  const alt = [
    chart.alt(percent(last.korting), pair(first), pair(last)),
    ...limits.map(({ korting, alt: words }) => words(percent(korting))),
  ].join('');
  const inView = limits.filter(({ korting }) => 0 <= Number(korting) && Number(korting) <= reach);
  return (
    <figure className="korting-grafiek">
      <figcaption className="korting-grafiek-title">
        {chart.title(percent(effect.korting), euro(marge.brutowinst), margin(marge.na))}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt} className="korting-grafiek-svg">
        {inView.map(({ key, korting, label }, index) => {
          const x = xOf(Number(korting), reach);
          const isRight = x > GUTTER + PLOT / 2;
          return (
            <g key={key} className={`korting-grafiek-limit korting-grafiek-${key}`}>
              <line x1={x} x2={x} y1={TOPS.limits[index]} y2={TOPS.margin + HEIGHTS.margin} />
              <text
                x={isRight ? x - 4 : x + 4}
                y={TOPS.limits[index]}
                textAnchor={isRight ? 'end' : 'start'}
                dy="0.3em"
              >
                {label(percent(korting))}
              </text>
            </g>
          );
        })}
        <Grafiekdeel
          name={chart.grossProfit}
          top={TOPS.profit}
          height={HEIGHTS.profit}
          reach={reach}
          punten={punten.map(({ korting, brutowinst }) => [Number(korting), Number(brutowinst)])}
          current={[at, Number(marge.brutowinst)]}
          written={(value) => (value === 0 ? '€ 0' : euro(value.toFixed(2)))}
        />
        <Grafiekdeel
          name={chart.margin}
          top={TOPS.margin}
          height={HEIGHTS.margin}
          reach={reach}
          isDashed
          punten={punten.flatMap(({ korting, na }) =>
            na === undefined ? [] : [[Number(korting), Number(na)] as const],
          )}
          current={marge.na === undefined ? undefined : [at, Number(marge.na)]}
          written={(value) => procenttekst(value.toFixed(6), notation)}
        />
        <g className="korting-grafiek-axis">
          <text x={GUTTER} y={TOPS.axis}>
            0%
          </text>
          <text x={GUTTER + PLOT / 2} y={TOPS.axis} textAnchor="middle">
            {chart.axis}
          </text>
          <text x={GUTTER + PLOT} y={TOPS.axis} textAnchor="end">
            {percent(String(reach))}
          </text>
        </g>
      </svg>
    </figure>
  );
}
