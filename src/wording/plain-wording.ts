/**
 * The few phrases that stand in nearly every plan, recognised by their letters: reading a phrase costs a
 * listing more than all the rest of its judging.
 */
import { type Due, termNamed } from '../calendar/due.ts';

const quarter = /^(?:hoàn thành )?(?:trong )?quý (i{1,3}|iv) năm (\d{4})$/;
const quarters: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** Whether the wording can be seen, without being read, not to disagree with the due value. False says nothing. */
export function plainlyAgrees(wording: string, due: Due): boolean {
  const phrase = wording.toLowerCase();
  const [, roman, year] = quarter.exec(phrase) ?? [];
  if (roman !== undefined) {
    return due.kind === 'term' && termNamed(`${year}-Q${quarters.indexOf(roman) + 1}`)?.day === due.day;
  }
  // "định kỳ" alone says nothing that a due value could disagree with.
  if (due.kind === 'ongoing') return phrase === 'thường xuyên' || phrase === 'định kỳ';
  const isYearly = due.kind === 'recurring' && due.every === 'year' && due.by === null;
  return isYearly && (phrase === 'hằng năm' || phrase === 'hàng năm');
}
