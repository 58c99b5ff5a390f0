import type { UnitName } from '../../../calc/units';
import type { Veldsoort } from '../../fields/veldsoorten';

const soorten: Partial<Record<UnitName, Veldsoort>> = { fractie: 'procent', euro: 'bedrag', dagen: 'dagen' };

/** How a figure of a unit is typed. */
export const veldsoortVan = (unit: UnitName): Veldsoort => soorten[unit] ?? 'getal';
