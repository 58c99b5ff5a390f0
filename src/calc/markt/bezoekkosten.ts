import { divide } from '../arithmetic';
import { define } from '../define';
import { dagen, euro, telling } from '../params';

/**
 * What one visit to a customer costs.
 *
 * Costs in euro, visits and days as counts, none of them negative (#NUM!); no visits or no days gives #DIV/0!. The result
 * is in euro per visit.
 */
export const bezoekkosten = define({
  id: 'BEZOEKKOSTEN',
  group: 'markt',
  priority: 2,
  title: { nl: 'Kosten per bezoek', en: 'Cost per visit' },
  summary: {
    nl: 'Wat kost een klantbezoek gemiddeld?',
    en: 'What does a visit to a customer cost on average?',
  },
  purpose: {
    nl: 'Gebruik de bezoekkosten als je wilt weten of een klant een bezoek waard is. Levert een bezoek minder marge op dan het kost, dan is bellen of mailen beter. Je kunt er ook de kosten van een account mee schatten: aantal bezoeken × kosten per bezoek.',
    en: 'Use the cost per visit to see whether a customer is worth a visit. When a visit brings less margin than it costs, phoning or mailing is better. You can also estimate the costs of an account with it: number of visits × cost per visit.',
  },
  mistake: {
    nl: 'Alleen het salaris tellen. Tel ook werkgeverslasten, auto, telefoon en overnachtingen mee, en neem alleen de dagen waarop je echt klanten bezoekt.',
    en: 'Counting the salary only. Include employer charges, car, phone and hotels as well, and take only the days on which you really visit customers.',
  },
  differs: {
    nl: 'Portatour rekent de kosten per bezoek uit, en zo doen wij het ook. Duhatschek & Winkler neemt een uurtarief en de duur van het bezoek: jaarkosten gedeeld door de actieve uren, keer de uren van het bezoek. Dat kan met een gewone formule, en is handig als sommige bezoeken veel langer duren dan andere.',
    en: 'Portatour calculates the cost per visit, and so do we. Duhatschek & Winkler takes an hourly rate and the length of the visit: annual costs divided by the active hours, times the hours of the visit. A plain formula does that, and it is useful when some visits take much longer than others.',
  },
  synonyms: {
    nl: ['kosten klantbezoek', 'buitendienst', 'vertegenwoordiger', 'kosten per afspraak'],
    en: ['visit costs', 'cost per call', 'field sales', 'sales call'],
  },
  formula: '{jaarkosten} / ({bezoekenPerDag} × {bezoekdagen})',
  params: {
    jaarkosten: euro({
      label: { nl: 'jaarkosten', en: 'annual costs' },
      hint: {
        nl: 'Alles wat een accountmanager per jaar kost: salaris, werkgeverslasten, auto, telefoon.',
        en: 'Everything that an account manager costs per year: salary, employer charges, car, phone.',
      },
      min: 0,
    }),
    bezoekenPerDag: telling({
      label: { nl: 'bezoeken per dag', en: 'visits per day' },
      hint: { nl: 'Gemiddeld op een dag met bezoeken.', en: 'On average, on a day with visits.' },
      min: 0,
    }),
    bezoekdagen: dagen({
      label: { nl: 'bezoekdagen', en: 'visiting days' },
      hint: {
        nl: 'Dagen per jaar waarop je klanten bezoekt, dus zonder kantoordagen en vakantie.',
        en: 'Days per year on which you visit customers, so without office days and holidays.',
      },
      min: 0,
    }),
  },
  divisors: ['bezoekenPerDag', 'bezoekdagen'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Er is geen vaste norm. De ene bron komt op € 75, met 8 bezoeken per dag en 200 dagen. De andere komt op € 283, met de duur van het bezoek.',
      en: 'There is no fixed norm. One source arrives at € 75, with 8 visits per day and 200 days. The other arrives at € 283, with the length of the visit.',
    },
    sources: ['por', 'duh'],
  },
  native: ({ jaarkosten, bezoekenPerDag, bezoekdagen }) => `${jaarkosten}/(${bezoekenPerDag}*${bezoekdagen})`,
  sources: ['por', 'duh'],
  related: ['OMZET.PERBEZOEK', 'WERKLAST', 'KLANTRESULTAAT'],
  examples: [
    { given: { jaarkosten: 120_000, bezoekenPerDag: 8, bezoekdagen: 200 }, result: 75, source: 'por' },
    { given: { jaarkosten: 90_000, bezoekenPerDag: 4, bezoekdagen: 150 }, result: 150, source: 'eigen' },
    { given: { jaarkosten: 1, bezoekenPerDag: 0, bezoekdagen: 5 }, result: '#DIV/0!', source: 'eigen' },
    { given: { jaarkosten: -90_000, bezoekenPerDag: 4, bezoekdagen: 150 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ jaarkosten, bezoekenPerDag, bezoekdagen }) => divide(jaarkosten, bezoekenPerDag.times(bezoekdagen)),
});
