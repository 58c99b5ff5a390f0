import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import { groups, type GroupName } from '../../src/calc/groups';
import published from '../facts/kengetallen.json';
import { companyRatios, exerciseRatios, type RatioCall } from '../facts/ratioCalls';
import { idOf, workedCases } from '../facts/workedCases';
import type { Answer } from './check';
import { DRAWS, drawsOf } from './draws';
import { secondChecks } from './secondChecks';
import { workedOut } from './workedOut';

/** Where the table stands. */
export const PROOF_FILE = 'docs/bewijs.md';

const unasked: Answer = () => NaN;
const checks = secondChecks(unasked);
const ratios: readonly (RatioCall | undefined)[] = [
  ...published.microsoft.map(({ ratio }) => companyRatios[ratio]),
  ...published.nl.map(({ set, ratio }) => exerciseRatios[set]?.[ratio]),
];

function casesOf(id: string): string {
  const own = workedCases.filter((fact) => idOf(fact) === id);
  const count = (...kinds: readonly string[]): number => own.filter(({ kind }) => kinds.includes(kind)).length;
  const calls = ratios.filter((ratio) => ratio && 'call' in ratio && ratio.call[0] === id).length;
  return [count('bron', 'bron-afgeleid', 'bron-wijkt-af'), calls, count('eigen'), count('fout')].join(' | ');
}

function row(definition: Definition): string {
  const { id, native } = definition;
  const isSum = drawsOf(definition, 20).some((given) => workedOut(definition, given) !== undefined);
  const check = checks[id];
  const second = check ? `${check.kind}: ${check.says}` : '–';
  return `| \`${id}\` | ${casesOf(id)} | ${native ? 'ja' : '–'} | ${isSum ? 'ja' : '–'} | ${second} |`;
}

const group = (name: string): readonly string[] => [
  `## ${groups[name as GroupName].nl}`,
  '',
  '| Functie | Bronnen | Kengetallen | Eigen | Fouten | Excel zelf | Formule | Tweede controle |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...catalogue.filter((definition) => definition.group === name).map(row),
  '',
];

/** Which function is proven how, for teachers; made from the tests themselves. */
export const proofMarkdown = (): string =>
  [
    '<!-- Gemaakt door npm run catalogue uit de definities en de tests; verander dit bestand niet met de hand. -->',
    '',
    '# Hoe elke functie bewezen is',
    '',
    'Elke functie wordt langs meer wegen nagerekend, die geen code met elkaar delen. De kolommen:',
    '',
    '- **Bronnen**: gevallen met cijfers uit een bron, zoals een lesboek of een examen. De uitkomst klopt tot op het laatste cijfer dat een cel laat zien.',
    '- **Kengetallen**: kengetallen die anderen over echte bedrijven of in antwoordenboeken publiceren, tot op de gedrukte decimalen.',
    '- **Eigen** en **Fouten**: eigen gevallen, en aanroepen die juist een fout moeten geven. Ook de voorbeelden in de uitleg worden nagerekend.',
    `- **Excel zelf**: de formule met alleen functies van Excel, uitgerekend door een rekenblad dat niet van ons is, op ${DRAWS} willekeurige aanroepen en bij elke noemer van nul. Het verschil is hooguit een miljardste deel; afgeronde bedragen zijn gelijk.`,
    '- **Formule**: de formule zoals je die leest, uitgerekend op dezelfde aanroepen.',
    `- **Tweede controle**: een controle van een andere soort, op ${DRAWS} willekeurige aanroepen: de functie teruggerekend (omkering), een wet die moet gelden (identiteit), een som van delen, een andere berekening (nagerekend) of het geval nagespeeld (simulatie).`,
    '',
    'Daarnaast verandert `node scripts/mutate.mjs` in elke formule telkens één bewerking, bijvoorbeeld een plus in een min. Elke verandering moet bij tests van minstens twee soorten opvallen.',
    '',
    '*In English: every function is computed in several ways that share no code. Columns: cases from sources, published ratios, own cases, cases that must fail, the native Excel formula computed by a spreadsheet engine on 200 draws, the formula as people read it, and a second check of another kind (inverse, identity, sum of parts, recomputation or simulation). One changed operation in a formula is noticed by tests of at least two kinds.*',
    '',
    ...Object.keys(groups).flatMap(group),
  ].join('\n');
