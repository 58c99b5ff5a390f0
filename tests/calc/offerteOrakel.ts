import Decimal from 'decimal.js';
import type {
  Aanpassing,
  Btw,
  BtwCategorie,
  Offerte,
  Offerteregel,
  OfferteTotalen,
  Staffel,
} from '../../src/calc/offerte/offerte';

/*
 * The totals of an offerte once more, from the text of the specification and from nothing else: 60 digits, one posting
 * for every amount that carries btw, no shortcut. Slow, and meant to be read beside the rules.
 */
const D = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });
type D = Decimal;
const d = (text: string | undefined, otherwise = '0'): D => new D(text ?? otherwise);
const round2 = (amount: D): D => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const add = (amounts: readonly D[]): D => amounts.reduce((total, amount) => total.plus(amount), d('0'));
const money = (amount: D): string => amount.plus(0).toFixed(2);

/** What stands in the way, with the field that is to blame. */
export class OrakelFout extends Error {}

/** An amount under one category and rate: of a line, of a share of an adjustment, of a share of the freight. */
interface Posting {
  readonly categorie: BtwCategorie;
  readonly tarief: D;
  readonly bedrag: D;
}
interface Basis {
  readonly categorie: BtwCategorie;
  readonly tarief: D;
  readonly postings: readonly Posting[];
}
const order = ['standaard', 'nul', 'vrijgesteld', 'verlegd', 'intracommunautair', 'export', 'buiten btw'];

/** Rule 6: per category and rate, from the highest rate to the lowest. */
function bases(postings: readonly Posting[]): readonly Basis[] {
  const found = new Map<string, Posting[]>();
  for (const posting of postings) {
    const key = `${posting.categorie}/${posting.tarief.toFixed()}`;
    found.set(key, [...(found.get(key) ?? []), posting]);
  }
  return [...found.values()]
    .map((group) => ({ categorie: group[0]!.categorie, tarief: group[0]!.tarief, postings: group }))
    .sort((a, b) => b.tarief.comparedTo(a.tarief) || order.indexOf(a.categorie) - order.indexOf(b.categorie));
}
const worth = ({ postings }: Basis): D => add(postings.map(({ bedrag }) => bedrag));

/** Rule 4: shares rounded to cents, the rest to the largest base in absolute value, of equal ones the one at the higher rate. */
function split(bedrag: D, over: readonly Basis[], veld: string): readonly Posting[] {
  if (bedrag.isZero()) return [];
  const whole = add(over.map(worth));
  if (whole.isZero()) throw new OrakelFout(veld);
  const shares = over.map((basis) => round2(bedrag.times(worth(basis)).div(whole)));
  const largest = D.max(...over.map((basis) => worth(basis).abs()));
  const taker = over.findIndex((basis) => worth(basis).abs().equals(largest));
  shares[taker] = shares[taker]!.plus(bedrag.minus(add(shares)));
  return over.map(({ categorie, tarief }, index) => ({ categorie, tarief, bedrag: shares[index]! }));
}

/** Rule 2 and 11. */
function staffelWorth({ methode, treden }: Staffel, aantal: D, stuksprijs: D): D {
  const size = aantal.abs();
  const priceOf = (trede: Staffel['treden'][number] | undefined): D => {
    if (trede === undefined) return stuksprijs;
    return trede.prijs !== undefined ? d(trede.prijs) : stuksprijs.times(d('1').minus(d(trede.korting)));
  };
  if (methode === 'heel') {
    const reached = treden.filter(({ vanaf }) => d(vanaf).lessThanOrEqualTo(size));
    return aantal.times(priceOf(reached[reached.length - 1]));
  }
  const limits = treden.map(({ vanaf }) => d(vanaf));
  const starts = [d('0'), ...limits];
  const worth = add(
    starts.map((start, index) => {
      const end = index < limits.length ? D.min(limits[index]!, size) : size;
      return end.greaterThan(start) ? end.minus(start).times(priceOf(treden[index - 1])) : d('0');
    }),
  );
  return aantal.isNegative() ? worth.negated() : worth;
}

const isPriced = ({ soort }: Offerteregel): boolean => soort !== 'tekst' && soort !== 'sectie';

/** Rule 1. */
function lineNet(regel: Offerteregel): D {
  if (!isPriced(regel)) return d('0');
  const aantal = d(regel.aantal, '1');
  const stuksprijs = d(regel.stuksprijs);
  const gross = regel.staffel ? staffelWorth(regel.staffel, aantal, stuksprijs) : aantal.times(stuksprijs);
  const left = (regel.kortingen ?? []).reduce((rest, korting) => rest.times(d('1').minus(korting)), d('1'));
  return round2(gross.times(left).div(d(regel.prijsPer, '1')))
    .minus(round2(d(regel.kortingBedrag)))
    .plus(round2(d(regel.toeslagBedrag)));
}

/** Rule 3 and 11. */
function counts(regels: readonly Offerteregel[]): readonly boolean[] {
  const isChosen = ({ soort, gekozen }: Offerteregel): boolean =>
    (soort === 'optie' || soort === 'alternatief') && gekozen === true;
  const outcome = regels.map((regel) => {
    if (!isPriced(regel)) return false;
    if (regel.soort === 'optie' || regel.soort === 'alternatief') return isChosen(regel);
    return !(regel.groep && regels.some((other) => other.groep === regel.groep && isChosen(other)));
  });
  regels.forEach(({ groep }, index) => {
    const earlier = regels.slice(0, index).some((other, at) => outcome[at] && other.groep === groep);
    if (groep && outcome[index] && earlier) throw new OrakelFout(`regels[${String(index)}].groep`);
  });
  return outcome;
}

