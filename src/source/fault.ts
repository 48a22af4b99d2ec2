/** What can be wrong with a file before anybody asks what it says. */
import type { Span } from './tree.ts';

/** A syntax fault by its cause, as far as it can be told: the words for it are the output's. */
export type SyntaxFault =
  | 'colon-in-text'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'tab-indent'
  | 'bad-indent'
  | 'missing-colon'
  | 'unclosed-bracket'
  | 'bad-escape'
  | 'reserved-start'
  | 'several-documents'
  | 'merge-conflict'
  | 'too-deep'
  | 'other';

/** What a plan may not use of YAML. */
export type ForbiddenFeature = 'alias' | 'anchor' | 'merge-key' | 'tag' | 'directive';

interface Fault<Rule extends string, Facts> {
  readonly rule: Rule;
  readonly span: Span;
  readonly facts: Facts;
}

/** One fault of a file's bytes or YAML, with its characters. `text` is the piece of the file it is about. */
export type SourceFault =
  | Fault<'not-utf8', { byte: string; looksLike: 'utf-16' | 'windows' }>
  | Fault<'yaml-syntax', { fault: SyntaxFault; text: string }>
  | Fault<'duplicate-key', { key: string }>
  | Fault<'forbidden-yaml', { feature: ForbiddenFeature }>
  | Fault<'control-character', { code: string }>
  | Fault<'not-nfc', { count: number }>;
