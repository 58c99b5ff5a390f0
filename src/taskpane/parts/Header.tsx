import { Button } from '@fluentui/react-components';
import { memo, type RefCallback } from 'react';
import { useLanguage } from '../texts/LanguageContext';
import { LanguageSwitch } from './LanguageSwitch';

interface HeaderProps {
  readonly isOnFout: boolean;
  readonly onFout: () => void;
  readonly foutButton: RefCallback<HTMLButtonElement>;
}

/** The line on top of every page. */
export const Header = memo(function Header({ isOnFout, onFout, foutButton }: HeaderProps) {
  const { texts } = useLanguage();
  return (
    <header className="header">
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
    </header>
  );
});
