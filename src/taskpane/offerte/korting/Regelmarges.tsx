import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isProblem } from '../../../calc/evaluate';
import type { OfferteTotalen } from '../../../calc/offerte/offerte';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { bodemprijzen } from '../../../calc/offerte/leven/bodemprijzen';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useOfferteTexts } from '../texts/offerteTexts';
import { unitPrice } from './unitPrice';

interface RegelmargesProps {
  readonly document: OfferteDocument;
  readonly totalen: OfferteTotalen;
}

const PART = 12;

/** Of every line with a kostprijs what it yields, its floor and its margin; those below their floor come first, in words. */
export function Regelmarges({ document, totalen }: RegelmargesProps) {
  const texts = useOfferteTexts();
  const { notation } = useHost();
  const { korting: words } = texts;
  const [shown, setShown] = useState(PART);
  const rows = useMemo(() => {
    const all = bodemprijzen(document, totalen);
    return [...all.filter(({ isOnder }) => isOnder), ...all.filter(({ isOnder }) => !isOnder)];
  }, [document, totalen]);
  const below = rows.filter(({ isOnder }) => isOnder).length;
  if (rows.length === 0) return null;
  return (
    <Section title={words.perLine}>
      {below > 0 && (
        <p className="offerte-problem">
          <span aria-hidden="true">! </span>
          {words.belowCount(below)}
        </p>
      )}
      <table className="korting-tabel">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.price}</th>
            <th scope="col">{words.floor}</th>
            <th scope="col">{words.margin}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ regel: id, nettoPerStuk, bodemprijs, marge, isOnder }) => {
            const at = document.regels.findIndex((regel) => regel.id === id);
            return (
              <tr key={id}>
                <th scope="row">
                  {texts.regels.lineOf(at + 1, document.regels[at]?.omschrijving ?? '')}
                  {isOnder && (
                    <span className="korting-tabel-flag">
                      <span aria-hidden="true">! </span>
                      {words.below}
                    </span>
                  )}
                </th>
                <td>{unitPrice(nettoPerStuk, notation)}</td>
                <td>{isProblem(bodemprijs) ? words.none : unitPrice(bodemprijs, notation)}</td>
                <td>{isProblem(marge) ? words.none : procenttekst(celtekst(marge), notation)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="offerte-hint">{words.perLineHint}</p>
      {rows.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PART)}>
          {words.showMore(Math.min(PART, rows.length - shown))}
        </Button>
      )}
    </Section>
  );
}
