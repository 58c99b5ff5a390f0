import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../../parts/Disclosure';
import { useStatus } from '../../parts/StatusContext';
import { restoreNames, shareWithoutAddin } from '../operations';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';
import type { OfferteTexts } from '../texts/nl';

interface ToolsProps {
  readonly canMakeExample: boolean;
  readonly onExample: () => void;
}

/** What one needs when a workbook goes from or to people without the add-in; each says per sheet what it did. */
export function Tools({ canMakeExample, onExample }: ToolsProps) {
  const texts = useOfferteTexts();
  const { run, show } = useStatus();
  const [report, setReport] = useState<(texts: OfferteTexts) => readonly string[]>();
  const { tools } = texts;

  const restore = async () => {
    setReport(undefined);
    const sheets = await run(restoreNames);
    if (!sheets) return;
    const count = sheets.reduce((sum, { hersteld }) => sum + hersteld, 0);
    show({ level: 'done', text: saidIn((all) => all.tools.restored(count)) });
    setReport(
      () => (all: OfferteTexts) =>
        sheets.flatMap(({ blad, hersteld, overgeslagen }) => [
          ...(hersteld > 0 ? [all.tools.restoredSheet(blad, hersteld)] : []),
          ...(overgeslagen ? [all.tools.skipped(blad)] : []),
        ]),
    );
  };
  const share = async () => {
    setReport(undefined);
    const sheets = await run(shareWithoutAddin);
    if (!sheets) return;
    show({ level: 'done', text: saidIn((all) => all.tools.shared) });
    setReport(
      () => (all: OfferteTexts) =>
        sheets
          .filter(({ native, waarde }) => native + waarde > 0)
          .map(({ blad, native, waarde }) => all.tools.sharedSheet(blad, native, waarde)),
    );
  };
  return (
    <Disclosure title={tools.title}>
      <div className="tools">
        <Button onClick={() => void restore()}>{tools.restore}</Button>
        <p className="tools-hint">{tools.restoreHint}</p>
        <Button onClick={() => void share()}>{tools.share}</Button>
        <p className="tools-hint">{tools.shareHint}</p>
        {canMakeExample && <Button onClick={onExample}>{texts.register.example}</Button>}
        {report && report(texts).length > 0 && (
          <ul className="tools-report">
            {report(texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}
