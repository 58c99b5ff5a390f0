import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { makeAccountSheet, readGrafiekzinnen } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';

/** The charts of the account: they stand on a sheet; here one reads what each of them says, and goes there. */
export default function GrafiekenStap({ gelezen, analyse, isOpen, change, onStap }: StapProps) {
  const { grafieken: words } = useAccountTexts();
  const { nummer, bladen } = gelezen;
  const isMade = bladen.grafieken !== undefined;
  const [sentences, setSentences] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isMade) return undefined;
    let isWanted = true;
    // After a change the sheet says something else; while somebody types in a cell it does not answer.
    readGrafiekzinnen(nummer).then(
      (read) => isWanted && setSentences(read),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [nummer, isMade, gelezen]);
  const make = () =>
    change(
      () => makeAccountSheet(nummer, 'grafieken'),
      (texts) => texts.grafieken.saidMade,
    );
  if (analyse.kolommen.length === 0 && !isMade) {
    return (
      <>
        <p className="register-empty">{words.empty}</p>
        <Button onClick={() => onStap('jaarcijfers')}>{words.toFigures}</Button>
      </>
    );
  }
  return (
    <>
      <p className="offerte-hint">{words.intro}</p>
      {!isMade && isOpen && <Button onClick={() => void make()}>{words.make}</Button>}
      {isMade ? (
        <ol className="grafiek-zinnen" aria-label={words.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      ) : (
        <ul className="grafiek-zinnen" aria-label={words.coming}>
          {words.charts.map((chart) => (
            <li key={chart}>{chart}</li>
          ))}
        </ul>
      )}
    </>
  );
}
