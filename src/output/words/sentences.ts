/** The sentences around the tables: for which day, how many, and what to know before reading. */
import type { AnswerHead, Totals } from '../../report/answers.ts';
import type { CheckAnswer } from '../../report/check-answer.ts';
import { dayText } from './day-text.ts';
import type { Language } from './language.ts';
import { countText, numberText } from './number-text.ts';
import { shortRevision } from './revision.ts';
import { severityNames } from './standing.ts';

/** The line under a title: the day, the window and the revision that the answer holds for. */
export function asOfLine({ asOf, dueSoonDays, revision }: AnswerHead, language: Language): string {
  const day = dayText(asOf, language);
  const days = countText(dueSoonDays, language, { vi: 'ngày', en: 'day' });
  const parts =
    language === 'vi'
      ? [`Tính đến ngày ${day}`, `sắp đến hạn: còn không quá ${days}`]
      : [`As of ${day}`, `due soon: ${days} left or fewer`];
  if (revision !== null) parts.push(`${language === 'vi' ? 'phiên bản' : 'revision'} ${shortRevision(revision)}`);
  return parts.join(' · ');
}

/** How many tasks, done, overdue and due soon, in one sentence. */
export function totalsSentence({ tasks, done, overdue, dueSoon }: Totals, language: Language): string {
  const [all, finished, late, soon] = [tasks, done, overdue, dueSoon].map((count) => numberText(count, language));
  return language === 'vi'
    ? `${all} nhiệm vụ: ${finished} đã hoàn thành, ${late} quá hạn, ${soon} sắp đến hạn`
    : `${countText(tasks, 'en', { vi: '', en: 'task' })}: ${finished} done, ${late} overdue, ${soon} due soon`;
}

/** What an agency owes: `2 nhiệm vụ quá hạn, 3 nhiệm vụ sắp đến hạn`; empty when it owes nothing. */
export function reminderSentence(overdue: number, dueSoon: number, language: Language): string {
  const parts = [];
  if (overdue > 0)
    parts.push(countText(overdue, language, { vi: 'nhiệm vụ quá hạn', en: 'task overdue', plural: 'tasks overdue' }));
  if (dueSoon > 0) {
    parts.push(
      countText(dueSoon, language, { vi: 'nhiệm vụ sắp đến hạn', en: 'task due soon', plural: 'tasks due soon' }),
    );
  }
  return parts.join(', ');
}

/** Said in place of an empty list of reminders: `selected` tasks were looked at. */
export function nothingToChase(selected: number, language: Language): string {
  if (selected === 0) return noTaskFound(language);
  return language === 'vi' ? 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.' : 'Nothing is overdue or due soon.';
}

/** How many are overdue of how many: `6 nhiệm vụ quá hạn trong 52 nhiệm vụ`. */
export function overdueSentence(overdue: number, all: number, language: Language): string {
  return language === 'vi'
    ? `${numberText(overdue, 'vi')} nhiệm vụ quá hạn trong ${numberText(all, 'vi')} nhiệm vụ`
    : `${numberText(overdue, 'en')} of ${countText(all, 'en', { vi: '', en: 'task' })} overdue`;
}

/** Said in place of an empty list of the overdue: `selected` tasks were looked at. */
export function nothingOverdue(selected: number, language: Language): string {
  if (selected === 0) return noTaskFound(language);
  return language === 'vi' ? 'Không có nhiệm vụ quá hạn.' : 'Nothing is overdue.';
}

/** Said in place of an empty listing, when filters left nothing. */
export function noTaskFound(language: Language): string {
  return language === 'vi' ? 'Không có nhiệm vụ nào phù hợp.' : 'No task matches.';
}

/** How late or how near: `quá hạn 259 ngày`, `còn 16 ngày`, `ngày cuối cùng`; empty where no term runs. */
export function daysSentence(daysLate: number | null, daysLeft: number | null, language: Language): string {
  if (daysLate !== null) {
    const late = countText(daysLate, language, { vi: 'ngày', en: 'day' });
    return language === 'vi' ? `quá hạn ${late}` : `${late} late`;
  }
  if (daysLeft === null) return '';
  if (daysLeft === 0) return language === 'vi' ? 'ngày cuối cùng' : 'last day';
  return language === 'vi'
    ? `còn ${numberText(daysLeft, 'vi')} ngày`
    : countText(daysLeft, 'en', { vi: '', en: 'day left', plural: 'days left' });
}

/** How many of those who owe a task have done it, and who is left where they are few: `12/15, còn: ...`. */
export function sharedSentence(done: number, all: number, left: readonly string[], language: Language): string {
  const share = language === 'vi' ? `${done}/${all} hoàn thành` : `${done} of ${all} done`;
  if (left.length === 0 || left.length > 3) return share;
  return `${share}; ${language === 'vi' ? 'còn' : 'left'}: ${left.join(', ')}`;
}

/** A label with the days that completion came after the deadline: `Hoàn thành quá hạn 12 ngày`. */
export function lateText(label: string, days: number, language: Language): string {
  const late = countText(days, language, { vi: 'ngày', en: 'day' });
  return language === 'vi' ? `${label} ${late}` : `${label}, ${late}`;
}

