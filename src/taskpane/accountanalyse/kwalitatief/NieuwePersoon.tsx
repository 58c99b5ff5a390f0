import { useEffect, useState } from 'react';
import { writeAccountRows } from '../operations';
import { NieuwItem } from '../plaats/NieuwItem';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';

interface NieuwePersoonProps extends StapProps {
  /** Of the field. */
  readonly id: string;
  readonly onOpen: (id: string) => void;
}

/** Adds somebody to the DMU by name, and opens the rest of the fields. */
export function NieuwePersoon({ id, account, change, onOpen }: NieuwePersoonProps) {
  const { kwalitatief: words } = useAccountTexts();
  const { nummer, dmu } = account;
  const [known, setKnown] = useState<readonly string[]>();
  const added = known && dmu.find((one) => !known.includes(one.id));
  useEffect(() => {
    if (added) onOpen(added.id);
  }, [added, onOpen]);
  const add = async (persoon: string): Promise<boolean> => {
    const before = dmu.map((one) => one.id);
    const leeg = { id: '', functie: '', rol: '', invloed: '', houding: '', relatie: '', volgendeStap: '' } as const;
    const isDone = await change(
      () => writeAccountRows(nummer, 'dmu', (now) => [...now, { ...leeg, persoon }]),
      ({ kwalitatief }) => kwalitatief.added(persoon),
    );
    if (isDone) setKnown(before);
    return isDone;
  };
  return (
    <NieuwItem
      id={id}
      name={`${nummer}/dmu.nieuw`}
      label={words.newPerson}
      action={words.add}
      emptyText={words.nameFirst}
      problemOf={(naam) =>
        dmu.some(({ persoon }) => persoon.trim().toLowerCase() === naam.toLowerCase()) ? words.nameTaken : undefined
      }
      onAdd={add}
    />
  );
}
