import { ensureDependencies } from './ensureDependencies.mjs';
import { generateCatalogue } from './generateCatalogue.mjs';
import { buildTargets } from './buildTargets.mjs';

/** Packages and the list of functions: what every build needs. */
export async function prepare() {
  await ensureDependencies();
  console.log(
    generateCatalogue() ? 'Functions: the list has been brought up to date.' : 'Functions: the list is up to date.',
  );
}

/** Brings everything up to date that the named targets need, and the targets themselves. */
export async function prepareBuilt(names, options) {
  await prepare();
  await buildTargets(names, options);
}
