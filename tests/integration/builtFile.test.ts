import { builtFile } from './builtFile';

test('a build that is missing is asked for by name, and nothing is skipped', () => {
  expect(() => builtFile('.build/headless/nothing.cjs', 'npm run build')).toThrow(
    '.build/headless/nothing.cjs is missing: run "npm run build" first.',
  );
});
