import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { controlecode as codeVan } from '../../../../calc/rekenen/geheim';
import { Section } from '../../../parts/Section';
import { useKlasTexts } from '../texts/klasTexts';
import { Invoerveld } from '../velden/Invoerveld';

interface GeheimVraagProps {
  readonly klas: string;
  readonly controlecode: string;
  readonly onGeheim: (geheim: string) => void;
}

/** Asks for the secret of a class: the workbook holds no more of it than its check code. */
export function GeheimVraag({ klas, controlecode, onGeheim }: GeheimVraagProps) {
  const { een: words, nieuw } = useKlasTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const check = () => {
    const geheim = typed.trim();
    if (geheim !== '' && codeVan(klas, geheim) === controlecode) return onGeheim(geheim);
    setWrong(true);
    document.getElementById(id)?.focus();
  };
  return (
    <Section title={words.geheimTitle}>
      <p className="offerte-hint">{words.geheimText(controlecode)}</p>
      <div className="offerte-form">
        <Invoerveld
          id={id}
          label={nieuw.geheim}
          value={typed}
          onValue={(value) => {
            setTyped(value);
            setWrong(false);
          }}
          onEnter={check}
          problem={isWrong ? words.geheimWrong(controlecode) : undefined}
        />
        <Button className="offerte-form-button" appearance="primary" onClick={check}>
          {words.geheimCheck}
        </Button>
      </div>
    </Section>
  );
}
