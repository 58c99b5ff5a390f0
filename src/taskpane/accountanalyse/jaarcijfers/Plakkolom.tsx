import { JAARKOLOMMEN } from '../../../calc/accountanalyse/account';
import { ChosenField } from '../../fields/ChosenField';
import { useAccountTexts } from '../texts/accountTexts';

interface PlakkolomProps {
  readonly label: string;
  readonly kolom: number | '';
  readonly nameOf: (kolom: number) => string;
  readonly onKolom: (kolom: number | '') => void;
}

/** In which column of the sheet a pasted column comes, or that it is left out. */
export function Plakkolom({ label, kolom, nameOf, onKolom }: PlakkolomProps) {
  const { jaarcijfers: words } = useAccountTexts();
  return (
    <ChosenField
      label={label}
      stored={String(kolom)}
      choices={[
        { value: '', text: words.pasteSkip },
        ...Array.from({ length: JAARKOLOMMEN }, (_, at) => ({ value: String(at), text: nameOf(at) })),
      ]}
      onCommit={(value) => onKolom(value === '' ? '' : Number(value))}
    />
  );
}
