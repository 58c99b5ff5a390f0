import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useLanguage } from '../texts/LanguageContext';
import { askAgain } from './loadedLater';

interface MishapProps {
  readonly children: ReactNode;
}

/** Keeps the pane standing when a part of it cannot be loaded or shown: says so, and offers to try again. */
export class Mishap extends Component<MishapProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  private readonly retry = () => {
    askAgain();
    this.setState({ hasFailed: false });
  };

  override render() {
    return this.state.hasFailed ? <MishapText onRetry={this.retry} /> : this.props.children;
  }
}

function MishapText({ onRetry }: { readonly onRetry: () => void }) {
  const { texts } = useLanguage();
  return (
    <div role="alert" className="mishap">
      <p>{texts.mishap.text}</p>
      <Button appearance="primary" onClick={onRetry}>
        {texts.mishap.retry}
      </Button>
    </div>
  );
}
