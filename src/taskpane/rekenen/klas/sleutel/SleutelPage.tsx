import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Opgave } from '../../../../calc/rekenen/opgave';
import { sleutel, type Sleutelfout } from '../../../../calc/rekenen/sleutel';
import { BackButton } from '../../../parts/BackButton';
import { Page } from '../../../parts/Page';
import { PageTitle } from '../../../parts/PageTitle';
import { useKlasTexts } from '../texts/klasTexts';
import { Invoerveld } from '../velden/Invoerveld';
import { metBekendeKlas } from './bekendeKlas';
import { Sleuteluitkomst } from './Sleuteluitkomst';

interface SleutelPageProps {
  readonly takesFocus: boolean;
  /** The codes of the classes of this workbook. */
  readonly klassen: readonly string[];
  readonly onBack: () => void;
}

const isOfGeheim = (fout: Sleutelfout | undefined): boolean => fout === 'geheim nodig' || fout === 'geheim klopt niet';

/** From the code under an exercise on paper to its answer. */
export function SleutelPage({ takesFocus, klassen, onBack }: SleutelPageProps) {
  const { sleutel: words } = useKlasTexts();
  const id = useId();
  const [code, setCode] = useState('');
  const [geheim, setGeheim] = useState('');
  const [found, setFound] = useState<Opgave | Sleutelfout>();
  const spelling = metBekendeKlas(code, klassen);
  const find = () => {
    const secret = geheim.trim();
    const next = secret === '' ? sleutel(spelling.code) : sleutel(spelling.code, secret);
    setFound(next);
    if (typeof next === 'string') document.getElementById(isOfGeheim(next) ? `${id}-geheim` : id)?.focus();
  };
  const fout = typeof found === 'string' ? found : undefined;
  const said = fout && words.fouten[fout];
  const type = (put: (value: string) => void) => (value: string) => {
    put(value);
    setFound(undefined);
  };
  return (
    <Page onEscape={onBack}>
      <BackButton label={words.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{words.title}</PageTitle>
      <div className="offerte-form">
        <Invoerveld
          id={id}
          label={words.code}
          hint={words.codeHint}
          value={code}
          onValue={type(setCode)}
          onEnter={find}
          problem={isOfGeheim(fout) ? undefined : said}
        />
        <Invoerveld
          id={`${id}-geheim`}
          label={words.geheim}
          hint={words.geheimHint}
          value={geheim}
          onValue={type(setGeheim)}
          onEnter={find}
          problem={isOfGeheim(fout) ? said : undefined}
        />
        <Button className="offerte-form-button" appearance="primary" onClick={find}>
          {words.find}
        </Button>
      </div>
      {(typeof found === 'object' || isOfGeheim(fout)) && (spelling.isAnders || spelling.bekend === undefined) && (
        <p className="offerte-note">{spelling.isAnders ? words.asKnown(spelling.bekend ?? '') : words.capitals}</p>
      )}
      {typeof found === 'object' && <Sleuteluitkomst key={found.seed} opgave={found} />}
    </Page>
  );
}
