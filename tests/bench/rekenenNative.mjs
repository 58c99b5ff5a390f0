import { createRequire } from 'node:module';

const { requireFresh } = createRequire(import.meta.url)('../../build/requireTypeScript.cjs');
const { bladplanVan } = requireFresh('calc/rekenen/bouwen/blad.ts');
const { leesUitdrukking } = requireFresh('calc/rekenen/uitdrukking/leesUitdrukking.ts');
const { sjabloonVan } = requireFresh('calc/rekenen/sjablonen.ts');
const { toevalVan } = requireFresh('calc/rekenen/toeval.ts');

/** The same exercises by native doubles alone: the figures of a template as numbers, expressions as plain arithmetic. */

const round = (x, places) => (Math.sign(x) * Math.round(Math.abs(x) * 10 ** places)) / 10 ** places;
const sum = (list) => list.reduce((total, x) => total + x, 0);
const sumOfProducts = (a, b) => a.reduce((total, x, row) => total + x * b[row], 0);
const mean = (list) => sum(list) / list.length;
const squares = (list) => sum(list.map((x) => (x - mean(list)) ** 2));
const sorted = (list) => [...list].sort((a, b) => a - b);
const median = (list) => {
  const ascending = sorted(list);
  return (ascending[(list.length - 1) >> 1] + ascending[list.length >> 1]) / 2;
};
const forecast = (place, y, x) => {
  const slope = sumOfProducts(
    x.map((figure) => figure - mean(x)),
    y,
  );
  return mean(y) + (slope / squares(x)) * (place - mean(x));
};

const functions = {
  ABS: Math.abs,
  AVERAGE: mean,
  COUNTIF_LE: (list, most) => list.filter((x) => x <= most).length,
  FORECAST: forecast,
  IF: (condition, then, otherwise) => (condition ? then : otherwise),
  INDEX: (list, place) => list[place - 1],
  LARGE: (list, rank) => sorted(list)[list.length - rank],
  LN: Math.log,
  MAX: (...list) => Math.max(...list.flat()),
  MEDIAN: median,
  MIN: (...list) => Math.min(...list.flat()),
  MOD: (x, divisor) => x - divisor * Math.floor(x / divisor),
  ROUND: round,
  ROUNDDOWN: (x, places) => Math.trunc(x * 10 ** places) / 10 ** places,
  ROUNDUP: (x, places) => (Math.sign(x) * Math.ceil(Math.abs(x) * 10 ** places)) / 10 ** places,
  SQRT: Math.sqrt,
  STDEV: (list) => Math.sqrt(squares(list) / (list.length - 1)),
  STDEVP: (list) => Math.sqrt(squares(list) / list.length),
  SUM: (list) => sum(list),
  SUMIF_GT: (list, least, amounts) => sum(amounts.filter((_, row) => list[row] > least)),
  SUMPRODUCT: sumOfProducts,
};

const operations = {
  '+': (a, b) => (given) => a(given) + b(given),
  '-': (a, b) => (given) => a(given) - b(given),
  '*': (a, b) => (given) => a(given) * b(given),
  '/': (a, b) => (given) => a(given) / b(given),
  '^': (a, b) => (given) => a(given) ** b(given),
  '=': (a, b) => (given) => a(given) === b(given),
  '<>': (a, b) => (given) => a(given) !== b(given),
  '<': (a, b) => (given) => a(given) < b(given),
  '<=': (a, b) => (given) => a(given) <= b(given),
  '>': (a, b) => (given) => a(given) > b(given),
  '>=': (a, b) => (given) => a(given) >= b(given),
};

function compiled(tree, names) {
  if (tree.soort === 'getal') return () => Number(tree.tekst);
  if (tree.soort === 'naam') {
    const place = names.indexOf(tree.naam);
    return (given) => given[place];
  }
  if (tree.soort !== 'functie')
    return operations[tree.teken](compiled(tree.links, names), compiled(tree.rechts, names));
  const call = functions[tree.naam];
  const [first, second, third] = tree.argumenten.map((argument) => compiled(argument, names));
  if (!second) return (given) => call(first(given));
  return third
    ? (given) => call(first(given), second(given), third(given))
    : (given) => call(first(given), second(given));
}

const grouped = (text) => {
  const [whole, decimals] = text.split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? dotted : `${dotted},${decimals}`;
};
const short = (x) => grouped(x.toFixed(6).replace(/\.?0+$/, ''));
const writers = {
  n: short,
  pct: (x) => `${short(x)}%`,
  pct1: (x) => `${grouped(x.toFixed(1))}%`,
  eur: (x) => `€ ${grouped(x.toFixed(2))}`,
  eur0: (x) => `€ ${grouped(x.toFixed(0))}`,
  usd: (x) => `$ ${grouped(x.toFixed(2))}`,
  gbp: (x) => `£ ${grouped(x.toFixed(2))}`,
  ...Object.fromEntries([1, 2, 3, 4, 6].map((places) => [`n${places}`, (x) => grouped(x.toFixed(places))])),
};
const written = (value, way) =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(writers[way]).join('; ') : writers[way](value);

