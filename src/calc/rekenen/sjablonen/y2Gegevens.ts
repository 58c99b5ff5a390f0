import { euro, gegeven, procent, type Sjabloongegevens } from './gegeven';

/** Y2: what the single givens are called in a sheet. */
export const y2Gegevens: Readonly<Record<string, Sjabloongegevens>> = {
  'Y2-GHM-01': {
    n1: gegeven('Regel 1: aantal', 'stuks'),
    p1: euro('Regel 1: prijs per stuk'),
    n2: gegeven('Regel 2: aantal', 'stuks'),
    p2: euro('Regel 2: prijs per stuk'),
    n3: gegeven('Regel 3: aantal', 'stuks'),
    p3: euro('Regel 3: prijs per stuk'),
    k2: procent('Regel 2: regelkorting'),
    kt: procent('Projectkorting'),
    v: euro('Verzendkosten'),
    b: procent('Btw'),
  },
  'Y2-GHM-02': {
    p: euro('Verkoopprijs exclusief btw'),
    m: procent('Brutowinstmarge'),
    k: procent('Gevraagde korting'),
  },
  'Y2-GHM-03': { m: procent('Brutowinstmarge'), k: procent('Korting op de verkoopprijs') },
  'Y2-GHM-04': {
    k: procent('Betalingskorting'),
    d1: gegeven('Termijn met korting', 'dagen'),
    d2: gegeven('Termijn zonder korting', 'dagen'),
  },
  'Y2-GHM-05': {
    p1: euro('Stuk 1 t/m 100: per stuk'),
    n: gegeven('Besteld', 'stuks'),
    p2: euro('Stuk 101 t/m 250: per stuk'),
    p3: euro('Vanaf stuk 251: per stuk'),
  },
  'Y2-GHM-06': {
    a: gegeven('Aankoopprijs van de machine', '$'),
    k: gegeven('Koers: € 1 is', '$'),
    o: euro('Onderhoud per jaar'),
    e: euro('Energie per maand'),
    j: gegeven('Aantal jaren', 'jaar'),
    r: procent('Restwaarde van de aankoopprijs'),
  },
  'Y2-GHM-07': {
    va: gegeven('Vaste activa', '× € 1.000'),
    vo: gegeven('Voorraden', '× € 1.000'),
    de: gegeven('Debiteuren', '× € 1.000'),
    li: gegeven('Liquide middelen', '× € 1.000'),
    ko: gegeven('Kortlopende schulden', '× € 1.000'),
  },
  'Y2-GHM-08': {
    tv: gegeven('Totale activa', '× € 1.000'),
    ev: gegeven('Eigen vermogen', '× € 1.000'),
    vv: gegeven('Vreemd vermogen', '× € 1.000'),
  },
  'Y2-GHM-09': { c: euro('Kosten van de actie'), x: euro('Extra omzet exclusief btw'), m: procent('Brutowinstmarge') },
  'Y2-GHM-10': {
    o: euro('Omzet'),
    i: euro('Inkoop grond- en hulpstoffen'),
    d: euro('Diensten van derden'),
    l: euro('Loonkosten'),
    f: gegeven('Medewerkers', 'fte'),
  },
  'Y2-GVO-02': { n: gegeven('Ondervraagde klanten', 'klanten'), q: procent('Kiest jouw merk') },
  'Y2-GVO-03': { e: gegeven('Foutmarge, hooguit', 'procentpunten'), r: procent('Klanten die meedoen') },
  'Y2-GVO-08': {
    c: euro('Kosten van de offerte'),
    p: procent('Kans op de order'),
    W: euro('Omzet van de order'),
    m: procent('Brutowinstmarge'),
  },
  'Y2-GVO-09': {
    x: procent('Stijging van de omzet'),
    i1: gegeven('Prijsindex eerst', 'index'),
    i2: gegeven('Prijsindex daarna', 'index'),
  },
};
