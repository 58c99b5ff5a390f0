import { euro, gegeven, procent, type Sjabloongegevens } from './gegeven';

/** Y1: what the single givens are called in a sheet. */
export const y1Gegevens: Readonly<Record<string, Sjabloongegevens>> = {
  'Y1-GHM-01': { p: euro('Prijs inclusief btw'), b: procent('Btw') },
  'Y1-GHM-02': { p: euro('Orderbedrag'), k1: procent('Staffelkorting'), k2: procent('Betalingskorting') },
  'Y1-GHM-03': { i: euro('Inkoopprijs'), m: procent('Gewenste brutowinstmarge') },
  'Y1-GHM-04': { i: euro('Inkoopprijs'), v: euro('Verkoopprijs exclusief btw') },
  'Y1-GHM-05': {
    n: gegeven('Aantal stuks', 'stuks'),
    d: gegeven('Prijs per stuk in dollars', '$'),
    k: gegeven('Koers: € 1 is', '$'),
    t: euro('Transport van de hele zending'),
  },
  'Y1-GHM-06': { k: procent('Korting'), p: euro('Betaald na korting') },
  'Y1-GHM-07': { i: euro('Inkoopprijs'), o: procent('Brutowinstopslag'), b: procent('Btw') },
  'Y1-GHM-08': {
    m: gegeven('Grootte van de stand', 'm²'),
    p: euro('Huur per m²'),
    v: euro('Opbouw van de stand'),
    n: gegeven('Nieuwe contacten', 'contacten'),
  },
  'Y1-GVO-03': { t: gegeven('Gevraagd jaar', 'jaarnummer') },
  'Y1-GVO-04': { i1: gegeven('Prijsindex eerst', 'index'), i2: gegeven('Prijsindex daarna', 'index') },
  'Y1-GVO-05': { a: procent('Kans op een order bij A'), b: procent('Kans op een order bij B') },
  'Y1-GVO-06': {
    a: gegeven('Nieuwe klant: kocht', 'klanten'),
    b: gegeven('Nieuwe klant: kocht niet', 'klanten'),
    c: gegeven('Bestaande klant: kocht', 'klanten'),
    f: gegeven('Bestaande klant: kocht niet', 'klanten'),
  },
  'Y1-GVO-07': { s: gegeven('De as begint bij'), a: gegeven('Waarde van staaf A'), b: gegeven('Waarde van staaf B') },
  'Y1-VV-01': {
    V: euro('Vaste kosten van de actie'),
    p: euro('Verkoopprijs per stuk'),
    c: euro('Variabele kosten per stuk'),
  },
  'Y1-VV-02': {
    n1: gegeven('Kleine oplage', 'catalogi'),
    n2: gegeven('Grote oplage', 'catalogi'),
    A: euro('Prijs van de kleine oplage'),
    B: euro('Prijs van de grote oplage'),
  },
  'Y1-VV-03': { o: euro('Omzet nu'), p: procent('Groei per jaar'), n: gegeven('Aantal jaren', 'jaar') },
  'Y1-VV-04': { o: euro('Omzet nu'), r: procent('Groei per jaar'), D: euro('Doel voor de omzet') },
  'Y1-VV-05': {
    n1: gegeven('Leads bij de oude prijs', 'leads'),
    p1: euro('Oude prijs per lead'),
    p2: euro('Nieuwe prijs per lead'),
  },
  'Y1-VV-06': { k: procent('Korting') },
  'Y1-VV-07': { a: euro('Omzet in het begin'), n: gegeven('Aantal jaren', 'jaar'), b: euro('Omzet aan het eind') },
  'Y1-VV-08': {
    va: euro('Contract A: per maand'),
    vb: euro('Contract B: per maand'),
    ca: euro('Contract A: per gebruiker'),
    cb: euro('Contract B: per gebruiker'),
  },
};
