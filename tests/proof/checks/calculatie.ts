import { holds, identity, inverse, parts, recomputed, type Answer, type Check, type Checks } from '../check';

/** Whole pieces: that many reach the goal, and one fewer does not. */
const pieces = (answer: Answer): Check =>
  recomputed(
    'BEDRIJFSRESULTAAT bij deze afzet = gewenste winst; op hele stuks haalt één stuk minder het niet',
    (y: number, kosten: number, winst: number, prijs: number, variabel: number, heel: boolean) => {
      const profit = (afzet: number): number => answer('BEDRIJFSRESULTAAT', afzet, prijs, variabel, kosten);
      if (!heel) return [[profit(y), winst, kosten + winst]];
      return [holds(Number.isInteger(y) && profit(y) >= winst), holds(y === 0 || profit(y - 1) < winst)];
    },
  );

export const calculatie: Checks = (answer) => ({
  BEDRIJFSRESULTAAT: identity(
    'uitkomst + constante kosten = DEKKINGSBIJDRAGE',
    (y: number, afzet: number, prijs: number, variabel: number, constant: number) => [
      [y + constant, answer('DEKKINGSBIJDRAGE', prijs, variabel, afzet), constant],
    ],
  ),
  BEZETTINGSRESULTAAT: identity(
    'uitkomst + constante kosten = werkelijke productie × KOSTPRIJS.INTEGRAAL (alleen constante kosten)',
    (y: number, werkelijk: number, normaal: number, constant: number) => [
      [y + constant, werkelijk * answer('KOSTPRIJS.INTEGRAAL', constant, normaal, 0, 1), constant],
    ],
  ),
  'BREAKEVEN.AFZET': {
    ...pieces(answer),
    says: 'BEDRIJFSRESULTAAT bij deze afzet = 0; op hele stuks maakt één stuk minder verlies',
    pairs: (y: never, kosten: never, prijs: never, variabel: never, heel: never) =>
      pieces(answer).pairs(y, kosten, 0 as never, prijs, variabel, heel),
  },
  'BREAKEVEN.OMZET': inverse(
    'uitkomst × contributiemarge = constante kosten',
    (y: number, kosten: number, marge: number) => [[y * marge, kosten]],
  ),
  BRUTOWINST: parts(
    'inkoop + uitkomst = verkoop, over het hele aantal',
    (y: number, verkoop: number, inkoop: number, aantal: number) => [
      [inkoop * aantal + y, verkoop * aantal, inkoop * aantal],
    ],
  ),
  BTW: identity(
    'bedrag + uitkomst = BTW.INCL, of bedrag − uitkomst = BTW.EXCL',
    (y: number, bedrag: number, tarief: number, inclusief: boolean) => [
      inclusief
        ? [bedrag - y, answer('BTW.EXCL', bedrag, tarief), bedrag]
        : [bedrag + y, answer('BTW.INCL', bedrag, tarief), bedrag],
    ],
  ),
  'BTW.EXCL': inverse('BTW.INCL van de uitkomst = bedrag incl. btw', (y: number, bedrag: number, tarief: number) => [
    [answer('BTW.INCL', y, tarief), bedrag],
  ]),
  'BTW.INCL': inverse('BTW.EXCL van de uitkomst = bedrag excl. btw', (y: number, bedrag: number, tarief: number) => [
    [answer('BTW.EXCL', y, tarief), bedrag],
  ]),
  CONSUMENTENPRIJS: inverse(
    'INKOOPPRIJS.MAX van de uitkomst = inkoopprijs',
    (y: number, inkoop: number, percentage: number, tarief: number, soort: string) =>
      soort === 'opslag' && percentage === -1
        ? [[y, 0]]
        : [[answer('INKOOPPRIJS.MAX', y, percentage, tarief, soort), inkoop]],
  ),
  'CONSUMENTENPRIJS.KETEN': inverse(
    'BTW.EXCL en dan schakel voor schakel INKOOPPRIJS.OPSLAG of INKOOPPRIJS.MARGE = beginprijs',
    (y: number, begin: number, percentages: number[], tarief: number, soort: string) => {
      if (soort === 'opslag' && percentages.includes(-1)) return [[y, 0]];
      const back = soort === 'opslag' ? 'INKOOPPRIJS.OPSLAG' : 'INKOOPPRIJS.MARGE';
      const first = percentages.reduceRight(
        (prijs, percentage) => answer(back, prijs, percentage),
        answer('BTW.EXCL', y, tarief),
      );
      return [[first, begin]];
    },
  ),
  CONTRIBUTIEMARGE: inverse(
    'variabele kosten + uitkomst × omzet = omzet',
    (y: number, omzet: number, variabel: number) => [[variabel + y * omzet, omzet, variabel]],
  ),
  DEKKINGSBIJDRAGE: identity(
    'BEDRIJFSRESULTAAT zonder constante kosten = uitkomst',
    (y: number, prijs: number, variabel: number, aantal: number) => [
      [answer('BEDRIJFSRESULTAAT', aantal, prijs, variabel, 0), y],
    ],
  ),
  DOELAFZET: pieces(answer),
  'INKOOPPRIJS.MARGE': inverse(
    'VERKOOPPRIJS.MARGE van de uitkomst = verkoopprijs',
    (y: number, verkoop: number, marge: number) =>
      marge === 1 ? [[y, 0]] : [[answer('VERKOOPPRIJS.MARGE', y, marge), verkoop]],
  ),
  'INKOOPPRIJS.MAX': inverse(
    'CONSUMENTENPRIJS van de uitkomst = consumentenprijs',
    (y: number, prijs: number, percentage: number, tarief: number, soort: string) =>
      soort === 'marge' && percentage === 1
        ? [[y, 0]]
        : [[answer('CONSUMENTENPRIJS', y, percentage, tarief, soort), prijs]],
  ),
  'INKOOPPRIJS.OPSLAG': inverse(
    'VERKOOPPRIJS.OPSLAG van de uitkomst = verkoopprijs',
    (y: number, verkoop: number, opslag: number) => [[answer('VERKOOPPRIJS.OPSLAG', y, opslag), verkoop]],
  ),
  'KOSTPRIJS.INTEGRAAL': parts(
    'KOSTPRIJS.VARIABEL + constante kosten over de normale productie = uitkomst',
    (y: number, constant: number, normaal: number, variabel: number, werkelijk: number, direct: number) => [
      [(y - answer('KOSTPRIJS.VARIABEL', variabel, werkelijk, direct)) * normaal, constant, y * normaal],
    ],
  ),
  'KOSTPRIJS.VARIABEL': inverse(
    '(uitkomst − directe kosten) × productie = variabele kosten',
    (y: number, variabel: number, productie: number, direct: number) => [
      [(y - direct) * productie, variabel, y * productie],
    ],
  ),
  MARGE: inverse('INKOOPPRIJS.MARGE met de uitkomst = inkoopprijs', (y: number, verkoop: number, inkoop: number) =>
    y > -10 ? [[answer('INKOOPPRIJS.MARGE', verkoop, y), inkoop, verkoop]] : [[verkoop - y * verkoop, inkoop]],
  ),
  'MARGE.NAAR.OPSLAG': identity(
    'VERKOOPPRIJS.MARGE van 100 = 100 met de uitkomst als opslag',
    (y: number, marge: number) => [[100 * (1 + y), answer('VERKOOPPRIJS.MARGE', 100, marge), 100 * y]],
  ),
  OPSLAG: inverse(
    'inkoopprijs + uitkomst × inkoopprijs = verkoopprijs',
    (y: number, verkoop: number, inkoop: number) => [[inkoop + y * inkoop, verkoop, inkoop]],
  ),
  'OPSLAG.NAAR.MARGE': identity(
    'VERKOOPPRIJS.OPSLAG van 100, min de uitkomst als marge daarover = 100',
    (y: number, opslag: number) => {
      const prijs = answer('VERKOOPPRIJS.OPSLAG', 100, opslag);
      return [[prijs - y * prijs, 100, prijs]];
    },
  ),
  VEILIGHEIDSMARGE: inverse(
    'werkelijk, verlaagd met de uitkomst = break-even',
    (y: number, werkelijk: number, grens: number) => [[werkelijk - y * werkelijk, grens, werkelijk]],
  ),
  'VERKOOPPRIJS.MARGE': inverse('MARGE bij de uitkomst = marge', (y: number, inkoop: number, marge: number) =>
    y === 0 ? [[inkoop, 0]] : [[answer('MARGE', y, inkoop), marge, 1]],
  ),
  'VERKOOPPRIJS.OPSLAG': inverse('OPSLAG bij de uitkomst = opslag', (y: number, inkoop: number, opslag: number) =>
    inkoop === 0 ? [[y, 0]] : [[answer('OPSLAG', y, inkoop), opslag, 1]],
  ),
  VERKOOPRESULTAAT: parts(
    'kostprijs + uitkomst = opbrengst, over de hele afzet',
    (y: number, afzet: number, prijs: number, kostprijs: number) => [
      [afzet * kostprijs + y, afzet * prijs, afzet * kostprijs],
    ],
  ),
});
