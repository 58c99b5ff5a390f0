import { berekenOfferte, Offertefout, type Aanpassing, type Offerte, type Offerteregel } from '../../src/calc/offerte';

const goed: Offerteregel = { stuksprijs: '10', btw: { categorie: 'standaard', tarief: '0.21' } };
const inLine = (regel: Partial<Offerteregel>): Partial<Offerte> => ({ regels: [goed, goed, { ...goed, ...regel }] });
const treden = (...list: readonly { vanaf: string; prijs?: string; korting?: string }[]): Partial<Offerte> =>
  inLine({ staffel: { methode: 'heel', treden: list } });
const korting = (aanpassing: Aanpassing): Partial<Offerte> => ({ kortingen: [{ bedrag: '1' }, aanpassing] });
const alternatief: Offerteregel = { ...goed, soort: 'alternatief', groep: 'a', gekozen: true };

test.each<[string, string, string, Partial<Offerte>]>([
  ['letters in a quantity', 'notANumber', 'regels[2].aantal', inLine({ aantal: 'tien' })],
  ['a decimal comma', 'notANumber', 'regels[2].stuksprijs', inLine({ stuksprijs: '12,50' })],
  ['two decimal points', 'notANumber', 'regels[2].aantal', inLine({ aantal: '1.000.000' })],
  ['a sign alone', 'notANumber', 'regels[2].aantal', inLine({ aantal: '-' })],
  ['what is no number', 'notANumber', 'regels[2].kostprijs', inLine({ kostprijs: 'NaN' })],
  ['a price below zero', 'belowLimit', 'regels[2].stuksprijs', inLine({ stuksprijs: '-0.01' })],
  ['a price for no units', 'notAboveLimit', 'regels[2].prijsPer', inLine({ prijsPer: '0' })],
  ['a discount typed as a whole number', 'aboveLimit', 'regels[2].kortingen[1]', inLine({ kortingen: ['0.1', '21'] })],
  ['a discount below zero', 'belowLimit', 'regels[2].kortingen[0]', inLine({ kortingen: ['-0.1'] })],
  [
    'a rate typed as a whole number',
    'aboveLimit',
    'regels[2].btw.tarief',
    inLine({ btw: { categorie: 'standaard', tarief: '21' } }),
  ],
  ['no rate', 'missing', 'regels[2].btw.tarief', inLine({ btw: { categorie: 'standaard', tarief: '' } })],
  [
    'btw that is verlegd and charged as well',
    'aboveLimit',
    'regels[2].btw.tarief',
    inLine({ btw: { categorie: 'verlegd', tarief: '0.21' } }),
  ],
  [
    'an unknown category',
    'unknownChoice',
    'regels[2].btw.categorie',
    inLine({ btw: { categorie: 'hoog' as 'nul', tarief: '0' } }),
  ],
  ['an unknown kind of line', 'unknownChoice', 'regels[2].soort', inLine({ soort: 'dienst' as 'product' })],
  ['a quantity without a price', 'missing', 'regels[2].stuksprijs', { regels: [goed, goed, { aantal: '2' }] }],
  [
    'a staffel out of order',
    'notAscending',
    'regels[2].staffel.treden',
    treden({ vanaf: '10', prijs: '1' }, { vanaf: '5', prijs: '2' }),
  ],
  [
    'a limit twice',
    'notAscending',
    'regels[2].staffel.treden',
    treden({ vanaf: '5', prijs: '1' }, { vanaf: '5.0', prijs: '2' }),
  ],
  [
    'a trede with a price and a discount',
    'notBoth',
    'regels[2].staffel.treden[0].korting',
    treden({ vanaf: '5', prijs: '1', korting: '0.1' }),
  ],
  ['a trede with neither', 'missing', 'regels[2].staffel.treden[0].prijs', treden({ vanaf: '5' })],
  [
    'two chosen in one groep',
    'oneOfGroup',
    'regels[2].groep',
    { regels: [{ ...goed, groep: 'a' }, alternatief, alternatief] },
  ],
  [
    'two products in one groep',
    'oneOfGroup',
    'regels[1].groep',
    {
      regels: [
        { ...goed, groep: 'a' },
        { ...goed, groep: 'a' },
      ],
    },
  ],
  [
    'a document discount typed as a whole number',
    'aboveLimit',
    'kortingen[1].percentage',
    korting({ percentage: '5' }),
  ],
  ['an amount and a percentage', 'notBoth', 'kortingen[1].percentage', korting({ bedrag: '5', percentage: '0.05' })],
  [
    'a discount with nothing to share it',
    'divisionByZero',
    'kortingen[0].bedrag',
    { regels: [], kortingen: [{ bedrag: '5' }] },
  ],
  [
    'a surcharge on lines that cancel out',
    'divisionByZero',
    'toeslagen[0].bedrag',
    { regels: [goed, { ...goed, aantal: '-1' }], toeslagen: [{ bedrag: '5' }] },
  ],
  ['freight with nothing to follow', 'divisionByZero', 'vracht.bedrag', { regels: [], vracht: { bedrag: '5' } }],
  [
    'an unknown choice for freight',
    'unknownChoice',
    'vracht.btw',
    { vracht: { bedrag: '5', btw: 'laagste' as 'hoogste tarief' } },
  ],
  ['a prepaid amount in words', 'notANumber', 'vooruitbetaald', { vooruitbetaald: 'alles' }],
])('%s is %s at %s', (_, code, veld, more) => {
  const bereken = (): unknown => berekenOfferte({ regels: [goed], ...more });
  expect(bereken).toThrow(Offertefout);
  expect(bereken).toThrow(expect.objectContaining({ veld, flaw: expect.objectContaining({ code }) }));
});

test('a line that does not count is held to the same rules', () => {
  expect(() => berekenOfferte(inLine({ soort: 'optie', stuksprijs: '-1' }) as Offerte)).toThrow('regels[2].stuksprijs');
});
