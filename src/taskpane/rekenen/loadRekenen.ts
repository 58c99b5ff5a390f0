/** The page in a file of its own. */
export const loadRekenenPage = () => import('./RekenenPage');
