import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Nothing may import against the arrows: calc <- functions, workbook <- taskpane; workbench stands beside. */
const layer = (folder, forbidden, extra = []) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbidden.map((other) => ({
            regex: `(^|/)\\.\\./(.*/)?${other}(/|$)`,
            message: `${folder} may not import ${other}.`,
          })),
          ...extra,
        ],
      },
    ],
  },
});
const noReact = { regex: '^(react|react-dom|@fluentui/.*)(/|$)', message: 'React belongs to src/taskpane.' };
const noUniver = { regex: '^@univerjs/', message: 'The spreadsheet engine belongs to src/workbench.' };
const officeRules = Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error']));
const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const noOffice = officeGlobals.map((name) => ({ name, message: 'Office.js is used in src/workbook only.' }));
const noHost = [
  ...officeGlobals,
  'CustomFunctions',
  'window',
  'document',
  'navigator',
  'console',
  'setTimeout',
  'performance',
].map((name) => ({ name, message: 'calc is pure.' }));

export default tseslint.config(
  { ignores: ['dist', '.build', 'node_modules', 'coverage', 'test-results'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office, 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      ...officeRules,
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  layer('calc', ['functions', 'workbook', 'taskpane', 'workbench'], [noReact, noUniver]),
  layer('functions', ['workbook', 'taskpane', 'workbench'], [noReact, noUniver]),
  layer('workbook', ['functions', 'taskpane', 'workbench'], [noReact, noUniver]),
  layer('taskpane', ['workbench'], [noUniver]),
  layer('workbench', ['taskpane']),
  {
    files: ['src/calc/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noHost],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'calc takes the date as an argument.' },
        { object: 'Math', property: 'random', message: 'calc takes chance as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'calc takes the date as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/functions/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...noOffice] },
  },
  // The host is the other side of Office.js: its objects implement these members instead of calling them.
  {
    files: ['src/workbench/**/*.{ts,tsx}'],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, 'off'])),
  },
  { files: ['**/*.cjs', '*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
