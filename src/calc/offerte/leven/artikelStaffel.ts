import { exact } from '../../decimal';
import type { Notation } from '../../notation';
import type { Language } from '../../text';
import type { Staffel, Staffeltrede } from '../offerte';
import { decimaalOfNul, decimaaltekst } from './decimaal';
import { leesGetal } from './leesGetal';

const methoden: Readonly<Record<string, Staffel['methode']>> = {
  heel: 'heel',
  alles: 'heel',
  all: 'heel',
  whole: 'heel',
  schijf: 'schijf',
  schijven: 'schijf',
  graduated: 'schijf',
  tiered: 'schijf',
  bracket: 'schijf',
};
const geschreven: Readonly<Record<Language, Readonly<Record<Staffel['methode'], string>>>> = {
  nl: { heel: 'heel', schijf: 'schijf' },
  en: { heel: 'whole', schijf: 'graduated' },
};

/** What cannot be read of a staffel, and the part it is about as it was typed. */
export interface Staffelfout {
  readonly fout: 'onleesbaar' | 'dubbeleGrens' | 'kortingTeHoog' | 'prijsOnderNul';
  readonly deel: string;
}

/**
 * A staffel as people type it: `heel 10: 95,00; 50: 5%`. First the method, `heel` when it is not said; then per trede from
 * which quantity, and its price or its discount in per cent. Treden may stand in any order.
 */
export function leesStaffel(tekst: string, notation: Notation): Staffel | Staffelfout {
  const [, word = '', rest = ''] = /^\s*([a-z]*)\s*:?\s*([^]*)$/i.exec(tekst) ?? [];
  const methode = word === '' ? 'heel' : methoden[word.toLowerCase()];
  const parts = rest.split(/[;\n]/).filter((part) => part.trim() !== '');
  if (methode === undefined || parts.length === 0) return { fout: 'onleesbaar', deel: tekst.trim() };

  const treden: Staffeltrede[] = [];
  for (const part of parts) {
    const trede = leesTrede(part.trim(), notation);
    if ('fout' in trede) return trede;
    if (treden.some(({ vanaf }) => vanaf === trede.vanaf)) return { fout: 'dubbeleGrens', deel: part.trim() };
    treden.push(trede);
  }
  treden.sort((a, b) => (decimaalOfNul(a.vanaf).lessThan(decimaalOfNul(b.vanaf)) ? -1 : 1));
  return { methode, treden };
}

function leesTrede(deel: string, notation: Notation): Staffeltrede | Staffelfout {
  const [, from = '', amount = '', percent = ''] = /^(.+?)\s*(?:[:=]|\+\s*:?)\s*(.+?)\s*(%?)$/.exec(deel) ?? [];
  const [vanaf, waarde] = [leesGetal(from, notation), leesGetal(amount, notation)];
  if (vanaf === undefined || waarde === undefined || vanaf.startsWith('-')) return { fout: 'onleesbaar', deel };
  if (waarde.startsWith('-')) return { fout: 'prijsOnderNul', deel };
  if (percent === '') return { vanaf, prijs: waarde };
  const korting = decimaalOfNul(waarde).div(100);
  return exact.one.lessThan(korting) ? { fout: 'kortingTeHoog', deel } : { vanaf, korting: decimaaltekst(korting) };
}

/** A price with its two decimals, or with all it has where that is more. */
const prijstekst = (prijs: string): string => {
  const waarde = decimaalOfNul(prijs);
  return waarde.toFixed(Math.max(2, waarde.decimalPlaces()));
};

/** The same as text in the language; `leesStaffel` reads it back. */
export function schrijfStaffel({ methode, treden }: Staffel, taal: Language, notation: Notation): string {
  const written = (waarde: string): string => waarde.replace('.', notation.decimal);
  const each = treden.map(({ vanaf, prijs, korting }) =>
    prijs === undefined
      ? `${written(decimaaltekst(decimaalOfNul(vanaf)))}: ${written(decimaaltekst(decimaalOfNul(korting).times(100)))}%`
      : `${written(decimaaltekst(decimaalOfNul(vanaf)))}: ${written(prijstekst(prijs))}`,
  );
  return `${geschreven[taal][methode]} ${each.join('; ')}`;
}
