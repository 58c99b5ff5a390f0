import { schrijfwijze } from '../getaltekst';
import { HAAR } from '../goedGetal';
import type { Breuk } from '../uitdrukking/breuk';
import { compileer, type Namen } from '../uitdrukking/compileer';
import { isKolom } from '../uitdrukking/regel';
import type { Trekking } from '../uitdrukking/trekking';

/** A text that is filled in with what was drawn. */
export type Tekst = (trekking: Trekking) => string;

const VELD = /\{(=?)([^{}|]+)(?:\|(\w+))?\}/;

/** Reads a text of a template: `{n}` is a given, `{p|eur}` one that is written as euros, `{=n*p|eur}` what follows. */
export function leesTekst(tekst: string, namen: Namen): Tekst {
  // Between the plain parts stand, each time, the three groups of a field.
  const delen = tekst.split(VELD);
  const [begin = ''] = delen;
  const velden: { readonly waarde: Tekst; readonly daarna: string }[] = [];
  for (let at = 1; at < delen.length; at += 4) {
    const [berekend, uitdrukking = '', wijze = 'n', daarna = ''] = delen.slice(at, at + 4);
    velden.push({ waarde: berekend ? getal(uitdrukking, wijze, namen) : gegeven(uitdrukking, wijze, namen), daarna });
  }
  return (trekking) => {
    let ingevuld = begin;
    for (const { waarde, daarna } of velden) ingevuld += waarde(trekking) + daarna;
    return ingevuld;
  };
}

/** A given: a word is written as it is, a column figure by figure. */
function gegeven(naam: string, wijze: string, namen: Namen): Tekst {
  const [plaats, schrijf] = [namen.plaats(naam), schrijfwijze(wijze)];
  return ({ gegevens }) => {
    const waarde = gegevens[plaats];
    if (typeof waarde === 'string') return waarde;
    return isKolom(waarde) ? waarde.map(schrijf).join('; ') : schrijf(waarde as Breuk);
  };
}

function getal(uitdrukking: string, wijze: string, namen: Namen): Tekst {
  const [regel, schrijf] = [compileer(uitdrukking, namen), schrijfwijze(wijze)];
  return (trekking) => trekking.reken((rekenaar, gegevens) => schrijf(regel(rekenaar, gegevens)));
}

/** Whether a text writes a figure that follows with fewer decimals than it has. */
export function leesAfronding(tekst: string, namen: Namen): (trekking: Trekking) => boolean {
  const velden = [...tekst.matchAll(new RegExp(VELD, 'g'))].flatMap(([, berekend, uitdrukking = '', wijze = 'n']) =>
    berekend ? [{ regel: compileer(uitdrukking, namen), schrijf: schrijfwijze(wijze) }] : [],
  );
  return (trekking) =>
    velden.some(({ regel, schrijf }) =>
      trekking.reken((rekenaar, gegevens) => {
        const precies = regel(rekenaar, gegevens);
        return Math.abs(gelezen(schrijf(precies)) - precies.toNumber()) > HAAR;
      }),
    );
}

/** "€ 1.234,50" as 1234.5. */
const gelezen = (geschreven: string): number => Number(geschreven.replace(/[^\d,-]/g, '').replace(',', '.'));
