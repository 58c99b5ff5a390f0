import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useKlasTexts } from './texts/klasTexts';

export interface KlasPageProps {
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** The teacher's part of Rekenen: classes, what they get, and how they did. */
export default function KlasPage({ takesFocus, onBack }: KlasPageProps) {
  const { lijst } = useKlasTexts();
  return (
    <Page onEscape={onBack}>
      <BackButton label={lijst.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{lijst.title}</PageTitle>
    </Page>
  );
}
