/**
 * The batch interpreter. It knows the protocol and nothing of Excel.
 * Actions run strictly in order; each one may wait (a read waits for the calculation that an earlier write started).
 */
import { ApiError, invalidArgument, itemNotFound, notImplemented } from './errors';
import { Bag, camelCase, Collection, pascalCase, sameText, type ApiObject } from './objects';
import {
  ActionType,
  PathType,
  type Action,
  type Arguments,
  type Batch,
  type BatchResult,
  type QueryInfo,
} from './protocol';

type Resolved = ApiObject | null; // null: a null object, which swallows everything asked of it
type Members = Record<string, unknown>;

/** One per connected client: references belong to the client that keeps them. */
export class Interpreter {
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceOf = new WeakMap<ApiObject, string>();
  private nextReference = 1;

  constructor(
    private readonly root: ApiObject,
    private readonly services: Record<string, ApiObject> = {},
    /** Does the genuine client know this member? Decides between NotImplemented and InvalidArgument. */
    private readonly isKnown: (type: string, member: string) => boolean = () => true,
  ) {}

  get liveReferences(): number {
    return this.references.size;
  }

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
        const error =
          cause instanceof ApiError
            ? cause
            : new ApiError('GeneralException', `workbench: ${(cause as Error)?.stack ?? String(cause)}`, 500);
        result.Error = {
          Code: error.code,
          Message: error.message,
          Location: run.location,
          HttpStatusCode: error.httpStatus,
          ActionIndex: index,
        };
        return result; // earlier results still count, later actions are skipped, nothing is rolled back
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
        return this.query(target, action.QueryInfo ?? {}, run);
      case ActionType.QueryAsJson:
        return camelCaseKeys(await this.query(target, action.QueryInfo ?? {}, run));
      case ActionType.Method:
        return this.call(target, action.Name, await this.arguments(action.ArgumentInfo, run));
      case ActionType.SetProperty:
        return this.assign(target, action.Name, (await this.arguments(action.ArgumentInfo, run))[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(target, pascalCase(name), value);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  // ---- object paths -------------------------------------------------------------------------------------------

  /** Paths are declarations; each is resolved once per batch, when first used. */
  private async resolve(id: number, run: Run): Promise<Resolved> {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.batch.ObjectPaths[id];
    if (!path) throw invalidArgument();
    // Only these three hang off a parent; ReferenceId and NullObject may carry a stale parent id that is not in the batch.
    const hasParent =
      path.ObjectPathType === PathType.Method ||
      path.ObjectPathType === PathType.Property ||
      path.ObjectPathType === PathType.Indexer;
    const parent =
      hasParent && path.ParentObjectPathId !== undefined ? await this.resolve(path.ParentObjectPathId, run) : this.root;
    let object: Resolved = null;
    if (parent !== null) {
      if (hasParent)
        run.location = `${typeName(parent)}.${path.ObjectPathType === PathType.Indexer ? 'getItem' : camelCase(path.Name)}`;
      switch (path.ObjectPathType) {
        case PathType.GlobalObject:
          object = this.root;
          break;
        case PathType.NewObject:
          object = this.services[path.Name] ?? null;
          break;
        case PathType.Method:
          object = (await this.member(parent, path.Name, await this.arguments(path.ArgumentInfo, run))) as Resolved;
          break;
        case PathType.Property:
          object = (await this.member(parent, path.Name)) as Resolved;
          break;
        case PathType.Indexer:
          object = (await this.member(parent, 'GetItem', await this.arguments(path.ArgumentInfo, run))) as Resolved;
          break;
        case PathType.ReferenceId:
          object = this.references.get(path.Name) ?? null;
          if (!object) throw itemNotFound();
          break;
        case PathType.NullObject:
          break;
        default:
          throw invalidArgument();
      }
    }
    run.resolved.set(id, object ?? null);
    return object ?? null;
  }

  private async arguments(info: Arguments | undefined, run: Run): Promise<unknown[]> {
    const substitute = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (Array.isArray(reference) && Array.isArray(value))
        return Promise.all(value.map((item, i) => substitute(item, reference[i])));
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference, run) : value;
    };
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    if (!references) return values; // the usual case; do not walk a large values array
    const result: unknown[] = [];
    for (const [i, value] of values.entries()) result.push(await substitute(value, references[i]));
    return result;
  }

  // ---- members ------------------------------------------------------------------------------------------------

  private member(object: ApiObject, name: string, args?: unknown[]): unknown {
    if (object instanceof Bag) return args ? object.call(name, args) : object.child(name);
    if (!(name in object)) throw this.unknownMember(object, name);
    const value = (object as Members)[name];
    return typeof value === 'function' ? (value as (...a: unknown[]) => unknown).apply(object, args ?? []) : value;
  }
  private call(object: ApiObject, name: string, args: unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return this.release(String(args[0]));
    if (/^_(Un)?[Rr]egister/.test(name) && !(name in object)) return null; // events: every change is sent, the client filters
    return this.member(object, name, args);
  }
  private assign(object: ApiObject, name: string, value: unknown): null {
    if (object instanceof Bag) object.set(name, value);
    else if (name in object) (object as Members)[name] = value;
    else throw this.unknownMember(object, name);
    return null;
  }
  private unknownMember(object: ApiObject, name: string): ApiError {
    const type = typeName(object);
    return this.isKnown(type, name) ? notImplemented(`${type}.${camelCase(name)}`) : invalidArgument();
  }

