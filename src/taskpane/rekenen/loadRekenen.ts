/** The page in a file of its own. */
export const loadRekenenPage = () => import('./RekenenPage');

/** All that the page can ask for later: with it in memory a class can practise where there is no network. */
export const loadWholeRekenen = (): Promise<unknown> =>
  Promise.all([
    loadRekenenPage(),
    import('./klas/KlasPage'),
    import('./operations').then(({ loadOperations }) => loadOperations()),
    import('./klas/operations').then(({ loadKlasOperations }) => loadKlasOperations()),
  ]);
