import { sources, type SourceKey } from '../../../calc/sources';

/** A page that figures or norms come from; what it is about is written in Dutch. */
export interface SourceLink {
  readonly what: string;
  readonly url: string;
  readonly host: string;
}

export const sourceLinks = (keys: readonly SourceKey[]): readonly SourceLink[] =>
  keys.map((key) => {
    const { what, url } = sources[key];
    return { what, url, host: new URL(url).hostname.replace(/^www\./, '') };
  });
