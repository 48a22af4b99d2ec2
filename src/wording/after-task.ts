/** A wording that names a task of the plan by its id: `15 ngày sau khi hoàn thành nhiệm vụ PL.03`, as our own answers say it. */
import type { Span } from '../calendar/due.ts';
import { foldDiacritics } from '../calendar/fold.ts';
import type { RecognisedStep, WordingReading } from './reading.ts';

/** The reading; null for a phrase that says anything else. A number of the document (`nhiệm vụ 3.1`) is no id. */
export function readAfterTask(phrase: string): WordingReading | null {
  const found = form.exec(foldDiacritics(phrase))?.groups;
  if (found === undefined) return null;
  const task = (phrase.match(id)?.[0] ?? '').replace(/^[a-z]+/i, (letters) => letters.toUpperCase());
  const within = spanIn(found['count'], found['unit']);
  const steps: RecognisedStep[] = [{ kind: 'event', text: `hoàn thành nhiệm vụ ${task}` }];
  if (within !== null) steps.push({ kind: 'within', span: within });
  return { due: { kind: 'after-task', task, within, completed: null }, day: null, steps };
}

const id = /(?:PL\d*|[IVX]+)(?:\.[\w-]+)+/i;
const span = '(?:trong )?(?:vong |thoi han )?(?<count>0*[1-9]\\d{0,3}) (?<unit>ngay lam viec|ngay|thang),? ';
const done = `(?:hoan thanh )?(?:nhiem vu )?${id.source.toLowerCase()}(?: (?:duoc )?hoan thanh)?`;
const form = new RegExp(`^(?:${span})?(?:sau|(?:tinh )?(?:ke )?tu)(?: khi| ngay)? ${done}[.;]?$`);

function spanIn(count: string | undefined, unit: string | undefined): Span | null {
  if (count === undefined) return null;
  const units = { ngay: 'days', 'ngay lam viec': 'working days', thang: 'months' } as const;
  return { count: Number(count), unit: units[unit as keyof typeof units] };
}
