import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { groups, type GroupName } from '../../../calc/groups';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { Jaarkiezer } from '../jaarcijfers/Jaarkiezer';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { useFocusLater } from '../useFocusLater';
import { kengetaljaar } from './kengetaljaar';
import { Kengetal, normKnopId } from './Kengetal';
import { NormEditor } from './NormEditor';

/** The ratios of a year, group by group: what they are, how they move and what that is held against. */
export default function KengetallenStap(props: StapProps) {
  const { account, analyse, gelezen, onStap, onHelp } = props;
  const { kengetallen: words } = useAccountTexts();
  const { language } = useLanguage();
  const { kengetallen } = analyse;
  const [chosen, setChosen] = useState<number>();
  const [edited, setEdited] = useState<string>();
  const focusLater = useFocusLater();
  const kolom = chosen ?? kengetaljaar(analyse);
  if (kolom === undefined) {
    return (
      <>
        <p className="register-empty">{words.empty}</p>
        <Button onClick={() => onStap('jaarcijfers')}>{words.toFigures}</Button>
      </>
    );
  }
  const rij = kengetallen.find(({ sleutel }) => sleutel === edited);
  if (rij) {
    const leave = () => {
      focusLater(normKnopId(rij.sleutel));
      setEdited(undefined);
    };
    return <NormEditor {...props} rij={rij} onBack={leave} />;
  }
  const inGroups = (Object.keys(groups) as GroupName[])
    .map((group) => ({ group, rijen: kengetallen.filter(({ definition }) => definition.group === group) }))
    .filter(({ rijen }) => rijen.length > 0);
  return (
    <>
      <p className="offerte-hint">{words.intro}</p>
      <Jaarkiezer account={account} kolom={kolom} onKolom={setChosen} alleenJaren />
      {inGroups.map(({ group, rijen }) => (
        <Section key={group} title={groups[group][language]}>
          <ul className="kengetal-lijst">
            {rijen.map((one) => (
              <Kengetal
                key={one.sleutel}
                rij={one}
                kolom={kolom}
                account={account}
                gelezen={gelezen}
                onNorm={() => setEdited(one.sleutel)}
                onHelp={onHelp}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
