import type { Definition } from '../../../calc/define';
import { useHost } from '../../host/HostContext';
import { entriesOf, type Entries } from './entry';
import { ParameterFields } from './ParameterFields';
import { withDomain } from './withDomain';

interface FunctionFormProps {
  readonly definition: Definition;
  readonly entries: Entries;
  /** What is wrong, in words, by field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (entries: Entries) => void;
}

/** One field per parameter, made from what the definition says of it. */
export function FunctionForm({ definition, entries, problems, onChange }: FunctionFormProps) {
  const { notation } = useHost();
  return (
    <div className="function-form">
      {Object.entries(definition.params).map(([name, param]) => (
        <ParameterFields
          key={name}
          name={name}
          param={withDomain(param, name, definition, entries, notation)}
          entries={entriesOf(entries, name)}
          problems={problems}
          onChange={(changed) => onChange({ ...entries, [name]: changed })}
        />
      ))}
    </div>
  );
}
