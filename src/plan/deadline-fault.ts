/** Why a text is no due value, and which one may have been meant. */
import { termNamed } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import { nearestOf } from '../diagnostics/nearest.ts';
import { readWording } from '../wording/wording.ts';

const attempts = [
  [/^\d{4}-[Qq]\d+$/, 'no-such-quarter'],
  [/^\d{4}-[Hh]\d+$/, 'no-such-half-year'],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, 'no-such-day'],
  [/^\d{4}-\d{1,2}$/, 'no-such-month'],
] as const;

/** The facts about a text that names no deadline. */
export function deadlineFacts(value: string): RuleFacts['invalid-deadline'] {
  const suggestion = meantBy(value);
  const attempt = suggestion === null ? attempts.find(([form]) => form.test(value)) : undefined;
  return { value, fault: attempt?.[1] ?? 'not-a-deadline', suggestion };
}

/** The due value that a near miss such as `2021-q1`, `Q1-2021`, `2021-3`, `onging` or `Quý I năm 2021` stands for; null for none. */
function meantBy(value: string): string | null {
  const parts = /^(\d{4})[-/ ]?([QqHh])([1-4])$/.exec(value) ?? reversed(/^([QqHh])([1-4])[-/. ](\d{4})$/.exec(value));
  if (parts !== null) return existing(`${parts[1]}-${parts[2]?.toUpperCase()}${parts[3]}`);
  const numbers = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(value) ?? dayFirst(value);
  if (numbers !== null) {
    const padded = numbers.slice(1).flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')));
    return existing(padded.join('-'));
  }
  return nearestOf(value, ['ongoing', 'none']) ?? phraseMeant(value);
}

/** The value of a phrase as documents word it, which belongs under `wording`. */
function phraseMeant(value: string): string | null {
  const { due } = readWording(value);
  return due?.kind === 'term' || due?.kind === 'ongoing' ? dueName(due) : null;
}

function reversed(parts: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return parts === null ? null : ['', parts[3], parts[1], parts[2]];
}

function dayFirst(value: string): readonly (string | undefined)[] | null {
  const parts = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(value);
  return parts === null ? null : ['', parts[3], parts[2], parts[1]];
}

function existing(name: string): string | null {
  return termNamed(name) === null ? null : name;
}
