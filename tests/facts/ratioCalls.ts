/**
 * A call of the catalogue. An argument is a sum over the posts of the year (`prev.` of the year before, `avg.` the
 * average of both), or a call itself.
 */
export type Call = readonly [id: string, ...args: (string | Call)[]];
/** How a published ratio is computed; `cell` is the one that counts of an outcome of several, from 0. */
export type RatioCall = { readonly call: Call; readonly cell?: number } | { readonly geenFunctie: string };

const call = (...parts: Call): RatioCall => ({ call: parts });
const geenFunctie = (reason: string): RatioCall => ({ geenFunctie: reason });
const cashFlow = geenFunctie('de catalogus rekent niet met kasstromen uit de bedrijfsvoering');
const amount = geenFunctie('een bedrag dat je zelf optelt, geen kengetal');

const stockDays: Call = ['VOORRAADTERMIJN', 'avg.inventory', 'cogs'];
const debtorDays: Call = ['DEBITEURENTERMIJN', 'avg.accountsReceivable', 'revenue'];
const creditorDays: Call = ['CREDITEURENTERMIJN', 'avg.accountsPayable', 'cogs'];

/**
 * Annual figures of companies, by the name under which the ratio is published. Where a name abroad stands for another
 * sum than the Dutch one, the posts are those of the published definition.
 */
export const companyRatios: Readonly<Record<string, RatioCall>> = {
  'Current Ratio': call('CURRENTRATIO', 'currentAssets', 'currentLiabilities'),
  'Quick Ratio': call('QUICKRATIO', 'cash + shortTermInvestments + accountsReceivable', '0', 'currentLiabilities'),
  'Cash Ratio': call('CASHRATIO', 'cash', 'currentLiabilities', 'shortTermInvestments'),
  'Working Capital': call('NETTOWERKKAPITAAL', 'currentAssets', 'currentLiabilities'),
  'Gross Margin': call('BRUTOWINSTMARGE', 'revenue', 'cogs'),
  'Operating Margin': { call: ['DUPONT', 'operatingIncome', 'revenue', 'totalAssets'], cell: 0 },
  'Net Profit Margin': call('NETTOWINSTMARGE', 'netIncome', 'revenue'),
  'Income Before Tax Profit Margin': call('NETTOWINSTMARGE', 'incomeBeforeTax', 'revenue'),
  'EBIT to Revenue': call('EBITDAMARGE', 'netIncome + incomeTax + interestExpense', '0', 'revenue'),
  'Interest Coverage Ratio': call('RENTEDEKKING', 'operatingIncome + depreciation', 'interestExpense'),
  'Effective Tax Rate': geenFunctie('belasting hoort niet bij de catalogus'),
  'Return on Capital Employed': call(
    'RTV',
    'netIncome + incomeTax',
    'interestExpense',
    'totalAssets - currentLiabilities',
  ),
  'Return on Assets': call('RTV', 'netIncome', '0', 'prev.totalAssets', 'totalAssets'),
  'Return on Equity': call('REV', 'netIncome', 'prev.equity', 'equity'),
  'DuPont ROE': call('REV', 'netIncome', 'prev.equity', 'equity'),
  'Asset Turnover Ratio': call('OMLOOPSNELHEID', 'revenue', 'prev.totalAssets', 'totalAssets'),
  'Fixed Asset Turnover': call('OMLOOPSNELHEID', 'revenue', 'prev.fixedAssets', 'fixedAssets'),
  'Accounts Payable Turnover Ratio': call('OMLOOPSNELHEID', 'cogs', 'prev.accountsPayable', 'accountsPayable'),
  'Sales to Total Assets': call('OMLOOPSNELHEID', 'revenue', 'totalAssets'),
  'Inventory Turnover Ratio': call('OMZETSNELHEID', 'cogs', 'avg.inventory'),
  'Days of Inventory Outstanding': call(...stockDays),
  'Days of Sales Outstanding': call(...debtorDays),
  'Days of Accounts Payable Outstanding': call(...creditorDays),
  'Operating Cycle': call('CCC', stockDays, debtorDays, '0'),
  'Cash Conversion Cycle': call('CCC', stockDays, debtorDays, creditorDays),
  'Debt-to-Assets Ratio': call('DEBTRATIO', 'totalDebt', 'totalAssets'),
  'Debt-to-Equity Ratio': geenFunctie('de catalogus deelt vreemd vermogen door het totale vermogen (DEBTRATIO)'),
  'Net-Debt to EBITDA Ratio': geenFunctie('de catalogus zet geen schuld tegenover EBITDA'),
  'Equity Multiplier': geenFunctie('de catalogus deelt het totale vermogen niet door het eigen vermogen'),
  'Working Capital to Total Assets': geenFunctie('NETTOWERKKAPITAAL is een bedrag, geen deel van het vermogen'),
  'Retained Earnings to Total Assets': geenFunctie('de catalogus kent geen ingehouden winst'),
  'SGA-to-Revenue Ratio': geenFunctie('de catalogus kent geen kosten als deel van de omzet'),
  'Operating Ratio': geenFunctie('de catalogus kent geen kosten als deel van de omzet'),
  'Cash Flow Coverage Ratio': cashFlow,
  'Operating Cash Flow Ratio': cashFlow,
  'Operating Cash Flow to Sales Ratio': cashFlow,
  'Income Quality Ratio': cashFlow,
};

