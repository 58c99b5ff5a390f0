import { offerteBlok } from '../../src/calc/blok/offerteBlok';
import { exact } from '../../src/calc/decimal';
import { blokAnswer, blokMessage } from './blokAnswer';
import { gelezenRijen, offerteBereiken, onjuisteIds, type Rekenregelcellen } from './offerteCellen';

type Given = Parameters<typeof offerteBereiken>;

const block = (...given: Given): unknown[][] => blokAnswer(offerteBlok, offerteBereiken(...given));
const rijen = (...given: Given): unknown[][] => gelezenRijen(block(...given));
const message = (...given: Given): string | undefined => blokMessage(offerteBlok, offerteBereiken(...given));
const only = (key: string, ...given: Given): unknown[][] => rijen(...given).filter(([found]) => found === key);

const stoelen = { aantal: 3, prijs: 19.95, btw: 0.21, bedrag: 59.85, regel: 'stoelen' };
const lampen = { aantal: 1, prijs: 12.5, btw: 0.09, bedrag: 12.5, regel: 'lampen' };
const regels = [stoelen, lampen];

describe('the rows of an offerte', () => {
  test('run from subtotal to the amount due, and end in how the btw was rounded', () => {
    const voorwaarden: Rekenregelcellen = {
      vracht: 7.5,
      vooruitbetaald: 10,
      afrondingsbedrag: 0.02,
      betalingskorting: 0.02,
      betalingskortingDagen: 8,
    };
    expect(rijen(regels, voorwaarden, [{ percentage: 0.1 }, { soort: 'toeslag', bedrag: 5 }])).toEqual([
      ['subtotaal', 'Subtotaal', 72.35],
      ['korting', 'Korting 10%', -7.24],
      ['toeslag', 'Toeslag', 5],
      ['vracht', 'Vracht', 7.5],
      ['grondslag', 'Totaal excl. btw', 77.61],
      ['btw', 'Btw 21% over', 13.48, 64.2],
      ['btw', 'Btw 9% over', 1.21, 13.41],
      ['totaal', 'Totaal incl. btw', 92.3],
      ['vooruitbetaald', 'Vooruitbetaald', -10],
      ['afronding', 'Afronding', 0.02],
      ['teBetalen', 'Te betalen', 82.32],
      ['bijBetaling', 'Te betalen bij betaling binnen 8 dagen (2% betalingskorting)', 80.47],
      ['noot', 'Btw berekend over het bedrag zonder betalingskorting', ''],
      ['noot', 'Btw per tarief afgerond (EN 16931)', ''],
    ]);
  });

  test('are no more than what is filled in', () => {
    expect(rijen(regels)).toEqual([
      ['subtotaal', 'Subtotaal', 72.35],
      ['grondslag', 'Totaal excl. btw', 72.35],
      ['btw', 'Btw 21% over', 12.57, 59.85],
      ['btw', 'Btw 9% over', 1.13, 12.5],
      ['totaal', 'Totaal incl. btw', 86.05],
      ['noot', 'Btw per tarief afgerond (EN 16931)', ''],
    ]);
  });

  test('are fifteen columns wide: label, base, amount, key and differing lines in their places, all else empty', () => {
    const [, , btw = []] = block([{ ...stoelen, bedrag: 60 }, lampen]);
    expect(btw).toEqual(['Btw 21% over', '', '', '', '', '', '', '', '', '', '', 59.85, 12.57, 'btw', '']);
    expect(block(regels).every((row) => row.length === 15)).toBe(true);
  });

  test('are all zero for an offerte without lines', () => {
    const nothing = ['', '', '', '', '', '', '', '', '', '', '', ''];
    for (const empty of [[], [{}], [{ soort: 'tekst' }, { soort: 'sectie', bedrag: 12 }]]) {
      expect(block(empty)[0]).toEqual(['Subtotaal', ...nothing.slice(1), 0, 'subtotaal', '']);
    }
    expect(blokAnswer(offerteBlok, [null, null, null, null])).toEqual(block([]));
    expect(blokAnswer(offerteBlok, [[['']], [['']], [['']], [['']]])).toEqual(block([]));
    expect(blokAnswer(offerteBlok, [])).toEqual(block([]));
  });

  test('name each discount and surcharge as the letter does, and add its percentage', () => {
    const aanpassingen = [
      { soort: 'korting', omschrijving: 'Kwantumkorting', percentage: 0.05 },
      { omschrijving: 'Actie 10%', percentage: 0.1 },
      { soort: 'Toeslag', omschrijving: 'Spoed', bedrag: 25 },
    ];
    expect(rijen(regels, {}, aanpassingen).slice(1, 4)).toEqual([
      ['korting', 'Kwantumkorting 5%', -3.62],
      ['korting', 'Actie 10%', -7.24],
      ['toeslag', 'Spoed', 25],
    ]);
  });

  test('say of each category what it is', () => {
    const soorten = ['standaard', 'nul', 'vrijgesteld', 'verlegd', 'intracommunautair', 'export', 'buiten btw'];
    const lijst = soorten.map((btwSoort) => ({ ...stoelen, btwSoort, btw: btwSoort === 'standaard' ? 0.21 : 0 }));
    expect(only('btw', lijst).map(([, label]) => label)).toEqual([
      'Btw 21% over',
      'Btw 0% over',
      'Vrijgesteld van btw over',
      'Btw verlegd over',
      'Btw 0% intracommunautaire levering over',
      'Btw 0% export over',
      'Buiten de btw over',
    ]);
  });

  test('show that freight is free at and above the limit', () => {
    expect(only('vracht', regels, { vracht: 7.5, francogrens: 72.35 })).toEqual([['vracht', 'Vracht (franco)', 0]]);
    expect(only('vracht', regels, { vracht: 7.5, francogrens: 72.36 })).toEqual([['vracht', 'Vracht', 7.5]]);
  });

  test('say so when prices include btw, and when btw is rounded per line', () => {
    const winkel = { prijzen: 'inclusief', afronding: 'per regel', vracht: 5 };
    const lijst = [30.55, 61.1, 11.18].map((prijs) => ({ aantal: 1, prijs, btw: 0.21 }));
    expect(rijen(lijst, winkel)).toEqual([
      ['subtotaal', 'Subtotaal incl. btw', 102.83],
      ['vracht', 'Vracht incl. btw', 5],
      ['grondslag', 'Totaal excl. btw', 89.12],
      ['btw', 'Btw 21% over', 18.71, 89.12],
      ['totaal', 'Totaal incl. btw', 107.83],
      ['noot', 'Btw per regel afgerond (niet volgens EN 16931)', ''],
    ]);
  });

  test('are in the language of the offerte, whatever the language of the function', () => {
    const voorwaarden = { taal: 'en', betalingskorting: 0.025, betalingskortingDagen: 14, vooruitbetaald: 1 };
    const english = [
      ['subtotaal', 'Subtotal', 100],
      ['korting', 'Discount', -1],
      ['grondslag', 'Total excl. VAT', 99],
      ['btw', 'VAT 5.5% on', 5.45, 99],
      ['totaal', 'Total incl. VAT', 104.45],
      ['vooruitbetaald', 'Paid in advance', -1],
      ['teBetalen', 'Amount due', 103.45],
      ['bijBetaling', 'Amount due if paid within 14 days (2.5% discount for prompt payment)', 100.84],
      ['noot', 'VAT calculated on the amount without the discount for prompt payment', ''],
      ['noot', 'VAT rounded per rate (EN 16931)', ''],
    ];
    const given = offerteBereiken([{ aantal: 1, prijs: 100, btw: 0.055 }], voorwaarden, [{ bedrag: 1 }]);
    expect(gelezenRijen(blokAnswer(offerteBlok, given, 'nl'))).toEqual(english);
    expect(gelezenRijen(blokAnswer(offerteBlok, given, 'en'))).toEqual(english);
  });

  test('are in the language of the function when the offerte names none', () => {
    expect(blokAnswer(offerteBlok, offerteBereiken(regels), 'en')[0]?.[0]).toBe('Subtotal');
    expect(only('btw', [{ aantal: 1, prijs: 100, btw: 0.055 }])[0]?.[1]).toBe('Btw 5,5% over');
  });

  test('call prompt payment without a number of days just that', () => {
    expect(only('bijBetaling', regels, { betalingskorting: 0.02 })).toEqual([
      ['bijBetaling', 'Te betalen bij snelle betaling (2% betalingskorting)', 84.33],
    ]);
  });
});

