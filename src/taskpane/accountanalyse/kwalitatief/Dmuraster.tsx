import { houdingen, invloeden, type Dmurij } from '../../../calc/accountanalyse/account';
import { houdingWoorden, invloedWoorden } from '../../../calc/accountanalyse/accountwoorden';
import { woordVan } from '../../../calc/accountanalyse/woordVan';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

/** Who has how much influence, and who is for and against us; what stands out is said in words as well. */
export function Dmuraster({ dmu }: { readonly dmu: readonly Dmurij[] }) {
  const { language } = useLanguage();
  const { kwalitatief: words } = useAccountTexts();
  const names = (people: readonly Dmurij[]): string =>
    people.map(({ persoon }) => persoon || words.nameless).join(', ');
  const against = dmu.filter(({ invloed, houding }) => invloed === 'hoog' && houding === 'tegen');
  const leftOut = dmu.filter(({ invloed, houding }) => invloed === '' || houding === '');
  return (
    <Section title={words.grid}>
      <table className="raster">
        <caption className="visually-hidden">{words.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{words.gridCorner}</th>
            {houdingen.map((houding) => (
              <th key={houding} scope="col">
                {woordVan(houding, houdingWoorden, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {invloeden.map((invloed) => (
            <tr key={invloed}>
              <th scope="row">{woordVan(invloed, invloedWoorden, language)}</th>
              {houdingen.map((houding) => {
                const here = dmu.filter((one) => one.invloed === invloed && one.houding === houding);
                return (
                  <td key={houding}>
                    {here.length > 0 ? (
                      names(here)
                    ) : (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="visually-hidden">{words.nobody}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {against.length > 0 && (
        <p className="offerte-note">
          <span aria-hidden="true">! </span>
          {words.against(names(against))}
        </p>
      )}
      {!dmu.some(({ rol }) => rol === 'beslisser') && <p className="offerte-hint">{words.noDecider}</p>}
      {leftOut.length > 0 && <p className="offerte-hint">{words.gridLeftOut(names(leftOut))}</p>}
    </Section>
  );
}
