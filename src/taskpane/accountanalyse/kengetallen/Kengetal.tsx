import { Button } from '@fluentui/react-components';
import type { Account } from '../../../calc/accountanalyse/account';
import type { Kengetalrij } from '../../../calc/accountanalyse/analyse';
import { kengetalunit } from '../../../calc/accountanalyse/cijferteksten';
import { opmerkingtekst } from '../../../calc/accountanalyse/opmerkingtekst';
import type { GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import { CellLink } from '../../fields/CellLink';
import { VerdictText } from '../../functies/result/VerdictText';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import { Afleiding } from './Afleiding';
import { Kengetalnorm } from './Kengetalnorm';
import { trendzin } from './trendzin';
import { useKengetaltekst } from './useKengetaltekst';

interface KengetalProps {
  readonly rij: Kengetalrij;
  readonly kolom: number;
  readonly account: Account;
  readonly gelezen: GelezenAccount;
  readonly onNorm: () => void;
  readonly onHelp: (functie: string) => void;
}

export const normKnopId = (sleutel: string): string => `norm-${sleutel}`;

/** One ratio: its figure with the verdict on it, how it moves, what it is held against, and how it is computed. */
export function Kengetal({ rij, kolom, account, gelezen, onNorm, onHelp }: KengetalProps) {
  const { kengetallen: words } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const textOf = useKengetaltekst(rij, account);
  const { sleutel, definition, label, waarden, trend, norm, oordelen, opmerkingen } = rij;
  const oordeel = oordelen[kolom];
  const address = gelezen.cells({ soort: 'kengetal', sleutel, kolom });
  const name = label[language];
  const others = account.jaren.flatMap(({ jaar }, at) =>
    jaar === '' || at === kolom ? [] : [`${jaar}: ${textOf(waarden[at] ?? '')}`],
  );
  // A remark names the years that it is about; the rate holds for all of them.
  const remarks = opmerkingen.filter((one) => one.code === 'metBtw' || one.kolommen.includes(kolom));
  return (
    <li className="kengetal">
      <div className="kengetal-kop">
        <h4 className="kengetal-naam">{name}</h4>
        <span className="kengetal-waarde">{textOf(waarden[kolom] ?? '')}</span>
      </div>
      <p className="kengetal-regel">
        {oordeel && <VerdictText band={oordeel} />}
        {address !== undefined && <CellLink address={address} label={name} />}
      </p>
      {others.length > 0 && <p className="offerte-hint">{others.join(' · ')}</p>}
      {trend && (
        <p className="offerte-hint">
          {trendzin(trend, { jaren: account.jaren, isFraction: kengetalunit(sleutel) === 'fractie' }, textOf, words)}
        </p>
      )}
      {remarks.map((one) => (
        <p key={one.code} className="offerte-hint">
          {opmerkingtekst(one, account.jaren, notation, language)}
        </p>
      ))}
      <Afleiding rij={rij} kolom={kolom} account={account} />
      {norm && <Kengetalnorm norm={norm} sleutel={sleutel} />}
      <div className="kengetal-knoppen">
        {norm && (
          <Button
            id={normKnopId(sleutel)}
            size="small"
            appearance="transparent"
            aria-label={words.editNormFor(name)}
            onClick={onNorm}
          >
            {words.editNorm}
          </Button>
        )}
        <Button
          id={`uitleg-${sleutel}`}
          size="small"
          appearance="transparent"
          aria-label={words.helpFor(name)}
          onClick={() => onHelp(definition.id)}
        >
          {words.help}
        </Button>
      </div>
    </li>
  );
}
