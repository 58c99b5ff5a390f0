import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Documentregel } from '../../../calc/offerte/offertedocument';
import { regelsoorten, type Offerteregel } from '../../../calc/offerte/offerte';
import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { Regelwijziging } from '../../../workbook/offerte/offerteboek';
import { useHost } from '../../host/HostContext';
import { offerteKey } from '../../host/usePlace';
import { Disclosure } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { berekend as compute } from '../een/berekend';
import { problemPlace, problemText } from '../een/problemText';
import { changeRegel } from '../operations';
import { schadeText } from '../schade/schadeText';
import type { StapProps } from '../stap';
import { SubPage } from '../../parts/SubPage';
import { useOfferteTexts } from '../texts/offerteTexts';
import { BtwField } from '../velden/BtwField';
import { ChosenField } from '../../fields/ChosenField';
import { euroText } from '../../fields/decimalText';
import { TypedField } from '../../fields/TypedField';
import type { Veldsoort } from '../../fields/veldsoorten';
import { YesNoField } from '../../fields/YesNoField';
import { regelVelden, waardeVan, wijzigingVan, type Regelveld } from './regelVelden';
import { StaffelEditor } from './StaffelEditor';

interface RegelEditorProps extends StapProps {
  readonly regel: Documentregel;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onBack: () => void;
}

