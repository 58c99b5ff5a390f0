/**
 * Univer 0.25.1 works out anew, in every calculation and once more after it when an array spilled, which cells each formula
 * of the workbook reads, and puts all of them again into a tree that keeps what it had: of a workbook with a few hundred
 * formulas every change took half a second, and each one longer than the last. Here what is known is kept, until something
 * happens that could change it.
 */
import { CommandType, ICommandService, type Injector, type IRange, type IUnitRange } from '@univerjs/core';
import {
  AstTreeBuilder,
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Lexer,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { RangeIndex } from './rangeIndex';

/** Private members of Univer's services. */
interface Manager {
  _dependencyRTreeCache: RangeIndex;
  _allTreeMap: RangeIndex;
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number | null | undefined): void;
}
interface Node {
  readonly nodeType: number;
  getChildren(): readonly Node[];
}
interface Tree {
  readonly treeId: number;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly rangeList: readonly IUnitRange[];
  readonly addressFunctionNodes: readonly Node[];
  inRangeData(range: IRange): boolean;
}
interface NodeData {
  readonly node: Node | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}
interface Generator {
  readonly _executedAddressFunctionNodeIds: Set<number>;
  _nodeTraversalRef(node: Node, found: Node[]): void;
  _getRangeListByNode(data: NodeData): Promise<readonly IUnitRange[]>;
  _getAddressFunctionNodeList(node: Node | null): readonly Node[];
  _detectForcedRecalculationNode(tree: Tree, node: Node | null): boolean;
  readonly _updateRangeFlattenCache: ReadonlyMap<string, ReadonlyMap<string, readonly IRange[]>>;
  _includeTreeFeature(tree: Tree): boolean;
  _includeTree(tree: Tree, node: Node | null): boolean;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _calculateAddressFunction(cells: Pick<RangeIndex, 'bulkSearch'>, tree: Tree): Promise<void>;
}
interface Config {
  _forceCalculate: boolean;
  _clearDependencyTreeCache: object;
  load(data: unknown): void;
  loadDirtyRangesAndExcludedCell(...args: unknown[]): void;
  getExcludedRange(): Readonly<Record<string, Readonly<Record<string, Cells | undefined>> | undefined>> | undefined;
}
interface Cells {
  getValue(row: number, column: number): unknown;
}
const REFERENCE = 1;
const UNION = 10;
const isReference = ({ nodeType }: Node): boolean => nodeType === REFERENCE;

export function rememberDependencies(injector: Injector): void {
  // Before anything is computed Univer makes its service of calculations, and the ones below with it.
  injector.get(ICalculateFormulaService);
  keepRanges(injector.get(IDependencyManagerService) as unknown as Manager);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  keepWhatFormulasRead(generator, injector);
  findCellsWhenAsked(generator);
  const config = injector.get(IFormulaCurrentConfigService) as unknown as Config;
  computeOnce(generator, config);
  parseOnce(injector, config);
  lookAtOneSheet(injector);
}

/** What a formula reads is put into the tree when it is not there yet. */
function keepRanges(manager: Manager): void {
  const index = new RangeIndex();
  manager._dependencyRTreeCache = index;
  manager._allTreeMap = index;
  manager.addDependencyRTreeCache = ({ treeId, rangeList }) => index.set(treeId, rangeList);
  manager._removeDependencyRTreeCache = (treeId) => {
    if (typeof treeId === 'number') index.delete(treeId);
  };
}

/** After other changes than these a reference can stand for other cells: sheets come and go, tables grow. */
const LEAVES_REFERENCES: readonly string[] = [
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaDataMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
];

const whenReferencesChange = (injector: Injector, forget: () => void): void => {
  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !LEAVES_REFERENCES.includes(id)) forget();
  });
};

