import { jaarbevindingtekst } from '../../../calc/accountanalyse/jaarbevindingtekst';
import type { Jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { fullReferenceText } from '../../../workbook/reference';
import type { Selected } from '../../../workbook/selection';
import { TypedField } from '../../fields/TypedField';
import { UseSelection } from '../../functies/form/UseSelection';
import { useHost } from '../../host/HostContext';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { saidIn } from '../texts/accountTexts';
import { bevindingenBij } from './bevindingenBij';
import { blokbezwaar } from './blokwijzigingen';
import type { Schrijf } from './useSchrijfJaarcijfers';

interface JaarpostFieldProps extends StapProps {
  readonly kolom: number;
  readonly soort: Jaarpostsoort;
  readonly schrijf: Schrijf;
  /** Whether it was the last one to be in; that one can be pointed at a cell. */
  readonly isActive: boolean;
  readonly onActive: () => void;
}

/** The field of a post in a year: typed, or pointed at a cell of the workbook that it then follows. */
export function JaarpostField({
  account,
  analyse,
  gelezen,
  isOpen,
  kolom,
  soort: { post, label, unit, isVan },
  schrijf,
  isActive,
  onActive,
}: JaarpostFieldProps) {
  const { language } = useLanguage();
  const { inExcel, notation } = useHost();
  const { show } = useStatus();
  const plaats = { soort: 'post', post, kolom } as const;
  const cijfer = account.jaren[kolom]?.cijfers[post] ?? '';
  const found = bevindingenBij(analyse.bevindingen, plaats);
  const name = label[language];
  const year = kolomnaam(account.jaren, kolom, language);
  const point = async ({ reference }: Selected) => {
    const bezwaar = blokbezwaar(reference, gelezen, { rijen: 1, kolommen: 1 });
    if (bezwaar) return show({ level: 'problem', text: saidIn(({ jaarcijfers }) => jaarcijfers.objections[bezwaar]) });
    const cel = fullReferenceText(reference);
    await schrijf([{ waar: post, kolom, inhoud: { cel } }], ({ jaarcijfers }) =>
      jaarcijfers.follows(label[language], year, cel.replaceAll('$', '')),
    );
  };
  return (
    <div className={isVan ? 'jaarpost jaarpost-deel' : 'jaarpost'} onFocus={onActive}>
      <TypedField
        name={`${account.nummer}/${post} ${kolom}`}
        label={name}
        soort={unit === 'fte' ? 'getal' : 'bedrag'}
        // What is no figure is told of in words beside it, with what stands there.
        stored={typeof cijfer === 'number' ? celtekst(cijfer) : ''}
        address={gelezen.cells(plaats)}
        isReadOnly={!isOpen}
        problem={found.map((one) => jaarbevindingtekst(one, notation, language)).join(' ') || undefined}
        onCommit={(value) =>
          schrijf(
            [{ waar: post, kolom, inhoud: value === '' ? '' : Number(value) }],
            (texts) => texts.een.saved(`${label[language]} ${year}`),
            { isTyped: true },
          )
        }
      />
      {isActive && isOpen && inExcel && (
        <UseSelection label={`${name} ${year}`} onSelected={(selected) => void point(selected)} />
      )}
    </div>
  );
}
