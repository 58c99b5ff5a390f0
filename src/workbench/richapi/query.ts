/** load(): which members of an object, of its children and of a collection's items go back to the client. */
import { Bag, camelCase, Collection, pascalCase, sameText, type ApiObject } from './objects';
import { isApiObject, memberCalled, scalarMembers, typeName, type Members } from './members';
import type { QueryInfo } from './protocol';

type Fields = Record<string, unknown>;

export interface QueryContext {
  members: Members;
  /** What the client rewrites its own path from. */
  identity(object: ApiObject): Fields;
  /** Where an error would have happened, as in "Range.values". */
  locate(location: string): void;
}

/** What a load of this object returns. */
export async function query(object: ApiObject, info: QueryInfo, context: QueryContext): Promise<Fields> {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => !sameText(name, 'isNullObject'));
  if (object instanceof Collection) return queryCollection(object, names, info, context);
  const result = context.identity(object);
  for (const name of names.length ? names : ['*']) merge(result, await pick(object, name, context));
  return result;
}

/** load('items/name,count') arrives as ["name","count"]: the host decides which is the collection's own. */
async function queryCollection(
  collection: Collection<ApiObject>,
  names: string[],
  { Skip = 0, Top }: QueryInfo,
  context: QueryContext,
): Promise<Fields> {
  const result = context.identity(collection);
  const scalars = scalarMembers(collection);
  const own = names.filter((name) => scalars.some((member) => sameText(member, name)));
  for (const name of own) Object.assign(result, await pick(collection, name, context));
  const Select = names.filter((name) => !own.includes(name));
  const items: Fields[] = [];
  for (const item of collection.all.slice(Skip, Top === undefined ? undefined : Skip + Top))
    items.push(await query(item, { Select }, context));
  result._Items = items;
  return result;
}

async function pick(object: ApiObject, path: string, context: QueryContext): Promise<Fields> {
  const [head = '', ...tail] = path.split('/');
  if (head === '*') return allScalars(object);
  const name = object instanceof Bag ? pascalCase(head) : (memberCalled(object, head) ?? pascalCase(head));
  context.locate(`${typeName(object)}.${camelCase(name)}`);
  if (tail.length) {
    const child = (await context.members.get(object, name)) as ApiObject | null;
    return { [name]: child && (await query(child, { Select: [tail.join('/')] }, context)) };
  }
  if (object instanceof Bag) return { [name]: object.get(name) };
  const value = await context.members.get(object, name);
  return { [name]: isApiObject(value) ? await query(value, {}, context) : value };
}

async function allScalars(object: ApiObject): Promise<Fields> {
  const result: Fields = {};
  for (const name of scalarMembers(object)) {
    const value = await (object as Fields)[name];
    if (value !== undefined && !isApiObject(value)) result[name] = value;
  }
  return result;
}

function merge(into: Fields, from: Fields): void {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key];
    if (isPlain(present) && isPlain(value)) merge(present, value);
    else into[key] = value;
  }
}
const isPlain = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The answer to retrieve(), which reads as the client's own properties. */
export function camelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key === '_Items' ? 'items' : camelCase(key), camelCaseKeys(field)]),
  );
}
