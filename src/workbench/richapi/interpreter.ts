/**
 * The batch interpreter. It knows the protocol and nothing of Excel.
 * Actions run strictly in order; each one may wait (a read waits for the calculation that an earlier write started).
 */
import { ApiError, invalidArgument, notImplemented } from './errors';
import { Members, typeName, type IsKnown } from './members';
import { camelCase, pascalCase, type ApiObject } from './objects';
import {
  ActionType,
  PathType,
  type Action,
  type Arguments,
  type Batch,
  type BatchError,
  type BatchResult,
  type ObjectPath,
} from './protocol';
import { camelCaseKeys, query, type QueryContext } from './query';
import { References } from './references';

type Resolved = ApiObject | null; // null: a null object, which swallows everything asked of it

/** One per connected client: references belong to the client that keeps them. */
export class Interpreter {
  private readonly references = new References();
  private readonly members: Members;

  constructor(
    private readonly root: ApiObject,
    private readonly services: Record<string, ApiObject> = {},
    isKnown: IsKnown = () => true,
  ) {
    this.members = new Members(isKnown);
  }

  get liveReferences(): number {
    return this.references.size;
  }

  /** Earlier results count when an action fails; later actions are skipped, and nothing is rolled back. */
  async execute(batch: Batch): Promise<BatchResult> {
    const run = new Run(batch);
    const result: BatchResult = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      run.location = '';
      try {
        const value = await this.perform(action, run);
        if (action.ActionType === ActionType.Trace) result.TraceIds.push(action.Id);
        result.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (cause) {
        return { ...result, Error: batchError(cause, run.location, index) };
      }
    }
    return result;
  }

  private async perform(action: Action, run: Run): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await this.resolve(action.ObjectPathId, run);
    if (target === null) return action.ActionType === ActionType.Method ? { _IsNull: true } : null;
    if (action.ActionType !== ActionType.Instantiate) run.location = `${typeName(target)}.${camelCase(action.Name)}`;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(target);
      case ActionType.Query:
        return query(target, action.QueryInfo ?? {}, this.queryContext(run));
      case ActionType.QueryAsJson:
        return camelCaseKeys(await query(target, action.QueryInfo ?? {}, this.queryContext(run)));
      case ActionType.Method:
        return this.call(target, action.Name, await this.arguments(action.ArgumentInfo, run));
      case ActionType.SetProperty: {
        const [value] = await this.arguments(action.ArgumentInfo, run);
        return this.members.set(target, action.Name, value);
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.members.set(target, pascalCase(name), value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: ApiObject, name: string, args: unknown[]): unknown {
    if (name === '_KeepReference') return this.references.keep(object);
    if (name === '_RemoveReference') return this.references.release(String(args[0]));
    return this.members.get(object, name, args);
  }

  private queryContext(run: Run): QueryContext {
    return {
      members: this.members,
      identity: (object) => this.identity(object),
      locate: (location) => {
        run.location = location;
      },
    };
  }

  /** From the identity the client rewrites its own path: getItem(id), or the reference. */
  private identity(object: ApiObject): Record<string, unknown> {
    const { Id, _Id } = object as { Id?: unknown; _Id?: unknown };
    const reference = this.references.idOf(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(Id !== undefined && { Id }),
      ...(Id === undefined && _Id !== undefined && { _Id }),
    };
  }

  /** Paths are declarations; each is resolved once per batch, when first used. */
  private async resolve(id: number, run: Run): Promise<Resolved> {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.batch.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const object = hangsOffParent(path) ? await this.resolveMember(path, run) : this.resolveRoot(path);
    run.resolved.set(id, object);
    return object;
  }

  private resolveRoot(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.root;
      case PathType.NewObject:
        return this.services[path.Name] ?? null;
      case PathType.ReferenceId:
        return this.references.get(path.Name);
      case PathType.NullObject:
        return null;
      default:
        throw invalidArgument();
    }
  }

  private async resolveMember(path: ObjectPath, run: Run): Promise<Resolved> {
    const { ParentObjectPathId: parentId } = path;
    const parent = parentId === undefined ? this.root : await this.resolve(parentId, run);
    if (parent === null) return null;
    const isIndexer = path.ObjectPathType === PathType.Indexer;
    const name = isIndexer ? 'GetItem' : path.Name;
    run.location = `${typeName(parent)}.${camelCase(name)}`;
    const isProperty = path.ObjectPathType === PathType.Property;
    const args = isProperty ? undefined : await this.arguments(path.ArgumentInfo, run);
    return ((await this.members.get(parent, name, args)) as Resolved | undefined) ?? null;
  }

  private async arguments(info: Arguments | undefined, run: Run): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    if (!references) return values; // the usual case; do not walk a large values array
    const substitute = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return Promise.all(value.map((item, i) => substitute(item, reference[i])));
      }
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference, run) : value;
    };
    const result: unknown[] = [];
    for (const [i, value] of values.entries()) result.push(await substitute(value, references[i]));
    return result;
  }
}

/** What one batch remembers while it runs. `location` is reported with an error, as in "Worksheet.getRange". */
class Run {
  readonly resolved = new Map<number, Resolved>();
  location = '';
  constructor(readonly batch: Batch) {}
}

/** Only these three hang off a parent; the others may carry a stale parent id that is not in the batch. */
const hangsOffParent = ({ ObjectPathType: type }: ObjectPath): boolean =>
  type === PathType.Method || type === PathType.Property || type === PathType.Indexer;

function batchError(cause: unknown, location: string, index: number): BatchError {
  const error =
    cause instanceof ApiError
      ? cause
      : new ApiError('GeneralException', `workbench: ${(cause as Error)?.stack ?? String(cause)}`, 500);
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}