describe('a line', () => {
  const netto = (regel: Given[0][number], staffels?: Given[3]): unknown =>
    only('subtotaal', [{ btw: 0.21, ...regel }], {}, [], staffels)[0]?.[2];

  test('is one piece when it has a price and no quantity', () => {
    expect(netto({ prijs: 12.5 })).toBe(12.5);
  });

  test('takes the price per so many pieces, a cascade of discounts and amounts in euro', () => {
    expect(netto({ aantal: 250, prijs: 18, per: 100 })).toBe(45);
    expect(netto({ aantal: 1, prijs: 100, korting: 0.1, korting2: 0.1, korting3: 0.5 })).toBe(40.5);
    expect(netto({ aantal: 1, prijs: 100, kortingEuro: 12.345, toeslagEuro: 1 })).toBe(88.65);
    expect(netto({ toeslagEuro: 15 })).toBe(15);
  });

  test('rounds half a cent away from zero, also of a return', () => {
    expect(netto({ aantal: 1, prijs: 8.325 })).toBe(8.33);
    expect(netto({ aantal: -1, prijs: 1622.835 })).toBe(-1622.84);
  });

  const staffels = [
    { staffel: 'S1', methode: 'heel', vanaf: 10, prijs: 9 },
    { staffel: 's1', vanaf: 50, korting: 0.2 },
    {},
    { staffel: 7, methode: 'schijf', vanaf: 0, prijs: 10 },
    { staffel: 7, methode: '', vanaf: 10, prijs: 5 },
  ];
  test('takes its price from the staffel that it names', () => {
    expect(netto({ aantal: 9, prijs: 10, staffel: 'S1' }, staffels)).toBe(90);
    expect(netto({ aantal: 10, prijs: 10, staffel: ' s1 ' }, staffels)).toBe(90);
    expect(netto({ aantal: 50, prijs: 10, staffel: 'S1' }, staffels)).toBe(400);
    expect(netto({ aantal: 12, staffel: '7' }, staffels)).toBe(110);
    expect(netto({ aantal: -12, staffel: 7 }, staffels)).toBe(-110);
  });

  test('counts when it is a product, or chosen', () => {
    const subtotaal = (...lijst: Given[0]): unknown => only('subtotaal', [stoelen, ...lijst])[0]?.[2];
    expect(subtotaal({ ...lampen, soort: 'optie' })).toBe(59.85);
    for (const gekozen of ['ja', 'JA', 'yes', true]) {
      expect(subtotaal({ ...lampen, soort: 'optie', gekozen })).toBe(72.35);
    }
    for (const gekozen of ['nee', 'no', false]) {
      expect(subtotaal({ ...lampen, soort: 'optie', gekozen })).toBe(59.85);
    }
    expect(subtotaal({ ...lampen, groep: 'A' }, { ...lampen, soort: 'alternatief', groep: 'A', prijs: 15 })).toBe(
      72.35,
    );
    expect(
      subtotaal({ ...lampen, groep: 'A' }, { ...lampen, soort: 'alternatief', groep: 'A', prijs: 15, gekozen: 'ja' }),
    ).toBe(74.85);
  });

  test('without figures does not count, not even when its rate and its id are there already', () => {
    expect(block([{}, stoelen, { btw: 0.21, btwSoort: 'standaard', regel: 'x', soort: 'product' }, lampen])).toEqual(
      block(regels),
    );
  });

  test('that is a text or a section may hold anything', () => {
    expect(
      block([{ soort: 'sectie', bedrag: 72.35, aantal: 'Fase 1' }, ...regels, { soort: 'TEKST', prijs: 'n.v.t.' }]),
    ).toEqual(block(regels));
  });

  test('without btw is at nothing; the category follows from the rate', () => {
    expect(only('btw', [{ ...stoelen, btw: '' }])).toEqual([['btw', 'Btw 0% over', 0, 59.85]]);
    expect(
      only('btw', [
        { ...stoelen, btw: 0, btwSoort: '' },
        { ...lampen, btwSoort: 'zero', btw: '' },
      ]),
    ).toEqual([['btw', 'Btw 0% over', 0, 72.35]]);
  });
});

