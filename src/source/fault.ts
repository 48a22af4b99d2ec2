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

/** One fault of a file's bytes or YAML, with its characters. `text` is the piece of the file it is about. */
export type SourceFault =
  | {
      readonly rule: 'not-utf8';
      readonly span: Span;
      readonly facts: { byte: string; looksLike: 'utf-16' | 'windows' };
    }
  | { readonly rule: 'yaml-syntax'; readonly span: Span; readonly facts: { fault: SyntaxFault; text: string } }
  | { readonly rule: 'duplicate-key'; readonly span: Span; readonly facts: { key: string } }
  | {
      readonly rule: 'forbidden-yaml';
      readonly span: Span;
      readonly facts: { feature: 'alias' | 'anchor' | 'merge-key' | 'tag' | 'directive' };
    }
  | { readonly rule: 'control-character'; readonly span: Span; readonly facts: { code: string } }
  | { readonly rule: 'not-nfc'; readonly span: Span; readonly facts: { count: number } };
