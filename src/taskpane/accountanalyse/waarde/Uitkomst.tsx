import { Button, Link } from '@fluentui/react-components';
import type { Verwijzing } from '../../../calc/accountanalyse/analyse';
import type { Cijfer } from '../../../calc/blok/boekjaar';
import type { Definition } from '../../../calc/define';
import { describe } from '../../../calc/describe';
import { isProblem } from '../../../calc/evaluate';
import { useHost } from '../../host/HostContext';
import { paneWording } from '../../functies/result/wording';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { PlaatsLijst } from '../plaats/PlaatsLijst';
import { plaatsnaam } from '../plaats/plaatsnaam';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';

/** A figure that goes into an outcome. */
export interface Gegeven {
  readonly plaats: Verwijzing;
  /** As it is written; '' where it is missing. */
  readonly tekst: string;
  /** What an empty cell counts as; without it the outcome cannot do without the figure. */
  readonly leeg?: string;
  /** The step where it is filled in. */
  readonly stap: 'account' | 'jaarcijfers';
}

interface UitkomstProps extends Pick<StapProps, 'account' | 'onStap' | 'onHelp'> {
  readonly title: string;
  readonly text: string;
  readonly definition: Definition;
  readonly uitkomst: Cijfer;
  readonly tekstVan: (uitkomst: number) => string;
  readonly gegevens: readonly Gegeven[];
}

/** An outcome of one function: what it comes to, from which cells, and what is missing. */
export function Uitkomst({
  title,
  text,
  definition,
  uitkomst,
  tekstVan,
  gegevens,
  account,
  onStap,
  onHelp,
}: UitkomstProps) {
  const texts = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { waarde: words } = texts;
  const missing = gegevens.filter(({ tekst, leeg }) => tekst === '' && leeg === undefined);
  const steps = [...new Set(missing.map(({ stap }) => stap))];
  return (
    <Section
      title={title}
      aside={
        <Link as="button" aria-label={words.explainFor(title)} onClick={() => onHelp(definition.id)}>
          {words.explain}
        </Link>
      }
    >
      <p className="offerte-hint">{text}</p>
      <dl className="figure-pairs">
        <dt>{title}</dt>
        <dd className="figure-pairs-total">{typeof uitkomst === 'number' ? tekstVan(uitkomst) : words.unknown}</dd>
      </dl>
      {isProblem(uitkomst) && (
        <p className="offerte-problem">
          <span aria-hidden="true">! </span>
          {describe(uitkomst, paneWording(definition, language, notation))}
        </p>
      )}
      {missing.length > 0 && (
        <>
          <p className="offerte-hint">
            {words.missing(missing.map(({ plaats }) => plaatsnaam(plaats, account, texts, language)).join(', '))}
          </p>
          <div className="knoppen">
            {steps.map((stap) => (
              <Button key={stap} size="small" onClick={() => onStap(stap)}>
                {stap === 'account' ? words.toAccount : words.toFigures}
              </Button>
            ))}
          </div>
        </>
      )}
      <h4 className="tussenkop">{words.clvWith}</h4>
      <PlaatsLijst
        label={words.clvWith}
        plaatsen={gegevens.map(({ plaats, tekst, leeg = words.unknown }) => ({ plaats, tekst: tekst || leeg }))}
      />
    </Section>
  );
}
