import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { branches } from '../../../calc/accountanalyse/branches';
import type { Kengetalrij } from '../../../calc/accountanalyse/analyse';
import { kengetalunit } from '../../../calc/accountanalyse/cijferteksten';
import { kengetalnorm } from '../../../calc/accountanalyse/kengetalnorm';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import { ProbeerField } from '../../fields/ProbeerField';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import { writeNormen } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { grensbezwaar } from './grensbezwaar';
import { veldsoortVan } from './veldsoortVan';

interface NormEditorProps extends StapProps {
  readonly rij: Kengetalrij;
  readonly onBack: () => void;
}

/** An own norm of the branche for a ratio: where each verdict begins, and the source with its year. */
export function NormEditor({ account, normen, rij, isOpen, change, onStap, onBack }: NormEditorProps) {
  const { kengetallen: words, stappen } = useAccountTexts();
  const { language } = useLanguage();
  const { sleutel, label, norm } = rij;
  const { branche } = account.velden;
  const isThis = (one: (typeof normen)[number]): boolean => one.branche === branche && one.kengetal === sleutel;
  const own = normen.find(isThis);
  const standard = kengetalnorm(sleutel, [])?.banden ?? [];
  const banden = norm?.banden ?? standard;
  const [bounds, setBounds] = useState(() => banden.slice(1).map(({ from }) => celtekst(from ?? 0)));
  const [bron, setBron] = useState(own?.bron ?? '');
  const [jaar, setJaar] = useState(own?.jaar ?? '');
  const [isAsked, setAsked] = useState(false);
  const name = label[language];
  const brancheNaam = branches.find(({ letter }) => letter === branche)?.naam[language];
  if (brancheNaam === undefined) {
    return (
      <SubPage title={words.normOf(name)} back={stappen.kengetallen} onBack={onBack}>
        <p className="offerte-hint">{words.branchFirst}</p>
        <Button onClick={() => onStap('account')}>{words.toAccount}</Button>
      </SubPage>
    );
  }
  const bezwaar = grensbezwaar(bounds, bron, jaar);
  const save = async () => {
    setAsked(true);
    if (bezwaar) return;
    const next = { branche, kengetal: sleutel, grenzen: bounds.map(Number), bron: bron.trim(), jaar: jaar.trim() };
    const isDone = await change(
      () => writeNormen((now) => [...now.filter((one) => !isThis(one)), next]),
      (texts) => texts.kengetallen.normSaved(name, brancheNaam),
    );
    if (isDone) onBack();
  };
  const remove = async () => {
    const isDone = await change(
      () => writeNormen((now) => now.filter((one) => !isThis(one))),
      (texts) => texts.kengetallen.normRemoved(name),
    );
    if (isDone) onBack();
  };
  return (
    <SubPage title={words.normOf(name)} back={stappen.kengetallen} onBack={onBack}>
      <p className="offerte-hint">{words.normHint(brancheNaam)}</p>
      <div className="offerte-form">
        {standard.slice(1).map((band, index) => (
          <ProbeerField
            key={band.verdict.nl}
            label={words.normFrom(band.verdict[language])}
            soort={veldsoortVan(kengetalunit(sleutel))}
            value={bounds[index] ?? ''}
            onValue={(value) => setBounds((all) => all.map((one, at) => (at === index ? value : one)))}
          />
        ))}
        <ProbeerField label={words.normBron} soort="tekst" value={bron} onValue={setBron} />
        <ProbeerField label={words.normJaar} soort="jaar" value={jaar} onValue={setJaar} />
        {isAsked && bezwaar && (
          <p role="alert" className="offerte-problem">
            <span aria-hidden="true">! </span>
            {words.normObjections[bezwaar]}
          </p>
        )}
        {isOpen && (
          <div className="knoppen">
            <Button appearance="primary" onClick={() => void save()}>
              {words.normSave}
            </Button>
            {own && <Button onClick={() => void remove()}>{words.normRemove}</Button>}
          </div>
        )}
      </div>
    </SubPage>
  );
}
