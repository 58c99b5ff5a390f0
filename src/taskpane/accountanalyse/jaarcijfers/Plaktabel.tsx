import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Plaksel } from '../../../calc/accountanalyse/leesPlaksel';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { decimalText } from '../../fields/decimalText';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

interface PlaktabelProps {
  readonly plaksel: Plaksel;
  readonly headOf: (index: number) => string;
}

/** How a paste is read: every post that was recognised, with its figures. */
export function Plaktabel({ plaksel: { jaren, rijen }, headOf }: PlaktabelProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const figure = (value: number | ''): string =>
    value === '' ? words.unknown : decimalText(celtekst(value), notation);
  return (
    <div className="plaktabel" role="region" aria-label={words.pastePreview} tabIndex={0}>
      <table className="plaktabel-tabel">
        <thead>
          <tr>
            <th scope="col">{words.post}</th>
            {jaren.map((_, index) => (
              <th key={index} scope="col" className="plaktabel-cijfer">
                {headOf(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ post, waarden }) => (
            <tr key={post}>
              <th scope="row">{jaarpostsoort(post).label[language]}</th>
              {jaren.map((_, index) => (
                <td key={index} className="plaktabel-cijfer">
                  {figure(waarden[index] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
