import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plakArtikelen } from '../../../calc/offerte/leven/plakArtikelen';
import { plakopmerkingTekst } from '../../../calc/offerte/leven/plakopmerkingTekst';
import { useHost } from '../../host/HostContext';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import { addArtikelen } from '../operations';
import { SubPage } from '../../parts/SubPage';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';

interface PlakArtikelenProps {
  /** The codes that are there already. */
  readonly bestaand: readonly string[];
  readonly onDone: () => void;
}

/** Takes rows of a spreadsheet as articles, after telling what about them is doubtful. */
export function PlakArtikelen({ bestaand, onDone }: PlakArtikelenProps) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { run, show } = useStatus();
  const [text, setText] = useState('');
  const { artikelen, opmerkingen } = plakArtikelen(text, notation, bestaand);
  const { artikelen: words } = texts;
  const add = async () => {
    if (artikelen.length === 0) return;
    const undo = await run(() => addArtikelen(artikelen));
    if (!undo) return;
    onDone();
    show({
      level: 'done',
      text: saidIn((all) => all.artikelen.pasted(artikelen.length)),
      action: {
        label: ({ insert }) => insert.undo,
        run: () =>
          void run(async () => {
            await undo();
            onDone();
            show({ level: 'done', text: ({ status }) => status.undone });
          }),
      },
    });
  };
  return (
    <SubPage title={words.paste} back={words.title} onBack={onDone}>
      <div className="offerte-form">
        <Field label={texts.regels.pasteField} hint={words.pasteHint}>
          <Textarea value={text} rows={6} resize="vertical" autoFocus onChange={(_, { value }) => setText(value)} />
        </Field>
        {opmerkingen.length > 0 && (
          <ul className="plak-remarks">
            {opmerkingen.slice(0, 10).map((opmerking, index) => (
              <li key={index}>
                <span aria-hidden="true">! </span>
                {plakopmerkingTekst(opmerking, language)}
              </li>
            ))}
          </ul>
        )}
        <Button
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={artikelen.length === 0}
          onClick={() => void add()}
        >
          {words.pasteAdd(artikelen.length)}
        </Button>
      </div>
    </SubPage>
  );
}
