import type { KeyboardEvent } from 'react';
import { tabs, type Tab } from '../host/place';
import { useLanguage } from '../texts/LanguageContext';
import { Icon } from './Icon';
import { PAGE_CONTENT } from './Page';

interface TabsProps {
  readonly current: Tab;
  readonly onChoose: (tab: Tab) => void;
}

const icons = {
  functies: 'functions',
  accountanalyse: 'chart',
  offerte: 'letter',
  rekenen: 'percent',
} as const satisfies Record<Tab, string>;
const tabId = (tab: Tab): string => `tab-${tab}`;

/** The parts of the pane; the arrow keys go along them. */
export function Tabs({ current, onChoose }: TabsProps) {
  const { texts } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(current);
    const places: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const place = places[event.key];
    const next = place === undefined ? undefined : tabs[(place + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(tabId(next))?.focus();
    onChoose(next);
  };
  return (
    <div role="tablist" className="tabs" aria-label={texts.header.tabList} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className="tabs-tab"
          aria-selected={tab === current}
          aria-controls={PAGE_CONTENT}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          <Icon name={icons[tab]} />
          {texts.header.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
