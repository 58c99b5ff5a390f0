import { jaarbevindingtekst } from '../../../calc/accountanalyse/jaarbevindingtekst';
import { TypedField } from '../../fields/TypedField';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { bevindingenBij } from './bevindingenBij';
import type { Schrijf } from './useSchrijfJaarcijfers';

interface JaarFieldProps extends StapProps {
  readonly kolom: number;
  readonly schrijf: Schrijf;
}

/** The year that the figures of a column are of. */
export function JaarField({ account, analyse, gelezen, isOpen, kolom, schrijf }: JaarFieldProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const plaats = { soort: 'jaar', kolom } as const;
  const found = bevindingenBij(analyse.bevindingen, plaats);
  return (
    <TypedField
      name={`${account.nummer}/jaar ${kolom}`}
      label={words.year}
      soort="jaar"
      stored={String(account.jaren[kolom]?.jaar ?? '')}
      address={gelezen.cells(plaats)}
      isReadOnly={!isOpen}
      hint={words.yearHint}
      problem={found.map((one) => jaarbevindingtekst(one, notation, language)).join(' ') || undefined}
      onCommit={(value) =>
        schrijf(
          [{ waar: 'jaar', kolom, inhoud: value === '' ? '' : Number(value) }],
          (texts) => texts.een.saved(texts.jaarcijfers.year),
          { isTyped: true },
        )
      }
    />
  );
}