function textOf(text, names) {
  const parts = text.split(/\{(=?)([^{}|]+)(?:\|(\w+))?\}/);
  const fields = [];
  for (let at = 1; at < parts.length; at += 4) {
    const [, expression, way = 'n', after] = parts.slice(at, at + 4);
    fields.push({ value: compiled(leesUitdrukking(expression), names), way, after });
  }
  return (given) => {
    let filled = parts[0];
    for (const { value, way, after } of fields) filled += written(value(given), way) + after;
    return filled;
  };
}

function drawerOf(parameter) {
  const from = (list) => (chance) => list[chance.index(list.length)];
  if (parameter.tekst) return from(parameter.tekst);
  if (parameter.keuze) return from(parameter.keuze);
  if (parameter.vast) return () => parameter.vast;
  const { min, max, stap, lijst, uniek } = parameter;
  const grid = Array.from({ length: Math.round((max - min) / stap) + 1 }, (_, step) => round(min + step * stap, 6));
  if (!lijst) return from(grid);
  return (chance) => {
    const drawn = [];
    while (drawn.length < lijst) {
      const figure = grid[chance.index(grid.length)];
      if (!uniek || !drawn.includes(figure)) drawn.push(figure);
    }
    return drawn;
  };
}

const lengthOf = (made) => (Array.isArray(made) ? made.length : undefined);

const plans = new Map();
function planOf(id) {
  const known = plans.get(id);
  if (known) return known;
  const template = sjabloonVan(id);
  const { parameters, afgeleid = {}, voorwaarden = [], antwoord, vraag, decimalen, tabel } = template;
  const names = [...parameters.map(({ naam }) => naam), ...Object.keys(afgeleid)];
  const expression = (text) => compiled(leesUitdrukking(text), names);
  const derivers = Object.values(afgeleid).map((derived) => {
    if (typeof derived === 'string') return expression(derived);
    if (Array.isArray(derived)) {
      const each = derived.map(expression);
      return (given) => each.map((figure) => figure(given));
    }
    const place = expression(derived.index);
    return (given) => derived.uit[place(given) - 1];
  });
  const lengths = new Map([
    ...parameters.map(({ naam, lijst, vast }) => [naam, lijst ?? vast?.length]),
    ...Object.entries(afgeleid).map(([naam, derived]) => [naam, lengthOf(derived)]),
  ]);
  const plan = {
    template,
    decimalen,
    names,
    drawers: parameters.map(drawerOf),
    derivers,
    conditions: voorwaarden.map(expression),
    exact: expression(/^ROUND\((.*),\d\)$/.exec(antwoord)?.[1] ?? antwoord),
    question: textOf(vraag, names),
    tabel: tabel && { ...tabel, places: tabel.kolommen.map((naam) => names.indexOf(naam)) },
    sheet: bladplanVan(template, { volgorde: names, lengte: (naam) => lengths.get(naam) }),
  };
  plans.set(id, plan);
  return plan;
}

function drawn({ drawers, derivers, conditions, exact, decimalen }, chance) {
  for (;;) {
    const given = drawers.map((draw) => draw(chance));
    for (const derive of derivers) given.push(derive(given));
    if (!conditions.every((holds) => holds(given))) continue;
    const answer = exact(given);
    const shifted = Math.abs(answer) * 10 ** decimalen;
    if (Math.abs(shifted - Math.floor(shifted) - 0.5) >= 1e-6) return { given, answer: round(answer, decimalen) };
  }
}

/** The exercise of a seed with all that a sheet asks of it. */
export function nativeOpgave(seed) {
  const id = seed.split('|')[2];
  const plan = planOf(id);
  const { template, names, question, tabel, sheet } = plan;
  const { given, answer } = drawn(plan, toevalVan(seed));
  const cellen = {};
  const plaatsen = {};
  for (const { naam, plaats, cellen: cells } of sheet.plaatsen) {
    if (cells.length > 1) plaatsen[naam] = `${cells[0]}:${cells.at(-1)}`;
    else plaatsen[cells[0]] = naam;
    const figures = Array.isArray(given[plaats]) ? given[plaats] : [given[plaats]];
    cells.forEach((cell, at) => (cellen[cell] = cell === 'E1' ? figures[at] / 100 : figures[at]));
  }
  return {
    ...template,
    template: id,
    seed,
    controle: template.controle ?? 'waarde',
    diagram: template.diagram ?? null,
    vraag: question(given),
    antwoord: answer,
    parameters: Object.fromEntries(names.map((name, place) => [name, given[place]])),
    tabel: tabel
      ? [
          tabel.kop,
          ...tabel.labels.map((label, row) => [
            label,
            ...tabel.places.map((place, column) => writers[tabel.fmt[column]](given[place][row])),
          ]),
        ]
      : null,
    blad: { cellen, plaatsen, formule: sheet.formule, ...(sheet.doorvoeren && { doorvoeren: sheet.doorvoeren }) },
  };
}
