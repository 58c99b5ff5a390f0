import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { accountstatussen } from '../../../calc/accountanalyse/account';
import type { Language } from '../../../calc/text';
import { draftOf, keepDraft } from '../../fields/drafts';
import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { useReading } from '../../parts/useReading';
import { useLanguage } from '../../texts/LanguageContext';
import { branchekeuzes } from '../account/branchekeuzes';
import { naamgenoot } from '../account/naamgenoot';
import { createAccount, openAccountboek } from '../operations';
import { saidIn, useAccountTexts } from '../texts/accountTexts';

const NAAM = 'nieuw account/naam';

interface NieuwAccountPageProps {
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onMade: (nummer: string) => void;
}

/** Makes a new account: who it is, in which branche, and whether it is a customer already. */
export default function NieuwAccountPage({ takesFocus, onBack, onMade }: NieuwAccountPageProps) {
  const { language } = useLanguage();
  const { account: words, nieuw, statussen } = useAccountTexts();
  const { run, show } = useStatus();
  const { state } = useReading(openAccountboek);
  const [taal, setTaal] = useState<Language>(language);
  const [naam, setNaam] = useState(() => draftOf(NAAM) ?? '');
  const [branche, setBranche] = useState('');
  const [status, setStatus] = useState<string>('prospect');
  const [isAsked, setAsked] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const { ref: naamField, focus: focusNaam } = useFocusTarget<HTMLInputElement>();

  // The name stays typed until the account is made, also when one looks something up on another page.
  const type = (next: string) => {
    setNaam(next);
    keepDraft(NAAM, next === '' ? undefined : next);
  };
  const same = state.kind === 'read' ? naamgenoot(naam, state.value.accounts) : undefined;
  const problem = same ? nieuw.naamExists(same.nummer) : isAsked && naam.trim() === '' ? nieuw.naamNeeded : undefined;
  const make = async () => {
    if (isMaking) return;
    setAsked(true);
    if (same || naam.trim() === '') return focusNaam();
    setMaking(true);
    const made = await run(() => createAccount({ taal, velden: { naam: naam.trim(), branche, status } }));
    setMaking(false);
    if (made === undefined) return;
    type('');
    show({ level: 'done', text: saidIn((texts) => texts.nieuw.made(made)) });
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
        <Field
          label={nieuw.naam}
          required
          validationState={problem === undefined ? 'none' : 'error'}
          validationMessage={problem ?? null}
        >
          <Input ref={naamField} value={naam} autoComplete="off" onChange={(_, { value }) => type(value)} />
        </Field>
        <Field label={nieuw.branche}>
          <Select className="chosen-field-select" value={branche} onChange={(_, { value }) => setBranche(value)}>
            {branchekeuzes(language, words.none).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={nieuw.status}>
          <RadioGroup layout="horizontal" value={status} onChange={(_, { value }) => setStatus(value)}>
            {accountstatussen.map((value) => (
              <Radio key={value} value={value} label={statussen[value]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={nieuw.language}>
          <RadioGroup layout="horizontal" value={taal} onChange={(_, { value }) => setTaal(value as Language)}>
            <Radio value="nl" label={nieuw.languages.nl} />
            <Radio value="en" label={nieuw.languages.en} />
          </RadioGroup>
        </Field>
      </div>
    </Page>
  );
}