/** What is published beside the outcome of a ratio: the cells of DUPONT. */
export const partsOfDupont: Readonly<Record<string, RatioCall>> = {
  netProfitMargin: { call: ['DUPONT', 'netIncome', 'revenue', 'prev.totalAssets', 'totalAssets'], cell: 0 },
  assetTurnover: { call: ['DUPONT', 'netIncome', 'revenue', 'prev.totalAssets', 'totalAssets'], cell: 1 },
  equityMultiplier: geenFunctie('de catalogus deelt het totale vermogen niet door het eigen vermogen'),
};

/** Answer books and exams: by set, and in it by the name of the ratio. */
export const exerciseRatios: Readonly<Record<string, Readonly<Record<string, RatioCall>>>> = {
  'nl-scribd-1': {
    'solvabiliteit EV/TV': call('SOLVABILITEIT', 'aandelenkapitaal + winst', 'TV'),
    'quick ratio': call('QUICKRATIO', 'voorraden + debiteuren', 'voorraden', 'kort1 + kort2 + kort3', 'kas'),
    RTV: call('RTV', 'EBIT', '0', 'TVbegin', 'TV'),
    REV: call('REV', 'winst', 'EVbegin', 'EVeind'),
  },
  'nl-vanvlimmeren-46': {
    'solvabiliteit EV/VV': call('SOLVABILITEIT', 'EV', 'TV', '"EV/VV"'),
    IVV: call('RVV', 'rente', 'lang + kort'),
    'REV voor belasting': call('REV', 'winstVB', 'EV - winstNB', 'EV'),
    'gemiddeld totaal vermogen': amount,
    cashflow: amount,
  },
  'nl-thieme-toegevoegde-waarde': { omzet: amount },
  'nl-margin-12-20': {
    'marge op inkoopprijs (opslag)': call('OPSLAG', 'verkoop', 'inkoop'),
    'prijs incl. 5,5% btw': call('BTW.INCL', 'verkoop', '0.055'),
  },
  'nl-margin-2.50-4': { 'marge op verkoopprijs': call('MARGE', 'verkoop', 'inkoop') },
  'nl-docplayer-prijs': {
    'verkoopprijs incl. btw': call('CONSUMENTENPRIJS', ['BTW.EXCL', 'inkoopIncl', '0.21'], '0.3', '0.21'),
  },
  'nl-havo-mo-2010': {
    'vaste verrekenprijs': amount,
    verkoopprijs: amount,
    'overheadopslag in % van vvp': call('OPSLAG', 'inkoopprijs + inkoopkosten + overhead', 'inkoopprijs + inkoopkosten'),
  },
};
