import { useState } from 'react';
import { btwTarievenOp } from '../../../calc/offerte/leven/btwTarieven';
import { btwCategorieen, type Btw, type BtwCategorie } from '../../../calc/offerte/offerte';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';
import { btwdag } from './btwdag';
import { ChosenField, type Choice } from '../../fields/ChosenField';
import { percentText } from '../../fields/decimalText';
import { useOpenOfferte } from './OfferteContext';
import { TypedField } from '../../fields/TypedField';

interface BtwFieldProps {
  /** Names the field of the rate among all fields. */
  readonly name: string;
  readonly label: string;
  readonly stored: Btw | undefined;
  readonly onCommit: (btw: Btw | undefined) => Promise<boolean>;
  /** What stands first: no btw chosen, or another way to come to one. */
  readonly none: string;
  /** More ways, by their own values. */
  readonly others?: readonly Choice[];
  /** One of `others`, when that is what is stored. */
  readonly other?: string | undefined;
  readonly onOther?: (value: string) => Promise<boolean>;
  readonly hint?: string | undefined;
  readonly address?: string | undefined;
}

const OWN_RATE = 'eigen tarief';
const keyOf = ({ categorie, tarief }: Btw): string =>
  categorie === 'standaard' ? `standaard ${Number(tarief)}` : categorie;

/** A field for the btw of something: the rates of the day, another rate, or a reason why there is none. */
export function BtwField({
  name,
  label,
  stored,
  onCommit,
  none,
  others = [],
  other,
  onOther,
  hint,
  address,
}: BtwFieldProps) {
  const { regels } = useOfferteTexts();
  const { notation } = useHost();
  const { offerte, isOpen } = useOpenOfferte();
  const [asksRate, setAsksRate] = useState(false);
  const rates = [...new Set(btwTarievenOp(btwdag(offerte.document)).map(({ tarief }) => tarief))].filter(
    (tarief) => Number(tarief) !== 0,
  );
  const isOwn = stored?.categorie === 'standaard' && !rates.some((tarief) => Number(tarief) === Number(stored.tarief));
  const choices: readonly Choice[] = [
    { value: '', text: none },
    ...others,
    ...rates.map((tarief) => ({
      value: keyOf({ categorie: 'standaard', tarief }),
      text: percentText(tarief, notation),
    })),
    ...btwCategorieen
      .filter((categorie) => categorie !== 'standaard')
      .map((categorie) => ({ value: categorie, text: regels.vat[categorie] })),
    { value: OWN_RATE, text: regels.otherRate },
  ];
  const choose = (value: string): unknown => {
    setAsksRate(value === OWN_RATE);
    if (value === OWN_RATE) return undefined;
    if (value === '') return onCommit(undefined);
    if (others.some((one) => one.value === value)) return onOther?.(value);
    const [, tarief] = /^standaard (.*)$/.exec(value) ?? [];
    return onCommit(
      tarief === undefined ? { categorie: value as BtwCategorie, tarief: '0' } : { categorie: 'standaard', tarief },
    );
  };
  return (
    <>
      <ChosenField
        label={label}
        stored={asksRate || isOwn ? OWN_RATE : stored ? keyOf(stored) : (other ?? '')}
        choices={choices}
        onCommit={choose}
        hint={hint}
        address={address}
        isReadOnly={!isOpen}
      />
      {(asksRate || isOwn) && (
        <TypedField
          name={name}
          label={regels.fields.btwTarief}
          soort="procent"
          stored={isOwn ? stored.tarief : ''}
          isReadOnly={!isOpen}
          onCommit={async (tarief) => {
            const isDone = await onCommit(tarief === '' ? undefined : { categorie: 'standaard', tarief });
            if (isDone) setAsksRate(false);
            return isDone;
          }}
        />
      )}
    </>
  );
}
