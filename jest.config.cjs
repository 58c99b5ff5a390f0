/** TypeScript, TSX and the plain Node scripts, all through one compiler; type errors are the business of `npm run typecheck`. */
const transform = {
  '\\.(tsx?|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: testMatch.map((glob) => `<rootDir>/tests/${glob}`),
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/dist/'],
  ...more,
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('unit', ['{calc,functions,workbook,manifest,scripts}/**/*.test.ts']),
    project('ui', ['taskpane/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/tests/taskpane/setup.ts'],
    }),
    project('integration', ['{integration,workbench}/**/*.test.ts']),
    project('e2e', ['e2e/**/*.test.ts']),
  ],
};
