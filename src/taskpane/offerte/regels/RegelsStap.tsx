import { useEffect, useState } from 'react';
import type { NieuweRegel } from '../../../workbook/offerte/offerteboek';
import type { Regelsoort } from '../../../calc/offerte/offerte';
import { addRegels, moveRegel, removeRegel } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { without } from '../../fields/without';
import { ArtikelKiezer } from './ArtikelKiezer';
import { nieuweRegel } from './nieuweRegel';
import { PlakRegels } from './PlakRegels';
import { RegelEditor } from './RegelEditor';
import { RegelLijst } from './RegelLijst';
import { regelRowId } from './regelRowId';
import { RegelToevoegen } from './RegelToevoegen';
import { Totalen } from './Totalen';

type Mode =
  | { readonly kind: 'list'; readonly focus?: string }
  | { readonly kind: 'edit'; readonly id: string }
  /** The line that is being added: the one that is not among these. */
  | { readonly kind: 'editNew'; readonly known: readonly string[] }
  | { readonly kind: 'artikelen' }
  | { readonly kind: 'plakken' };

/** The lines: all of them with their amounts, or the one that is being edited. */
export default function RegelsStap(props: StapProps) {
  const { offerte, berekend, change, isOpen } = props;
  const texts = useOfferteTexts();
  const [mode, setMode] = useState<Mode>({ kind: 'list' });
  const { sleutel, document: doc } = offerte;
  const { regels } = doc;
  const nameOf = (id: string): string => {
    const at = regels.findIndex((regel) => regel.id === id);
    return texts.regels.lineOf(at + 1, regels[at]?.omschrijving ?? '');
  };
  const focus = mode.kind === 'list' ? mode.focus : undefined;
  useEffect(() => {
    if (focus !== undefined) document.getElementById(regelRowId(focus))?.focus();
  }, [focus, regels]);

  const add = async (added: readonly NieuweRegel[]): Promise<boolean> =>
    change(
      () => addRegels(sleutel, added),
      (all) => all.regels.added(added.length),
    );
  const addOne = async (soort: Regelsoort) => {
    const known = regels.map(({ id }) => id);
    if (await add([nieuweRegel(soort, doc)])) setMode({ kind: 'editNew', known });
  };
  const duplicate = (id: string) => {
    const found = regels.find((regel) => regel.id === id);
    if (!found) return;
    void change(
      () => addRegels(sleutel, [without(found, 'id')], id),
      (all) => all.regels.added(1),
    );
  };
  const move = async (id: string, by: -1 | 1) => {
    const at = regels.findIndex((regel) => regel.id === id);
    if (at + by < 0 || at + by >= regels.length) return;
    const name = nameOf(id);
    if (
      await change(
        () => moveRegel(sleutel, id, by),
        (all) => all.regels.moved(name),
      )
    ) {
      setMode((now) => (now.kind === 'list' ? { kind: 'list', focus: id } : now));
    }
  };
  const remove = async (id: string) => {
    const at = regels.findIndex((regel) => regel.id === id);
    const next = regels[at + 1] ?? regels[at - 1];
    const name = nameOf(id);
    const isDone = await change(
      () => removeRegel(sleutel, id),
      (all) => all.regels.removed(name),
    );
    if (isDone) setMode({ kind: 'list', focus: next?.id ?? '' });
  };
  const toList = (id?: string) => setMode({ kind: 'list', ...(id !== undefined && { focus: id }) });

  const edited =
    mode.kind === 'edit'
      ? regels.find(({ id }) => id === mode.id)
      : mode.kind === 'editNew'
        ? regels.find(({ id }) => !mode.known.includes(id))
        : undefined;
  if (edited) {
    return (
      <RegelEditor
        key={edited.id}
        {...props}
        regel={edited}
        onMove={(by) => void move(edited.id, by)}
        onRemove={() => void remove(edited.id)}
        onBack={() => toList(edited.id)}
      />
    );
  }
  if (mode.kind === 'artikelen') {
    return <ArtikelKiezer {...props} onAdd={add} onBack={() => toList('')} />;
  }
  if (mode.kind === 'plakken') {
    return (
      <PlakRegels
        document={doc}
        onAdd={async (added) => {
          if (await add(added)) toList('');
        }}
        onBack={() => toList('')}
      />
    );
  }
  return (
    <>
      {regels.length === 0 ? (
        <p className="register-empty">{texts.regels.empty}</p>
      ) : (
        <RegelLijst
          regels={regels}
          berekend={berekend}
          schade={offerte.schade}
          isOpen={isOpen}
          onEdit={(id) => setMode({ kind: 'edit', id })}
          onMove={(id, by) => void move(id, by)}
          onDuplicate={duplicate}
          onRemove={(id) => void remove(id)}
        />
      )}
      {isOpen && (
        <RegelToevoegen
          onAdd={(soort) => void addOne(soort)}
          onArtikelen={() => setMode({ kind: 'artikelen' })}
          onPlakken={() => setMode({ kind: 'plakken' })}
        />
      )}
      {regels.length > 0 && <Totalen {...props} />}
    </>
  );
}
