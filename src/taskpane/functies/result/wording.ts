import type { Definition } from '../../../calc/define';
import type { Wording } from '../../../calc/describe';
import { plainFigure, type Notation } from '../../../calc/notation';
import type { Language } from '../../../calc/text';
import { typedFigure } from './figureText';

/** How a problem is worded in the pane: parameters by their labels, limits with their unit. */
export const paneWording = ({ params }: Definition, language: Language, notation: Notation): Wording => ({
  language,
  name: (param) => params[param]?.label[language] ?? param,
  figure: (value, param) => {
    const unit = param === undefined ? undefined : params[param]?.kind.unit;
    return unit === undefined ? plainFigure(value, notation) : typedFigure(value, unit, notation);
  },
});
