import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isProblem } from '../../../calc/evaluate';
import { kortingspercentage } from '../../../calc/offerte/leven/documentkorting';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { problemText } from '../een/problemText';
import { hasPricedLine } from '../korting/hasPricedLine';
import { useKortingseffecten } from '../korting/useKortingseffect';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { Grenzen } from './Grenzen';
import { NieuweRonde } from './NieuweRonde';
import { Rondes } from './Rondes';

/** The negotiation: the limits in sight, a new round, and every round so far. */
export default function OnderhandelenStap(props: StapProps) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { document } = props.offerte;
  const effecten = useKortingseffecten(document);
  const now = useMemo(() => effecten(kortingspercentage(document)), [effecten, document]);
  if (!hasPricedLine(document)) {
    return (
      <>
        <p className="register-empty">{texts.korting.noLines}</p>
        <Button onClick={() => props.onStap('regels')}>{texts.korting.toLines}</Button>
      </>
    );
  }
  return (
    <>
      {isProblem(now) ? (
        <p className="offerte-problem">
          <span aria-hidden="true">! </span>
          {texts.een.cannotCompute(problemText(now, texts, language, notation))}
        </p>
      ) : (
        <>
          <Grenzen {...props} effect={now} />
          <NieuweRonde {...props} effecten={effecten} now={now} />
        </>
      )}
      <Rondes rondes={document.intern.rondes} />
    </>
  );
}
