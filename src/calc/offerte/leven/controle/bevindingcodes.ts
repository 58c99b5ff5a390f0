import type { Text } from '../../../text';
import type { Ernst } from './ernst';

interface Soort {
  readonly ernst: Ernst;
  readonly tekst: Text;
}

/**
 * The closed list of what the check of an offerte can find: how heavy it weighs and its words. `{regel}` is a line by its
 * description or its place. Laws: BW is the Burgerlijk Wetboek.
 */
export const bevindingcodes = {
  nietTeBerekenen: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'De totalen zijn niet te berekenen. {probleem}',
      en: 'The totals cannot be computed. {probleem}',
    },
  },
  bedragWijktAf: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Het bedrag van regel {regel} op het blad klopt niet met aantal, prijs en korting. Herstel de formule van die regel.',
      en: 'The amount of line {regel} on the sheet does not agree with quantity, price and discount. Restore the formula of that line.',
    },
  },
  totaalWijktAf: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Het totaal op het blad is niet de som van wat erboven staat. Herstel het totalenblok.',
      en: 'The total on the sheet is not the sum of what stands above it. Restore the block of totals.',
    },
  },
  geenRegelTelt: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Er is nog geen regel die meetelt. Voeg een product toe of kies een optie.',
      en: 'No line counts yet. Add a product or choose an option.',
    },
  },
  veelRegels: {
    ernst: 'let op',
    tekst: {
      nl: 'Deze offerte heeft {aantal} regels. Boven de 1.000 wordt het blad traag, omdat elke regel naar alle andere kijkt. Maak er liever twee offertes van.',
      en: 'This quotation has {aantal} lines. Above 1,000 the sheet becomes slow, because every line looks at all others. It is better to make two quotations.',
    },
  },
  datumOntbreekt: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'De datum van de offerte ontbreekt of is geen datum.',
      en: 'The date of the quotation is missing or is not a date.',
    },
  },
  accountnaamOntbreekt: {
    ernst: 'blokkeert',
    tekst: { nl: 'De naam van de klant ontbreekt.', en: 'The name of the customer is missing.' },
  },
  goedkeuringOntbreekt: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Deze offerte gaat buiten je mandaat: {redenen}. Vraag goedkeuring en vul in wie die geeft.',
      en: 'This quotation goes beyond your mandate: {redenen}. Ask for approval and enter who gives it.',
    },
  },
  tweeGekozen: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'In groep {groep} tellen meerdere regels mee. Kies er één.',
      en: 'Several lines count in group {groep}. Choose one.',
    },
  },
  kortingAlsHeelGetal: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Bij {regel} staat een korting van {waarde}. Bedoel je {bedoeld}? Een korting kan niet boven 100% zijn.',
      en: 'At {regel} the discount is {waarde}. Do you mean {bedoeld}? A discount cannot exceed 100%.',
    },
  },
  kortingVolledig: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Bij {regel} staat een korting van 100%: je geeft het weg. Bedoel je 1%?',
      en: 'At {regel} the discount is 100%: you give it away. Do you mean 1%?',
    },
  },
  margeAlsHeelGetal: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Bij je mandaat staat een laagste marge van {waarde}. Bedoel je {bedoeld}? Een marge kan niet boven 100% zijn.',
      en: 'Your mandate has a lowest margin of {waarde}. Do you mean {bedoeld}? A margin cannot exceed 100%.',
    },
  },
  tariefAlsHeelGetal: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Bij regel {regel} staat een btw-tarief van {waarde}. Bedoel je {bedoeld}?',
      en: 'At line {regel} the VAT rate is {waarde}. Do you mean {bedoeld}?',
    },
  },
  dubbeleRegel: {
    ernst: 'blokkeert',
    tekst: {
      nl: 'Regel {regel} heeft hetzelfde kenmerk als een andere regel. Geef de gekopieerde regel een nieuw kenmerk.',
      en: 'Line {regel} has the same key as another line. Give the copied line a new key.',
    },
  },
  regelZonderBtw: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Regel {regel} heeft geen btw-tarief. Er wordt nu 0% gerekend.',
      en: 'Line {regel} has no VAT rate. It is now computed at 0%.',
    },
  },
  regelZonderOmschrijving: {
    ernst: 'waarschuwt',
    tekst: { nl: 'Regel {regel} heeft geen omschrijving.', en: 'Line {regel} has no description.' },
  },
  groepZonderKeuze: {
    ernst: 'let op',
    tekst: {
      nl: 'In groep {groep} is nog niets gekozen. Geen van die regels telt mee.',
      en: 'Nothing is chosen in group {groep} yet. None of those lines counts.',
    },
  },
  artikelDubbel: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Artikel {artikel} van regel {regel} staat twee keer in de tabel Artikelen. Kijk of de prijs de goede is.',
      en: 'Article {artikel} of line {regel} stands twice in the table of articles. Check that the price is the right one.',
    },
  },
  btwIdOntbreekt: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Bij btw {categorie} hoort het btw-id van de klant. Dat ontbreekt.',
      en: 'With VAT {categorie} the VAT ID of the customer is needed. It is missing.',
    },
  },
  tariefNietInTabel: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Regel {regel} heeft {tarief} btw. Op {datum} is dat in Nederland geen tarief.',
      en: 'Line {regel} has {tarief} VAT. On {datum} that is not a rate in the Netherlands.',
    },
  },
  leveringNaTariefwijziging: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Op {datum} gaat het btw-tarief voor {soort} van {van} naar {naar}. Je levert daarna, en het tarief van de leverdatum telt. Kijk naar regel {regel}.',
      en: 'On {datum} the VAT rate for {soort} goes from {van} to {naar}. You deliver after that, and the rate of the delivery date counts. Look at line {regel}.',
    },
  },
  margeOnderMinimum: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De marge is {marge} en komt daarmee onder je minimum van {minimum}.',
      en: 'The margin is {marge}, which is below your minimum of {minimum}.',
    },
  },
  regelOnderBodem: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Regel {regel} brengt {prijs} per stuk op. Dat is onder de bodemprijs van {bodem}.',
      en: 'Line {regel} brings in {prijs} per unit. That is below the floor price of {bodem}.',
    },
  },
  vrijblijvendMetTermijn: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De offerte is vrijblijvend, maar noemt ook een termijn. Met een termijn kun je een aanbod niet herroepen (art. 6:219 BW). Kies één van de twee.',
      en: 'The quotation is without obligation but also names a term. With a term an offer cannot be revoked (art. 6:219 of the Dutch Civil Code). Choose one of the two.',
    },
  },
  betalingstermijnLang: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Een betalingstermijn van meer dan 60 dagen tussen bedrijven is alleen geldig als uitdrukkelijk afgesproken en niet kennelijk onbillijk (art. 6:119a lid 5 BW).',
      en: 'A payment term of more than 60 days between businesses is valid only when expressly agreed and not manifestly unfair (art. 6:119a(5) of the Dutch Civil Code).',
    },
  },
  betalingstermijnGrootBedrijf: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De klant is een groot bedrijf en jullie zijn mkb: een betalingstermijn van meer dan 30 dagen is nietig, dan geldt 30 dagen (art. 6:119a lid 6 BW).',
      en: 'The customer is a large company and you are an SME: a payment term of more than 30 days is void, and 30 days holds (art. 6:119a(6) of the Dutch Civil Code).',
    },
  },
  betalingstermijnOverheid: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Voor een overheid is de betalingstermijn 30 dagen (art. 6:119b BW).',
      en: 'For a public authority the payment term is 30 days (art. 6:119b of the Dutch Civil Code).',
    },
  },
  betalingstermijnOntbreekt: {
    ernst: 'waarschuwt',
    tekst: { nl: 'De betalingstermijn ontbreekt.', en: 'The payment term is missing.' },
  },
  betalingskortingZonderTermijn: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Er is een betalingskorting, maar niet binnen hoeveel dagen de klant dan moet betalen.',
      en: 'There is a discount for early payment, but not within how many days the customer must pay.',
    },
  },
  betalingskortingTeLaat: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De betalingskorting geldt {dagen} dagen en de betalingstermijn is {termijn} dagen. Zo krijgt iedereen die op tijd betaalt de korting.',
      en: 'The discount for early payment holds for {dagen} days and the payment term is {termijn} days. So everyone who pays in time gets the discount.',
    },
  },
  geldigTotVoorDatum: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De offerte is geldig tot en met {geldigTot}. Dat is vóór de datum van de offerte.',
      en: 'The quotation is valid until {geldigTot}. That is before the date of the quotation.',
    },
  },
  alVerlopen: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De offerte was geldig tot en met {geldigTot}. Die dag is voorbij.',
      en: 'The quotation was valid until {geldigTot}. That day is over.',
    },
  },
  geldigTotOntbreekt: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Er staat niet tot wanneer de offerte geldig is.',
      en: 'It does not say until when the quotation is valid.',
    },
  },
  levertijdOntbreekt: {
    ernst: 'waarschuwt',
    tekst: { nl: 'De levertijd ontbreekt.', en: 'The delivery time is missing.' },
  },
  leverdatumVoorDatum: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'De leverdatum ligt vóór de datum van de offerte.',
      en: 'The delivery date lies before the date of the quotation.',
    },
  },
  incotermZonderPlaats: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Bij {incoterm} hoort een plaats, bijvoorbeeld: {incoterm} Rotterdam (Incoterms 2020).',
      en: 'With {incoterm} a place is named, for example: {incoterm} Rotterdam (Incoterms 2020).',
    },
  },
  algemeneVoorwaardenNietMeegestuurd: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Je noemt algemene voorwaarden, maar stuurt ze niet mee. De klant kan ze dan vernietigen (art. 6:233 BW).',
      en: 'You refer to general terms but do not send them along. The customer can then have them annulled (art. 6:233 of the Dutch Civil Code).',
    },
  },
  organisatienaamOntbreekt: {
    ernst: 'waarschuwt',
    tekst: { nl: 'De naam van je eigen organisatie ontbreekt.', en: 'The name of your own organisation is missing.' },
  },
  kvkOntbreekt: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Het KvK-nummer ontbreekt. Dat moet op elke offerte staan (art. 27 Handelsregisterwet 2007).',
      en: 'The number of the Chamber of Commerce is missing. Every quotation must carry it (art. 27 of the Dutch Trade Register Act 2007).',
    },
  },
  controlepuntOpen: {
    ernst: 'waarschuwt',
    tekst: {
      nl: 'Het controlepunt {punt} is nog niet akkoord.',
      en: 'The point {punt} of the check has not been approved yet.',
    },
  },
  kostprijsOntbreekt: {
    ernst: 'let op',
    tekst: {
      nl: 'Regels zonder kostprijs: {aantal}. De marge gaat alleen over de andere regels.',
      en: 'Lines without a cost price: {aantal}. The margin is about the other lines only.',
    },
  },
  mandaatOntbreekt: {
    ernst: 'let op',
    tekst: {
      nl: 'Er is geen mandaat ingevuld. Spreek vooraf af hoeveel korting je mag geven en welke marge je moet houden.',
      en: 'No mandate has been entered. Agree beforehand how much discount you may give and which margin you must keep.',
    },
  },
  afrondingPerRegel: {
    ernst: 'let op',
    tekst: {
      nl: 'De btw wordt per regel afgerond. Dat mag, maar het is niet volgens EN 16931: een e-factuur kan een cent verschillen.',
      en: 'VAT is rounded per line. That is allowed, but it is not EN 16931: an e-invoice can differ by a cent.',
    },
  },
} as const satisfies Record<string, Soort>;

export type Bevindingcode = keyof typeof bevindingcodes;
