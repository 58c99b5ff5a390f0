import { describe } from '../../../describe';
import type { Problem } from '../../../errors';
import { notations, plainFigure, type Notation } from '../../../notation';
import type { Language, Text } from '../../../text';
import { eurotekst, procenttekst } from '../cijfertekst';
import { datumtekst } from '../datumtekst';
import { invullen } from '../invullen';
import type { Bevinding, Gegeven } from './bevinding';
import { bevindingcodes } from './bevindingcodes';
import { bevindingwoorden } from './bevindingwoorden';
import { veldnaam } from './veldnaam';

/** A finding in one or two sentences; figures are written in the notation of the reader. */
export function bevindingtekst(
  { code, gegevens, probleem }: Bevinding,
  taal: Language,
  notation: Notation = notations[taal],
): string {
  const words = Object.fromEntries(
    Object.entries(gegevens).map(([name, gegeven]) => [name, written(gegeven, taal, notation)]),
  );
  return invullen(bevindingcodes[code].tekst[taal], {
    ...words,
    ...(probleem && { probleem: probleemtekst(probleem, taal, notation) }),
  });
}

/** What stands in the way of the totals, in words; the field is named as people know it. */
export const probleemtekst = (probleem: Problem, taal: Language, notation: Notation = notations[taal]): string =>
  describe(probleem, {
    language: taal,
    name: (param) => veldnaam(param, taal),
    figure: (value) => plainFigure(value, notation),
  });

function written({ waarde, als }: Gegeven, taal: Language, notation: Notation): string {
  switch (als) {
    case 'euro':
      return eurotekst(waarde, notation);
    case 'procent':
      return procenttekst(waarde, notation, 2);
    case 'datum':
      return datumtekst(waarde, taal);
    case 'tekst':
      return waarde;
    case 'woorden':
      return waarde
        .split(',')
        .map((word) => (bevindingwoorden as Readonly<Record<string, Text>>)[word]?.[taal] ?? word)
        .join(', ');
  }
}
