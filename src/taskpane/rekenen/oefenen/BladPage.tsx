import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { echteSeed } from '../../../calc/rekenen/geheim';
import type { Nagekeken, Opgavenblad } from '../../../workbook/rekenen/rekenboek';
import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { checkOpgavenblad, goToCell, restoreGegevens } from '../operations';
import { saidIn, useRekenTexts } from '../texts/rekenTexts';
import { Bladopgave } from './Bladopgave';

interface BladPageProps {
  readonly naam: string;
  /** Without it the sheet is gone. */
  readonly blad: Opgavenblad | undefined;
  readonly takesFocus: boolean;
  readonly reread: () => Promise<void>;
  readonly onOpgave: (seed: string) => void;
  /** The seed of the next exercise. */
  readonly volgende: () => string;
  readonly onBack: () => void;
}

/** By the name of its sheet, which another one can have later: what a check gave outlives the page it was asked on. */
const uitslagen = new Map<string, readonly Nagekeken[]>();

/** A sheet with exercises: which there are, and how they were done. */
export function BladPage({ naam, blad, takesFocus, reread, onOpgave, volgende, onBack }: BladPageProps) {
  const { blad: words, opgave } = useRekenTexts();
  const { run, show } = useStatus();
  const [nagekeken, setNagekeken] = useState(() => uitslagen.get(naam) ?? []);
  const [getypt, setGetypt] = useState('');
  const geheim = getypt.trim();
  const seeds = blad?.seeds ?? [];
  const isToets = seeds.some((seed) => echteSeed(seed) === 'geheim nodig');
  const isWrong = geheim !== '' && seeds.some((seed) => echteSeed(seed, geheim) === 'geheim klopt niet');
  // Of a sheet to practise on: one of a class has more, or needs its secret.
  const enige = seeds.length === 1 && !isToets ? seeds[0] : undefined;
  const canCheck = blad !== undefined && (!isToets || (geheim !== '' && !isWrong));

  const check = async (): Promise<boolean> => {
    const found = await run(() => checkOpgavenblad(naam, isToets ? { geheim } : {}));
    if (!found) return false;
    uitslagen.set(naam, found);
    setNagekeken(found);
    await reread();
    return true;
  };
  const checkAll = async () => {
    if (!(await check())) return;
    const right = (uitslagen.get(naam) ?? []).filter(({ oordeel }) => oordeel?.goed).length;
    show({ level: 'done', text: saidIn((texts) => texts.blad.checked(right, seeds.length)) });
  };
  const repair = async (seed: string) => {
    const isDone = await run(() => restoreGegevens(naam, seed, isToets ? geheim : undefined).then(() => true));
    if (isDone && (await check())) show({ level: 'done', text: saidIn((texts) => texts.blad.repaired) });
  };
  const dock = blad && (
    <div className="offerte-dock">
      <Button appearance="primary" disabledFocusable={!canCheck} onClick={() => canCheck && void checkAll()}>
        {words.check}
      </Button>
      <Button onClick={() => void run(() => goToCell(naam))}>{words.toSheet}</Button>
    </div>
  );
  return (
    <Page onEscape={onBack} dock={dock}>
      <BackButton label={opgave.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{naam}</PageTitle>
      <p>{blad ? words.intro : words.gone}</p>
      {isToets && (
        <Field
          label={words.secret}
          hint={words.secretHint}
          validationState={isWrong ? 'error' : 'none'}
          validationMessage={isWrong ? words.secretWrong : null}
        >
          <Input value={getypt} autoComplete="off" onChange={(_, { value }) => setGetypt(value)} />
        </Field>
      )}
      <ol className="bladopgaven" aria-label={words.results}>
        {seeds.map((seed, at) => (
          <Bladopgave
            key={`${seed} ${at}`}
            seed={seed}
            nummer={at + 1}
            nagekeken={nagekeken.find((one) => one.seed === seed && one.nummer === at + 1)}
            onRepair={() => void repair(seed)}
          />
        ))}
      </ol>
      {enige !== undefined && (
        <>
          <div className="knoppen">
            <Button size="small" onClick={() => onOpgave(enige)}>
              {words.toExercise}
            </Button>
            <Button size="small" onClick={() => onOpgave(volgende())}>
              {opgave.next}
            </Button>
          </div>
          <p className="offerte-hint">{words.hintsThere}</p>
        </>
      )}
    </Page>
  );
}
