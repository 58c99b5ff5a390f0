import { itemNotFound } from './errors';
import type { ApiObject } from './objects';

/** The objects that a client keeps beyond one batch, by the id under which it keeps them. */
export class References {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }
  idOf(object: ApiObject): string | undefined {
    return this.ids.get(object);
  }
  get(id: string): ApiObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }
  keep(object: ApiObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }
  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }
}
