import { formatFigure } from '../../../calc/format';
import { registeroverzicht } from '../../../calc/offerte/leven/registeroverzicht';
import type { Registerrij } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { useOfferteTexts } from '../texts/offerteTexts';
import { vandaag } from '../../fields/vandaag';
import { euroText } from '../../fields/decimalText';

/** What the register comes to: what is open, what it is worth by its chances, and how often an offerte becomes an order. */
export function Pipeline({ offertes }: { readonly offertes: readonly Registerrij[] }) {
  const { pipeline } = useOfferteTexts();
  const { notation } = useHost();
  const { open, gewogen, hitrate, hitrateBeslist, verlooptBinnenkort } = registeroverzicht(offertes, vandaag());
  const share = (figure: typeof hitrate): string | undefined =>
    typeof figure === 'number' ? formatFigure(figure, 'fractie', notation) : undefined;
  const score = share(hitrate);
  const decided = share(hitrateBeslist);
  return (
    <Section title={pipeline.title}>
      <dl className="figure-pairs">
        <dt>{pipeline.open}</dt>
        <dd>{open.aantal}</dd>
        <dt>{pipeline.openAmount}</dt>
        <dd>{euroText(open.bedrag, notation)}</dd>
        <dt>{pipeline.weighted}</dt>
        <dd>{typeof gewogen === 'number' ? formatFigure(gewogen, 'euro', notation) : '–'}</dd>
        <dd className="figure-pairs-note">
          {pipeline.weightedHint} {open.zonderKans > 0 && pipeline.noChance(open.zonderKans)}
        </dd>
        <dt>{pipeline.score}</dt>
        <dd>{score ?? pipeline.scoreNone}</dd>
        {score !== undefined && (
          <dd className="figure-pairs-note">
            {pipeline.scoreHint} {decided !== undefined && pipeline.scoreDecided(decided)}
          </dd>
        )}
        <dt>{pipeline.expires}</dt>
        <dd>
          {verlooptBinnenkort.length === 0
            ? pipeline.expiresNone
            : verlooptBinnenkort.map((rij) => sleuteltekst(rij)).join(', ')}
        </dd>
      </dl>
    </Section>
  );
}
