import type { Accountrij } from '../../../calc/accountanalyse/account';
import type { Klasse } from '../../../calc/accountanalyse/accountklassen';
import { eurotekst } from '../../../calc/accountanalyse/cijferteksten';
import { formatFigure } from '../../../calc/format';
import type { UnitName } from '../../../calc/units';
import { datumText } from '../../fields/readDatum';
import { vandaag } from '../../fields/vandaag';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

interface AccountListProps {
  readonly accounts: readonly Accountrij[];
  /** Of each account, in their order. */
  readonly klassen: readonly Klasse[];
  readonly onOpen: (nummer: string) => void;
}

export const rowId = (nummer: string): string => `account-${nummer}`;

/** All accounts of the workbook. */
export function AccountList({ accounts, klassen, onOpen }: AccountListProps) {
  const { register } = useAccountTexts();
  return (
    <ul className="register-list" aria-label={register.list}>
      {accounts.map((rij, index) => (
        <AccountRow key={`${rij.nummer} ${index}`} rij={rij} klasse={klassen[index] ?? ''} onOpen={onOpen} />
      ))}
    </ul>
  );
}

interface AccountRowProps {
  readonly rij: Accountrij;
  readonly klasse: Klasse;
  readonly onOpen: (nummer: string) => void;
}

function AccountRow({ rij, klasse, onOpen }: AccountRowProps) {
  const { register } = useAccountTexts();
  const { notation } = useHost();
  const { language } = useLanguage();
  const { nummer, naam, eigenOmzet, score, currentratio, solvabiliteit, rtv, bijgewerkt, reviewdatum } = rij;
  const today = vandaag();
  const figure = (value: number | '', unit: UnitName): string =>
    value === '' ? register.unknown : formatFigure(value, unit, notation);
  const isLate = (day: string): boolean => day !== '' && day < today;
  const late = (
    <strong className="register-row-soon">
      <span aria-hidden="true"> ! </span>
      {register.reviewLate}
    </strong>
  );
  const more = `${rowId(nummer)}-more`;
  return (
    <li>
      <button
        type="button"
        id={rowId(nummer)}
        className="register-row"
        aria-label={register.open(nummer, naam)}
        aria-describedby={more}
        onClick={() => onOpen(nummer)}
      >
        <span className="register-row-line">
          <span className="register-row-account">{naam || register.noName}</span>
          <span className="register-row-amount">
            {eigenOmzet === '' ? register.unknown : eurotekst(eigenOmzet)(notation, language)}
          </span>
        </span>
        <span id={more} className="register-row-more">
          <span className="register-row-line">
            <span className="register-row-number">{nummer}</span>{' '}
            <span>
              {klasse === '' ? register.noClass : register.class(klasse)},{' '}
              {score === '' ? register.noScore : register.score(figure(score, 'verhouding'))}
            </span>
          </span>
          <span className="register-row-date">
            {' '}
            {register.figures(
              figure(currentratio, 'verhouding'),
              figure(solvabiliteit, 'fractie'),
              figure(rtv, 'fractie'),
            )}
            {bijgewerkt !== '' && register.figuresOf(datumText(bijgewerkt))}
          </span>
          <span className="register-row-date">
            {' '}
            {reviewdatum === '' ? register.reviewNone : register.review(datumText(reviewdatum))}
            {isLate(reviewdatum) && late}
          </span>
          {rij.actie !== '' && (
            <span className="register-row-date">
              {' '}
              {register.nextAction(rij.actie, datumText(rij.actiedatum))}
              {isLate(rij.actiedatum) && late}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
