/**
 * Names that only our own code calls each other, which need not travel: functions.js is a third of a kilobyte lighter
 * without them. A name that is left out here just stays; one of a parameter, of a word that is chosen, of
 * the language or of Excel may not be here.
 */
module.exports = [
  // columns
  ...['lanes', 'tops', 'bottoms', 'least', 'most', 'mask', 'fates', 'memory', 'room', 'leave', 'leaveAll', 'along'],
  ...['agree', 'combined', 'comparable', 'times10', 'ratio', 'toDoubles', 'toDouble', 'isConstant', 'rounded'],
  ...['dividend', 'divisor', 'spread', 'isFigure', 'scale', 'bottom', 'count', 'share', 'taken', 'rooms', 'array'],
  // calls
  ...['singles', 'repeated', 'repeating', 'repeatingName', 'cellsAt', 'errorAt', 'repeatedAt', 'seriesLength'],
  ...['seriesError', 'shapeProblem', 'unevenSeries', 'unevenRepeating'],
  // calculators
  ...['toCents', 'roundUp', 'fromCell', 'toCell', 'calculator', 'lessThan', 'lessThanOrEqualTo', 'equals', 'isZero'],
  ...['minus', 'times', 'plus', 'toDecimalPlaces', 'toNumber', 'dividedBy', 'comparedTo', 'number', 'zero', 'one'],
  // definitions
  ...[
    'definition',
    'problem',
    'params',
    'flaw',
    'relations',
    'compute',
    'paired',
    'shape',
    'kind',
    'optional',
    'excel',
  ],
  ...['found', 'limit', 'spill', 'follows', 'domain', 'check', 'rows', 'columns', 'series', 'matrices', 'put'],
  ...['quantile', 'inner', 'endless', 'doubles', 'growth', 'years', 'language', 'figure', 'figures', 'take', 'free'],
  ...['above', 'below', 'choices', 'read', 'divisors', 'text', 'limits'],
  // blocks
  ...['uitkomsten', 'namen', 'rijen', 'als', 'post', 'vorig', 'opRij', 'stop', 'inhoud', 'getal'],
  ...['keuze', 'aangevinkt', 'cellen', 'plaatsen', 'bekend', 'rij', 'cel', 'een', 'engels'],
  // offertes
  ...['categorie', 'tarief', 'netto', 'telt', 'treden', 'prijsPer'],
  ...['kortingBedrag', 'toeslagBedrag', 'btwTotaal', 'perTarief', 'toeslagen'],
];