function keepWhatFormulasRead(generator: Generator, injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  let known = new WeakMap<Node, Map<string, readonly IUnitRange[]>>();
  whenReferencesChange(injector, () => {
    known = new WeakMap();
  });

  /** Not those of which a part is computed first, such as A1# or A1:INDEX(...). */
  const isPlain = remembered((node: Node) => {
    const found: Node[] = [];
    generator._nodeTraversalRef(node, found);
    return found.every(
      (one) => isReference(one) || (one.nodeType === UNION && one.getChildren().every((part) => isReference(part))),
    );
  });
  const rangesOf = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = async (data) => {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node || !isPlain(node)) return rangesOf(data);
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const place = [currentUnitId, currentSubUnitId, currentRow, currentColumn, refOffsetX, refOffsetY].join('\n');
    const ofNode = known.get(node) ?? new Map<string, readonly IUnitRange[]>();
    const ranges = ofNode.get(place) ?? (await rangesOf(data));
    known.set(node, ofNode.set(place, ranges));
    return ranges;
  };

  const functionsIn = remembered(generator._getAddressFunctionNodeList.bind(generator));
  generator._getAddressFunctionNodeList = (node) => (node ? functionsIn(node) : []);
  const isVolatile = generator._detectForcedRecalculationNode.bind(generator);
  const isVolatileNode = remembered((node: Node) => isVolatile({} as Tree, node));
  generator._detectForcedRecalculationNode = (_, node) => node !== null && isVolatileNode(node);
}

function remembered<T>(find: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Node, T>();
  return (node) => {
    if (!known.has(node)) known.set(node, find(node));
    return known.get(node) as T;
  };
}

/** Where each formula stands is asked only for functions that answer with a reference, such as INDEX. */
function findCellsWhenAsked(generator: Generator): void {
  generator._calculateListByFunctionRefNode = async (trees) => {
    let cells: RangeIndex | undefined;
    const cellsOf = () => {
      const index = new RangeIndex();
      for (const { treeId, unitId, subUnitId: sheetId, row, column } of trees) {
        const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
        index.set(treeId, [{ unitId, sheetId, range }]);
      }
      return index;
    };
    const asked = { bulkSearch: (ranges: Iterable<IUnitRange>) => (cells ??= cellsOf()).bulkSearch(ranges) };
    generator._executedAddressFunctionNodeIds.clear();
    for (const tree of trees) {
      if (tree.addressFunctionNodes.length > 0) await generator._calculateAddressFunction(asked, tree);
    }
  };
}

/**
 * After a calculation the formulas follow that read what arrays filled. What was computed before, because everything is, or
 * because a name or a table changed, is not computed again with them.
 */
function computeOnce(generator: Generator, config: Config): void {
  const load = config.loadDirtyRangesAndExcludedCell.bind(config);
  config.loadDirtyRangesAndExcludedCell = (...args) => {
    load(...args);
    config._forceCalculate = false;
    config._clearDependencyTreeCache = {};
  };
  const includes = generator._includeTree.bind(generator);
  generator._includeTree = (tree, node) => {
    const filling = config.getExcludedRange();
    if (!filling) return includes(tree, node);
    if (generator._includeTreeFeature(tree)) return true;
    const { unitId, subUnitId, row, column } = tree;
    if (filling[unitId]?.[subUnitId]?.getValue(row, column) != null) return false;
    const ranges = generator._updateRangeFlattenCache.get(unitId)?.get(subUnitId);
    return ranges?.some((range) => tree.inRangeData(range)) ?? false;
  };
}

/** Formulas with a name or a table that changed are read up to four times in one calculation; here once. */
function parseOnce(injector: Injector, config: Config): void {
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  let read = new Map<string, ReturnType<Lexer['treeBuilder']>>();
  let parsed = new WeakMap<object, ReturnType<AstTreeBuilder['parse']>>();
  const forget = () => {
    read = new Map();
    parsed = new WeakMap();
  };
  whenReferencesChange(injector, forget);
  const load = config.load.bind(config);
  config.load = (data) => {
    forget();
    load(data);
  };
  const lex = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    if (!transformSuffix) return lex(formula, transformSuffix);
    const known = read.get(formula) ?? lex(formula);
    read.set(formula, known);
    return known;
  };
  const parse = parser.parse.bind(parser);
  parser.parse = (tokens) => {
    if (!parsed.has(tokens)) parsed.set(tokens, parse(tokens));
    return parsed.get(tokens) as ReturnType<AstTreeBuilder['parse']>;
  };
}

/** Of cells that change on one sheet, Univer looks for the formulas of all sheets. */
function lookAtOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const all = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = all;
    }
  };
}
