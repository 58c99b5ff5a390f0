import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useHost } from '../../host/HostContext';
import { useFocusLater } from '../useFocusLater';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { Bevindingen } from './Bevindingen';
import { eersteKolom } from './eersteKolom';
import { Jaarkiezer } from './Jaarkiezer';
import { Jaarposten } from './Jaarposten';
import { Overschrijfvraag } from './Overschrijfvraag';
import { PlakJaarcijfers } from './PlakJaarcijfers';
import { useSchrijfJaarcijfers } from './useSchrijfJaarcijfers';
import { WijsBlokAan } from './WijsBlokAan';

const PASTE = 'jaarcijfers-plakken';
const BLOCK = 'jaarcijfers-blok';

/** The annual figures: a year at a time, typed, pasted or pointed at in the workbook, with what stands out in them. */
export default function JaarcijfersStap(props: StapProps) {
  const { account, analyse, gelezen, isOpen } = props;
  const { jaarcijfers: words, account: accountWords } = useAccountTexts();
  const { inExcel } = useHost();
  const [kolom, setKolom] = useState(() => eersteKolom(account, analyse));
  const [sub, setSub] = useState<typeof PASTE | typeof BLOCK>();
  const focusLater = useFocusLater();
  const { schrijf, vraag } = useSchrijfJaarcijfers(props);
  const leave = (at = kolom) => {
    setKolom(at);
    if (sub) focusLater(sub);
    setSub(undefined);
  };
  const { eenheid } = account.velden;
  const Page = sub === PASTE ? PlakJaarcijfers : WijsBlokAan;
  return (
    <>
      {sub !== undefined ? (
        <Page account={account} gelezen={gelezen} kolom={kolom} schrijf={schrijf} onBack={leave} />
      ) : (
        <>
          <p className="offerte-hint">{words.intro}</p>
          {isOpen && (
            <div className="knoppen">
              <Button id={PASTE} onClick={() => setSub(PASTE)}>
                {words.paste}
              </Button>
              {inExcel && (
                <Button id={BLOCK} onClick={() => setSub(BLOCK)}>
                  {words.point}
                </Button>
              )}
            </div>
          )}
          <Bevindingen bevindingen={analyse.bevindingen} gelezen={gelezen} />
          <Jaarkiezer account={account} kolom={kolom} onKolom={setKolom} />
          {eenheid !== '1' && eenheid in accountWords.units && (
            <p className="offerte-note">
              {words.inUnits(accountWords.units[eenheid as keyof typeof accountWords.units])}
            </p>
          )}
          <Jaarposten key={kolom} {...props} kolom={kolom} schrijf={schrijf} />
        </>
      )}
      <Overschrijfvraag vraag={vraag} account={account} />
    </>
  );
}
