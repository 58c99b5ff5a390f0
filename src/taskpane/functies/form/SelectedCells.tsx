import { Button } from '@fluentui/react-components';
import type { Param } from '../../../calc/params';
import { referenceText } from '../../../workbook/reference';
import type { Selected } from '../../../workbook/selection';
import { useHost } from '../../host/HostContext';
import { Icon } from '../../parts/Icon';
import { useLanguage } from '../../texts/LanguageContext';
import { listText } from './readAs';

interface SelectedCellsProps {
  readonly id: string;
  readonly label: string;
  readonly param: Param;
  readonly selected: Selected;
  readonly onRelease: () => void;
  /** The ids of what is said about the field. */
  readonly describedBy: string | undefined;
}

/** A field that follows cells of the workbook: their reference and what they hold now. */
export function SelectedCells({ id, label, param, selected, onRelease, describedBy }: SelectedCellsProps) {
  const { texts } = useLanguage();
  const { notation } = useHost();
  const reference = referenceText(selected.reference, '');
  return (
    <div className="selected-cells">
      <span className="selected-cells-text">
        <span className="selected-cells-reference">{reference}</span>
        {' = '}
        {listText(selected.values.flat(), param, notation, texts)}
      </span>
      <Button
        id={id}
        size="small"
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={texts.field.release(label, reference)}
        aria-describedby={describedBy}
        onClick={onRelease}
      />
    </div>
  );
}
