import type { Decimal } from '../../../decimal';
import type { Artikel, Documentregel, OfferteDocument } from '../../offertedocument';
import { isZonderBedrag } from '../../leesRegel';
import { decimaal, decimaaltekst } from '../decimaal';
import { welkeTellen } from '../welkeTellen';
import { bevind, procent, regelnaam, tekst, woorden } from './bevind';
import type { Bevinding } from './bevinding';

/** From here on the formulas of the rows, which look along the whole column, take longer than people wait. */
const VEEL_REGELS = 1_000;
const isTekst = ({ soort }: Documentregel): boolean => soort === 'tekst' || soort === 'sectie';

/** What is to be seen in the lines, apart from their btw and their margin. */
export function controleVanRegels(
  { regels, kortingen = [], voorwaarden, intern }: OfferteDocument,
  afwijkendeRegels: readonly string[],
  artikelen: readonly Artikel[],
): readonly Bevinding[] {
  const telt = welkeTellen(regels);
  const priced = regels.flatMap((regel, index) => (isZonderBedrag(regel) ? [] : [{ regel, index }]));
  return [
    ...(telt?.some((counts) => counts) === false ? [bevind('geenRegelTelt', 'regels')] : []),
    ...(regels.length > VEEL_REGELS ? [bevind('veelRegels', 'regels', { aantal: tekst(String(regels.length)) })] : []),
    ...priced.flatMap(({ regel, index }) => [
      ...(afwijkendeRegels.includes(regel.id)
        ? [bevind('bedragWijktAf', { regel: regel.id, kolom: 'bedrag' }, { regel: regelnaam(regel, index) })]
        : []),
      ...(regel.omschrijving?.trim()
        ? []
        : [
            bevind(
              'regelZonderOmschrijving',
              { regel: regel.id, kolom: 'omschrijving' },
              { regel: regelnaam(regel, index) },
            ),
          ]),
      ...kortingenVan(regel, index),
    ]),
    ...kortingen.flatMap(({ percentage, omschrijving }, index) =>
      teHoog(percentage, { lijst: 'kortingen', index }, tekst(`"${omschrijving ?? '%'}"`)),
    ),
    ...teHoog(voorwaarden.betalingskorting, 'voorwaarden.betalingskorting', woorden('betalingskorting')),
    ...mandaat(intern),
    ...groepen(regels, telt),
    ...dubbel(regels),
    ...dubbeleArtikelen(regels, artikelen),
  ];
}

const kortingskolommen = ['korting', 'korting2', 'korting3'] as const;
const kortingenVan = (regel: Documentregel, index: number): readonly Bevinding[] =>
  (regel.kortingen ?? []).flatMap((korting, at) =>
    teHoog(korting, { regel: regel.id, kolom: kortingskolommen[at] ?? 'korting3' }, regelnaam(regel, index)),
  );

/** A mandate may be the whole: only more than that was meant in per cent. */
function mandaat({ maxKorting, minMarge }: OfferteDocument['intern']): readonly Bevinding[] {
  const korting = teHoog(maxKorting, 'intern.maxKorting', woorden('maxKorting'));
  const marge = decimaal(minMarge);
  return [
    ...korting.filter(({ code }) => code === 'kortingAlsHeelGetal'),
    ...(marge?.greaterThan(1) ? [bevind('margeAlsHeelGetal', 'intern.minMarge', bedoeld(marge))] : []),
  ];
}

const bedoeld = (fractie: Decimal): Bevinding['gegevens'] => ({
  waarde: procent(decimaaltekst(fractie)),
  bedoeld: procent(decimaaltekst(fractie.div(100))),
});

/** A discount of more than the whole was meant in per cent: 21 for 21%. Of exactly the whole one asks. */
function teHoog(
  fractie: string | undefined,
  plaats: Bevinding['plaats'],
  regel: ReturnType<typeof regelnaam>,
): readonly Bevinding[] {
  const korting = decimaal(fractie);
  if (!korting || korting.lessThan(1)) return [];
  if (korting.equals(1)) return [bevind('kortingVolledig', plaats, { regel })];
  return [bevind('kortingAlsHeelGetal', plaats, { regel, ...bedoeld(korting) })];
}

function groepen(regels: readonly Documentregel[], telt: readonly boolean[] | undefined): readonly Bevinding[] {
  const names = [...new Set(regels.flatMap(({ groep }) => (groep ? [groep] : [])))];
  return names.flatMap((groep) => {
    const members = regels.flatMap((regel, index) =>
      regel.groep === groep && !isTekst(regel) ? [{ regel, index }] : [],
    );
    const chosen = members.filter(({ regel }) => regel.gekozen === true && (regel.soort ?? 'product') !== 'product');
    const standing = members.filter(({ regel }) => (regel.soort ?? 'product') === 'product');
    const rivals = chosen.length > 1 ? chosen : chosen.length === 0 && standing.length > 1 ? standing : [];
    const second = rivals[1];
    if (second) {
      return [bevind('tweeGekozen', { regel: second.regel.id, kolom: 'groep' }, { groep: tekst(groep) })];
    }
    const [first] = members;
    const nothingCounts = telt && members.every(({ index }) => !telt[index]);
    return first && nothingCounts
      ? [bevind('groepZonderKeuze', { regel: first.regel.id, kolom: 'gekozen' }, { groep: tekst(groep) })]
      : [];
  });
}

const dubbel = (regels: readonly Documentregel[]): readonly Bevinding[] =>
  regels.flatMap((regel, index) =>
    regels.findIndex(({ id }) => id === regel.id) < index
      ? [bevind('dubbeleRegel', { lijst: 'regels', index }, { regel: regelnaam(regel, index) })]
      : [],
  );

function dubbeleArtikelen(regels: readonly Documentregel[], artikelen: readonly Artikel[]): readonly Bevinding[] {
  const seen = new Set<string>();
  const twice = new Set(artikelen.flatMap(({ code }) => (seen.has(code) ? [code] : (seen.add(code), []))));
  return regels.flatMap((regel, index) =>
    regel.artikel && twice.has(regel.artikel)
      ? [
          bevind(
            'artikelDubbel',
            { regel: regel.id, kolom: 'artikel' },
            { regel: regelnaam(regel, index), artikel: tekst(regel.artikel) },
          ),
        ]
      : [],
  );
}