export function orakel(offerte: Offerte): OfferteTotalen {
  const { regels, kortingen = [], toeslagen = [], vracht } = offerte;
  const isIncl = offerte.prijzen === 'inclusief';
  const isPerLine = offerte.afronding === 'per regel';
  const telt = counts(regels);
  const nets = regels.map(lineNet);
  const under = (btw: Btw | undefined, bedrag: D): Posting => ({
    categorie: btw?.categorie ?? 'nul',
    tarief: d(btw?.tarief),
    bedrag,
  });
  const goods = regels.flatMap((regel, index) => (telt[index] ? [under(regel.btw, nets[index]!)] : []));
  const subtotaal = add(goods.map(({ bedrag }) => bedrag));

  const amountOf = ({ bedrag, percentage }: Aanpassing): D =>
    round2(percentage !== undefined ? subtotaal.times(percentage) : d(bedrag));
  const postAll = (list: readonly Aanpassing[], name: string, sign: number): readonly Posting[] =>
    list.flatMap((aanpassing, index) => {
      const signed = amountOf(aanpassing).times(sign);
      if (aanpassing.btw) return [under(aanpassing.btw, signed)];
      const field = aanpassing.percentage !== undefined ? 'percentage' : 'bedrag';
      return split(signed, bases(goods), `${name}[${String(index)}].${field}`);
    });
  const discounts = postAll(kortingen, 'kortingen', -1);
  const postings = [...goods, ...discounts, ...postAll(toeslagen, 'toeslagen', 1)];

  const korting = add(kortingen.map(amountOf));
  const isFree = vracht?.francogrens !== undefined && subtotaal.minus(korting).greaterThanOrEqualTo(vracht.francogrens);
  const freight = vracht && !isFree ? round2(d(vracht.bedrag)) : d('0');
  const highest = bases(goods)[0];
  if (freight.isZero()) {
    // Nothing to tax.
  } else if (typeof vracht?.btw === 'object') postings.push(under(vracht.btw, freight));
  else if (vracht?.btw === 'hoogste tarief' && highest) postings.push({ ...highest, bedrag: freight });
  else postings.push(...split(freight, bases(postings), 'vracht.bedrag'));

  /** Rules 6 and 8. */
  const btwIn = (bedrag: D, tarief: D): D =>
    round2(isIncl ? bedrag.times(tarief).div(tarief.plus(1)) : bedrag.times(tarief));
  const taxed = (list: readonly Posting[]): { categorie: BtwCategorie; tarief: D; grondslag: D; bedrag: D }[] =>
    bases(list).map((basis) => {
      const bedrag = isPerLine
        ? add(basis.postings.map((posting) => btwIn(posting.bedrag, basis.tarief)))
        : btwIn(worth(basis), basis.tarief);
      const { categorie, tarief } = basis;
      return { categorie, tarief, bedrag, grondslag: isIncl ? worth(basis).minus(bedrag) : worth(basis) };
    });
  const btw = taxed(postings);
  const grondslag = add(btw.map((row) => row.grondslag));
  const btwTotaal = add(btw.map((row) => row.bedrag));
  const totaal = grondslag.plus(btwTotaal);

  /** Counting lines with a kostprijs, after discounts, without surcharges and freight, excl. btw. */
  const marge = (): OfferteTotalen['marge'] => {
    const counting = regels.map((_, index) => index).filter((index) => telt[index]);
    const costed = counting.filter((index) => regels[index]!.kostprijs !== undefined);
    if (costed.length === 0) return undefined;
    const exclOf = (lines: readonly number[]): D =>
      add(lines.map((at) => (isIncl ? nets[at]!.div(d(regels[at]!.btw?.tarief).plus(1)) : nets[at]!)));
    const after = add(taxed([...goods, ...discounts]).map((row) => row.grondslag));
    const whole = exclOf(counting);
    const part = whole.isZero() ? exclOf(costed) : after.times(exclOf(costed)).div(whole);
    const omzet = costed.length === counting.length ? after : round2(part);
    const kostprijs = add(costed.map((at) => round2(d(regels[at]!.aantal, '1').times(regels[at]!.kostprijs!))));
    const brutowinst = omzet.minus(kostprijs);
    return {
      omzet: money(omzet),
      kostprijs: money(kostprijs),
      brutowinst: money(brutowinst),
      percentage: (omzet.isZero() ? d('0') : brutowinst.div(omzet).toDecimalPlaces(4)).plus(0).toFixed(4),
      zonderKostprijs: counting.length - costed.length,
    };
  };
  const margin = marge();
  const heads = regels.map((_, index) => index).filter((index) => regels[index]!.soort === 'sectie');
  return {
    regels: nets.map((netto, index) => ({ netto: money(netto), telt: telt[index]! })),
    subtotaal: money(subtotaal),
    kortingen: money(korting),
    toeslagen: money(add(toeslagen.map(amountOf))),
    vracht: money(freight),
    grondslag: money(grondslag),
    btw: btw.map((row) => ({
      categorie: row.categorie,
      tarief: row.tarief.toFixed(),
      grondslag: money(row.grondslag),
      bedrag: money(row.bedrag),
    })),
    btwTotaal: money(btwTotaal),
    totaal: money(totaal),
    teBetalen: money(totaal.minus(round2(d(offerte.vooruitbetaald))).plus(round2(d(offerte.afrondingsbedrag)))),
    secties: heads.map((head, index) => ({
      omschrijving: regels[head]!.omschrijving ?? '',
      subtotaal: money(add(nets.filter((_, at) => at > head && at < (heads[index + 1] ?? regels.length) && telt[at]))),
    })),
    ...(margin && { marge: margin }),
  };
}
