/**
 * The note of a replacement of several files: JSON with what each file held before and holds after. Texts stand in it as
 * text, so that a person can read what was being done; bytes that are no UTF-8 stand in it as base64.
 */
import { isPlanName } from './plan-name.ts';
import type { Replacement } from './writing.ts';

type Content = { readonly text: string } | { readonly base64: string };

/** Of one folder alone; of one among several, where a decision is made for all. */
const [form, sharedForm] = ['dondoc-journal/1', 'dondoc-journal/2'];

/** Of any note, in bytes. It holds files twice; a larger one would not fit into one string. */
export const largestNote = 256 * 1024 * 1024;

/** What a note says. */
interface JournalNote {
  readonly files: readonly Replacement[];
  /** Where the decision stands by which it counts, relative to the folder; null where it counts by itself. */
  readonly decision: string | null;
}

/** The note of these replacements; with the path of a decision (relative to the folder, with `/`), as long as that stands. */
export function journalOf(files: readonly Replacement[], decision: string | null = null): Uint8Array {
  const head = decision === null ? { form } : { form: sharedForm, decision };
  return Buffer.from(`${JSON.stringify({ ...head, files: notedFiles(files) }, null, 1)}\n`);
}

/** The replacements as a note has them. */
export function notedFiles(files: readonly Replacement[]): unknown {
  const noted = (bytes: Uint8Array | null) => (bytes === null ? null : contentOf(bytes));
  return files.map(({ name, before, after }) => ({ name, before: noted(before), after: noted(after) }));
}

/** What a note says; null when it is damaged, of another version of the program, or names what no plan may write. */
export function noteIn(journal: Uint8Array): JournalNote | null {
  const note = parsed(journal);
  if (!isMapping(note) || (note['form'] !== form && note['form'] !== sharedForm)) return null;
  const decision = note['form'] === form ? null : note['decision'];
  const files = replacementsNoted(note['files']);
  return files === null || (decision !== null && typeof decision !== 'string') ? null : { files, decision };
}

/** The replacements that a note has; null when they are damaged, or name what no plan may write. */
export function replacementsNoted(noted: unknown): Replacement[] | null {
  if (!Array.isArray(noted)) return null;
  const files = noted.map(replacementOf);
  const whole = files.filter((file) => file !== null);
  const names = new Set(whole.map(({ name }) => name));
  return whole.length === files.length && names.size === files.length ? whole : null;
}

function replacementOf(noted: unknown): Replacement | null {
  if (!isMapping(noted) || typeof noted['name'] !== 'string' || !isPlanName(noted['name'])) return null;
  const [before, after] = [noted['before'], noted['after']].map((content) =>
    content === null ? null : bytesOf(content),
  );
  return before === undefined || after === undefined || before === after
    ? null
    : { name: noted['name'], before, after };
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
