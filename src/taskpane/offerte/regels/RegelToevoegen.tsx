import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { regelsoorten, type Regelsoort } from '../../../calc/offerte/offerte';
import { Icon } from '../../parts/Icon';
import { useOfferteTexts } from '../texts/offerteTexts';
import { regelRowId } from './regelRowId';

interface RegelToevoegenProps {
  readonly onAdd: (soort: Regelsoort) => void;
  readonly onArtikelen: () => void;
  readonly onPlakken: () => void;
}

/** What can be added to the lines. */
export function RegelToevoegen({ onAdd, onArtikelen, onPlakken }: RegelToevoegenProps) {
  const { regels } = useOfferteTexts();
  return (
    <div className="regel-toevoegen">
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button id={regelRowId('')} icon={<Icon name="plus" />}>
            {regels.add}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {regelsoorten.map((soort) => (
              <MenuItem key={soort} onClick={() => onAdd(soort)}>
                {regels.addKind[soort]}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuItem onClick={onPlakken}>{regels.paste}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button onClick={onArtikelen}>{regels.fromArticles}</Button>
    </div>
  );
}
