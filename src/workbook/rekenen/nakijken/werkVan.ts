import type { Leerlingwerk } from '../../../calc/rekenen/klasoverzicht';
import type { Bestandsuitslag, Boekpoging } from '../rekenboek';
import type { Beoordeeld } from './kijkNa';

/** What came from one file or sheet: the work of a student, and what is said of it. */
export function werkVan(
  naam: string,
  leerling: string,
  beoordeeld: readonly Beoordeeld[],
  pogingen: readonly Boekpoging[],
): { readonly werk: Leerlingwerk; readonly uitslag: Bestandsuitslag } {
  const antwoorden = beoordeeld.flatMap(({ ingevuld, oordeel }) =>
    oordeel ? [{ seed: ingevuld.gedrukt, oordeel }] : [],
  );
  const onleesbaar = antwoorden.filter(({ oordeel }) => oordeel.oordeel === 'onleesbaar').length;
  const gewijzigd = antwoorden.filter(({ oordeel }) => oordeel.code === 'GEGEVEN-GEWIJZIGD').length;
  return {
    werk: { leerling, antwoorden, pogingen },
    uitslag: {
      naam,
      leerling,
      nagekeken: antwoorden.length - onleesbaar,
      gewijzigd,
      ...(onleesbaar > 0 && { onleesbaar }),
    },
  };
}
