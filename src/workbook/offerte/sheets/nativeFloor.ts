import { bodemprijs } from '../../../calc/korting/bodemprijs';
import { onderhandelingsruimte } from '../../../calc/korting/onderhandelingsruimte';

/** BODEMPRIJS with Excel's own functions, of a cost without costs of the order. */
export const nativeFloor = (kostprijs: string, minimaleMarge: string): string =>
  bodemprijs.native?.({ kostprijs, minimaleMarge, orderkosten: '0', aantal: '1' }) ?? kostprijs;

/** ONDERHANDELINGSRUIMTE with Excel's own functions, of the whole offerte. */
export const nativeRoom = (offerteprijs: string, floor: string): string =>
  onderhandelingsruimte.native?.({ offerteprijs, bodemprijs: floor, aantal: '1' }) ?? `${offerteprijs}-${floor}`;
