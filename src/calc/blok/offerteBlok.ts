import { CalculationError } from '../errors';
import type { CellResult } from '../evaluate';
import type { Num } from '../num';
import { totalenVan } from '../offerte/totalenVan';
import { getal, reeks } from '../params';
import { Stop } from '../stop';
import { defineBlok, type Bereik, type BlokContext, type BlokResult } from './blok';
import { leesAanpassingen } from './leesAanpassingen';
import { leesRegels } from './leesRegels';
import { leesRekenregels } from './leesRekenregels';
import { leesStaffels } from './leesStaffels';
import { offertecellen } from './offertecellen';
import { aanpassingkolommen, blokkolommen, rekenregelrijen, staffelkolommen } from './offertekolommen';
import { offerteplaats } from './offerteplaats';
import { offerterijen } from './offerterijen';
import { onjuisteRegels } from './onjuisteRegels';
import { Rijlezer } from './rijlezer';

/**
 * The totals of an offerte as the letter prints them: a row for each amount, of a label, the base of the btw and the amount,
 * with the columns of the line table between them; behind those, for formulas and for us, what the row is and which lines
 * print another amount than ours.
 *
 * Empty rows of every range are skipped. One problem anywhere is the problem of the block, and it names the cell.
 */
export const offerteBlok = defineBlok({
  id: 'OFFERTE.BLOK',
  summary: {
    nl: 'De totalen van een offerte in één blok, van subtotaal tot te betalen. Voor bladen die ACCOUNT maakt.',
    en: 'The totals of a quotation in one block, from subtotal to amount due. For sheets that ACCOUNT makes.',
  },
  params: {
    regels: reeks(
      getal({
        label: { nl: 'regels', en: 'lines' },
        hint: {
          nl: 'De kolommen van de tabel met regels, van aantal tot regel: negentien naast elkaar. Lege rijen tellen niet mee.',
          en: 'The columns of the table with lines, from quantity to line: nineteen side by side. Empty rows do not count.',
        },
      }),
    ),
    rekenregels: reeks(
      getal({
        label: { nl: 'rekenregels', en: 'rules' },
        hint: {
          nl: 'Elf cellen onder elkaar: prijzen, afronding, vracht, btw en tarief van de vracht, francogrens, vooruitbetaald, afrondingsbedrag, betalingskorting en haar dagen, taal.',
          en: 'Eleven cells below each other: prices, rounding, freight, VAT and rate of the freight, carriage paid limit, paid in advance, rounding amount, prompt payment discount and its days, language.',
        },
      }),
    ),
    aanpassingen: reeks(
      getal({
        label: { nl: 'aanpassingen', en: 'adjustments' },
        hint: {
          nl: 'Kortingen en toeslagen op de hele offerte, in zes kolommen: soort, omschrijving, percentage, bedrag, soort btw en btw.',
          en: 'Discounts and surcharges on the whole quotation, in six columns: kind, description, percentage, amount, kind of VAT and VAT.',
        },
      }),
    ),
    staffels: reeks(
      getal({
        label: { nl: 'staffels', en: 'price lists' },
        hint: {
          nl: 'De treden van de staffels, in vijf kolommen: staffel, methode, vanaf, prijs en korting.',
          en: 'The tiers of the price lists, in five columns: price list, method, from, price and discount.',
        },
      }),
    ),
  },
  cellen: offertecellen,
  kolommen: { regels: blokkolommen, aanpassingen: aanpassingkolommen, staffels: staffelkolommen },
  compute(ranges, context) {
    try {
      return blok(ranges, context);
    } catch (error) {
      if (error instanceof Stop) return [[error.problem]];
      throw error;
    }
  },
});

function blok<N extends Num<N>>(
  [regelrijen = [], termen = [], aanpassingrijen = [], staffelrijen = []]: readonly Bereik[],
  context: BlokContext<N>,
): BlokResult {
  const { calculator } = context;
  const lezer = new Rijlezer('regels', blokkolommen, context);
  const staffels = leesStaffels(
    rijenVan(staffelrijen, 'staffels', staffelkolommen),
    new Rijlezer('staffels', staffelkolommen, context),
  );
  const rijen = rijenVan(regelrijen, 'regels', blokkolommen);
  const regels = leesRegels(rijen, staffels, lezer);
  const rekenregels = leesRekenregels(new Rijlezer('rekenregels', rekenregelrijen, context).opRij(termenVan(termen)));
  const aanpassingen = leesAanpassingen(
    rijenVan(aanpassingrijen, 'aanpassingen', aanpassingkolommen),
    new Rijlezer('aanpassingen', aanpassingkolommen, context),
  );
  try {
    const totalen = totalenVan(
      {
        ...rekenregels,
        regels,
        kortingen: aanpassingen.filter(({ soort }) => soort === 'korting'),
        toeslagen: aanpassingen.filter(({ soort }) => soort === 'toeslag'),
      },
      calculator,
    );
    const taal = rekenregels.taal ?? context.language;
    const onjuist = onjuisteRegels(regels, totalen.regels, lezer, rijen);
    return offerterijen(totalen, { rekenregels, aanpassingen, taal }, calculator).map(
      ({ key, opschrift, grondslag, bedrag }, row) => {
        const cel = (cijfer: N | undefined): CellResult => (cijfer ? eindig(calculator.toCell(cijfer)) : '');
        return [opschrift, ...LEEG, cel(grondslag), cel(bedrag), key, onjuist[row] ?? ''];
      },
    );
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    const { flaw, params = [] } = error;
    throw new Stop(
      flaw,
      params.map((veld) => offerteplaats(veld, { regels, aanpassingen })),
    );
  }
}

/** Between the label and the base of the btw stand ten columns of the line table. */
const LEEG: readonly string[] = new Array<string>(10).fill('');

/** No cell stands for no rows. */
const rijenVan = (bereik: Bereik, naam: string, kolommen: readonly string[]): Bereik => {
  if (isNiets(bereik)) return [];
  const limit = kolommen.length;
  if (bereik.some(({ length }) => length !== limit)) throw new Stop({ code: 'wrongColumns', limit }, [naam]);
  return bereik;
};

function termenVan(bereik: Bereik): Bereik[number] {
  const cellen = bereik.flat();
  const limit = rekenregelrijen.length;
  if (!isNiets(bereik) && cellen.length !== limit) throw new Stop({ code: 'wrongRows', limit }, ['rekenregels']);
  return cellen;
}

const isNiets = (bereik: Bereik): boolean =>
  bereik.length <= 1 && (bereik[0]?.[0] ?? '') === '' && (bereik[0]?.length ?? 0) <= 1;

function eindig(cel: number): number {
  if (!Number.isFinite(cel)) throw new Stop({ code: 'tooLarge' }, []);
  return cel;
}
