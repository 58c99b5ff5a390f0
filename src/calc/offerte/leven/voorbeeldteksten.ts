import type { Language } from '../../text';

/** The words of the filled-in example; people, firms and their numbers are made up. */
export const voorbeeldteksten = {
  nl: {
    betreft: 'Koffievoorziening voor uw nieuwe kantoor',
    referentie: 'Uw e-mail over de kantine',
    aanvraag:
      'Twee koffiemachines voor 60 medewerkers, met melk, koffie voor een half jaar en plaatsing. Levering vóór de opening.',
    inleiding:
      'Hartelijk dank voor het prettige gesprek over de koffie in uw nieuwe kantoor. Graag doen wij u de volgende aanbieding.',
    slot: 'Wij lichten deze offerte graag toe. Gaat u akkoord, stuur dan een ondertekend exemplaar terug.',
    levertijd: '3 weken na uw akkoord',
    algemeneVoorwaarden: 'Algemene verkoopvoorwaarden 2026',
    land: 'Nederland',
    regels: {
      machines: 'Koffiemachines en plaatsing',
      automaat: 'Koffiemachine Barista 600, volautomatisch',
      koelerKlein: 'Melkkoeler 4 liter',
      koelerGroot: 'Melkkoeler 9 liter, in plaats van 4 liter',
      filter: 'Waterfilter, vervanging elke twee maanden',
      plaatsing: 'Plaatsing en uitleg aan uw medewerkers',
      toelichting: 'Wij plaatsen de machines op een werkdag tussen 8.00 en 17.00 uur.',
      verbruik: 'Koffie en toebehoren voor een half jaar',
      bonen: 'Koffiebonen Melange 7, Fairtrade',
      bekers: 'Papieren bekers 180 ml',
      cacao: 'Cacaopoeder',
      onderhoud: 'Onderhoud met storingsdienst, 12 maanden',
    },
    eenheden: { stuk: 'stuk', uur: 'uur', kg: 'kg', maand: 'maand' },
    korting: 'Openingskorting',
  },
  en: {
    betreft: 'Coffee facilities for your new office',
    referentie: 'Your e-mail about the canteen',
    aanvraag:
      'Two coffee machines for 60 employees, with milk, coffee for six months and installation. Delivery before the opening.',
    inleiding:
      'Thank you for the pleasant conversation about coffee in your new office. We are pleased to make you the following offer.',
    slot: 'We are happy to explain this quotation. If you agree, please return a signed copy.',
    levertijd: '3 weeks after your approval',
    algemeneVoorwaarden: 'General Terms of Sale 2026',
    land: 'Netherlands',
    regels: {
      machines: 'Coffee machines and installation',
      automaat: 'Coffee machine Barista 600, fully automatic',
      koelerKlein: 'Milk cooler 4 litres',
      koelerGroot: 'Milk cooler 9 litres, instead of 4 litres',
      filter: 'Water filter, replaced every two months',
      plaatsing: 'Installation and instruction of your staff',
      toelichting: 'We install the machines on a working day between 8 am and 5 pm.',
      verbruik: 'Coffee and supplies for six months',
      bonen: 'Coffee beans Melange 7, Fairtrade',
      bekers: 'Paper cups 180 ml',
      cacao: 'Cocoa powder',
      onderhoud: 'Maintenance with call-out service, 12 months',
    },
    eenheden: { stuk: 'piece', uur: 'hour', kg: 'kg', maand: 'month' },
    korting: 'Opening discount',
  },
} as const satisfies Record<Language, unknown>;
