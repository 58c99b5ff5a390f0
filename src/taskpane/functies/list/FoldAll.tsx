import { Button } from '@fluentui/react-components';
import { groups, type GroupName } from '../../../calc/groups';
import { useLanguage } from '../../texts/LanguageContext';

interface FoldAllProps {
  readonly unfolded: readonly GroupName[];
  readonly onChange: (unfolded: readonly GroupName[]) => void;
}

const all = Object.keys(groups) as GroupName[];

/** Unfolds every group at once, for who wants to look through them all; and folds them again. */
export function FoldAll({ unfolded, onChange }: FoldAllProps) {
  const { texts } = useLanguage();
  const isAll = unfolded.length === all.length;
  return (
    <Button size="small" appearance="transparent" className="fold-all" onClick={() => onChange(isAll ? [] : all)}>
      {isAll ? texts.search.foldAll : texts.search.unfoldAll}
    </Button>
  );
}