/** Why the rows of a grouping add up to more than the number of tasks. */
export function countedTwiceNote(count: number, language: Language): string {
  return language === 'vi'
    ? `${countText(count, 'vi', { vi: 'nhiệm vụ', en: '' })} do nhiều cơ quan thực hiện nên được tính ở nhiều dòng; cộng các dòng sẽ lớn hơn tổng số nhiệm vụ`
    : `${countText(count, 'en', { vi: '', en: 'task stands', plural: 'tasks stand' })} in more than one row, so that the rows add up to more than the number of tasks`;
}

/** That the document leaves a group open, so that the agencies listed are at least those that owe the task. */
export function openMembershipNote(language: Language): string {
  return language === 'vi'
    ? 'văn bản không nêu hết các cơ quan phải thực hiện'
    : 'the document does not name every agency that owes this';
}

/** That nobody reported on an open-ended task for longer than the plan's review interval. */
export function staleNote(language: Language): string {
  return language === 'vi' ? 'lâu chưa có báo cáo' : 'no report for a long time';
}

/** Said on stderr when there are reminders to agencies that no longer exist on the day asked. */
export function goneAgenciesNote(names: readonly string[], language: Language): string {
  return language === 'vi'
    ? `có lời nhắc gửi cơ quan không còn hoạt động, cần xác định cơ quan nhận thay: ${names.join('; ')}`
    : `there are reminders to agencies that are no longer in office; find out who answers for them: ${names.join('; ')}`;
}

/** Said on stderr when an answer stands although `check` finds errors. `commit` is the one that the plan was read from. */
export function checkFindsNote(errors: number, language: Language, commit: string | null = null): string {
  const command = commit === null ? 'dondoc check' : `dondoc check --at ${shortRevision(commit)}`;
  return language === 'vi'
    ? `kế hoạch có ${countText(errors, 'vi', { vi: 'lỗi', en: '' })}; xem bằng: ${command}`
    : `the plan has ${countText(errors, 'en', { vi: '', en: 'error' })}; see: ${command}`;
}

/**
 * Said on stderr when a listing refuses, because what it cannot read would be missing from its counts. The files of a
 * past revision cannot be mended.
 */
export function refusalNote(language: Language, isPast = false): string {
  if (isPast) {
    return language === 'vi'
      ? 'không lập được danh sách vì ở phiên bản này có tệp không đọc được: số liệu sẽ thiếu; hãy chọn phiên bản khác'
      : 'no list is given because part of the plan cannot be read at this revision and the counts would be short; choose another revision';
  }
  return language === 'vi'
    ? 'không lập được danh sách vì có tệp chưa đọc được: số liệu sẽ thiếu; hãy sửa các lỗi trên rồi chạy lại'
    : 'no list is given because part of the plan cannot be read and the counts would be short; mend the errors above and run again';
}

/** The last line of `check`: `2 lỗi, 1 cảnh báo, 1 lưu ý trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021`. */
export function checkSummary(answer: CheckAnswer, language: Language): string {
  const { totals, files, tasks, asOf, revision, against } = answer;
  const names = severityNames[language];
  const counted = (['error', 'warning', 'info'] as const)
    .filter((severity) => totals[severity] > 0)
    .map(
      (severity) =>
        `${numberText(totals[severity], language)} ${names[severity][totals[severity] === 1 ? 'one' : 'many']}`,
    );
  const at = revision === null ? '' : `, ${language === 'vi' ? 'phiên bản' : 'revision'} ${shortRevision(revision)}`;
  const since =
    against === null ? '' : `${language === 'vi' ? '; so với' : '; compared with'} ${shortRevision(against)}`;
  const found = counted.length > 0 ? counted.join(', ') : language === 'vi' ? 'không có lỗi' : 'no errors';
  const among = `${countText(files, language, { vi: 'tệp', en: 'file' })}, ${countText(tasks, language, { vi: 'nhiệm vụ', en: 'task' })}`;
  return language === 'vi'
    ? `${found} trong ${among}${at}${leftOut(answer, 'vi')}; tính đến ngày ${dayText(asOf, 'vi')}${since}`
    : `${found} in ${among}${at}${leftOut(answer, 'en')}; as of ${dayText(asOf, 'en')}${since}`;
}

/** How many findings are not told, and why: `; bỏ qua 2 theo chú thích, 5 theo baseline.yaml`; empty when all are told. */
function leftOut({ suppressed, baselined }: CheckAnswer, language: Language): string {
  const because =
    language === 'vi'
      ? { suppressed: 'theo chú thích', baselined: 'theo baseline.yaml' }
      : { suppressed: 'by comments', baselined: 'by baseline.yaml' };
  const parts = (['suppressed', 'baselined'] as const)
    .map((why) => [{ suppressed, baselined }[why], because[why]] as const)
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${numberText(count, language)} ${why}`);
  return parts.length === 0 ? '' : `; ${language === 'vi' ? 'bỏ qua' : 'left out'} ${parts.join(', ')}`;
}
