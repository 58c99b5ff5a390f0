import { createRequire } from 'node:module';
import { drawing } from './figures.mjs';
import { inTurn } from './timing.mjs';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { berekenOfferte } = requireFresh('calc/offerte/berekenOfferte.ts');
const { exact } = requireFresh('calc/decimal.ts');
const { documenttotalen } = requireFresh('calc/offerte/documenttotalen.ts');
const { leesDocument } = requireFresh('calc/offerte/leesDocument.ts');
const { leesRegels } = requireFresh('calc/offerte/leesRegels.ts');
const { regeltotalen } = requireFresh('calc/offerte/regeltotalen.ts');

const LINES = 10_000;
const { whole, pick } = drawing(41);
const decimals = (top, places) => (top / 10 ** places).toFixed(places);

const regels = Array.from({ length: LINES }, () => ({
  aantal: decimals(whole(1, 2_000), 2),
  stuksprijs: decimals(whole(500, 40_000_000), 4),
  kortingen: [pick(['0', '0', '0.05', '0.1', '0.125']), pick(['0', '0', '0.02'])],
  btw: { categorie: 'standaard', tarief: pick(['0.21', '0.21', '0.09']) },
}));
const offerte = {
  regels,
  kortingen: [{ percentage: '0.05' }],
  toeslagen: [{ bedrag: '25.00' }],
  vracht: { bedrag: '49.50' },
};
const gelezen = leesRegels(regels, false);
const document = leesDocument(offerte);
const doubles = (of) => Float64Array.from(regels, of);
const aantallen = doubles(({ aantal }) => Number(aantal));
const prijzen = doubles(({ stuksprijs }) => Number(stuksprijs));
const [kortingen, tweede] = [0, 1].map((at) => doubles((regel) => Number(regel.kortingen[at])));
const tarieven = doubles(({ btw }) => Number(btw.tarief));

const cents = (amount) => Math.round(amount * 100) / 100;

/** The same by doubles, of figures that are read already: it is a cent off now and then. */
function native() {
  const netto = new Float64Array(LINES);
  let hoog = 0;
  let laag = 0;
  for (let line = 0; line < LINES; line += 1) {
    const amount = cents(aantallen[line] * prijzen[line] * (1 - kortingen[line]) * (1 - tweede[line]));
    netto[line] = amount;
    if (tarieven[line] === 0.21) hoog += amount;
    else laag += amount;
  }
  const subtotaal = hoog + laag;
  const adjusted = (base) => cents(base + ((25 + 49.5 - cents(subtotaal * 0.05)) * base) / subtotaal);
  const [grondslagHoog, grondslagLaag] = [adjusted(hoog), adjusted(laag)];
  return [netto, grondslagHoog + cents(grondslagHoog * 0.21) + grondslagLaag + cents(grondslagLaag * 0.09)];
}

const kern = () => documenttotalen(regeltotalen(gelezen, false, false).groepen, document, exact);

/**
 * Ten thousand lines by our core, on figures that are read already, and from decimal strings to strings; each in turn
 * with the doubles alone, so that one does not clear away what the other left.
 */
export const timeOfferteKern = () => ({
  kern: inTurn({ native, ours: kern }, { rounds: 101, warmUp: 50 }),
  strings: inTurn({ native, ours: () => berekenOfferte(offerte) }, { rounds: 31, warmUp: 20 }),
});
