import { Button } from '@fluentui/react-components';
import { readSelection, type Selected } from '../../../workbook/selection';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';

interface UseSelectionProps {
  readonly label: string;
  readonly onSelected: (selected: Selected) => void;
}

/** Takes the cells that are selected in the workbook into a field. */
export function UseSelection({ label, onSelected }: UseSelectionProps) {
  const { texts } = useLanguage();
  const { run } = useStatus();
  const take = async () => {
    const selected = await run(readSelection);
    if (selected) onSelected(selected);
  };
  return (
    <Button className="use-selection" size="small" aria-label={texts.field.useSelectionFor(label)} onClick={take}>
      {texts.field.useSelection}
    </Button>
  );
}
