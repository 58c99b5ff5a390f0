import { Button } from '@fluentui/react-components';
import { memo, type RefCallback } from 'react';
import type { Tab } from '../host/place';
import { useLanguage } from '../texts/LanguageContext';
import { LanguageSwitch } from './LanguageSwitch';
import { Tabs } from './Tabs';

interface HeaderProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly isOnFout: boolean;
  readonly onFout: () => void;
  readonly foutButton: RefCallback<HTMLButtonElement>;
}

/** The lines on top of every page. */
export const Header = memo(function Header({ tab, onTab, isOnFout, onFout, foutButton }: HeaderProps) {
  const { texts } = useLanguage();
  return (
    <header className="header">
      <div className="header-line">
        <h1 className="header-name">ACCOUNT</h1>
        <Button
          ref={foutButton}
          size="small"
          appearance="subtle"
          aria-current={isOnFout ? 'page' : undefined}
          onClick={onFout}
        >
          {texts.header.whyError}
        </Button>
        <LanguageSwitch />
      </div>
      <Tabs current={tab} onChoose={onTab} />
    </header>
  );
});
