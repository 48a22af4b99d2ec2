/** What a plan is called: its type, its number, its title. */
import type { AnswerHead } from '../../report/answers.ts';

/**
 * The plan as people name it: `Kế hoạch số 12/KH-UBND thực hiện Quyết định …`. A number left blank is left out; a
 * title that begins with the type stands as it is.
 */
export function planName({ plan: { type, number, title } }: Pick<AnswerHead, 'plan'>): string {
  if (title.toLowerCase().startsWith(type.toLowerCase())) return title;
  const kind = type.slice(0, 1).toUpperCase() + type.slice(1).toLowerCase();
  const numbered = /^\d/.test(number) ? `${kind} số ${number}` : kind;
  const isCapitalised = /^\p{Lu}\p{Ll}/u.test(title);
  return `${numbered} ${isCapitalised ? title.slice(0, 1).toLowerCase() + title.slice(1) : title}`;
}
