import { Button } from '@fluentui/react-components';
import type { Arrival } from '../../host/place';
import type { Moves } from '../../host/usePlace';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useRekenTexts } from '../texts/rekenTexts';

interface OefenenPageProps {
  readonly arrival: Arrival | undefined;
  readonly moves: Moves;
}

/** The student's map of the cells, and the way to the next exercise. */
export function OefenenPage({ arrival, moves }: OefenenPageProps) {
  const { kaart } = useRekenTexts();
  return (
    <Page>
      <PageTitle takesFocus={arrival === 'heading'}>{kaart.title}</PageTitle>
      <Button size="small" onClick={() => moves.rekenen('klas')}>
        {kaart.klas}
      </Button>
    </Page>
  );
}
