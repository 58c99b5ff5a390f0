import { identity, inverse, parts, total, type Checks } from '../check';

export const budget: Checks = (answer) => ({
  BUDGETREALISATIE: identity(
    'uitkomst = 1 + GROEI van budget naar werkelijk',
    (y: number, begroot: number, werkelijk: number) => [[y, 1 + answer('GROEI', begroot, werkelijk), 1]],
  ),
  BUDGETVERSCHIL: inverse(
    'het voordeel komt bij wat je had en geeft wat je had begroot (kosten) of kreeg (opbrengst)',
    (y: number, begroot: number, werkelijk: number, soort: string) =>
      soort === 'kosten' ? [[werkelijk + y, begroot, werkelijk]] : [[begroot + y, werkelijk, begroot]],
  ),
  HOEVEELHEIDSVERSCHIL: identity(
    'uitkomst + PRIJSVERSCHIL = toegestane kosten − werkelijke kosten',
    (y: number, standaard: number, werkelijk: number, prijs: number) => {
      const betaald = 3;
      return [
        [
          y + answer('PRIJSVERSCHIL', prijs, betaald, werkelijk),
          standaard * prijs - werkelijk * betaald,
          standaard * prijs + werkelijk * (prijs + betaald),
        ],
      ];
    },
  ),
  JAARPROGNOSE: inverse(
    'het deel van de uitkomst dat bij de verstreken perioden hoort = realisatie',
    (y: number, realisatie: number, verstreken: number, perioden: number, indices: number[] | undefined) => [
      [indices ? (y * total(indices.slice(0, verstreken))) / total(indices) : (y / perioden) * verstreken, realisatie],
    ],
  ),
  PRIJSVERSCHIL: identity(
    'uitkomst + HOEVEELHEIDSVERSCHIL = toegestane kosten − werkelijke kosten',
    (y: number, standaard: number, werkelijk: number, hoeveelheid: number) => {
      const toegestaan = 7;
      return [
        [
          y + answer('HOEVEELHEIDSVERSCHIL', toegestaan, hoeveelheid, standaard),
          toegestaan * standaard - hoeveelheid * werkelijk,
          toegestaan * standaard + hoeveelheid * (standaard + werkelijk),
        ],
      ];
    },
  ),
  'TARGET.REST': inverse(
    'realisatie + uitkomst in elke resterende periode = target',
    (y: number, target: number, realisatie: number, perioden: number) => [
      [realisatie + y * perioden, target, realisatie],
    ],
  ),
  VERKOOPOMVANGVERSCHIL: parts(
    'begrote afzet × dekkingsbijdrage + uitkomst = werkelijke afzet × dekkingsbijdrage',
    (y: number, begroot: number, werkelijk: number, bijdrage: number) => [
      [begroot * bijdrage + y, werkelijk * bijdrage, begroot * bijdrage],
    ],
  ),
  VERKOOPPRIJSVERSCHIL: identity(
    'uitkomst + VERKOOPOMVANGVERSCHIL (met de begrote prijs) = werkelijke opbrengst − begrote opbrengst',
    (y: number, begroot: number, werkelijk: number, afzet: number) => {
      const begroteAfzet = 9;
      return [
        [
          y + answer('VERKOOPOMVANGVERSCHIL', begroteAfzet, afzet, begroot),
          afzet * werkelijk - begroteAfzet * begroot,
          afzet * (werkelijk + begroot) + begroteAfzet * begroot,
        ],
      ];
    },
  ),
});
