import { Link } from '@fluentui/react-components';
import type { Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';

interface GrenzenProps extends Pick<StapProps, 'offerte' | 'onStap'> {
  /** Of the offerte as it stands. */
  readonly effect: Kortingseffect;
}

/** The mandate, the floor and the room that is left, in sight while one negotiates. */
export function Grenzen({ offerte, effect, onStap }: GrenzenProps) {
  const { onderhandelen: words } = useOfferteTexts();
  const { notation } = useHost();
  const { maxKorting, minMarge } = offerte.document.intern;
  const { korting, ruimte, ruimteOver, marge } = effect;
  const percent = (fraction: string | undefined, otherwise: string = words.none): string =>
    fraction === undefined || fraction === '' ? otherwise : procenttekst(fraction, notation, 2);
  return (
    <Section
      title={words.limits}
      aside={
        <Link as="button" onClick={() => onStap('korting')}>
          {words.toDiscount}
        </Link>
      }
    >
      <dl className="figure-pairs">
        <dt>{words.inOffer}</dt>
        <dd>{percent(korting)}</dd>
        <dt>{words.maxDiscount}</dt>
        <dd>{percent(maxKorting)}</dd>
        <dt>{words.minMargin}</dt>
        <dd>{percent(minMarge)}</dd>
        <dt>{words.floorAt}</dt>
        <dd>{percent(ruimte.totMarge, marge ? words.none : words.noCost)}</dd>
        <dt>{words.room}</dt>
        <dd>{percent(ruimteOver)}</dd>
      </dl>
    </Section>
  );
}
