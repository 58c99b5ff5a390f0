import { datumtekst } from '../../offerte/leven/datumtekst';
import type { Text } from '../../text';
import { kwaliteiten, type Account, type Accountveld } from '../account';
import { kwaliteitlabels, statusWoorden } from '../accountwoorden';
import type { Analysecijfers } from '../analysecijfers';
import { branches } from '../branches';
import type { Schrijfwijze } from '../schrijfArgument';
import { woordVan } from '../woordVan';
import { cijferregel, profieldeel, woordregel, type Profieldeel, type Profielregel } from './profielregels';

const labels = {
  naam: { nl: 'Naam', en: 'Name' },
  branche: { nl: 'Branche', en: 'Industry' },
  kvk: { nl: 'KvK-nummer', en: 'Chamber of Commerce number' },
  plaats: { nl: 'Plaats', en: 'Place' },
  status: { nl: 'Status', en: 'Status' },
  relatieSinds: { nl: 'Relatie sinds', en: 'Relationship since' },
  betalingstermijn: { nl: 'Betalingstermijn', en: 'Payment term' },
  bron: { nl: 'Bron van de cijfers', en: 'Source of the figures' },
  bronDatum: { nl: 'Datum van de bron', en: 'Date of the source' },
} as const satisfies Partial<Record<Accountveld, Text>>;

const koppen = {
  bedrijf: { nl: 'Het bedrijf', en: 'The business' },
  kwalitatief: { nl: 'Hoe het bedrijf werkt', en: 'How the business works' },
} as const satisfies Record<string, Text>;

/** Who the account is, and where its figures come from. */
export function bedrijf({ velden }: Account, { dagen }: Analysecijfers, schrijfwijze: Schrijfwijze): Profieldeel {
  const { taal } = schrijfwijze;
  const regel = (veld: keyof typeof labels, woorden: string): Profielregel =>
    woordregel(labels[veld], woorden, { soort: 'veld', veld }, schrijfwijze);
  const status = statusWoorden.waarden.find((each) => each === velden.status) ?? '';
  return profieldeel(koppen.bedrijf, [
    regel('naam', velden.naam),
    regel('branche', branches.find(({ letter }) => letter === velden.branche)?.naam[taal] ?? ''),
    regel('kvk', velden.kvk),
    regel('plaats', velden.plaats),
    regel('status', woordVan(status, statusWoorden, taal)),
    regel('relatieSinds', datumtekst(velden.relatieSinds, taal)),
    cijferregel({ label: labels.betalingstermijn, waarde: dagen('betalingstermijn') }, schrijfwijze),
    regel('bron', velden.bron),
    regel('bronDatum', datumtekst(velden.bronDatum, taal)),
  ]);
}

/** What we know of an account beside its figures. */
export const kwalitatief = ({ velden }: Account, schrijfwijze: Schrijfwijze): Profieldeel =>
  profieldeel(
    koppen.kwalitatief,
    kwaliteiten.map((kwaliteit) => {
      const veld = `kwalitatief.${kwaliteit}` as const;
      return woordregel(kwaliteitlabels[kwaliteit], velden[veld], { soort: 'veld', veld }, schrijfwijze);
    }),
  );
