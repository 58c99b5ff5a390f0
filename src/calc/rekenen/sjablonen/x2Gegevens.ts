import { euro, gegeven, procent, type Sjabloongegevens } from './gegeven';

/** X2: what the single givens are called in a sheet. */
export const x2Gegevens: Readonly<Record<string, Sjabloongegevens>> = {
  'X2-GHM-01': { p: euro('Prijs exclusief btw'), b: procent('Btw') },
  'X2-GHM-02': { p: euro('Catalogusprijs exclusief btw'), k: procent('Korting'), b: procent('Btw') },
  'X2-GHM-03': {
    n: gegeven('Aantal displays', 'stuks'),
    pa: euro('Leverancier A: prijs per stuk'),
    v: euro('Leverancier A: verzendkosten'),
    pb: euro('Leverancier B: prijs per stuk'),
  },
  'X2-GHM-04': { ml: gegeven('Inhoud van de flacon', 'ml'), p: euro('Prijs van de flacon') },
  'X2-GHM-05': { b: gegeven('Bedrag in ponden', '£'), k: gegeven('Koers: € 1 is', '£') },
  'X2-GHM-06': { a: euro('Omzet vorig jaar'), b: euro('Omzet dit jaar') },
  'X2-GHM-07': { m: gegeven('Grootte van de markt', 'miljoen €'), p: procent('Marktaandeel') },
  'X2-GHM-08': {
    u: gegeven('Gewerkt: hele uren', 'uur'),
    m: gegeven('Gewerkt: losse minuten', 'minuten'),
    t: euro('Uurtarief'),
  },
  'X2-GHM-09': { n: gegeven('Aantal klanten', 'klanten'), g: euro('Gemiddelde aankoop per maand') },
  'X2-GVO-01': { t: euro('Totale omzet'), p: procent('Aandeel van Horeca') },
  'X2-GVO-04': {
    n: gegeven('Adressen in de mailing', 'adressen'),
    o: gegeven('Openden de mail', 'ontvangers'),
    k: gegeven('Klikten op de aanbieding', 'ontvangers'),
  },
  'X2-GVO-06': { p: procent('Offertes die een order worden'), n: gegeven('Offertes dit kwartaal', 'offertes') },
  'X2-GVO-08': {
    n: gegeven('Gebelde klanten', 'klanten'),
    N: gegeven('Alle klanten', 'klanten'),
    x: gegeven('Tevreden in de steekproef', 'klanten'),
  },
  'X2-VV-01': {
    v: euro('Vast bedrag per maand'),
    p: euro('Prijs per gebruiker per maand'),
    n: gegeven('Aantal gebruikers', 'gebruikers'),
  },
  'X2-VV-02': { b: euro('Vast maandsalaris'), p: procent('Provisie over de omzet'), o: euro('Jouw omzet') },
  'X2-VV-03': {
    a: euro('Prijs per stuk bij 10 stuks'),
    s: euro('Goedkoper per 10 stuks extra'),
    n: gegeven('Gevraagd aantal', 'stuks'),
  },
  'X2-VV-04': {
    a: gegeven('Bezoekers vorige beurs', 'bezoekers'),
    b: gegeven('Brochures vorige beurs', 'brochures'),
    c: gegeven('Bezoekers die je verwacht', 'bezoekers'),
  },
  'X2-VV-05': { km: gegeven('Afstand', 'km'), v: gegeven('Gemiddelde snelheid', 'km per uur') },
  'X2-VV-06': {
    a: euro('Abonnement A: per gebruiker'),
    b: euro('Abonnement B: per gebruiker'),
    v: euro('Abonnement A: vast bedrag'),
  },
  'X2-VV-07': {
    a: gegeven("Aantal collega's eerst", "collega's"),
    u: gegeven('Tijd die dat kost', 'uur'),
    b: gegeven("Gevraagd aantal collega's", "collega's"),
  },
};
