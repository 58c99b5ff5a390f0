/** The functions come in a file of their own, which starts to load before Office has answered. */
export const loadFunctiesPage = () => import('./FunctiesPage');
