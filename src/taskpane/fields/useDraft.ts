import { useEffect, useEffectEvent, useState } from 'react';
import { useHost } from '../host/HostContext';
import { useLanguage } from '../texts/LanguageContext';
import { vandaag } from './vandaag';
import { draftOf, keepDraft } from './drafts';
import { isSame, veldsoorten, type Veldsoort, type Writing } from './veldsoorten';

interface Draft {
  readonly text: string;
  /** What the workbook held when typing began. */
  readonly base: string;
  /** What has been sent to the workbook; undefined while it is being typed. */
  readonly sent?: string;
  readonly hasFailed?: boolean;
}

export type DraftTrouble = 'unreadable' | 'notSaved' | 'changedMeanwhile';

export interface DraftField {
  /** What the field shows. */
  readonly text: string;
  /** How it was read, where that is not what it shows. */
  readonly readAs: string | undefined;
  readonly trouble: DraftTrouble | undefined;
  /** What the cell holds, as a person would type it. */
  readonly storedText: string;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  /** Puts back what the workbook holds; false when there was nothing to put back. */
  readonly revert: () => boolean;
}

/** A typed figure or date without the signs that do not matter: "€ 1.250,00" is "1250". */
function bare(text: string, { notation: { decimal, thousands } }: Writing): string {
  const figures = text.replace(/[\s€%]/g, '').replaceAll(thousands, '');
  return figures.includes(decimal) ? figures.replace(/0+$/, '').replace(decimal, '.').replace(/\.$/, '') : figures;
}

export function useWriting(): Writing {
  const { notation, displayLanguage } = useHost();
  const { language } = useLanguage();
  return { notation, displayLanguage, language, vandaag: vandaag() };
}

/**
 * A field between the fingers and the workbook: it keeps what is typed, hands it over when one leaves the field, and
 * follows the cell as long as nobody types.
 */
export function useDraft(
  key: string,
  stored: string,
  soort: Veldsoort,
  onCommit: (value: string) => Promise<boolean>,
  onDraft?: (value: string | undefined) => void,
): DraftField {
  const writing = useWriting();
  const kind = veldsoorten[soort];
  const [draft, setDraft] = useState<Draft | undefined>(() => {
    const text = draftOf(key);
    return text === undefined ? undefined : { text, base: stored };
  });
  const read = (text: string): string | undefined => (text.trim() === '' ? '' : kind.read(text, writing));
  const storedText = stored === '' ? '' : kind.show(stored, writing);

  // What was typed stays on show as long as the cell holds what it says.
  const isPast = draft?.sent !== undefined && !draft.hasFailed && !isSame(draft.sent, stored, soort);
  const [isSaving, setSaving] = useState(false);
  const current = draft && !(isPast && !isSaving) ? draft : undefined;
  const value = current && read(current.text);

  const update = (next: Draft | undefined) => {
    setDraft(next);
    keepDraft(key, next && next.sent === undefined ? next.text : undefined);
  };
  const commit = () => {
    if (!current || (current.sent !== undefined && !current.hasFailed) || value === undefined) return;
    if (isSame(value, stored, soort)) return update({ ...current, sent: value });
    update({ ...current, sent: value });
    setSaving(true);
    void onCommit(value).then((isDone) => {
      setSaving(false);
      if (!isDone) {
        setDraft((now) => now && { ...now, hasFailed: true });
        keepDraft(key, current.text);
      }
      return undefined;
    });
  };
  const leave = useEffectEvent(commit);
  useEffect(() => () => leave(), []);

  const canonical = value && kind.show(value, writing);
  const isPlain = soort === 'tekst' || soort === 'alinea';
  const isDoubtful = !isPlain && !!canonical && bare(current?.text ?? '', writing) !== bare(canonical, writing);
  // Elsewhere 0,125 is the share itself; here it is an eighth of a percent.
  const isSmallPercent =
    soort === 'procent' && !!value && !current?.text.includes('%') && 0 < Number(value) && Number(value) <= 0.01;

  return {
    text: current?.text ?? storedText,
    readAs: value && (isDoubtful || isSmallPercent) ? kind.full(value, writing) : undefined,
    trouble:
      current === undefined
        ? undefined
        : value === undefined
          ? 'unreadable'
          : current.hasFailed
            ? 'notSaved'
            : current.sent === undefined && !isSame(current.base, stored, soort)
              ? 'changedMeanwhile'
              : undefined,
    storedText,
    type: (text) => {
      update({ text, base: current && current.sent === undefined ? current.base : stored });
      onDraft?.(read(text));
    },
    commit,
    revert: () => {
      if (!current || current.text === storedText) return false;
      update(undefined);
      onDraft?.(stored);
      return true;
    },
  };
}