  // ---- identity and references --------------------------------------------------------------------------------

  /** From the identity the client rewrites its own path: getItem(id), or the reference. */
  private identity(object: ApiObject): Members {
    const { Id, _Id } = object as { Id?: unknown; _Id?: unknown };
    const reference = this.referenceOf.get(object);
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(Id !== undefined ? { Id } : _Id !== undefined ? { _Id } : {}),
    };
  }
  private keep(object: ApiObject): null {
    if (!this.referenceOf.has(object)) {
      const id = `reference-${this.nextReference++}`;
      this.referenceOf.set(object, id);
      this.references.set(id, object);
    }
    return null;
  }
  private release(id: string): null {
    const object = this.references.get(id);
    if (object) {
      this.references.delete(id);
      this.referenceOf.delete(object);
    }
    return null;
  }

  // ---- load ---------------------------------------------------------------------------------------------------

  private async query(object: ApiObject, info: QueryInfo, run: Run): Promise<Members> {
    const names = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => !sameText(name, 'isNullObject'));
    const result = this.identity(object);
    if (object instanceof Collection) {
      // load('items/name,count') arrives as ["name","count"]: the host decides which is the collection's own
      const own = names.filter((name) => scalarMembers(object).some((member) => sameText(member, name)));
      for (const name of own) Object.assign(result, await this.pick(object, name, run));
      const Select = names.filter((name) => !own.includes(name));
      const from = info.Skip ?? 0;
      const items: Members[] = [];
      for (const item of object.all.slice(from, info.Top === undefined ? undefined : from + info.Top))
        items.push(await this.query(item as ApiObject, { Select }, run));
      result._Items = items;
      return result;
    }
    for (const name of names.length ? names : ['*']) merge(result, await this.pick(object, name, run));
    return result;
  }
  private async pick(object: ApiObject, path: string, run: Run): Promise<Members> {
    const [head = '', ...tail] = path.split('/');
    if (head === '*') {
      const result: Members = {};
      for (const name of scalarMembers(object)) {
        const value = await (object as Members)[name];
        if (value !== undefined && !isApiObject(value)) result[name] = value;
      }
      return result;
    }
    const name =
      object instanceof Bag
        ? pascalCase(head)
        : (memberNames(object).find((member) => sameText(member, head)) ?? pascalCase(head));
    run.location = `${typeName(object)}.${camelCase(name)}`;
    if (tail.length) {
      const child = (await this.member(object, name)) as Resolved;
      return { [name]: child && (await this.query(child, { Select: [tail.join('/')] }, run)) };
    }
    if (object instanceof Bag) return { [name]: object.get(name) };
    if (!(name in object)) throw this.unknownMember(object, name);
    const value = await (object as Members)[name];
    return { [name]: isApiObject(value) ? await this.query(value, {}, run) : value };
  }
}

/** What one batch remembers while it runs. `location` is reported with an error, as in "Worksheet.getRange". */
class Run {
  readonly resolved = new Map<number, Resolved>();
  location = '';
  constructor(readonly batch: Batch) {}
}

const typeName = (object: ApiObject): string => String((object as { type?: unknown }).type ?? object.constructor.name);

const namesOfPrototype = new WeakMap<object, string[]>();
/** API members begin with a capital; inherited ones count. */
function memberNames(object: ApiObject): string[] {
  const own = Object.getOwnPropertyNames(object).filter(isApiName);
  const prototype = Object.getPrototypeOf(object) as object;
  let inherited = namesOfPrototype.get(prototype);
  if (!inherited) {
    inherited = [];
    for (let p: object | null = prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p) as object | null)
      inherited.push(...Object.getOwnPropertyNames(p).filter(isApiName));
    namesOfPrototype.set(prototype, inherited);
  }
  return [...own, ...inherited];
}
const isApiName = (name: string): boolean => /^_?[A-Z]/.test(name);

/** The members a bare load() returns: no methods, no child objects (a promise counts as a scalar until it is awaited). */
function scalarMembers(object: ApiObject): string[] {
  return memberNames(object).filter((name) => {
    if (name.startsWith('_')) return false;
    const descriptor = findDescriptor(object, name);
    if (descriptor?.get) return true;
    return typeof descriptor?.value !== 'function' && !isApiObject(descriptor?.value);
  });
}
function findDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let p: object | null = object; p; p = Object.getPrototypeOf(p) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(p, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
function isApiObject(value: unknown): value is ApiObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return value instanceof Bag || (Object.getPrototypeOf(value) !== Object.prototype && memberNames(value).length > 0);
}
function camelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [key === '_Items' ? 'items' : camelCase(key), camelCaseKeys(v)]),
  );
}
function merge(into: Members, from: Members): void {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (isPlain(present) && isPlain(value)) merge(present, value);
    else into[key] = value;
  }
}
const isPlain = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
