import { Button } from '@fluentui/react-components';
import { leesSeed } from '../../../calc/rekenen/seed';
import { sjabloonVan } from '../../../calc/rekenen/sjablonen';
import type { Nagekeken } from '../../../workbook/rekenen/rekenboek';
import { CellLink } from '../../fields/CellLink';
import { metVasteSpaties } from '../metVasteSpaties';
import { useRekenTexts } from '../texts/rekenTexts';
import { zonderOordeelwoord } from '../zonderOordeelwoord';
import { oordeeltekens } from './oordeeltekens';

interface BladopgaveProps {
  /** As it is printed. */
  readonly seed: string;
  /** From 1. */
  readonly nummer: number;
  readonly nagekeken: Nagekeken | undefined;
  readonly onRepair: () => void;
}

/** One exercise of a sheet with its verdict, and the way to its cell. */
export function Bladopgave({ seed, nummer, nagekeken, onRepair }: BladopgaveProps) {
  const { blad: words, oordelen } = useRekenTexts();
  const titel = sjabloonVan(leesSeed(seed)?.template ?? '')?.titel;
  const oordeel = nagekeken?.oordeel;
  const feedback = oordeel ? zonderOordeelwoord(oordeel.feedback) : '';
  const isChanged = oordeel?.code === 'GEGEVEN-GEWIJZIGD';
  return (
    <li className="bladopgave">
      <p className="bladopgave-kop">
        {words.number(nummer)}
        {titel !== undefined && <span lang="nl"> {titel}</span>}
        {nagekeken && <CellLink address={nagekeken.cel} label={words.answerCell} />}
      </p>
      <p className={oordeel && `oordeelkaart-woord oordeelkaart-${oordeel.oordeel}`}>
        {oordeel && <span aria-hidden="true">{oordeeltekens[oordeel.oordeel]} </span>}
        {oordeel ? oordelen[oordeel.oordeel] : nagekeken ? words.empty : words.unchecked}
      </p>
      {feedback !== '' && (
        <p lang="nl" className="oordeelkaart-feedback">
          {metVasteSpaties(feedback)}
        </p>
      )}
      {isChanged && (
        <Button size="small" aria-label={words.repairFor(nummer)} onClick={onRepair}>
          {words.repair}
        </Button>
      )}
    </li>
  );
}
