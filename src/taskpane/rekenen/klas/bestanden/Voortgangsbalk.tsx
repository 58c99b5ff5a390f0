import { Button, ProgressBar } from '@fluentui/react-components';
import { useKlasTexts } from '../texts/klasTexts';
import type { Vordering } from './useLangeTaak';

interface VoortgangsbalkProps {
  readonly vordering: Vordering | undefined;
  /** "12 van 24 bestanden" */
  readonly text: (gedaan: number, totaal: number) => string;
  readonly onStop: () => void;
}

/** How far a long task is, in figures, and the way to stop it. */
export function Voortgangsbalk({ vordering, text, onStop }: VoortgangsbalkProps) {
  const { taak } = useKlasTexts();
  if (!vordering) return null;
  const { gedaan, totaal } = vordering;
  const said = text(gedaan, totaal);
  return (
    <div className="voortgangsbalk">
      <ProgressBar aria-label={taak.busy} aria-valuetext={said} value={gedaan} max={Math.max(1, totaal)} />
      <span>{said}</span>
      <Button size="small" onClick={onStop}>
        {taak.stop}
      </Button>
    </div>
  );
}
