import type { Aanpassing, Btw, Offerte, Offerteregel, Staffel } from '../../src/calc/offerte';
import type { Draw } from '../seeded';

const tarieven: readonly Btw[] = [
  { categorie: 'standaard', tarief: '0.21' },
  { categorie: 'standaard', tarief: '0.21' },
  { categorie: 'standaard', tarief: '0.2100' },
  { categorie: 'standaard', tarief: '0.09' },
  { categorie: 'standaard', tarief: '0.055' },
  { categorie: 'nul', tarief: '0' },
  { categorie: 'verlegd', tarief: '0' },
  { categorie: 'vrijgesteld', tarief: '0.00' },
];

/** Offertes of every kind: a few lines, half-cent traps, large and very large amounts, and now and then one that cannot be. */
export function willekeurigeOfferte(draw: Draw): Offerte {
  const { whole, pick } = draw;
  const chance = (one: number): boolean => whole(1, one) === 1;
  const decimal = (digits: number, places: number): string => {
    const text = Array.from({ length: digits }, () => String(whole(0, 9)))
      .join('')
      .padStart(places + 1, '0');
    const trimmed = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`.replace(
      /^0+(?=\d)/,
      '',
    );
    return places === 0 ? trimmed.slice(0, -1) : trimmed;
  };
  /** Mostly usual; half a cent often, sometimes of more digits than a double has. */
  const prijs = (): string =>
    pick([
      () => decimal(whole(2, 6), 2),
      () => decimal(whole(3, 7), 3),
      () => decimal(whole(4, 9), 8),
      () => `${decimal(whole(1, 4), 0)}.${pick(['005', '125', '325', '785', '835', '5'])}`,
      () => (chance(8) ? decimal(22, 4) : decimal(whole(1, 3), 0)),
    ])();
  const aantal = (): string => {
    const sign = chance(7) ? '-' : '';
    return sign + pick([() => String(whole(0, 40)), () => decimal(3, 1), () => decimal(whole(2, 4), 2), () => '1'])();
  };
  const fractie = (): string => pick(['0', '0.05', '0.1', '0.125', '0.333', '0.5', '1', '0.0875']);
  const staffel = (): Staffel => {
    let vanaf = whole(0, 3) * 5;
    const treden = Array.from({ length: whole(1, 3) }, () => {
      const trede = { vanaf: String(vanaf), ...(chance(2) ? { prijs: decimal(4, 2) } : { korting: fractie() }) };
      vanaf += whole(1, 12);
      return trede;
    });
    return { methode: pick(['heel', 'schijf']), treden };
  };
  const regel = (): Offerteregel => ({
    ...(chance(3) && { soort: pick(['product', 'optie', 'alternatief', 'tekst', 'sectie'] as const) }),
    ...(chance(6) && { groep: pick(['a', 'b', 'c']) }),
    ...(chance(3) && { gekozen: chance(2) }),
    ...(chance(6) && { omschrijving: pick(['Licht', 'Montage']) }),
    ...(!chance(8) && { aantal: aantal() }),
    stuksprijs: prijs(),
    ...(chance(8) && { prijsPer: pick(['10', '100', '3', '0.7', '1000']) }),
    ...(chance(3) && { kortingen: Array.from({ length: whole(1, 3) }, fractie) }),
    ...(chance(8) && { kortingBedrag: prijs() }),
    ...(chance(8) && { toeslagBedrag: prijs() }),
    ...(chance(8) && { staffel: staffel() }),
    ...(!chance(12) && { btw: pick(tarieven) }),
    ...(chance(2) && { kostprijs: decimal(4, 3) }),
  });
  const aanpassing = (): Aanpassing => ({
    ...(chance(2) ? { percentage: fractie() } : { bedrag: pick(['5', '0', '10.01', '0.01', '12.345', '-3.33']) }),
    ...(chance(4) && { btw: pick(tarieven) }),
  });
  const lijst = <T>(most: number, make: () => T): readonly T[] => Array.from({ length: whole(0, most) }, make);
  return {
    ...(chance(2) && { prijzen: pick(['exclusief', 'inclusief'] as const) }),
    ...(chance(2) && { afronding: pick(['per tarief', 'per regel'] as const) }),
    regels: Array.from({ length: whole(0, 5) }, regel),
    ...(chance(2) && { kortingen: lijst(2, aanpassing) }),
    ...(chance(3) && { toeslagen: lijst(2, aanpassing) }),
    ...(chance(2) && {
      vracht: {
        bedrag: pick(['7.50', '49.95', '0.01', '0', '12.345']),
        ...(chance(2) && { btw: pick(['naar verhouding', 'hoogste tarief', ...tarieven] as const) }),
        ...(chance(3) && { francogrens: pick(['100', '250', '0']) }),
      },
    }),
    ...(chance(5) && { vooruitbetaald: pick(['100', '12.345', '-4']) }),
    ...(chance(5) && { afrondingsbedrag: pick(['0.02', '-0.01']) }),
  };
}
