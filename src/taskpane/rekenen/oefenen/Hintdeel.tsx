import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { Section } from '../../parts/Section';
import { useRekenTexts } from '../texts/rekenTexts';
import { metVasteSpaties } from '../metVasteSpaties';
import type { Hints } from './opgavestand';

interface HintdeelProps {
  readonly opgave: Opgave;
  readonly hints: Hints;
  /** All of them came by themselves. */
  readonly isGeholpen: boolean;
  readonly onHint: (hints: Hints) => void;
}

/** The approach, the first step, all steps: one more each time it is asked for. */
export function Hintdeel({ opgave: { aanpak, stappen }, hints, isGeholpen, onHint }: HintdeelProps) {
  const { hints: words } = useRekenTexts();
  const warning = useId();
  const parts = [[aanpak], stappen.slice(0, 1), stappen].slice(0, hints);
  return (
    <Section title={words.title}>
      <div role="status" aria-atomic="false">
        {isGeholpen && <p className="offerte-note">{words.shownForYou}</p>}
        {parts.map((lines, at) => (
          <div key={words.titles[at]} className="hint">
            <h4 className="hint-titel">{words.titles[at]}</h4>
            <ol lang="nl" className={lines.length === 1 ? 'hint-stappen hint-een' : 'hint-stappen'}>
              {lines.map((line, which) => (
                <li key={which}>{metVasteSpaties(line)}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      {hints < 3 ? (
        <Button
          size="small"
          aria-describedby={hints === 2 ? warning : undefined}
          onClick={() => onHint((hints + 1) as Hints)}
        >
          {words.ask[hints as 0 | 1 | 2]}
        </Button>
      ) : (
        <p className="offerte-hint">{words.allShown}</p>
      )}
      {hints === 2 && (
        <p id={warning} className="offerte-hint">
          {words.warning}
        </p>
      )}
    </Section>
  );
}
