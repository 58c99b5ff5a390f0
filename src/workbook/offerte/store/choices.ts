import {
  aanpassingWoorden,
  afrondingWoorden,
  btwSoortWoorden,
  methodeWoorden,
  prijzenWoorden,
  soortWoorden,
  vrachtBtwWoorden,
  type Keuzewoorden,
} from '../../../calc/offerte/keuzewoorden';
import {
  accountsoorten,
  controlepunten,
  leveringsvoorwaarden,
  offertestatussen,
} from '../../../calc/offerte/offertedocument';

/** The words in our sheets for every choice. */
export const choices = {
  soort: soortWoorden,
  btwSoort: btwSoortWoorden,
  aanpassing: aanpassingWoorden,
  methode: methodeWoorden,
  prijzen: prijzenWoorden,
  afronding: afrondingWoorden,
  vrachtBtw: vrachtBtwWoorden,
  accountsoort: { waarden: accountsoorten, engels: ['company', 'large company', 'government', 'consumer'] },
  leveringsvoorwaarde: {
    waarden: leveringsvoorwaarden,
    engels: ['free delivered', 'ex warehouse', ...leveringsvoorwaarden.slice(2)],
  },
  verbindend: { waarden: ['vrijblijvend', 'onherroepelijk'], engels: ['without obligation', 'irrevocable'] },
  punt: {
    waarden: controlepunten,
    engels: ['customer details', 'quantities', 'prices', 'discount', 'VAT', 'delivery time', 'terms'],
  },
  status: {
    waarden: offertestatussen,
    engels: ['draft', 'in review', 'approved', 'issued', 'accepted', 'rejected', 'expired', 'withdrawn', 'replaced'],
  },
} as const satisfies Record<string, Keuzewoorden<string>>;
