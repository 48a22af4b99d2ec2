/** What may stand at the cursor, and how the shells are told: one candidate a line, then a directive. */
import { visible } from '../../output/text/visible.ts';

/** One word that may stand at the cursor. */
export interface Candidate {
  readonly value: string;
  /** On one line, safe to show; empty for none. */
  readonly description: string;
}

/**
 * What may stand at the cursor; `folders` and `files` leave it to the shell, which knows them best, and so does `filesAfter`, of the
 * rest of the word behind that beginning.
 */
export type Answer = readonly Candidate[] | 'folders' | 'files' | { readonly filesAfter: string };

/** The numbers by which the shells' scripts are told what to do (those of Cobra). */
const directives = { files: 0, noFiles: 4, foldersOnly: 16, keepOrder: 32 } as const;

/** In characters. Measuring columns would cost as much as reading the plan, and shells cut what is too wide. */
const longestDescription = 70;
/** More than this is not looked at: a clause may be pages long. */
const longestLook = 400;

/** The candidates that begin as typed, in whichever case, as the shells' scripts read them. */
export function answerText(answer: Answer, start: string): string {
  if (answer === 'files') return `:${directives.files}\n`;
  if (answer === 'folders') return `:${directives.foldersOnly}\n`;
  if ('filesAfter' in answer) return `${answer.filesAfter}\n:${directives.files}\n`;
  const typed = start.toLowerCase();
  const lines = answer
    .filter(({ value }) => value.toLowerCase().startsWith(typed))
    .map(({ value, description }) => (description === '' ? `${value}\n` : `${value}\t${description}\n`));
  return `${[...new Set(lines)].join('')}:${directives.noFiles | directives.keepOrder}\n`;
}

/** Words of our own. */
export function candidate(value: string, description = ''): Candidate {
  return { value, description };
}

/**
 * A word from a plan or the name of a branch, which anybody may have written: none where typing it would need quotes or where it could do
 * anything but stand there.
 */
export function planCandidate(value: string, description: string): Candidate[] {
  const isPlain = plainAscii.test(value) || (plain.test(value) && visible(value) === value);
  return isPlain ? [{ value, description: shortLine(description) }] : [];
}

const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]*$/u;
/** Nearly all, without the tables of all letters there are, which take long to be made. */
const plainAscii = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** The beginning of the text, on one line. */
function shortLine(text: string): string {
  const characters = [...visible(text.slice(0, longestLook).replace(/\s+/g, ' ').trim())];
  if (characters.length <= longestDescription) return characters.join('');
  return `${characters
    .slice(0, longestDescription - 1)
    .join('')
    .trimEnd()}…`;
}
