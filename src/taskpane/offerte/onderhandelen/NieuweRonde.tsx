import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isProblem } from '../../../calc/evaluate';
import { procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import { kortingspercentage } from '../../../calc/offerte/leven/documentkorting';
import type { Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import { kortingszin } from '../../../calc/offerte/leven/kortingszin';
import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import { rondeVan } from '../../../calc/offerte/leven/onderhandelingsronde';
import { statusOp } from '../../../calc/offerte/leven/statusOp';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { problemText } from '../een/problemText';
import { bereik } from '../korting/bereik';
import { Goedkeuringsoordeel } from '../korting/Goedkeuringsoordeel';
import { KortingKiezer } from '../korting/KortingKiezer';
import { useKortingseffect, type Effecten } from '../korting/useKortingseffect';
import { createVersie } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ProbeerField } from '../../fields/ProbeerField';
import { useProbeer } from '../velden/useProbeer';
import { isSame } from '../../fields/veldsoorten';
import { Bodvergelijking } from './Bodvergelijking';
import { keepRonde } from './keepRonde';

interface NieuweRondeProps extends StapProps {
  readonly effecten: Effecten;
  /** Of the offerte as it stands. */
  readonly now: Kortingseffect;
}

/** What the account asks and what we offer in return, with what both do; a button keeps the round. */
export function NieuweRonde({ offerte, effecten, now, change, isOpen, vandaag, onOfferte }: NieuweRondeProps) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { onderhandelen: words } = texts;
  const { sleutel, document, isVergrendeld, status, register } = offerte;
  const stored = kortingspercentage(document);
  // Of the number and not of the version: what was typed goes along to a new version.
  const key = `${sleutel.nummer}/ronde`;
  const verzoek = useProbeer(`${key}.verzoek`, '');
  const gevraagd = useProbeer(`${key}.gevraagd`, '');
  const tegenbod = useProbeer(`${key}.tegenbod`, '');
  const geboden = useProbeer(`${key}.geboden`, stored);
  const [isApplied, setApplied] = useState(true);
  const bod = geboden.value || '0';
  const offered = useKortingseffect(effecten, bod);
  const asked = useKortingseffect(effecten, gevraagd.value);
  const reach = useMemo(() => bereik(now.ruimte, stored), [now, stored]);

  const number = document.intern.rondes.length + 1;
  const today = statusOp({ status, geldigTot: register.geldigTot }, vandaag);
  const canVersion = isVergrendeld && actiesVan(today).includes('versieMaken');
  const isSaid =
    [verzoek, gevraagd, tegenbod].some(({ value }) => value.trim() !== '') || !isSame(bod, stored, 'procent');
  const applies = isApplied && !isSame(bod, stored, 'procent');
  const percent = procenttekst(bod, notation, 2);

  const keep = async () => {
    const begin = {
      datum: vandaag,
      verzoek: verzoek.value.trim(),
      gevraagd: gevraagd.value,
      tegenbod: tegenbod.value.trim(),
      geboden: bod,
    };
    const made = rondeVan(document, begin);
    if (isProblem(made)) return;
    let version: Offertesleutel | undefined;
    const isDone = await change(
      async () => {
        if (!isVergrendeld) return keepRonde(sleutel, made.ronde, applies);
        version = await createVersie(sleutel, vandaag);
        await keepRonde(version, made.ronde, applies);
        return undefined;
      },
      ({ onderhandelen: said }) =>
        version
          ? said.keptIn(number, sleuteltekst(version))
          : applies
            ? said.keptApplied(number, percent)
            : said.kept(number),
    );
    if (isDone) for (const field of [verzoek, gevraagd, tegenbod, geboden]) field.set(undefined);
    if (version) onOfferte(version, 'onderhandelen');
  };
  if (isVergrendeld && !canVersion) return <p className="offerte-hint">{words.notNow}</p>;
  if (!isOpen && !isVergrendeld) return null;
  return (
    <Section title={words.round(number)}>
      <div className="offerte-form">
        <ProbeerField
          label={words.request}
          soort="alinea"
          value={verzoek.value}
          onValue={verzoek.set}
          hint={words.requestHint}
        />
        <ProbeerField
          label={words.asked}
          soort="procent"
          value={gevraagd.value}
          onValue={gevraagd.set}
          hint={words.askedHint}
          problemOf={(value) => (0 <= Number(value) && Number(value) <= 1 ? undefined : texts.korting.outOfRange)}
        />
        <ProbeerField
          label={words.counter}
          soort="alinea"
          value={tegenbod.value}
          onValue={tegenbod.set}
          hint={words.counterHint}
        />
        <KortingKiezer label={words.offered} korting={geboden.value} reach={reach} onKorting={geboden.set} />
      </div>
      <Bodvergelijking now={now} asked={gevraagd.value === '' ? undefined : asked} offered={offered} />
      <div role="status">
        {isProblem(offered) ? (
          <p className="offerte-problem">
            <span aria-hidden="true">! </span>
            {texts.een.cannotCompute(problemText(offered, texts, language, notation))}
          </p>
        ) : (
          <>
            <p className="korting-zin">{kortingszin(offered, language, notation)}</p>
            <Goedkeuringsoordeel goedkeuring={offered.goedkeuring} document={document} />
          </>
        )}
      </div>
      {!isSame(bod, stored, 'procent') && (
        <Checkbox
          className="ronde-toepassen"
          label={Number(bod) === 0 ? words.applyNone : words.apply(percent)}
          checked={isApplied}
          onChange={(_, { checked }) => setApplied(checked === true)}
        />
      )}
      {isVergrendeld && <p className="offerte-note">{words.newVersion}</p>}
      <div className="korting-knoppen">
        <Button disabledFocusable={!isSaid || isProblem(offered)} onClick={() => void keep()}>
          {isVergrendeld ? words.keepInVersion : words.keep}
        </Button>
      </div>
      {!isSaid && <p className="offerte-hint">{words.empty}</p>}
    </Section>
  );
}
