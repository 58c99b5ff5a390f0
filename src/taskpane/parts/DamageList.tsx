import { Button } from '@fluentui/react-components';
import { CellLink } from '../fields/CellLink';

const SHOWN = 5;

interface Damage {
  readonly code: string;
  /** A full address, or the name of a sheet. */
  readonly waar: string;
  readonly herstelbaar: boolean;
}

interface DamageListProps<D extends Damage> {
  readonly damage: readonly D[];
  readonly textOf: (damage: D) => string;
  readonly words: {
    readonly title: string;
    readonly repair?: string;
    readonly repairFor?: (what: string) => string;
    readonly more: (count: number) => string;
  };
  readonly onRepair?: (damage: D) => void;
}

/** What is wrong with sheets: each in words, with the way to its place and, where there is one, the repair. */
export function DamageList<D extends Damage>({ damage, textOf, words, onRepair }: DamageListProps<D>) {
  if (damage.length === 0) return null;
  return (
    <section className="schade-list" aria-label={words.title}>
      <h3 className="schade-list-title">
        <span aria-hidden="true">! </span>
        {words.title}
      </h3>
      <ul className="schade-list-items">
        {damage.slice(0, SHOWN).map((one) => {
          const text = textOf(one);
          return (
            <li key={`${one.code} ${one.waar}`} className="schade-list-item">
              <span className="schade-list-text">{text}</span>
              {one.waar.includes('!') && <CellLink address={one.waar} />}
              {one.herstelbaar && (
                <Button size="small" aria-label={words.repairFor?.(text)} onClick={() => onRepair?.(one)}>
                  {words.repair}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {damage.length > SHOWN && <p className="schade-list-more">{words.more(damage.length - SHOWN)}</p>}
    </section>
  );
}
