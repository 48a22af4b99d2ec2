/** YAML that a plan may not use, because a reader of the file could not see what it says: anchors, aliases, tags, directives. */
import type { CST } from 'yaml';
import type { ForbiddenFeature, SourceFault } from './fault.ts';
import type { Span } from './tree.ts';
import { type YamlNode, yamlNodesIn } from './yaml-nodes.ts';

/** A place of forbidden YAML. An alias under a merge key has no fault of its own: the merge key has it. */
interface ForbiddenYaml {
  readonly span: Span;
  readonly fault: Extract<SourceFault, { rule: 'forbidden-yaml' }> | null;
}

/** Every anchor, alias, tag and directive of the tokens, in the order of the text. */
export function forbiddenYamlIn(tokens: readonly CST.Token[]): ForbiddenYaml[] {
  return [...yamlNodesIn(tokens)].flatMap(forbiddenAt);
}

function forbiddenAt({ token, before, merged }: YamlNode): ForbiddenYaml[] {
  const properties = before.flatMap((property) =>
    property.type === 'anchor' || property.type === 'tag' ? [forbidden(property.type, property)] : [],
  );
  if (token?.type === 'directive') return [forbidden('directive', token)];
  if (token?.type !== 'alias') return properties;
  const alias = forbidden('alias', token);
  return [...properties, merged ? { ...alias, fault: null } : alias];
}

function forbidden(
  feature: ForbiddenFeature,
  token: { readonly offset: number; readonly source: string },
): ForbiddenYaml {
  const span = { start: token.offset, end: token.offset + token.source.length };
  return { span, fault: { rule: 'forbidden-yaml', span, facts: { feature } } };
}
