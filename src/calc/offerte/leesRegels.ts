import type { Decimal } from '../decimal';
import { withBtw } from './btw';
import type { BtwCijfers } from './cijfers';
import { Kolomvuller } from './cijferkolom';
import type { Kolomregels } from './kolomregels';
import { KortGetal } from './kortGetal';
import { btwLezer } from './leesBtw';
import { DEELBAAR, FRACTIE, leesKeuze, PRIJS, VRIJ, type Grens } from './leescijfer';
import { isZonderBedrag, leesRegel } from './leesRegel';
import { regelsoorten, type Offerteregel } from './offerte';
import { tellendeRegels } from './telt';

export interface GelezenRegels extends Kolomregels {
  readonly telt: readonly boolean[];
}

/**
 * The lines of an offerte as columns of whole numbers, and which of them count. A line with a figure that no column holds
 * is read again by itself; every error comes from there, so that there is one reader to trust.
 */
export function leesRegels(regels: readonly Offerteregel[], isPerRegel: boolean): GelezenRegels {
  const size = regels.length;
  const zonderBedrag = regels.map(isZonderBedrag);
  const telt = tellendeRegels(
    zonderBedrag.includes(true)
      ? regels.map((regel, line) => (zonderBedrag[line] ? { soort: 'tekst' } : regel))
      : regels,
  );
  const apart = new Uint8Array(size);
  const { groep, groepen } = inGroepen(regels, telt);

  const getal = new KortGetal();
  const lees = (kolom: Kolomvuller, text: string | undefined, line: number, { min, above, max }: Grens): void => {
    if (text === undefined || text === '') return;
    const isGelezen =
      getal.lees(text) &&
      (min === undefined || getal.top >= min) &&
      (above === undefined || getal.top > above) &&
      (max === undefined || getal.top <= max * 10 ** getal.scale) &&
      kolom.put(line, getal.top, getal.scale);
    if (!isGelezen) apart[line] = 1;
  };
  const kolom = (preset = 0): Kolomvuller => new Kolomvuller(size, preset);
  const [aantal, stuksprijs, prijsPer, kostprijs] = [kolom(1), kolom(), kolom(1), kolom()];
  const [kortingBedrag, toeslagBedrag, tarief] = [kolom(), kolom(), kolom()];
  const kortingen: Kolomvuller[] = [];
  const tarieven = groepen.map((btw) => btw.tarief.toFixed());
  regels.forEach((regel, line) => {
    if (zonderBedrag[line]) return aantal.put(line, 0, 0);
    if (regel.staffel || !regel.stuksprijs) apart[line] = 1;
    lees(aantal, regel.aantal, line, VRIJ);
    lees(stuksprijs, regel.stuksprijs, line, PRIJS);
    lees(prijsPer, regel.prijsPer, line, DEELBAAR);
    regel.kortingen?.forEach((korting, at) => lees((kortingen[at] ??= kolom()), korting, line, FRACTIE));
    lees(kortingBedrag, regel.kortingBedrag, line, VRIJ);
    lees(toeslagBedrag, regel.toeslagBedrag, line, VRIJ);
    lees(kostprijs, regel.kostprijs, line, PRIJS);
    if (isPerRegel) lees(tarief, tarieven[groep[line] as number], line, FRACTIE);
    return true;
  });

  const af = (vuller: Kolomvuller): ReturnType<Kolomvuller['kolom']> => vuller.kolom((line) => (apart[line] = 1));
  const alsGebruikt = (vuller: Kolomvuller): ReturnType<typeof af> | undefined =>
    vuller.isUsed ? af(vuller) : undefined;
  return {
    size,
    telt,
    groep,
    groepen,
    apart,
    aantal: af(aantal),
    stuksprijs: af(stuksprijs),
    prijsPer: alsGebruikt(prijsPer),
    kortingen: kortingen.map(af),
    kortingBedrag: alsGebruikt(kortingBedrag),
    toeslagBedrag: alsGebruikt(toeslagBedrag),
    kostprijs: alsGebruikt(kostprijs),
    tarief: alsGebruikt(tarief),
    regel: (line) => ({
      ...leesRegel(regels[line] as Offerteregel, line),
      tarief: groepen[groep[line] as number]?.tarief,
    }),
  };
}

/** The btw of every line is read; only those that count have a group. */
function inGroepen(
  regels: readonly Offerteregel[],
  telt: readonly boolean[],
): { groep: Int32Array; groepen: readonly BtwCijfers<Decimal>[] } {
  const groep = new Int32Array(regels.length).fill(-1);
  const groepen: BtwCijfers<Decimal>[] = [];
  const plaatsen = new Map<BtwCijfers<Decimal>, number>();
  const btwVan = btwLezer();
  regels.forEach(({ soort, btw: gegeven }, line) => {
    if (soort && !regelsoorten.includes(soort)) leesKeuze(soort, regelsoorten, `regels[${String(line)}].soort`);
    if (soort === 'tekst' || soort === 'sectie') return;
    const btw = btwVan(gegeven, line);
    if (!telt[line]) return;
    let plaats = plaatsen.get(btw);
    if (plaats === undefined) {
      const gelijke = withBtw(groepen, btw);
      plaats = gelijke ? groepen.indexOf(gelijke) : groepen.push(btw) - 1;
      plaatsen.set(btw, plaats);
    }
    groep[line] = plaats;
  });
  return { groep, groepen };
}
