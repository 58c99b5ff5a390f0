import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { kwadranten, type Swotrij } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import { Icon } from '../../parts/Icon';
import { useAccountTexts } from '../texts/accountTexts';
import { puntId } from './puntIds';
import type { Puntacties } from './usePunten';

interface PuntRijProps {
  readonly punt: Swotrij;
  readonly taal: Language;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onEdit: () => void;
  readonly acties: Puntacties;
}

/** A point of the SWOT, and what can be done with it; Alt with the arrows moves it, Delete removes it. */
export function PuntRij({ punt, taal, isFirst, isLast, isOpen, onEdit, acties }: PuntRijProps) {
  const { swot: words } = useAccountTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    if (by !== undefined) acties.move(punt, by);
    else if (event.key === 'Delete') acties.remove(punt);
    else return;
    event.preventDefault();
  };
  return (
    <li className="regel-rij">
      <button
        type="button"
        id={puntId(punt.id)}
        className="rij-lijst-rij"
        aria-label={words.edit(punt.punt)}
        onClick={onEdit}
        onKeyDown={onKeyDown}
      >
        <span lang={taal}>{punt.punt}</span>
      </button>
      {isOpen && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<Icon name="more" />} aria-label={words.more(punt.punt)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={onEdit}>{words.change}</MenuItem>
              <MenuItem disabled={isFirst} onClick={() => acties.move(punt, -1)}>
                {words.up}
              </MenuItem>
              <MenuItem disabled={isLast} onClick={() => acties.move(punt, 1)}>
                {words.down}
              </MenuItem>
              {kwadranten
                .filter((kwadrant) => kwadrant !== punt.kwadrant)
                .map((kwadrant) => (
                  <MenuItem key={kwadrant} onClick={() => acties.moveTo(punt, kwadrant)}>
                    {words.moveTo(words.quadrants[kwadrant])}
                  </MenuItem>
                ))}
              <MenuItem onClick={() => acties.remove(punt)}>{words.remove}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </li>
  );
}
