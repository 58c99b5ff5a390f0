import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Afdrukwijze } from '../../../../workbook/rekenen/sheets/afdrukmaten';
import { YesNoField } from '../../../fields/YesNoField';
import { Section } from '../../../parts/Section';
import { OpenOfBewaar } from '../bestanden/OpenOfBewaar';
import type { KlasstapProps } from '../een/klasstap';
import { makeAfdruk } from '../operations';
import { useKlasTexts } from '../texts/klasTexts';

/** The exercises to print, with the key on pages of its own. */
export function Afdrukdeel({ opdracht, onthoud }: KlasstapProps) {
  const { uitdelen: words } = useKlasTexts();
  const [wijze, setWijze] = useState<Afdrukwijze>({ dichtheid: 'ruim', berekening: true, groot: opdracht.groot });
  const put = (change: Partial<Afdrukwijze>) => setWijze({ ...wijze, ...change });
  return (
    <Section title={words.druk}>
      <p className="offerte-hint">{words.drukHint}</p>
      <div className="offerte-form">
        <Field label={words.drukDichtheid}>
          <RadioGroup
            value={wijze.dichtheid}
            onChange={(_, { value }) => put({ dichtheid: value as Afdrukwijze['dichtheid'] })}
          >
            <Radio value="ruim" label={words.drukRuim} />
            <Radio value="compact" label={words.drukCompact} />
          </RadioGroup>
        </Field>
        <YesNoField label={words.drukVak} stored={wijze.berekening} onCommit={(berekening) => put({ berekening })} />
        <YesNoField label={words.drukGroot} stored={wijze.groot} onCommit={(groot) => put({ groot })} />
      </div>
      <OpenOfBewaar
        wat={words.drukWat}
        make={(voortgang) => makeAfdruk(opdracht, wijze, voortgang)}
        onMade={() => onthoud({ isUitgedeeld: true })}
      />
    </Section>
  );
}
