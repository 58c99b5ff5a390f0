import type { Text } from '../text';
import type { Jaarkolom, Jaarpost } from './account';

/** A row of the annual figures: what it is called, which part it belongs to, and what it may hold. */
export interface Jaarpostsoort {
  readonly post: Jaarpost;
  readonly label: Text;
  readonly deel: 'activa' | 'passiva' | 'resultaat' | 'eigen';
  /** It is a part of that post, so it does not count again in a total. */
  readonly isVan?: Jaarpost;
  /** Costs are positive amounts here, as the functions take them; a source that prints them as minus has the other sign. */
  readonly magNegatief: boolean;
  readonly unit: 'euro' | 'fte';
}

const soort = (
  post: Jaarpost,
  deel: Jaarpostsoort['deel'],
  nl: string,
  en: string,
  more: Partial<Pick<Jaarpostsoort, 'isVan' | 'magNegatief' | 'unit'>> = {},
): Jaarpostsoort => ({ post, label: { nl, en }, deel, magNegatief: false, unit: 'euro', ...more });

const negatief = { magNegatief: true };

/** In the order of the sheet: first the posts as KENGETALLEN takes them, then what we know of the account ourselves. */
export const jaarposten: readonly Jaarpostsoort[] = [
  soort('immaterieleVasteActiva', 'activa', 'Immateriële vaste activa', 'Intangible fixed assets'),
  soort('materieleVasteActiva', 'activa', 'Materiële vaste activa', 'Tangible fixed assets'),
  soort('financieleVasteActiva', 'activa', 'Financiële vaste activa', 'Financial fixed assets'),
  soort('voorraden', 'activa', 'Voorraden', 'Inventories'),
  soort('debiteuren', 'activa', 'Debiteuren', 'Trade receivables'),
  soort('overigeVorderingen', 'activa', 'Overige vorderingen', 'Other receivables'),
  soort('effecten', 'activa', 'Effecten', 'Securities'),
  soort('liquideMiddelen', 'activa', 'Liquide middelen', 'Cash'),
  soort('eigenVermogen', 'passiva', 'Eigen vermogen', 'Equity', negatief),
  soort('voorzieningen', 'passiva', 'Voorzieningen', 'Provisions'),
  soort('langlopendVreemdVermogen', 'passiva', 'Langlopend vreemd vermogen', 'Non-current liabilities'),
  soort('kortlopendVreemdVermogen', 'passiva', 'Kortlopend vreemd vermogen', 'Current liabilities'),
  soort('crediteuren', 'passiva', 'Crediteuren (in kortlopend)', 'Trade payables (in current)', {
    isVan: 'kortlopendVreemdVermogen',
  }),
  soort('omzet', 'resultaat', 'Omzet', 'Turnover'),
  soort('inkopenOpRekening', 'resultaat', 'Inkopen op rekening', 'Purchases on account'),
  soort('inkoopwaarde', 'resultaat', 'Inkoopwaarde van de omzet', 'Cost of sales'),
  soort('dienstenDerden', 'resultaat', 'Diensten van derden', 'Services of third parties'),
  soort('personeelskosten', 'resultaat', 'Personeelskosten', 'Staff costs'),
  soort('afschrijvingen', 'resultaat', 'Afschrijvingen', 'Depreciation'),
  // Other income is often set off against these costs, and can exceed them.
  soort('overigeKosten', 'resultaat', 'Overige kosten', 'Other costs', negatief),
  soort('bedrijfsresultaat', 'resultaat', 'Bedrijfsresultaat', 'Operating profit', negatief),
  // What a bank charges on a balance is often reported as a negative income.
  soort('rentebaten', 'resultaat', 'Rentebaten', 'Interest income', negatief),
  soort('rentelasten', 'resultaat', 'Rentelasten', 'Interest expense'),
  soort('resultaatVoorBelasting', 'resultaat', 'Resultaat voor belasting', 'Profit before tax', negatief),
  soort('resultaatNaBelasting', 'resultaat', 'Resultaat na belasting', 'Profit after tax', negatief),
  soort('fte', 'resultaat', 'Fte', 'FTE', { unit: 'fte' }),
  soort('eigenOmzet', 'eigen', 'Onze omzet bij deze account', 'Our turnover with this account'),
  soort('eigenMarge', 'eigen', 'Onze marge bij deze account', 'Our margin with this account', negatief),
  soort('inkopenAssortiment', 'eigen', 'Inkopen in ons assortiment', 'Purchases in our range'),
];

/** The kind of a post. */
export const jaarpostsoort = (post: Jaarpost): Jaarpostsoort =>
  jaarposten.find((each) => each.post === post) as Jaarpostsoort;

/** A column in which nothing is filled in. */
export const legeJaarkolom: Jaarkolom = {
  jaar: '',
  cijfers: Object.fromEntries(jaarposten.map(({ post }) => [post, ''])) as Record<Jaarpost, ''>,
};
