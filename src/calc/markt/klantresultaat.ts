import { define } from '../define';
import { inkoopwaarde } from '../parameters/inkoopwaarde';
import { omzet } from '../parameters/omzet';
import { euro } from '../params';

/**
 * What the organisation keeps of an account once everything that it costs is paid.
 *
 * Amounts in euro and not negative (#NUM!). The result is in euro; below zero the account costs money.
 */
export const klantresultaat = define({
  id: 'KLANTRESULTAAT',
  group: 'markt',
  priority: 2,
  title: { nl: 'Klantresultaat', en: 'Customer result' },
  summary: {
    nl: 'Wat houdt je bedrijf over aan deze account?',
    en: 'What does your company keep of this account?',
  },
  purpose: {
    nl: 'Gebruik het klantresultaat als je wilt weten of een account geld oplevert. Een grote account met veel bezoeken, service en bonus kan minder overlaten dan een kleine die zelf bestelt. Zo kies je waar je tijd in steekt, en sta je sterk als de klant om korting vraagt.',
    en: 'Use the customer result to see whether an account makes money. A large account with many visits, service and bonus can leave less than a small one that orders by itself. So you choose where to put your time, and you stand firm when the customer asks for a discount.',
  },
  mistake: {
    nl: 'Kortingen twee keer aftrekken. Is de omzet in je boekhouding al na korting, vul dan bij kortingen en bonus alleen in wat later nog komt, zoals de jaarbonus.',
    en: 'Subtracting discounts twice. If the turnover in your books is already after discount, enter under discounts and bonus only what is still to come, such as the annual bonus.',
  },
  synonyms: {
    nl: ['klantwinstgevendheid', 'accountresultaat', 'klantmarge', 'winst per klant'],
    en: ['customer profitability', 'account result', 'profit per customer'],
  },
  formula: '{omzet} − {kortingenBonus} − {inkoopwaarde} − {accountkosten}',
  params: {
    omzet: {
      ...omzet,
      hint: {
        nl: 'Omzet van deze account over het jaar, excl. btw.',
        en: 'Turnover of this account in the year, excl. VAT.',
      },
    },
    inkoopwaarde: {
      ...inkoopwaarde,
      hint: {
        nl: 'Wat de producten kosten die deze account kocht, excl. btw.',
        en: 'What the products cost that this account bought, excl. VAT.',
      },
    },
    accountkosten: euro({
      label: { nl: 'accountkosten', en: 'account costs' },
      hint: {
        nl: 'Kosten voor deze account, zoals bezoeken, service, acties en bezorging. Leeg is 0.',
        en: 'Costs for this account, such as visits, service, promotions and delivery. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
    kortingenBonus: euro({
      label: { nl: 'kortingen en bonus', en: 'discounts and bonus' },
      hint: {
        nl: 'Kortingen en jaarbonus die nog niet van de omzet af zijn. Leeg is 0.',
        en: 'Discounts and annual bonus that are not yet taken off the turnover. Empty means 0.',
      },
      min: 0,
      default: 0,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven € 0 houd je aan de account over. Deel de uitkomst door de omzet en je hebt de klantmarge.',
      en: 'Above € 0 the account leaves you money. Divide the outcome by the turnover and you have the customer margin.',
    },
    sources: ['ce7'],
  },
  native: ({ omzet, inkoopwaarde, accountkosten, kortingenBonus }) =>
    `${omzet}-${kortingenBonus}-${inkoopwaarde}-${accountkosten}`,
  sources: ['ce7'],
  related: ['KLANTWAARDE', 'BEZOEKKOSTEN', 'JAARBONUS', 'ABC'],
  examples: [
    {
      given: { omzet: 120_000, inkoopwaarde: 84_000, accountkosten: 9_000, kortingenBonus: 3_000 },
      result: 24_000,
      source: 'eigen',
    },
    { given: { omzet: 50_000, inkoopwaarde: 42_000, accountkosten: 9_000 }, result: -1_000, source: 'eigen' },
    { given: { omzet: 80_000, inkoopwaarde: 60_000 }, result: 20_000, source: 'eigen' },
    { given: { omzet: 120_000, inkoopwaarde: -84_000 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, inkoopwaarde, accountkosten, kortingenBonus }) =>
    omzet.minus(kortingenBonus).minus(inkoopwaarde).minus(accountkosten),
});
