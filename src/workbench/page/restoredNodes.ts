import type { ISequenceNode } from '@univerjs/engine-formula';

type Nodes = (ISequenceNode | string)[];

/** The pieces Univer found, with the signs as typed put back in; null when they do not add up to the text. */
export function restoredNodes(nodes: Nodes | undefined, text: string): Nodes | undefined | null {
  if (!nodes) return nodes;
  let at = text.startsWith('=') ? 1 : 0;
  const restored = nodes.map((node) => {
    const length = (typeof node === 'string' ? node : node.token).length;
    const piece = text.slice(at, at + length);
    at += length;
    return typeof node === 'string' ? piece : { ...node, token: piece };
  });
  return at === text.length ? restored : null;
}
