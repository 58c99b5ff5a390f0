import fc from 'fast-check';
import { offerteBlok } from '../../src/calc/blok/offerteBlok';
import { CalculationError } from '../../src/calc/errors';
import { berekenOfferte, type Aanpassing, type Btw, type Offerte, type Offerteregel } from '../../src/calc/offerte';
import { blokAnswer } from './blokAnswer';
import { offerteBereiken } from './offerteCellen';

const decimal = (min: number, max: number, decimals: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((whole) => (whole / 10 ** decimals).toFixed(decimals));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const btw: fc.Arbitrary<Btw> = fc.oneof(
  fc.record({ categorie: fc.constant('standaard' as const), tarief: fc.constantFrom('0.21', '0.09', '0.055') }),
  fc.record({ categorie: fc.constantFrom('nul', 'verlegd', 'export', 'buiten btw'), tarief: fc.constant('0') }),
);
const fraction = decimal(0, 1000, 3);

const tieredPrices = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }).chain((limits) =>
  fc.tuple(
    ...limits
      .sort((a, b) => a - b)
      .map((limit) =>
        fc.oneof(
          decimal(0, 9999, 2).map((prijs) => ({ vanaf: String(limit), prijs })),
          fraction.map((korting) => ({ vanaf: String(limit), korting })),
        ),
      ),
  ),
);
const staffel = fc.record({ methode: fc.constantFrom('heel' as const, 'schijf' as const), treden: tieredPrices });

const regel = fc.record({
  soort: fc.constantFrom('product', 'product', 'optie', 'alternatief', 'tekst'),
  gekozen: fc.boolean(),
  groep: maybe(fc.constantFrom('A', 'B')),
  aantal: maybe(decimal(-500, 5000, 1)),
  stuksprijs: decimal(0, 999_999, 3),
  prijsPer: maybe(fc.constantFrom('10', '100', '3')),
  kortingen: fc.array(fraction, { maxLength: 3 }),
  kortingBedrag: maybe(decimal(0, 9999, 3)),
  toeslagBedrag: maybe(decimal(0, 9999, 2)),
  staffel: maybe(staffel),
  btw,
}) as fc.Arbitrary<Offerteregel>;
const aanpassing = fc.oneof(
  fc.record({ bedrag: decimal(-9999, 9999, 2), btw: maybe(btw) }),
  fc.record({ percentage: fraction, btw: maybe(btw) }),
) as fc.Arbitrary<Aanpassing>;
const offerte = fc.record({
  prijzen: fc.constantFrom('exclusief', 'inclusief'),
  afronding: fc.constantFrom('per tarief', 'per regel'),
  regels: fc.array(regel, { maxLength: 12 }),
  kortingen: fc.array(aanpassing, { maxLength: 2 }),
  toeslagen: fc.array(aanpassing, { maxLength: 2 }),
  vracht: maybe(
    fc.record({
      bedrag: decimal(1, 9999, 2),
      btw: fc.oneof(fc.constantFrom('naar verhouding' as const, 'hoogste tarief' as const), btw),
      francogrens: maybe(decimal(0, 999_999, 2)),
    }),
  ),
  vooruitbetaald: maybe(decimal(0, 9999, 2)),
  afrondingsbedrag: maybe(decimal(-4, 4, 2)),
}) as fc.Arbitrary<Offerte>;

const figure = (text: string | undefined): number | string => (text === undefined ? '' : Number(text));
const btwCells = (given: Btw | undefined) => ({ btw: figure(given?.tarief), btwSoort: given?.categorie });

/** The cells that a sheet has for an offerte; each staffel has the number of its line as its code. */
function cellsOf(
  { regels, kortingen = [], toeslagen = [], vracht, ...rest }: Offerte,
  bedragen: readonly string[],
): unknown[] {
  const { btw: vrachtBtw } = vracht ?? {};
  const own = typeof vrachtBtw === 'object' ? vrachtBtw : undefined;
  const adjustments = (soort: string, list: readonly Aanpassing[]) =>
    list.map((one) => ({
      soort,
      percentage: figure(one.percentage),
      bedrag: figure(one.bedrag),
      ...btwCells(one.btw),
    }));
  return offerteBereiken(
    regels.map((one, line) => ({
      aantal: figure(one.aantal),
      prijs: figure(one.stuksprijs),
      per: figure(one.prijsPer),
      korting: figure(one.kortingen?.[0]),
      korting2: figure(one.kortingen?.[1]),
      korting3: figure(one.kortingen?.[2]),
      kortingEuro: figure(one.kortingBedrag),
      toeslagEuro: figure(one.toeslagBedrag),
      ...btwCells(one.btw),
      bedrag: figure(bedragen[line]),
      soort: one.soort,
      groep: one.groep,
      gekozen: one.gekozen ? 'ja' : '',
      staffel: one.staffel ? line : '',
      regel: `id${String(line)}`,
    })),
    {
      prijzen: rest.prijzen,
      afronding: rest.afronding,
      vracht: figure(vracht?.bedrag),
      vrachtBtw: own?.categorie ?? vrachtBtw,
      vrachtTarief: figure(own?.tarief),
      francogrens: figure(vracht?.francogrens),
      vooruitbetaald: figure(rest.vooruitbetaald),
      afrondingsbedrag: figure(rest.afrondingsbedrag),
    },
    [...adjustments('korting', kortingen), ...adjustments('toeslag', toeslagen)],
    regels.flatMap(({ staffel: tiers }, line) =>
      (tiers?.treden ?? []).map((tier) => ({
        staffel: line,
        methode: tiers?.methode,
        vanaf: figure(tier.vanaf),
        prijs: figure(tier.prijs),
        korting: figure(tier.korting),
      })),
    ),
  );
}

test('the block gives what berekenOfferte gives, to the cent and for every line', () => {
  let refused = 0;
  fc.assert(
    fc.property(offerte, (given) => {
      let expected: ReturnType<typeof berekenOfferte> | undefined;
      try {
        expected = berekenOfferte(given);
      } catch (error) {
        if (!(error instanceof CalculationError)) throw error;
        refused += 1;
      }
      const rows = blokAnswer(offerteBlok, cellsOf(given, expected?.regels.map(({ netto }) => netto) ?? []));
      if (!expected) return expect(rows).toEqual([[expect.stringMatching(/^#(DIV|VALUE|NUM)/)]]);
      const amounts = (key: string): unknown[] => rows.filter((row) => row[13] === key).map((row) => row[12]);
      const totals = expected;
      expect(amounts('subtotaal')).toEqual([Number(totals.subtotaal)]);
      expect(amounts('grondslag')).toEqual([Number(totals.grondslag)]);
      expect(amounts('totaal')).toEqual([Number(totals.totaal)]);
      expect(rows.filter((row) => row[13] === 'btw').map((row) => [row[11], row[12]])).toEqual(
        totals.btw.map(({ grondslag, bedrag }) => [Number(grondslag), Number(bedrag)]),
      );
      if (given.vracht) expect(amounts('vracht')).toEqual([Number(totals.vracht)]);
      expect(amounts('teBetalen')[0] ?? amounts('totaal')[0]).toBe(Number(totals.teBetalen));
      return expect(rows.map((row) => row[14]).filter((id) => id !== '')).toEqual([]);
    }),
    { numRuns: 400, seed: 2026 },
  );
  expect(refused).toBeGreaterThan(0);
});
