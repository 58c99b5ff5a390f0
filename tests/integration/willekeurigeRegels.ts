import type { Staffel } from '../../src/calc/offerte';
import type { Documentregel } from '../../src/calc/offerte/offertedocument';
import type { Draw } from '../seeded';

const HALF_CENTS = ['0.005', '8.325', '33.325', '10060.785', '1622.835', '2.675', '1.005', '0.125'];
const staffels: readonly Staffel[] = [
  {
    methode: 'heel',
    treden: [
      { vanaf: '5', prijs: '9.95' },
      { vanaf: '10.5', korting: '0.125' },
      { vanaf: '25', prijs: '7.4' },
    ],
  },
  {
    methode: 'schijf',
    treden: [
      { vanaf: '5', korting: '0.05' },
      { vanaf: '12', prijs: '8.335' },
      { vanaf: '30', prijs: '6' },
    ],
  },
  { methode: 'schijf', treden: [{ vanaf: '0', prijs: '10' }] },
  { methode: 'heel', treden: [{ vanaf: '100', prijs: '1' }] },
];

/** Lines of every kind, as cells hold their figures: sections, words, returns, cascades, staffels and groups. */
export function willekeurigeRegels(draw: Draw, count: number): readonly Documentregel[] {
  const { whole, pick } = draw;
  const chance = (one: number) => whole(1, one) === 1;
  const decimal = (most: number, places: number) => (whole(0, most * 10 ** places) / 10 ** places).toFixed(places);
  return Array.from({ length: count }, (_, index): Documentregel => {
    const id = `r${index + 1}`;
    if (index === 0 || chance(9)) return { id, soort: 'sectie', omschrijving: `Deel ${index}` };
    if (chance(12)) return { id, soort: 'tekst', omschrijving: 'Een opmerking' };
    const prijs = chance(3) ? pick(HALF_CENTS) : decimal(900, pick([0, 1, 2, 3]));
    const soort = pick(['product', 'product', 'product', 'optie', 'alternatief'] as const);
    return {
      id,
      omschrijving: `Artikel ${index}`,
      stuksprijs: prijs,
      ...(soort !== 'product' && { soort, gekozen: chance(2) }),
      // The chosen one of a group is always the same kind of line, so that never two of them count.
      ...(soort === 'product' && chance(8) && { groep: `G${index}` }),
      ...(!chance(9) && {
        aantal: `${chance(6) ? '-' : ''}${pick([() => decimal(60, 0), () => decimal(40, 1), () => '1'])()}`,
      }),
      ...(chance(7) && { prijsPer: pick(['10', '100', '1000', '3']) }),
      ...(chance(3) && {
        kortingen: Array.from({ length: whole(1, 3) }, () => pick(['0.05', '0.1', '0.125', '0.333', '0.5'])),
      }),
      ...(chance(8) && { kortingBedrag: pick(['5', '0.125', '12.5']) }),
      ...(chance(8) && { toeslagBedrag: pick(['2.5', '0.335']) }),
      ...(chance(3) && { staffel: pick(staffels) }),
      btw: pick([
        { categorie: 'standaard', tarief: '0.21' },
        { categorie: 'standaard', tarief: '0.09' },
        { categorie: 'verlegd', tarief: '0' },
      ] as const),
      ...(chance(2) && { kostprijs: decimal(500, 3) }),
    };
  });
}
