import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isProblem } from '../../../calc/evaluate';
import { kortingspercentage, metKorting } from '../../../calc/offerte/leven/documentkorting';
import { kortingszin } from '../../../calc/offerte/leven/kortingszin';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { useHost } from '../../host/HostContext';
import { offerteKey } from '../../host/usePlace';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { problemText } from '../een/problemText';
import { writeAanpassingen } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { useProbeer } from '../velden/useProbeer';
import { isSame } from '../../fields/veldsoorten';
import { bereik } from './bereik';
import { Goedkeuringsoordeel } from './Goedkeuringsoordeel';
import { KortingFiguren } from './KortingFiguren';
import { KortingGrafiek } from './KortingGrafiek';
import { kortingslijn } from './kortingslijn';
import { KortingKiezer } from './KortingKiezer';
import { useKortingseffect, useKortingseffecten } from './useKortingseffect';

/** "Wat kost deze korting?": one control, and everything that follows from it; a button puts it in the offerte. */
export function KortingProef({ offerte, change, isOpen }: Pick<StapProps, 'offerte' | 'change' | 'isOpen'>) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { korting: words } = texts;
  const { sleutel, document } = offerte;
  const stored = kortingspercentage(document);
  const tried = useProbeer(`${offerteKey(sleutel)}/probeer.korting`, stored);
  const korting = tried.value || '0';
  const effecten = useKortingseffecten(document);
  const effect = useKortingseffect(effecten, korting);
  const ruimte = isProblem(effect) ? undefined : effect.ruimte;
  const { totMandaat, totMarge } = ruimte ?? {};
  const reach = useMemo(
    () => bereik({ ...(totMandaat && { totMandaat }), ...(totMarge && { totMarge }) }, stored),
    [totMandaat, totMarge, stored],
  );
  const lijn = useMemo(() => kortingslijn(effecten, reach), [effecten, reach]);

  const stands = isSame(korting, stored, 'procent');
  const isNone = Number(korting) === 0;
  const percent = (fraction: string): string => procenttekst(fraction, notation, 2);
  const write = async () => {
    const isDone = await change(
      () => writeAanpassingen(sleutel, (now) => metKorting(now, korting)),
      (all) => (isNone ? all.korting.takenOut : all.korting.written(percent(korting))),
    );
    if (isDone) tried.set(undefined);
  };
  const deed = stands
    ? isNone
      ? words.standsNone
      : words.stands(percent(korting))
    : isNone
      ? words.takeOut
      : words.put(percent(korting));
  return (
    <Section title={words.question}>
      <KortingKiezer label={words.discount} korting={tried.value} reach={reach} onKorting={tried.set} />
      {isProblem(effect) ? (
        <p className="offerte-problem" role="status">
          <span aria-hidden="true">! </span>
          {texts.een.cannotCompute(problemText(effect, texts, language, notation))}
        </p>
      ) : (
        <>
          <div role="status">
            <p className="korting-zin">{kortingszin(effect, language, notation)}</p>
            <Goedkeuringsoordeel goedkeuring={effect.goedkeuring} document={document} />
          </div>
          <KortingFiguren effect={effect} />
          <KortingGrafiek lijn={lijn} effect={effect} />
        </>
      )}
      {isOpen ? (
        <>
          <div className="korting-knoppen">
            <Button disabledFocusable={stands || isProblem(effect)} onClick={() => void write()}>
              {deed}
            </Button>
            {!stands && (
              <Button appearance="subtle" onClick={() => tried.set(undefined)}>
                {words.revert(percent(stored))}
              </Button>
            )}
          </div>
          <p className="offerte-hint">{words.nothingWritten}</p>
        </>
      ) : (
        offerte.isVergrendeld && <p className="offerte-hint">{words.lockedHint}</p>
      )}
    </Section>
  );
}