describe('the words in cells', () => {
  test('are Dutch or English, in any case, with or without spaces and hyphens', () => {
    const nl = block(
      [
        { ...stoelen, soort: 'optie', gekozen: 'ja', btwSoort: 'standaard' },
        { ...lampen, soort: 'product', btwSoort: 'intracommunautair', btw: 0 },
        { soort: 'sectie', prijs: 1 },
      ],
      { prijzen: 'exclusief', afronding: 'per regel', vracht: 10, vrachtBtw: 'hoogste tarief', taal: 'nl' },
      [{ soort: 'toeslag', bedrag: 5, btwSoort: 'verlegd' }],
      [{ staffel: 'a', methode: 'schijf', vanaf: 0, prijs: 1 }],
    );
    const en = block(
      [
        { ...stoelen, soort: 'Option', gekozen: 'YES', btwSoort: 'Standard' },
        { ...lampen, soort: 'PRODUCT', btwSoort: 'Intra-Community', btw: 0 },
        { soort: 'section', prijs: 1 },
      ],
      { prijzen: 'exclusive', afronding: 'Per Line', vracht: 10, vrachtBtw: ' highest  rate', taal: 'NL' },
      [{ soort: 'SURCHARGE', bedrag: 5, btwSoort: 'reverse charge' }],
      [{ staffel: 'a', methode: 'Graduated', vanaf: 0, prijs: 1 }],
    );
    expect(nl).toHaveLength(9);
    expect(en).toEqual(nl);
  });

  test('of freight are its own btw, or how it is shared', () => {
    const vracht = (vrachtBtw: unknown, vrachtTarief: unknown = ''): unknown[][] =>
      only('btw', [{ ...stoelen, prijs: 100 }, lampen], { vracht: 10, vrachtBtw, vrachtTarief });
    expect(vracht('hoogste tarief')[0]).toEqual(['btw', 'Btw 21% over', 65.1, 310]);
    expect(vracht('')).toEqual(vracht('naar verhouding'));
    expect(vracht('standaard', 0.09)[1]).toEqual(['btw', 'Btw 9% over', 2.03, 22.5]);
    expect(vracht('vrijgesteld')[2]).toEqual(['btw', 'Vrijgesteld van btw over', 0, 10]);
  });

  test.each([
    [[{ ...stoelen, soort: 'produkt' }], {}, [], [], 'Soort (rij 1 van regels) kent de waarde "produkt" niet.'],
    [[lampen, { ...stoelen, gekozen: 'x' }], {}, [], [], 'Gekozen (rij 2 van regels) kent de waarde "x" niet.'],
    [[{ ...stoelen, btwSoort: 'hoog' }], {}, [], [], 'BtwSoort (rij 1 van regels) kent de waarde "hoog" niet.'],
    [regels, { prijzen: 'netto' }, [], [], 'Prijzen (rij 1 van rekenregels) kent de waarde "netto" niet.'],
    [regels, { afronding: 'cent' }, [], [], 'Afronding (rij 2 van rekenregels) kent de waarde "cent" niet.'],
    [regels, { vrachtBtw: 'laag' }, [], [], 'VrachtBtw (rij 4 van rekenregels) kent de waarde "laag" niet.'],
    [regels, { taal: 'fr' }, [], [], 'Taal (rij 11 van rekenregels) kent de waarde "fr" niet.'],
    [regels, {}, [{ soort: 'bonus', bedrag: 1 }], [], 'Soort (rij 1 van aanpassingen) kent de waarde "bonus" niet.'],
    [
      regels,
      {},
      [],
      [{ staffel: 'A', methode: 'x', vanaf: 1, prijs: 1 }],
      'Methode (rij 1 van staffels) kent de waarde "x" niet.',
    ],
    [[{ ...stoelen, staffel: 'B' }], {}, [], [], 'Staffel (rij 1 van regels) kent de waarde "B" niet.'],
  ] as const)('that are unknown are the error of the block, which names the cell (%#)', (...given) => {
    const [lijst, voorwaarden, aanpassingen, staffels, expected] = given;
    expect(block(lijst, voorwaarden, aanpassingen, staffels)).toEqual([['#VALUE!']]);
    expect(message(lijst, voorwaarden, aanpassingen, staffels)).toContain(expected);
  });

  test('to choose from are named in the language of the function', () => {
    const given = offerteBereiken([lampen, { ...stoelen, soort: 'x' }]);
    expect(blokMessage(offerteBlok, given)).toMatch(/Kies uit: product, optie, alternatief, tekst, sectie\.$/);
    expect(blokMessage(offerteBlok, given, 'en')).toBe(
      'Kind (row 2 of lines) does not know the value "x". Choose from: product, option, alternative, text, section.',
    );
  });
});

