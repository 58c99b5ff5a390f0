import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Stap } from '../stap';
import { datumText } from '../../fields/readDatum';
import { stapNaar } from './stapNaar';

/** Whether the offerte is with the customer. */
export const uitbrengenStand: Stap['stand'] = (props) => {
  const { document, status } = props.offerte;
  if (!actiesVan(status).includes('uitbrengen')) {
    const { geldigTot } = document.voorwaarden;
    return {
      level: 'done',
      text: ({ uitbrengen, statussen }) =>
        status !== 'uitgebracht'
          ? uitbrengen.state(statussen[status])
          : geldigTot === ''
            ? uitbrengen.doneNoDate
            : uitbrengen.done(datumText(geldigTot)),
    };
  }
  const isPossible = stapNaar('uitgebracht', props).belemmeringen.length === 0;
  return { level: 'open', text: ({ uitbrengen }) => (isPossible ? uitbrengen.open : uitbrengen.blockedShort) };
};
