import { Button } from '@fluentui/react-components';
import { Disclosure } from '../../parts/Disclosure';
import { useStatus } from '../../parts/StatusContext';
import { goToCell } from '../operations';
import { useAccountTexts } from '../texts/accountTexts';

interface ToolsProps {
  /** The name of the sheet with the norms of branches, when it is there. */
  readonly normen: string | undefined;
  readonly canMakeExamples: boolean;
  readonly onExamples: () => void;
}

/** What one needs now and then. */
export function Tools({ normen, canMakeExamples, onExamples }: ToolsProps) {
  const { register } = useAccountTexts();
  const { run } = useStatus();
  if (normen === undefined && !canMakeExamples) return null;
  return (
    <Disclosure title={register.tools}>
      <div className="tools">
        {normen !== undefined && (
          <>
            <Button onClick={() => void run(() => goToCell(normen))}>{register.toNorms}</Button>
            <p className="tools-hint">{register.toNormsHint}</p>
          </>
        )}
        {canMakeExamples && (
          <>
            <Button onClick={onExamples}>{register.examples}</Button>
            <p className="tools-hint">{register.examplesHint}</p>
          </>
        )}
      </div>
    </Disclosure>
  );
}
