import { euro, gegeven, procent, type Sjabloongegevens } from './gegeven';

/** X1: what the single givens are called in a sheet. */
export const x1Gegevens: Readonly<Record<string, Sjabloongegevens>> = {
  'X1-GHM-01': { n: gegeven('Aantal dozen', 'dozen'), p: euro('Prijs per doos') },
  'X1-GHM-02': { p: euro('Prijs van de bureaustoel'), k: procent('Korting') },
  'X1-GHM-03': { n: gegeven('Aantal pakken koffie', 'pakken'), g: gegeven('Gewicht per pak', 'gram') },
  'X1-GHM-04': { u: gegeven('Enkele reis: hele uren', 'uur'), m: gegeven('Enkele reis: losse minuten', 'minuten') },
  'X1-GHM-05': { b: euro('Inkoop van de klant vorig jaar') },
  'X1-GHM-06': { n: gegeven('Relatiegeschenken in een doos', 'stuks'), p: euro('Prijs van de doos') },
  'X1-GHM-07': {
    a: gegeven('Deel dat order werd: teller'),
    b: gegeven('Deel dat order werd: noemer'),
    n: gegeven('Verstuurde offertes', 'offertes'),
  },
  'X1-GVO-01': { i: gegeven('Nummer van de maand') },
  'X1-GVO-05': { n: gegeven('Bezoekers van je stand', 'mensen'), a: gegeven('Al klant', 'mensen') },
  'X1-GVO-06': { n: gegeven('Lootjes in de bak', 'lootjes'), w: gegeven('Lootjes met een prijs', 'lootjes') },
  'X1-GVO-07': {
    k: gegeven('Klanten per poppetje', 'klanten'),
    s: gegeven('Hele poppetjes bij regio Oost', 'poppetjes'),
  },
  'X1-VV-01': {
    a: gegeven('Dozen die je weet', 'dozen'),
    p: euro('Prijs daarvan samen'),
    b: gegeven('Dozen die je zoekt', 'dozen'),
  },
  'X1-VV-02': {
    b: gegeven('Bedrijven in week 1', 'bedrijven'),
    s: gegeven('Erbij per week', 'bedrijven'),
    n: gegeven('Gevraagde week', 'weeknummer'),
  },
  'X1-VV-03': { g: gegeven('Grens voor de omzet', '× € 1.000') },
  'X1-VV-04': { km: gegeven('Enkele reis', 'km'), t: euro('Vergoeding per kilometer') },
  'X1-VV-05': {
    v: euro('Bezorgkosten per bestelling'),
    p: euro('Prijs per doos'),
    n: gegeven('Aantal dozen', 'dozen'),
  },
  'X1-VV-06': { b: gegeven('Volgers nu', 'volgers'), n: gegeven('Aantal weken', 'weken') },
  'X1-VV-07': {
    v: gegeven('Voorraad nu', 'pakketten'),
    s: gegeven('Uitgedeeld per dag', 'pakketten'),
  },
};
