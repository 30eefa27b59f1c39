export interface NodeCarrier {
  /** A package of the npm registry. */
  name: string
  /** Of its tarball, as `sha512-…`. */
  integrity: string
}

export const NODE_BROUGHT: string
export const NODE_PACKAGES: Record<string, NodeCarrier>

export function bringNode(
  carrier: NodeCarrier,
  folder: string,
  npm: (args: string[]) => boolean,
  options?: { windows?: boolean; say?: (sentence: string) => void },
): string
