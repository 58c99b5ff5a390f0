import type { Ernst } from '../../../calc/offerte/leven/controle/ernst';
import { actiesVan } from '../../../calc/offerte/leven/offerteacties';
import type { Stap } from '../stap';
import { bevindingenVan } from './bevindingenVan';

/** Whether anything stands in the way, or asks for a look. A point nobody ticked yet is no fault. */
export const controleStand: Stap['stand'] = (props) => {
  const { status } = props.offerte;
  if (!actiesVan(status).includes('uitbrengen')) {
    return { level: 'done', text: ({ statussen }) => statussen[status] };
  }
  const found = bevindingenVan(props).filter(({ code }) => code !== 'controlepuntOpen');
  const count = (weight: Ernst): number => found.filter(({ ernst }) => ernst === weight).length;
  const [blocking, warnings] = [count('blokkeert'), count('waarschuwt')];
  return {
    level: blocking > 0 ? 'attention' : status === 'goedgekeurd' ? 'done' : 'open',
    text: ({ controle }) => controle.summary(blocking, warnings),
  };
};