/** All fields of one line; its amount follows every key. */
export function RegelEditor(props: RegelEditorProps) {
  const { offerte, change, isOpen, regel, onMove, onRemove, onBack } = props;
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { sleutel, document: doc, schade } = offerte;
  const { id, soort = 'product' } = regel;
  const { fields, hints, sections } = texts.regels;
  // What is typed and not yet in the sheet, so that the amount does not wait for it.
  const [typed, setTyped] = useState<Regelwijziging>({});
  const index = doc.regels.findIndex((other) => other.id === id);
  const outcome = useMemo(
    () => compute({ ...doc, regels: doc.regels.map((other) => (other.id === id ? changed(other, typed) : other)) }),
    [doc, id, typed],
  );
  const place = outcome.problem && problemPlace(outcome.problem);
  const isHere = place?.list === 'regels' && place.index === index;

  const write = (wijziging: Parameters<typeof changeRegel>[2]): Promise<boolean> =>
    change(
      () => changeRegel(sleutel, id, wijziging),
      (all) => all.een.saved(all.regels.line(index + 1)),
    );
  const damageAt = (kolom: Regelkolom | undefined): string | undefined => {
    const damage = kolom && schade.find((one) => one.regel === id && one.kolom === kolom);
    return damage && schadeText(damage, texts);
  };
  const typedField = (veld: Regelveld, label: string, kind: Veldsoort, hint?: string, placeholder?: string) => {
    const kolom = regelVelden[veld];
    return (
      <TypedField
        key={veld}
        name={`${offerteKey(sleutel)}/regel.${id}.${veld}`}
        label={label}
        soort={kind}
        hint={hint}
        placeholder={placeholder}
        stored={waardeVan(regel, veld)}
        address={kolom && offerte.cells({ regel: id, kolom })}
        problem={damageAt(kolom)}
        isReadOnly={!isOpen}
        onDraft={(value) =>
          setTyped((before) => ({
            ...before,
            ...(value !== undefined && wijzigingVan({ ...regel, ...before } as Documentregel, veld, value)),
          }))
        }
        onCommit={async (value) => {
          const isDone = await write((now) => wijzigingVan(now, veld, value));
          if (isDone) setTyped({});
          return isDone;
        }}
      />
    );
  };
  const isPriced = soort !== 'tekst' && soort !== 'sectie';
  const isChoice = soort === 'optie' || soort === 'alternatief';
  const hasMore = regel.prijsPer !== undefined;
  return (
    <SubPage
      back={texts.regels.back}
      onBack={onBack}
      title={
        <>
          {texts.regels.line(index + 1)}
          <span className="sub-page-kind"> · {texts.regels.soort[soort]}</span>
        </>
      }
    >
      <div className="offerte-form">
        {typedField('omschrijving', fields.omschrijving, soort === 'sectie' ? 'tekst' : 'alinea')}
        {isPriced && (
          <>
            <div className="field-row">
              {typedField('aantal', fields.aantal, 'getal', undefined, '1')}
              {typedField('eenheid', fields.eenheid, 'tekst')}
            </div>
            {typedField(
              'stuksprijs',
              fields.stuksprijs,
              'euro',
              doc.prijzen === 'inclusief' ? hints.priceIncl : hints.priceExcl,
            )}
            <BtwField
              name={`${offerteKey(sleutel)}/regel.${id}.btw`}
              label={fields.btwCategorie}
              none={texts.regels.noRate}
              stored={regel.btw}
              address={offerte.cells({ regel: id, kolom: 'btw' })}
              onCommit={(btw) => write({ btw })}
            />
            {typedField('korting0', fields.kortingen[0] ?? '', 'procent')}
          </>
        )}
      </div>
      {isPriced && (
        <p className="regel-editor-amount" role="status">
          {outcome.totalen ? (
            <>
              {texts.regels.amount}: <strong>{euroText(outcome.totalen.regels[index]?.netto ?? '', notation)}</strong>
              {outcome.totalen.regels[index]?.telt === false && ` (${texts.regels.notCounted})`}
            </>
          ) : (
            <span className="offerte-problem">
              <span aria-hidden="true">! </span>
              {isHere
                ? problemText(outcome.problem, texts, language, notation)
                : texts.een.cannotCompute(problemText(outcome.problem, texts, language, notation))}
            </span>
          )}
        </p>
      )}
      {isChoice && (
        <Section title={sections.choice}>
          <div className="offerte-form">
            <YesNoField
              label={fields.gekozen}
              stored={regel.gekozen === true}
              address={offerte.cells({ regel: id, kolom: 'gekozen' })}
              isReadOnly={!isOpen}
              onCommit={(gekozen) => write({ gekozen })}
            />
            {typedField('groep', fields.groep, 'tekst', hints.groep)}
          </div>
        </Section>
      )}
      {isPriced && (
        <>
          <Disclosure title={sections.discount}>
            <div className="offerte-form">
              <p className="offerte-hint">{hints.kortingen}</p>
              {typedField('korting1', fields.kortingen[1] ?? '', 'procent')}
              {typedField('korting2', fields.kortingen[2] ?? '', 'procent')}
              {typedField('kortingBedrag', fields.kortingBedrag, 'euro')}
              {typedField('toeslagBedrag', fields.toeslagBedrag, 'euro')}
            </div>
          </Disclosure>
          <Disclosure title={sections.tiers}>
            <StaffelEditor
              name={`${offerteKey(sleutel)}/regel.${id}.staffel`}
              staffel={regel.staffel}
              isOpen={isOpen}
              onCommit={(staffelOf) => write((now) => ({ staffel: staffelOf(now.staffel) }))}
            />
          </Disclosure>
          <Disclosure title={sections.internal}>
            <div className="offerte-form">
              {typedField('kostprijs', fields.kostprijs, 'euro', hints.kostprijs)}
              {typedField('artikel', fields.artikel, 'tekst')}
              {typedField('prijsPer', fields.prijsPer, 'getal', hasMore ? undefined : hints.prijsPer)}
              {!isChoice && typedField('groep', fields.groep, 'tekst', hints.groep)}
            </div>
          </Disclosure>
        </>
      )}
      {isOpen && (
        <div className="regel-editor-actions">
          <ChosenField
            label={fields.soort}
            stored={soort}
            choices={regelsoorten.map((value) => ({ value, text: texts.regels.addKind[value] }))}
            onCommit={(value) => write({ soort: value as Offerteregel['soort'] })}
            address={offerte.cells({ regel: id, kolom: 'soort' })}
          />
          <div className="regel-editor-buttons">
            <Button size="small" disabledFocusable={index === 0} onClick={() => onMove(-1)}>
              {texts.regels.up}
            </Button>
            <Button size="small" disabledFocusable={index === doc.regels.length - 1} onClick={() => onMove(1)}>
              {texts.regels.down}
            </Button>
            <Button size="small" onClick={onRemove}>
              {texts.regels.remove}
            </Button>
          </div>
        </div>
      )}
    </SubPage>
  );
}

/** The line as it will be; what is undefined is empty. */
const changed = (regel: Documentregel, typed: Regelwijziging): Documentregel =>
  Object.fromEntries(
    Object.entries({ ...regel, ...typed }).filter(([, value]) => value !== undefined),
  ) as unknown as Documentregel;
