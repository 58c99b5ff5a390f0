import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Stap } from '../stap';
import { datumText } from '../../fields/readDatum';

/** What happens next with an offerte that is with the customer. */
export const opvolgingStand: Stap['stand'] = ({ offerte: { register, status }, vandaag }) => {
  if (actiesVan(status).includes('uitbrengen')) return { level: 'open', text: ({ opvolging }) => opvolging.none };
  const { volgendeActie, actiedatum } = register;
  const isDecided = status !== 'uitgebracht';
  const date = actiedatum && datumText(actiedatum);
  return {
    level: isDecided ? 'done' : actiedatum !== '' && actiedatum < vandaag ? 'attention' : 'open',
    text: ({ opvolging, statussen }) =>
      isDecided || volgendeActie === '' ? statussen[status] : opvolging.summaryAction(volgendeActie, date),
  };
};
