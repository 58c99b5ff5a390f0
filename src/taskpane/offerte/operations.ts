/** What the pane asks of the workbook for its offertes. What is large and seldom asked for is loaded when it is. */
export { openOfferteboek } from '../../workbook/offerte/openOfferteboek';
export { readOfferte } from '../../workbook/offerte/readOfferte';
export { followOfferte } from '../../workbook/offerte/followOfferte';
export { writeFields } from '../../workbook/offerte/writeFields';
export { addRegels } from '../../workbook/offerte/addRegels';
export { changeRegel } from '../../workbook/offerte/changeRegel';
export { removeRegel } from '../../workbook/offerte/removeRegel';
export { moveRegel } from '../../workbook/offerte/moveRegel';
export { addArtikelen } from '../../workbook/offerte/addArtikelen';
export { writeAanpassingen } from '../../workbook/offerte/writeAanpassingen';
export { writeRondes } from '../../workbook/offerte/writeRondes';
export { writeControles } from '../../workbook/offerte/writeControles';
export { changeStatus } from '../../workbook/offerte/changeStatus';
export { goToCell } from '../../workbook/offerte/goToCell';
export { repair } from '../../workbook/offerte/repair';

import type * as CreateOfferte from '../../workbook/offerte/createOfferte';
import type * as CreateOrder from '../../workbook/offerte/createOrder';
import type * as CreateVersie from '../../workbook/offerte/createVersie';
import type * as CreateVoorbeeldofferte from '../../workbook/offerte/createVoorbeeldofferte';
import type * as IssueOfferte from '../../workbook/offerte/issueOfferte';
import type * as OpenAccountkopie from '../../workbook/offerte/openAccountkopie';
import type * as RestoreNames from '../../workbook/offerte/restoreNames';
import type { GedeeldBlad } from '../../workbook/offerte/shareWithoutAddin';

export const createOfferte: typeof CreateOfferte.createOfferte = async (begin) =>
  (await import('../../workbook/offerte/createOfferte')).createOfferte(begin);

export const createVoorbeeldofferte: typeof CreateVoorbeeldofferte.createVoorbeeldofferte = async (taal, vandaag) =>
  (await import('../../workbook/offerte/createVoorbeeldofferte')).createVoorbeeldofferte(taal, vandaag);

export const restoreNames: typeof RestoreNames.restoreNames = async () =>
  (await import('../../workbook/offerte/restoreNames')).restoreNames();

export const shareWithoutAddin = async (): Promise<readonly GedeeldBlad[]> => {
  const [{ shareWithoutAddin: share }, { catalogue }, { call }, { exact }] = await Promise.all([
    import('../../workbook/offerte/shareWithoutAddin'),
    import('../../calc/catalogue'),
    import('../../functions/call'),
    import('../../calc/decimal'),
  ]);
  return share(catalogue, (definition, args) => call(definition, args, exact));
};

export const createVersie: typeof CreateVersie.createVersie = async (sleutel, vandaag) =>
  (await import('../../workbook/offerte/createVersie')).createVersie(sleutel, vandaag);

export const createOrder: typeof CreateOrder.createOrder = async (sleutel) =>
  (await import('../../workbook/offerte/createOrder')).createOrder(sleutel);

export const issueOfferte: typeof IssueOfferte.issueOfferte = async (sleutel) =>
  (await import('../../workbook/offerte/issueOfferte')).issueOfferte(sleutel);

export const openAccountkopie: typeof OpenAccountkopie.openAccountkopie = async (sleutel, how) =>
  (await import('../../workbook/offerte/openAccountkopie')).openAccountkopie(sleutel, how);
