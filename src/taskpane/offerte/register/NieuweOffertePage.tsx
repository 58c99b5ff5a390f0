import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import type { Language } from '../../../calc/text';
import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { createOfferte } from '../operations';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';
import { vandaag } from '../../fields/vandaag';
import { draftOf, keepDraft } from '../../fields/drafts';

interface NieuweOffertePageProps {
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onMade: (offerte: Offertesleutel, stap?: string) => void;
}

/** What is typed here outlives the page, until the offerte is made. */
function useKept(name: string): readonly [string, (text: string) => void] {
  const key = `nieuw/${name}`;
  const [text, setText] = useState(() => draftOf(key) ?? '');
  return [
    text,
    (next) => {
      keepDraft(key, next === '' ? undefined : next);
      setText(next);
    },
  ];
}

/** Makes a new offerte: for whom, about what, and in which language. */
export default function NieuweOffertePage({ takesFocus, onBack, onMade }: NieuweOffertePageProps) {
  const { language } = useLanguage();
  const { nieuw } = useOfferteTexts();
  const { run, show } = useStatus();
  const [taal, setTaal] = useState<Language>(language);
  const [naam, setNaam] = useKept('account');
  const [betreft, setBetreft] = useKept('betreft');
  const [aanvraag, setAanvraag] = useKept('aanvraag');
  const [isMaking, setMaking] = useState(false);

  const make = async () => {
    if (isMaking) return;
    setMaking(true);
    const begin = {
      taal,
      vandaag: vandaag(),
      account: { naam: naam.trim() },
      betreft: betreft.trim(),
      aanvraag: aanvraag.trim(),
    };
    const made = await run(() => createOfferte(begin));
    setMaking(false);
    if (!made) return;
    for (const clear of [setNaam, setBetreft, setAanvraag]) clear('');
    show({ level: 'done', text: saidIn((texts) => texts.nieuw.made(sleuteltekst(made))) });
    onMade(made);
  };
  return (
    <Page
      onEscape={onBack}
      dock={
        <Button appearance="primary" disabledFocusable={isMaking} onClick={() => void make()}>
          {isMaking ? nieuw.making : nieuw.make}
        </Button>
      }
    >
      <BackButton label={nieuw.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{nieuw.title}</PageTitle>
      <p>{nieuw.intro}</p>
      <div className="offerte-form">
        <Field label={nieuw.language}>
          <RadioGroup layout="horizontal" value={taal} onChange={(_, { value }) => setTaal(value as Language)}>
            <Radio value="nl" label={nieuw.languages.nl} />
            <Radio value="en" label={nieuw.languages.en} />
          </RadioGroup>
        </Field>
        <Field label={nieuw.account}>
          <Input value={naam} autoComplete="off" onChange={(_, { value }) => setNaam(value)} />
        </Field>
        <Field label={nieuw.betreft} hint={nieuw.betreftHint}>
          <Input value={betreft} autoComplete="off" onChange={(_, { value }) => setBetreft(value)} />
        </Field>
        <Field label={nieuw.aanvraag} hint={nieuw.aanvraagHint}>
          <Textarea value={aanvraag} rows={3} resize="vertical" onChange={(_, { value }) => setAanvraag(value)} />
        </Field>
      </div>
    </Page>
  );
}
