import { beheersing, isBeheerst, Reeks, type Poging } from './beheersing';
import { celVan, celVanSjabloon, domeinen, domeinVan, niveaus, type Cel, type Domein } from './cel';

/** Everybody begins at this level. */
const BEGIN = 'X2';
/** So many wrong ones in a row go one level down. */
const TERUG = 2;

/** Where a student stands in every domain that asks for something, from the first attempts, oldest first. */
export const huidigeCellen = (eerste: readonly Poging[]): Cel[] =>
  domeinen.flatMap((domein) => {
    const treden = niveaus.flatMap((niveau) => celVan(niveau, domein) ?? []);
    return treden.length > 0 ? [huidigeCel(treden, vanDomein(eerste, domein))] : [];
  });

/**
 * Climbs and descends the levels of a domain: a row of right answers leads up, past what is mastered already, two wrong
 * ones in a row lead down. Exercises of other levels change nothing.
 */
function huidigeCel(treden: readonly Cel[], pogingen: readonly Poging[]): Cel {
  let trede = Math.max(
    0,
    treden.findIndex((cel) => cel.startsWith(BEGIN)),
  );
  const reeks = new Reeks();
  let fout = 0;
  const naar = (andere: number): void => {
    trede = Math.max(0, Math.min(treden.length - 1, andere));
    reeks.begin();
    fout = 0;
  };
  pogingen.forEach((poging, index) => {
    if (celVanSjabloon(poging.template) !== treden[trede]) return;
    reeks.neem(poging);
    fout = poging.goed ? 0 : fout + 1;
    if (fout >= TERUG) naar(trede - 1);
    else if (reeks.isLang) {
      const tot = pogingen.slice(0, index + 1);
      do naar(trede + 1);
      while (trede < treden.length - 1 && isBeheerst(beheersing(vanCel(tot, treden[trede] as Cel))));
    }
  });
  return treden[trede] as Cel;
}

const vanDomein = (pogingen: readonly Poging[], domein: Domein): Poging[] =>
  pogingen.filter(({ template }) => domeinVan(celVanSjabloon(template)) === domein);
const vanCel = (pogingen: readonly Poging[], cel: Cel): Poging[] =>
  pogingen.filter(({ template }) => celVanSjabloon(template) === cel);
