/** The nodes in the YAML library's tokens, one by one. */
import type { CST } from 'yaml';

/** A node token and the tokens before it that may hold its anchor and tag; `merged` says that it stands under a `<<`. */
export interface YamlNode {
  readonly token: CST.Token | null;
  readonly before: readonly CST.SourceToken[];
  readonly merged: boolean;
}

/** Every node of the tokens, a collection before what it holds, in the order of the text. */
export function* yamlNodesIn(tokens: readonly CST.Token[]): Generator<YamlNode> {
  for (const token of tokens) {
    if (token.type === 'document') yield* nodesFrom(token.value ?? null, token.start, false);
    else yield { token, before: [], merged: false };
  }
}

function* nodesFrom(token: CST.Token | null, before: readonly CST.SourceToken[], merged: boolean): Generator<YamlNode> {
  yield { token, before, merged };
  if (token === null || !('items' in token)) return;
  for (const item of token.items) {
    const { start, key, sep, value } = item as CST.CollectionItem;
    const inMerge = merged || isMergeKey(key);
    yield* nodesFrom(key ?? (sep === undefined ? (value ?? null) : null), start, merged);
    if (sep !== undefined) yield* nodesFrom(value ?? null, sep, inMerge);
  }
}

function isMergeKey(key: CST.Token | null | undefined): boolean {
  return key?.type === 'scalar' && key.source === '<<';
}
