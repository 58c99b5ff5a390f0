import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { regelVanArtikel } from '../../../calc/offerte/leven/artikelregel';
import type { Artikel } from '../../../calc/offerte/offertedocument';
import type { NieuweRegel } from '../../../workbook/offerte/offerteboek';
import { useHost } from '../../host/HostContext';
import { Icon } from '../../parts/Icon';
import { useStatus } from '../../parts/StatusContext';
import { Failed } from '../../parts/Failed';
import { goToCell, openOfferteboek } from '../operations';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';
import type { StapProps } from '../stap';
import { SubPage } from '../../parts/SubPage';
import { useReading } from '../../parts/useReading';
import { euroText } from '../../fields/decimalText';
import { useLanguage } from '../../texts/LanguageContext';
import { Waiting } from '../../parts/Waiting';
import { without } from '../../fields/without';
import { gebruikelijkeBtw } from './nieuweRegel';
import { PlakArtikelen } from './PlakArtikelen';

interface ArtikelKiezerProps extends Pick<StapProps, 'offerte'> {
  readonly onAdd: (regels: readonly NieuweRegel[]) => Promise<boolean>;
  readonly onBack: () => void;
}

const SHOWN = 30;

/** The articles whose code or description holds all the words. */
function found(artikelen: readonly Artikel[], query: string): readonly Artikel[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return artikelen.filter(({ code, omschrijving }) => {
    const text = `${code} ${omschrijving}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Adds lines from the table Artikelen: search, say how many, add; the page stays for the next one. */
export function ArtikelKiezer({ offerte, onAdd, onBack }: ArtikelKiezerProps) {
  const texts = useOfferteTexts();
  const { texts: paneTexts } = useLanguage();
  const { notation } = useHost();
  const { run, show } = useStatus();
  const { state, reread, stop } = useReading(openOfferteboek);
  const [query, setQuery] = useState('');
  const [isPasting, setPasting] = useState(false);
  const { artikelen: words } = texts;

  const add = async (artikel: Artikel) => {
    const { regel, onleesbaar } = regelVanArtikel(artikel, '', '1', notation);
    const btw = regel.btw ?? (artikel.btw.trim() === '' ? gebruikelijkeBtw(offerte.document) : undefined);
    const isDone = await onAdd([{ ...without(regel, 'id'), ...(btw && { btw }) }]);
    if (isDone && onleesbaar.length > 0) {
      show({ level: 'problem', text: saidIn((all) => all.artikelen.unreadable(artikel.omschrijving || artikel.code)) });
    }
  };
  const page = (content: ReactNode) => (
    <SubPage title={words.title} back={texts.regels.back} onBack={onBack}>
      {content}
    </SubPage>
  );
  if (state.kind === 'reading') {
    return page(<Waiting text={texts.register.reading} onStop={stop} />);
  }
  if (state.kind !== 'read') {
    const text = state.kind === 'failed' ? paneTexts.status.workbook[state.code] : texts.register.stopped;
    return page(<Failed text={text} onRetry={() => void reread()} />);
  }
  const { artikelen, bladen } = state.value;
  const { artikelen: sheet } = bladen;
  if (isPasting) {
    return (
      <PlakArtikelen
        bestaand={artikelen.map(({ code }) => code)}
        onDone={() => {
          setPasting(false);
          void reread();
        }}
      />
    );
  }
  const all = found(artikelen, query);
  return page(
    <>
      {artikelen.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <Input
            className="search-field"
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            contentBefore={<Icon name="search" />}
            value={query}
            autoFocus
            onChange={(_, { value }) => setQuery(value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === '') return;
              event.preventDefault();
              setQuery('');
            }}
          />
          <p role="status" className="offerte-hint">
            {all.length === 0 ? words.nothing : words.found(all.length)}
          </p>
          <ul className="artikel-lijst" aria-label={words.title}>
            {all.slice(0, SHOWN).map((artikel, index) => (
              <li key={`${artikel.code} ${index}`} className="artikel-rij">
                <span className="artikel-rij-text">
                  {artikel.omschrijving || artikel.code}
                  <span className="regel-row-figures">
                    {' '}
                    {[artikel.code, artikel.eenheid, artikel.btw].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="register-row-amount">{euroText(artikel.prijs, notation)}</span>
                <Button
                  size="small"
                  icon={<Icon name="plus" />}
                  aria-label={words.add(artikel.omschrijving || artikel.code)}
                  onClick={() => void add(artikel)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="regel-editor-buttons">
        <Button onClick={() => setPasting(true)}>{words.paste}</Button>
        {sheet !== undefined && <Button onClick={() => void run(() => goToCell(sheet))}>{words.toSheet}</Button>}
      </div>
    </>,
  );
}
