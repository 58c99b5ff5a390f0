import { itemNotFound } from '../richapi/errors';
import { Collection } from '../richapi/objects';

/** What an add-in keeps in the document: JSON texts by key. The same map serves `Office.context.document.settings`. */
export type Settings = Map<string, string>;

/** All settings of the document. */
export class SettingCollection extends Collection<Setting> {
  readonly type = 'SettingCollection';
  constructor(private readonly settings: Settings) {
    super();
  }
  protected items(): Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  /** Also replaces a setting that exists. */
  Add(key: string, value: unknown): Setting {
    this.settings.set(key, JSON.stringify(value));
    return new Setting(this.settings, key);
  }
  /** Keys are exact: "Schema" is not "schema". */
  override find(key: string): Setting | undefined {
    return this.settings.has(key) ? new Setting(this.settings, key) : undefined;
  }
}

/** A handle: the key is the identity. */
export class Setting {
  readonly type = 'Setting';
  constructor(
    private readonly settings: Settings,
    readonly Key: string,
  ) {}
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    const text = this.settings.get(this.Key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text);
  }
  set Value(value: unknown) {
    this.settings.set(this.Key, JSON.stringify(value));
  }
  Delete(): void {
    this.settings.delete(this.Key);
  }
}
