/** How API objects are looked into: by the names of their members, since they are the names that the client sends. */
import type { ApiError } from './errors';
import { invalidArgument, notImplemented } from './errors';
import { Bag, camelCase, sameText, type ApiObject } from './objects';

/** Does the genuine client know this member? Decides between NotImplemented and InvalidArgument. */
export type IsKnown = (type: string, member: string) => boolean;
type Fields = Record<string, unknown>;

/** Reads, calls and sets members of API objects. */
export class Members {
  constructor(private readonly isKnown: IsKnown) {}

  get(object: ApiObject, name: string, args?: unknown[]): unknown {
    if (object instanceof Bag) return args ? object.call(name, args) : object.child(name);
    if (!(name in object)) throw this.unknown(object, name);
    const value = (object as Fields)[name];
    if (typeof value !== 'function') return value;
    return (value as (...given: unknown[]) => unknown).apply(object, args ?? []);
  }

  set(object: ApiObject, name: string, value: unknown): void {
    if (object instanceof Bag) object.set(name, value);
    else if (canBeSet(object, name)) (object as Fields)[name] = value;
    else throw this.unknown(object, name);
  }

  unknown(object: ApiObject, name: string): ApiError {
    const type = typeName(object);
    return this.isKnown(type, name) ? notImplemented(`${type}.${camelCase(name)}`) : invalidArgument();
  }
}

/** The name of the Office.js class that the object stands for. */
export const typeName = (object: ApiObject): string =>
  String((object as { type?: unknown }).type ?? object.constructor.name);

const isApiName = (name: string): boolean => /^_?[A-Z]/.test(name);
const namesOfPrototype = new WeakMap<object, string[]>();

/** API members begin with a capital; inherited ones count. */
function memberNames(object: ApiObject): string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  let inherited = namesOfPrototype.get(prototype);
  if (!inherited) {
    inherited = chain(prototype).flatMap(namesIn);
    namesOfPrototype.set(prototype, inherited);
  }
  return [...namesIn(object), ...inherited];
}
const namesIn = (object: object): string[] => Object.getOwnPropertyNames(object).filter(isApiName);

/** The object and what it inherits from, Object itself left out. */
function chain(object: object): object[] {
  const next = Object.getPrototypeOf(object) as object | null;
  if (next === null) return [];
  return [object, ...chain(next)];
}

/** The member that a name in a load stands for, whatever its case. */
export const memberCalled = (object: ApiObject, name: string): string | undefined =>
  memberNames(object).find((member) => sameText(member, name));

/** The members a bare load() returns: no methods, no child objects (a promise counts as a scalar until it is awaited). */
export const scalarMembers = (object: ApiObject): string[] =>
  memberNames(object).filter((name) => {
    if (name.startsWith('_')) return false;
    const descriptor = descriptorOf(object, name);
    if (descriptor?.get) return true;
    return typeof descriptor?.value !== 'function' && !isApiObject(descriptor?.value);
  });

const descriptorOf = (object: object, name: string): PropertyDescriptor | undefined =>
  chain(object)
    .map((link) => Object.getOwnPropertyDescriptor(link, name))
    .find((descriptor) => descriptor !== undefined);

function canBeSet(object: object, name: string): boolean {
  const descriptor = descriptorOf(object, name);
  return descriptor !== undefined && (descriptor.set !== undefined || descriptor.writable === true);
}

/** Told from plain data by what it inherits. */
export function isApiObject(value: unknown): value is ApiObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return value instanceof Bag || (Object.getPrototypeOf(value) !== Object.prototype && memberNames(value).length > 0);
}
