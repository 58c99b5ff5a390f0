import type { Text } from '../../calc/text';

/** What Excel says beside a cell that is filled in, and when what was typed does not belong there. */
export const invoerteksten = {
  titel: { nl: 'ACCOUNT', en: 'ACCOUNT' },
  getal: { nl: 'Typ hier een getal, zonder eenheid erbij.', en: 'Type a number here, without a unit.' },
  nietOnderNul: { nl: 'Typ hier een getal van nul of meer.', en: 'Type a number of zero or more here.' },
  fractie: {
    nl: 'Typ een percentage van 0% tot 100%, zoals 5%.',
    en: 'Type a percentage from 0% to 100%, such as 5%.',
  },
  datum: { nl: 'Typ hier een datum, zoals 31-12-2026.', en: 'Type a date here, such as 31-12-2026.' },
  jaNee: { nl: 'Kies ja, of laat de cel leeg.', en: 'Choose yes, or leave the cell empty.' },
  keuze: { nl: 'Kies een van de woorden uit de lijst.', en: 'Choose one of the words in the list.' },
  hintAantal: {
    nl: 'Voor een retour typ je de min hier, niet bij de prijs. Leeg is 1.',
    en: 'For a return type the minus here, not before the price. Empty means 1.',
  },
  hintKorting: { nl: 'Als percentage: 5%.', en: 'As a percentage: 5%.' },
  hintGroep: {
    nl: 'Regels met dezelfde letter zijn elkaars alternatief: één ervan telt.',
    en: 'Lines with the same letter are alternatives: one of them counts.',
  },
} as const satisfies Readonly<Record<string, Text>>;
