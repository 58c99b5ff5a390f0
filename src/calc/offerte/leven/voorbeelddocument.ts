import type { Language } from '../../text';
import type { Btw } from '../offerte';
import type { Documentregel, OfferteAccount, OfferteDocument, Offertesleutel, Organisatie } from '../offertedocument';
import { plusDagen } from './datum';
import { nieuwDocument } from './nieuwDocument';
import { voorbeeldteksten } from './voorbeeldteksten';

const HOOG: Btw = { categorie: 'standaard', tarief: '0.21' };
const LAAG: Btw = { categorie: 'standaard', tarief: '0.09' };
const DELIVERY_DAYS = 21;

/** Nobody's: zeros where a real number would stand. */
const organisatie: Organisatie = {
  naam: 'Bonenhof Koffie B.V.',
  adres: 'Voorbeeldkade 12',
  plaats: '1000 AA Voorbeeldstad',
  kvk: '00000000',
  btwId: 'NL000000000B00',
  iban: 'NL00 BANK 0000 0000 00',
  contact: 'Sanne de Wit, 010 000 00 00, sanne@bonenhof.example',
  logo: '',
  kleur: '#1F4E79',
  isMkb: true,
};
const account = (land: string): OfferteAccount => ({
  naam: 'Studio Linde B.V.',
  contactpersoon: 'Karim Haddad',
  adres: 'Modelplein 3',
  plaats: '2000 BB Modeldam',
  land,
  btwId: 'NL000000000B01',
  soort: 'bedrijf',
});

/**
 * A filled-in offerte of twelve lines that shows what there is: a cascade, staffels of both kinds, two rates of btw, an
 * option, an alternative, sections, a line of text, freight, a discount on the document and one for early payment, cost
 * prices and a mandate. `regelId` gives the id of each line by its place.
 */
export function voorbeelddocument(
  sleutel: Offertesleutel,
  taal: Language,
  vandaag: string,
  regelId: (index: number) => string = (index) => `r${index + 1}`,
): OfferteDocument {
  const words = voorbeeldteksten[taal];
  const { betreft, aanvraag, referentie, inleiding, slot, levertijd, algemeneVoorwaarden } = words;
  const begin = nieuwDocument({ sleutel, taal, vandaag, organisatie, account: account(words.land), betreft, aanvraag });
  return {
    ...begin,
    referentie,
    inleiding,
    slot,
    regels: regelsIn(taal).map((regel, index) => ({ id: regelId(index), ...regel })),
    kortingen: [{ omschrijving: words.korting, percentage: '0.05' }],
    vracht: { bedrag: '45.00', btw: 'naar verhouding', francogrens: '7500' },
    voorwaarden: {
      ...begin.voorwaarden,
      levertijd,
      leverdatum: plusDagen(vandaag, DELIVERY_DAYS),
      betalingskorting: '0.02',
      betalingskortingDagen: '8',
      algemeneVoorwaarden,
      meegestuurd: true,
    },
    intern: { ...begin.intern, maxKorting: '0.15', minMarge: '0.25' },
  };
}

function regelsIn(taal: Language): readonly Omit<Documentregel, 'id'>[] {
  const { regels: words, eenheden } = voorbeeldteksten[taal];
  return [
    { soort: 'sectie', omschrijving: words.machines },
    {
      soort: 'product',
      omschrijving: words.automaat,
      aantal: '2',
      eenheid: eenheden.stuk,
      stuksprijs: '1895.00',
      kortingen: ['0.10', '0.05'],
      btw: HOOG,
      kostprijs: '1240.00',
    },
    {
      soort: 'product',
      groep: 'A',
      omschrijving: words.koelerKlein,
      aantal: '2',
      eenheid: eenheden.stuk,
      stuksprijs: '189.00',
      btw: HOOG,
      kostprijs: '118.00',
    },
    {
      soort: 'alternatief',
      groep: 'A',
      omschrijving: words.koelerGroot,
      aantal: '2',
      eenheid: eenheden.stuk,
      stuksprijs: '329.00',
      btw: HOOG,
      kostprijs: '215.00',
    },
    {
      soort: 'product',
      omschrijving: words.filter,
      aantal: '12',
      eenheid: eenheden.stuk,
      stuksprijs: '54.00',
      staffel: {
        methode: 'heel',
        treden: [
          { vanaf: '6', prijs: '49.50' },
          { vanaf: '12', prijs: '46.00' },
          { vanaf: '24', prijs: '42.50' },
        ],
      },
      btw: HOOG,
      kostprijs: '29.50',
    },
    {
      soort: 'product',
      omschrijving: words.plaatsing,
      aantal: '4',
      eenheid: eenheden.uur,
      stuksprijs: '72.50',
      btw: HOOG,
      kostprijs: '41.00',
    },
    { soort: 'tekst', omschrijving: words.toelichting },
    { soort: 'sectie', omschrijving: words.verbruik },
    {
      soort: 'product',
      omschrijving: words.bonen,
      aantal: '120',
      eenheid: eenheden.kg,
      stuksprijs: '15.80',
      staffel: {
        methode: 'schijf',
        treden: [
          { vanaf: '50', prijs: '14.90' },
          { vanaf: '100', prijs: '13.95' },
        ],
      },
      btw: LAAG,
      kostprijs: '10.10',
    },
    {
      soort: 'product',
      omschrijving: words.bekers,
      aantal: '5000',
      eenheid: eenheden.stuk,
      stuksprijs: '38.50',
      prijsPer: '1000',
      btw: HOOG,
      kostprijs: '0.024',
    },
    {
      soort: 'product',
      omschrijving: words.cacao,
      aantal: '10',
      eenheid: eenheden.kg,
      stuksprijs: '9.75',
      btw: LAAG,
      kostprijs: '6.10',
    },
    {
      soort: 'optie',
      omschrijving: words.onderhoud,
      aantal: '12',
      eenheid: eenheden.maand,
      stuksprijs: '59.00',
      btw: HOOG,
      kostprijs: '31.00',
    },
  ];
}
