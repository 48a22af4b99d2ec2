/**
 * The note of a replacement of several files: JSON with what each file held before and holds after. Texts stand in it as
 * text, so that a person can read what was being done; bytes that are no UTF-8 stand in it as base64.
 */
import { isPlanName } from './plan-name.ts';
import type { Replacement } from './writing.ts';

type Content = { readonly text: string } | { readonly base64: string };

const form = 'dondoc-journal/1';

/** The note of these replacements. */
export function journalOf(files: readonly Replacement[]): Uint8Array {
  const noted = files.map(({ name, before, after }) => ({
    name,
    before: before === null ? null : contentOf(before),
    after: contentOf(after),
  }));
  return Buffer.from(`${JSON.stringify({ form, files: noted }, null, 1)}\n`);
}

/** What a note says; null when it is damaged, of another version of the program, or names what no plan may write. */
export function replacementsIn(journal: Uint8Array): Replacement[] | null {
  const note = parsed(journal);
  if (!isMapping(note) || note['form'] !== form || !Array.isArray(note['files'])) return null;
  const files = note['files'].map(replacementOf);
  const whole = files.filter((file) => file !== null);
  const names = new Set(whole.map(({ name }) => name));
  return whole.length === files.length && names.size === files.length ? whole : null;
}

function replacementOf(noted: unknown): Replacement | null {
  if (!isMapping(noted) || typeof noted['name'] !== 'string' || !isPlanName(noted['name'])) return null;
  const before = noted['before'] === null ? null : bytesOf(noted['before']);
  const after = bytesOf(noted['after']);
  return before === undefined || after === undefined ? null : { name: noted['name'], before, after };
}

/** Text where that gives back the very same bytes, byte order mark included. */
function contentOf(bytes: Uint8Array): Content {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text).equals(bytes) ? { text } : { base64: Buffer.from(bytes).toString('base64') };
}

function bytesOf(content: unknown): Uint8Array | undefined {
  if (!isMapping(content)) return undefined;
  if (typeof content['text'] === 'string') return Buffer.from(content['text']);
  return typeof content['base64'] === 'string' ? Buffer.from(content['base64'], 'base64') : undefined;
}

function parsed(journal: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(journal).toString('utf8'));
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
