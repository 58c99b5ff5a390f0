import { isProblem } from '../../../evaluate';
import type { OfferteTotalen } from '../../offerte';
import type { OfferteDocument } from '../../offertedocument';
import { bodemprijzen } from '../bodemprijzen';
import { celtekst, decimaal, decimaaltekst } from '../decimaal';
import { goedkeuringVan } from '../goedkeuring';
import { margeVan } from '../margeVan';
import { bevind, euro, procent, regelnaam, tekst, woorden } from './bevind';
import type { Bevinding } from './bevinding';

/** What is to be seen of margin and mandate. */
export function controleVanMarge(document: OfferteDocument, totalen: OfferteTotalen): readonly Bevinding[] {
  const { regels, intern } = document;
  const [minimum, marge] = [decimaal(intern.minMarge), margeVan(totalen)];
  const { isNodig, isGegeven, redenen } = goedkeuringVan(document, totalen);
  const reasons = woorden(...new Set(redenen.map(({ code }) => code)));
  const zonder = totalen.marge ? totalen.marge.zonderKostprijs : totalen.regels.filter(({ telt }) => telt).length;
  return [
    ...(isNodig && !isGegeven ? [bevind('goedkeuringOntbreekt', 'intern.goedgekeurdDoor', { redenen: reasons })] : []),
    ...(minimum && marge?.lessThan(minimum)
      ? [
          bevind('margeOnderMinimum', 'intern.minMarge', {
            marge: procent(decimaaltekst(marge)),
            minimum: procent(intern.minMarge),
          }),
        ]
      : []),
    ...bodemprijzen(document, totalen).flatMap(({ regel: id, isOnder, bodemprijs, nettoPerStuk }) => {
      const index = regels.findIndex((regel) => regel.id === id);
      const regel = regels[index];
      return isOnder && regel && !isProblem(bodemprijs)
        ? [
            bevind(
              'regelOnderBodem',
              { regel: id, kolom: 'prijs' },
              {
                regel: regelnaam(regel, index),
                prijs: euro(celtekst(nettoPerStuk)),
                bodem: euro(celtekst(bodemprijs)),
              },
            ),
          ]
        : [];
    }),
    ...(zonder > 0 ? [bevind('kostprijsOntbreekt', 'regels', { aantal: tekst(String(zonder)) })] : []),
    ...(decimaal(intern.maxKorting) || minimum ? [] : [bevind('mandaatOntbreekt', 'intern.maxKorting')]),
  ];
}
