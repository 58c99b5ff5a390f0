import path from 'node:path';
import ts from 'typescript';

const METHODS = ['plus', 'minus', 'times', 'div', 'pow', 'lessThan', 'lessThanOrEqualTo', 'equals', 'isZero'];
const ROUNDINGS = ['toCents', 'round', 'roundUp'];
/** The name under which the code finds the switch. */
export const SWITCH = 'mutantSwitch';

const named = (node, name) => ts.isIdentifier(node) && node.text === name;
/** `one`, or `calculator.one`, where it is read. */
const nameRead = (node) => {
  if (ts.isPropertyAccessExpression(node)) return named(node.expression, 'calculator') ? node.name.text : undefined;
  return ts.isIdentifier(node) ? node.text : undefined;
};
/** Names of what a file takes from arithmetic.ts. */
function stepsOf(file) {
  const imports = file.statements.filter(
    (statement) => ts.isImportDeclaration(statement) && /(^|\/)arithmetic$/.test(statement.moduleSpecifier.text),
  );
  const own = path.basename(file.fileName) === 'arithmetic.ts' ? ['divide'] : [];
  const taken = imports.flatMap(({ importClause }) => importClause.namedBindings.elements.map(({ name }) => name.text));
  return new Set([...own, ...taken]);
}
/** An identifier that names something instead of reading a value. */
function isName(node) {
  const { parent } = node;
  if (!parent) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isVariableDeclaration(parent)
  );
}

/** Leads every operation of the formulas in a file past a switch that can change it. */
export const instrument = (mutantSwitch) => (context) => (file) => {
  const { factory } = context;
  const steps = stepsOf(file);
  const through = (method, point, operation, args) =>
    factory.createCallExpression(
      factory.createPropertyAccessExpression(factory.createIdentifier(SWITCH), method),
      [],
      [factory.createNumericLiteral(point), factory.createStringLiteral(operation), ...args],
    );
  const pointAt = (operation, node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return mutantSwitch.point(operation, { file: file.fileName, line: line + 1, code: node.getText(file) });
  };

  function changed(node) {
    if (ts.isCallExpression(node)) {
      const { expression, arguments: args } = node;
      const isMethod = ts.isPropertyAccessExpression(expression) && METHODS.includes(expression.name.text);
      if (isMethod) {
        const operation = expression.name.text;
        return through('of', pointAt(operation, node), operation, [visit(expression.expression), ...args.map(visit)]);
      }
      const name = nameRead(expression);
      const called = (operation) =>
        through('call', pointAt(operation, node), operation, [expression, ...args.map(visit)]);
      if (name === 'divide' && steps.has(name)) return called('divide');
      if (name === 'number' && args.length === 1 && ts.isNumericLiteral(args[0])) return called('number');
      if (ROUNDINGS.includes(name)) return called('rounding');
      const isStep = steps.has(name) && args.length > 1 && !named(args[1], 'calculator');
      if (isStep && !name.startsWith('native') && name !== 'whole') return called('step');
    }
    const isOne = nameRead(node) === 'one' && !isName(node);
    if (isOne) return through('of', pointAt('one', node), 'one', [node]);
    return undefined;
  }
  function visit(node) {
    // Of a definition only the formula computes.
    if (ts.isCallExpression(node) && named(node.expression, 'define')) {
      const [definition] = node.arguments;
      const properties = definition.properties.map((property) =>
        property.name?.text === 'compute' ? ts.visitEachChild(property, visit, context) : property,
      );
      return factory.updateCallExpression(node, node.expression, node.typeArguments, [
        factory.updateObjectLiteralExpression(definition, properties),
      ]);
    }
    return changed(node) ?? ts.visitEachChild(node, visit, context);
  }
  return ts.visitEachChild(file, visit, context);
};
