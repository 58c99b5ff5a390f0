import { define } from '../define';
import { dagenPerJaar } from '../parameters/dagenPerJaar';
import { dagen, euro, fractie } from '../params';

/**
 * The interest on an amount over a number of days.
 *
 * Amount in euro and days not negative, a yearly rate from 0 up to but not including 1, a year of more than 0 days
 * (#NUM!). The result is in euro, not rounded.
 */
export const rentekosten = define({
  id: 'RENTEKOSTEN',
  group: 'activiteit',
  priority: 2,
  title: { nl: 'Rentekosten', en: 'Interest cost' },
  summary: {
    nl: 'Rente over een bedrag gedurende een aantal dagen: wat een langere betaaltermijn of te laat betalen kost.',
    en: 'Interest on an amount over a number of days: what longer payment terms or late payment cost.',
  },
  purpose: {
    nl: 'Gebruik RENTEKOSTEN als je wilt weten wat het kost dat een klant later betaalt, of hoeveel wettelijke rente je hem mag rekenen. Je vult het bedrag, de rente per jaar en het aantal dagen in. De uitkomst is de rente in euro, niet afgerond.',
    en: 'Use RENTEKOSTEN when you want to know what it costs that a customer pays later, or how much statutory interest you may charge. You enter the amount, the yearly interest and the number of days. The outcome is the interest in euro, not rounded.',
  },
  mistake: {
    nl: 'De rente als heel getal typen: 8 is 800%, en dan krijg je #GETAL!. Typ 8% of 0,08. Vul ook de rente per jaar in, niet die per maand.',
    en: 'Typing the interest as a whole number: 8 means 800%, and gives #NUM!. Type 8% or 0.08. And enter the interest per year, not per month.',
  },
  differs: {
    nl: 'Sommige bronnen rekenen met 365 dagen per jaar, zoals Euler Hermes, andere met 360, zoals een mbo-vraag op Wisfaq. Deze functie neemt 365; rekent je boek met 360, vul dat dan in bij dagen per jaar.',
    en: 'Some sources take 365 days per year, such as Euler Hermes, others 360, such as a vocational question on Wisfaq. This function takes 365; when your book takes 360, enter that as days per year.',
  },
  synonyms: {
    nl: ['wettelijke rente', 'handelsrente', 'te laat betalen', 'enkelvoudige interest', 'kosten betaaltermijn'],
    en: ['statutory interest', 'late payment', 'simple interest', 'cost of credit'],
  },
  formula: '{bedrag} × {rente} × {dagen} / {dagenPerJaar}',
  params: {
    bedrag: euro({
      label: { nl: 'bedrag', en: 'amount' },
      hint: { nl: 'Het bedrag dat openstaat, in euro.', en: 'The amount outstanding, in euro.' },
      min: 0,
    }),
    rente: fractie({
      label: { nl: 'rente', en: 'interest rate' },
      hint: {
        nl: 'Rente per jaar, bijvoorbeeld 8%. De wettelijke rente zoek je zelf op.',
        en: 'Interest per year, for example 8%. Look up the statutory rate yourself.',
      },
      min: 0,
      below: 1,
    }),
    dagen: dagen({
      label: { nl: 'dagen', en: 'days' },
      hint: {
        nl: 'Hoeveel dagen het bedrag openstaat, of hoeveel dagen het te laat is.',
        en: 'For how many days the amount is outstanding, or how many days late it is.',
      },
      min: 0,
    }),
    dagenPerJaar,
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'De wettelijke rente verandert elk halfjaar. Zoek het percentage op dat nu geldt en vul het zelf in.',
      en: 'The statutory interest rate changes every half year. Look up the rate that holds now and enter it yourself.',
    },
    sources: ['gof'],
  },
  native: ({ bedrag, rente, dagen, dagenPerJaar }) => `${bedrag}*${rente}*${dagen}/${dagenPerJaar}`,
  sources: ['gof'],
  related: ['BETALINGSKORTING.RENTE', 'DEBITEURENTERMIJN', 'INCASSOKOSTEN', 'CCC'],
  examples: [
    { given: { bedrag: 36_500, rente: 0.06, dagen: 30 }, result: 180, source: 'eigen' },
    { given: { bedrag: 1_000, rente: 0.08, dagen: 11 }, result: 2.41095890410959, source: 'gof' },
    { given: { bedrag: 36_000, rente: 0.06, dagen: 30, dagenPerJaar: 360 }, result: 180, source: 'eigen' },
    { given: { bedrag: 100, rente: 8, dagen: 30 }, result: '#NUM!', source: 'eigen' },
    { given: { bedrag: 100, rente: 0.08, dagen: 30, dagenPerJaar: 0 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ bedrag, rente, dagen, dagenPerJaar }) => bedrag.times(rente).times(dagen).div(dagenPerJaar),
});
