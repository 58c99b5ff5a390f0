import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Notation } from '../../../calc/notation';
import type { Documentregel } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { Icon } from '../../parts/Icon';
import { useOfferteTexts } from '../texts/offerteTexts';
import { decimalText, euroText, percentText } from '../../fields/decimalText';
import { regelRowId } from './regelRowId';

interface RegelRijProps {
  readonly regel: Documentregel;
  /** From 1. */
  readonly number: number;
  /** Of a heading the subtotal; undefined while it cannot be computed. */
  readonly amount: string | undefined;
  readonly counts: boolean;
  readonly isWrong: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onEdit: (id: string) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** One line: what it is, how its amount comes about, and what can be done with it. */
export function RegelRij({
  regel,
  number,
  amount,
  counts,
  isWrong,
  isFirst,
  isLast,
  isOpen,
  onEdit,
  onMove,
  onDuplicate,
  onRemove,
}: RegelRijProps) {
  const { regels } = useOfferteTexts();
  const { notation } = useHost();
  const { id, soort = 'product', omschrijving = '' } = regel;
  const name = regels.lineOf(number, omschrijving);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by !== undefined) onMove(id, by as -1 | 1);
    else if (event.key === 'Delete') onRemove(id);
    else return;
    event.preventDefault();
  };
  const isPriced = soort !== 'tekst' && soort !== 'sectie';
  return (
    <li className="regel-rij">
      <button
        type="button"
        id={regelRowId(id)}
        className={`regel-row regel-row-${soort}`}
        onClick={() => onEdit(id)}
        onKeyDown={onKeyDown}
      >
        <span className="register-row-line">
          <span className="regel-row-name">
            <span className="visually-hidden">{regels.line(number)}: </span>
            {isWrong && (
              <span className="register-row-soon">
                <span aria-hidden="true">! </span>
                <span className="visually-hidden">{regels.attention} </span>
              </span>
            )}
            {omschrijving || regels.noDescription}{' '}
          </span>
          {soort !== 'tekst' && amount !== undefined && (
            <span className={counts ? 'register-row-amount' : 'register-row-amount regel-row-aside'}>
              {euroText(amount, notation)}
            </span>
          )}
        </span>
        {isPriced && (
          <span className="regel-row-figures">
            {' '}
            {figuresOf(regel, notation, regels.vatWord)}
            {soort !== 'product' && ` · ${regels.soort[soort]}`}
            {soort !== 'product' && regel.gekozen && `, ${regels.chosen}`}
            {!counts && ` · ${regels.notCounted}`}
          </span>
        )}
      </button>
      {isOpen && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<Icon name="more" />} aria-label={regels.more(name)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => onEdit(id)}>{regels.edit}</MenuItem>
              <MenuItem disabled={isFirst} onClick={() => onMove(id, -1)}>
                {regels.up}
              </MenuItem>
              <MenuItem disabled={isLast} onClick={() => onMove(id, 1)}>
                {regels.down}
              </MenuItem>
              <MenuItem onClick={() => onDuplicate(id)}>{regels.duplicate}</MenuItem>
              <MenuItem onClick={() => onRemove(id)}>{regels.remove}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </li>
  );
}

/** "10 stuks × € 100,00 −10% −5%", as far as it is filled in. */
function figuresOf(regel: Documentregel, notation: Notation, vat: string): string {
  const { aantal = '1', eenheid, stuksprijs, prijsPer, kortingen = [], kortingBedrag, toeslagBedrag, btw } = regel;
  const figures = [
    [decimalText(aantal, notation), eenheid].filter(Boolean).join(' '),
    stuksprijs === undefined ? '' : `× ${euroText(stuksprijs, notation)}`,
    prijsPer === undefined ? '' : `/ ${decimalText(prijsPer, notation)}`,
    ...kortingen.map((korting) => `−${percentText(korting, notation)}`),
    kortingBedrag === undefined ? '' : `−${euroText(kortingBedrag, notation)}`,
    toeslagBedrag === undefined ? '' : `+${euroText(toeslagBedrag, notation)}`,
  ];
  const rate = btw?.categorie === 'standaard' ? ` · ${percentText(btw.tarief, notation)} ${vat}` : '';
  return `${figures.filter(Boolean).join(' ')}${rate}`;
}
