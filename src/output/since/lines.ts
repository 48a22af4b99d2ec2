/** What changed of a task, a line each, for every form of the answer. */
import type { SinceChange, SinceTask } from '../../report/since-answer.ts';
import { reportText } from '../tasks/facts.ts';
import { requestedText } from '../tasks/requests.ts';
import type { Language } from '../words/language.ts';
import { noteWords } from '../words/notes.ts';
import { sinceChangeText } from '../words/since.ts';

/** One change: `Quá hạn 01 ngày (hạn 14/12/2021)`, `Báo cáo 15/12/2021, Sở Nội vụ Mẫu: Đang thực hiện`. */
export function changeLine(change: SinceChange, language: Language): string {
  if (change.kind === 'requested') return requestedText(change.request, language);
  if (change.kind !== 'reported') return sinceChangeText(change, language);
  return noteWords.reported[language](reportText(change.report, language));
}

/** Every change of the task. */
export function changeLines({ changes }: SinceTask, language: Language): readonly string[] {
  return changes.map((change) => changeLine(change, language));
}