describe('one thing wrong is the error of the block, with its cell', () => {
  test('a line that is standaard without a rate counts with 0% btw, as a line of which nothing is said', () => {
    expect(block([lampen, { ...stoelen, btw: '', btwSoort: 'standaard' }])).toEqual(
      block([lampen, { ...stoelen, btw: '', btwSoort: '' }]),
    );
  });

  const vol = (more: object): Given[0] => [lampen, {}, { ...stoelen, ...more }];

  test.each([
    ['#VALUE!', { aantal: '3 stuks' }, 'Vul voor aantal (rij 3 van regels) een getal in. Er staat nu "3 stuks".'],
    ['#VALUE!', { btw: true }, 'Vul voor btw (rij 3 van regels) een getal in. Er staat nu WAAR.'],
    [
      '#VALUE!',
      { bedrag: 'zie bijlage' },
      'Vul voor bedrag (rij 3 van regels) een getal in. Er staat nu "zie bijlage".',
    ],
    ['#N/A', { prijs: '' }, 'Vul voor prijs (rij 3 van regels) een waarde in. Er staat niets.'],
    ['#NUM!', { prijs: -1 }, undefined],
    ['#NUM!', { per: 0 }, undefined],
    ['#NUM!', { korting3: 21 }, undefined],
    ['#NUM!', { btw: 21 }, undefined],
    ['#NUM!', { btwSoort: 'verlegd' }, undefined],
    ['#REF!', { korting: { code: '#REF!' } }, undefined],
    ['#DIV/0!', { bedrag: '#DIV/0!' }, undefined],
  ])('%s for %j', (error, more, expected) => {
    expect(block(vol(more))).toEqual([[error]]);
    expect(message(vol(more))).toBe(expected);
  });

  test('of two chosen alternatives of one group, the line where the second stands', () => {
    const twee = [
      { ...lampen, soort: 'alternatief', groep: 'A', gekozen: 'ja' },
      { soort: 'tekst' },
      { ...stoelen, soort: 'alternatief', groep: 'A', gekozen: 'ja' },
    ];
    expect(message(twee)).toBe('Van één groep telt maar één regel mee. Kijk naar groep (rij 3 van regels).');
  });

  test('of an amount to share over nothing, the amount', () => {
    const niets = [{ aantal: 0, prijs: 5, btw: 0.21 }];
    expect(block(niets, {}, [{}, { soort: 'toeslag', bedrag: 5 }])).toEqual([['#DIV/0!']]);
    expect(block(niets, { vracht: 5 })).toEqual([['#DIV/0!']]);
    const [[problem] = []] = offerteBlok.compute(
      offerteBereiken(niets, {}, [{}, { soort: 'toeslag', bedrag: 5 }]) as never,
      { calculator: exact, language: 'nl' },
    );
    expect(problem).toEqual({ code: 'divisionByZero', params: ['aanpassingen.2.bedrag'] });
  });

  test('of a discount or a tier, the cells that it needs', () => {
    expect(message(regels, {}, [{ percentage: 0.1, bedrag: 5 }])).toBe(
      'Vul percentage (rij 1 van aanpassingen) en bedrag (rij 1 van aanpassingen) niet allebei in.',
    );
    const tier = { staffel: 'A', vanaf: 10, prijs: 5 };
    expect(message(regels, {}, [], [{ ...tier, staffel: '' }])).toContain('staffel (rij 1 van staffels)');
    expect(message(regels, {}, [], [{ ...tier, vanaf: '' }])).toContain('vanaf (rij 1 van staffels)');
    expect(message(regels, {}, [], [{ ...tier, prijs: '' }])).toContain('prijs (rij 1 van staffels)');
    expect(message(regels, {}, [], [{ ...tier, korting: 0.1 }])).toContain('niet allebei');
    expect(block(regels, {}, [], [tier, { ...tier, vanaf: 5 }])).toEqual([['#NUM!']]);
  });

  test('of a range with another shape, the range', () => {
    const [lijst, voorwaarden, ...rest] = offerteBereiken(regels);
    const narrow = (lijst as unknown[][]).map((row) => row.slice(1));
    expect(blokMessage(offerteBlok, [narrow, voorwaarden, ...rest])).toBe('Regels moet 19 kolommen hebben.');
    expect(blokMessage(offerteBlok, [lijst, [[1], [2]], ...rest])).toBe('Rekenregels moet 11 rijen hebben.');
    expect(blokMessage(offerteBlok, [lijst, voorwaarden, [['korting', 5]], []])).toBe(
      'Aanpassingen moet 6 kolommen hebben.',
    );
    expect(blokMessage(offerteBlok, [lijst, voorwaarden, [], [['A', 5]]], 'en')).toBe(
      'PriceLists must have 5 columns.',
    );
  });

  test('of an amount that no cell can hold, that', () => {
    expect(block([{ aantal: 1e300, prijs: 1e300, btw: 0.21, bedrag: 0 }])).toEqual([['#NUM!']]);
  });
});

describe('the lines that print another amount', () => {
  const ids = (...lijst: Given[0]): unknown[] => onjuisteIds(block(lijst));

  test('are reported by id from the top, whether they count or not', () => {
    expect(ids(...regels)).toEqual([]);
    expect(
      ids(
        { ...stoelen, bedrag: 59.84 },
        lampen,
        { soort: 'sectie', bedrag: 1, regel: 's' },
        { ...lampen, soort: 'optie', regel: 'optie', bedrag: 1 },
        { ...lampen, regel: 'leeg', bedrag: '' },
      ),
    ).toEqual(['stoelen', 'optie', 'leeg']);
  });

  test('are those of binary noise not, nor an empty amount where it is nothing', () => {
    expect(ids({ aantal: 3, prijs: 0.1, btw: 0.21, bedrag: 0.1 + 0.2, regel: 'a' })).toEqual([]);
    expect(ids({ aantal: 0, prijs: 5, btw: 0.21, bedrag: '', regel: 'a' })).toEqual([]);
  });

  test('are known by their row when they have no id', () => {
    expect(ids(stoelen, { ...lampen, regel: '', bedrag: 1 })).toEqual(['#2']);
  });
});
