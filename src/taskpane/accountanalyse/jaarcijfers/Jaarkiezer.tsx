import { Button } from '@fluentui/react-components';
import type { Account } from '../../../calc/accountanalyse/account';
import { useAccountTexts } from '../texts/accountTexts';

interface JaarkiezerProps {
  readonly account: Account;
  readonly kolom: number;
  readonly onKolom: (kolom: number) => void;
  /** Where nothing is filled in, columns without a year are of no use. */
  readonly alleenJaren?: true;
}

/** The columns of the sheet, by their years: which one is shown. */
export function Jaarkiezer({ account, kolom, onKolom, alleenJaren }: JaarkiezerProps) {
  const { jaarcijfers: words } = useAccountTexts();
  return (
    <div role="group" aria-label={words.years} className="jaarkiezer">
      {account.jaren.map(({ jaar }, at) =>
        alleenJaren && jaar === '' ? null : (
          <Button
            key={at}
            size="small"
            appearance={at === kolom ? 'primary' : 'secondary'}
            aria-pressed={at === kolom}
            onClick={() => onKolom(at)}
          >
            {jaar === '' ? words.column(at + 1) : String(jaar)}
          </Button>
        ),
      )}
    </div>
  );
}
