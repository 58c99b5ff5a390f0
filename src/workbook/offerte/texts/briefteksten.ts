import type { Text } from '../../../calc/text';

/** The words on the letter that nobody types. */
export const briefteksten = {
  titel: { nl: 'Offerte', en: 'Quotation' },
  nummer: { nl: 'Offertenummer', en: 'Quotation no.' },
  tav: { nl: '"t.a.v. "@', en: '"attn. "@' },
  btwIdAccount: { nl: '"Btw-id: "@', en: '"VAT no.: "@' },
  voorwaarden: { nl: 'Voorwaarden', en: 'Terms' },
  incoterms: { nl: 'Levering (Incoterms 2020)', en: 'Delivery (Incoterms 2020)' },
  namens: { nl: 'Namens ', en: 'On behalf of ' },
  akkoord: { nl: 'Voor akkoord ', en: 'Agreed by ' },
  naam: { nl: 'Naam', en: 'Name' },
  plaats: { nl: 'Plaats', en: 'Place' },
  datum: { nl: 'Datum', en: 'Date' },
  handtekening: { nl: 'Handtekening', en: 'Signature' },
  pagina: { nl: 'Pagina &P van &N', en: 'Page &P of &N' },
  legenda: {
    nl: 'Blauw op geel vul je in, zwart rekent Excel uit. Alles vanaf deze kolom wordt niet afgedrukt.',
    en: 'Fill in what is blue on yellow; Excel computes what is black. Nothing from this column on is printed.',
  },
  opmerkingen: {
    nl: '" regel(s) met een opmerking: zie de kolom Let op"',
    en: '" line(s) with a remark: see the column Attention"',
  },
  logo: { nl: 'Logo van de organisatie', en: 'Logo of the organisation' },
} as const satisfies Readonly<Record<string, Text>>;
