import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { NieuweRegel } from '../../../workbook/offerte/offerteboek';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { SubPage } from '../../parts/SubPage';
import { gebruikelijkeBtw } from './nieuweRegel';
import { plakRegels } from './plakRegels';

interface PlakRegelsProps {
  readonly document: OfferteDocument;
  readonly onAdd: (regels: readonly NieuweRegel[]) => Promise<void>;
  readonly onBack: () => void;
}

/** Takes rows of a spreadsheet as lines, after showing how they are read. */
export function PlakRegels({ document, onAdd, onBack }: PlakRegelsProps) {
  const { regels: texts } = useOfferteTexts();
  const { notation } = useHost();
  const [text, setText] = useState('');
  const { regels, onleesbaar } = plakRegels(text, notation, gebruikelijkeBtw(document));
  return (
    <SubPage title={texts.pasteTitle} back={texts.back} onBack={onBack}>
      <div className="offerte-form">
        <Field label={texts.pasteField} hint={texts.pasteHint}>
          <Textarea value={text} rows={6} resize="vertical" autoFocus onChange={(_, { value }) => setText(value)} />
        </Field>
        {regels.length > 0 && <p role="status">{texts.pasteRead(regels.length)}</p>}
        {onleesbaar.length > 0 && (
          <ul className="plak-remarks">
            {onleesbaar.slice(0, 10).map(({ rij, kolom, tekst }) => (
              <li key={`${rij}.${kolom}`}>
                <span aria-hidden="true">! </span>
                {texts.pasteUnreadable(rij, texts.pasteColumns[kolom], tekst)}
              </li>
            ))}
          </ul>
        )}
        <Button
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={regels.length === 0}
          onClick={() => regels.length > 0 && void onAdd(regels)}
        >
          {texts.pasteAdd(regels.length)}
        </Button>
      </div>
    </SubPage>
  );
}
