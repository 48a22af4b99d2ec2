/** The words for the rules about what agencies reported. */
import type { Day } from '../../../calendar/day.ts';
import { dayText } from '../day-text.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const progressWords: GroupWords<'progress'> = {
  'report-in-future': {
    title: { vi: 'báo cáo ghi ngày chưa đến', en: 'a report dated in the future' },
    message: {
      vi: ({ date, today }) => `báo cáo ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
      en: ({ date, today }) => `the report is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    },
    help: { vi: 'ghi ngày thực tế nhận báo cáo', en: 'write the day that the report was received' },
  },
  'report-out-of-order': {
    title: { vi: 'báo cáo không theo thứ tự ngày', en: 'a report out of order' },
    message: {
      vi: ({ date, earlier }) => `báo cáo ngày ${dayText(date, 'vi')} đứng sau báo cáo ngày ${dayText(earlier, 'vi')}`,
      en: ({ date, earlier }) => `the report of ${dayText(date, 'en')} stands after that of ${dayText(earlier, 'en')}`,
    },
    help: {
      vi: 'nếu ngày đúng thì chuyển cả dòng của báo cáo này lên trên báo cáo kia',
      en: 'if the day is right, move the whole line of this report up above the other',
    },
  },
  'report-by-stranger': {
    title: { vi: 'báo cáo của cơ quan không chủ trì nhiệm vụ', en: 'a report by an agency that does not owe the task' },
    message: {
      vi: ({ agency, leads, names }) =>
        `${called(agency, names)} không chủ trì nhiệm vụ này${leads.length === 0 ? '' : `; cơ quan chủ trì: ${listed(leads.map((lead) => called(lead, names)))}`}`,
      en: ({ agency, leads, names }) =>
        `${called(agency, names)} does not lead this task${leads.length === 0 ? '' : `; its lead: ${listed(leads.map((lead) => called(lead, names)))}`}`,
    },
    help: {
      vi: 'sửa agency cho đúng cơ quan chủ trì; nếu đã đổi cơ quan thì ghi văn bản điều chỉnh vào amendments.yaml',
      en: 'name the lead; if the lead was changed, record the amendment in amendments.yaml',
    },
  },
  'reporter-not-in-office': {
    title: {
      vi: 'cơ quan báo cáo không hoạt động vào ngày báo cáo',
      en: 'a report by an agency that was not in office',
    },
    message: {
      vi: ({ fault, agency, date, day, others, names }) => {
        const on = dayText(date, 'vi');
        if (day === null)
          return `nhóm ${called(agency, names)} báo cáo ngày ${on} nhưng có thành viên đã ngừng hoạt động trước đó: ${listed(others.map((id) => called(id, names)))}`;
        return fault === 'ended'
          ? `${called(agency, names)} chỉ hoạt động đến hết ngày ${dayText(day, 'vi')}, không thể báo cáo ngày ${on}`
          : `${called(agency, names)} hoạt động từ ngày ${dayText(day, 'vi')}, chưa thể báo cáo ngày ${on}`;
      },
      en: ({ fault, agency, date, day, others, names }) => {
        const on = dayText(date, 'en');
        if (day === null)
          return `the group ${called(agency, names)} reports on ${on}, but members of it had ended before: ${listed(others.map((id) => called(id, names)))}`;
        return fault === 'ended'
          ? `${called(agency, names)} was in office until ${dayText(day, 'en')} and cannot report on ${on}`
          : `${called(agency, names)} is in office from ${dayText(day, 'en')} and cannot report on ${on} yet`;
      },
    },
    help: {
      vi: ({ fault, others, names }) => {
        if (fault === 'members-ended')
          return 'ghi báo cáo của từng thành viên còn hoạt động và của cơ quan kế thừa; thành viên đã thôi thuộc nhóm thì ghi until của thành viên đó trong agencies.yaml';
        return fault === 'ended' && others.length > 0
          ? `ghi cơ quan kế thừa (${listed(others.map((id) => called(id, names)))}), hoặc đúng ngày báo cáo`
          : 'ghi đúng ngày báo cáo, hoặc since, until của cơ quan trong agencies.yaml';
      },
      en: ({ fault, others, names }) => {
        if (fault === 'members-ended')
          return 'record the reports of the members that are there and of the successors; for a member that left the group, write its until in agencies.yaml';
        return fault === 'ended' && others.length > 0
          ? `name its successor (${listed(others.map((id) => called(id, names)))}), or the right day of the report`
          : 'write the right day of the report, or since and until of the agency in agencies.yaml';
      },
    },
  },
  'report-after-withdrawal': {
    title: { vi: 'báo cáo về nhiệm vụ đã rút', en: 'a report on a withdrawn task' },
    message: {
      vi: ({ date, withdrawn }) =>
        `báo cáo ngày ${dayText(date, 'vi')} về nhiệm vụ đã rút từ ngày ${dayText(withdrawn, 'vi')}`,
      en: ({ date, withdrawn }) =>
        `the report of ${dayText(date, 'en')} is about a task that was withdrawn on ${dayText(withdrawn, 'en')}`,
    },
    help: {
      vi: 'kiểm tra lại mã nhiệm vụ và hai ngày; nhiệm vụ vẫn tính là đã rút',
      en: 'check the id of the task and both days; the task still counts as withdrawn',
    },
  },
  'done-without-evidence': {
    title: { vi: 'hoàn thành nhưng không có minh chứng', en: 'done without evidence' },
    message: {
      vi: ({ agency, names }) => `${called(agency, names)} báo cáo hoàn thành nhưng chưa nêu văn bản minh chứng`,
      en: ({ agency, names }) => `${called(agency, names)} reports the task as done without a document that proves it`,
    },
    help: {
      vi: 'thêm evidence với số và ngày văn bản, ví dụ {number: 812/KH-UBND, date: 2021-03-25}; kết quả không có số văn bản: {title: ..., date: ...}',
      en: 'add evidence with number and date, as in {number: 812/KH-UBND, date: 2021-03-25}; of a result without a number: {title: ..., date: ...}',
    },
  },
  'placeholder-evidence': {
    title: { vi: 'minh chứng chỉ ghi tạm', en: 'evidence that is a placeholder' },
    message: {
      vi: ({ value, isResult }) =>
        isResult
          ? `${quoted(value)} chưa phải là kết quả: không có số văn bản thì title phải nêu việc đã làm xong`
          : `minh chứng ${quoted(value)} chỉ ghi tạm, cần số và ngày của văn bản đã ban hành`,
      en: ({ value, isResult }) =>
        isResult
          ? `${quoted(value)} is no result yet: without a number, the title must say what was achieved`
          : `the evidence ${quoted(value)} is a placeholder, expected the number and date of an issued document`,
    },
    help: {
      vi: ({ isResult }) =>
        isResult
          ? 'ghi kết quả đã đạt, ví dụ title: Hệ thống đã đưa vào sử dụng; việc chưa xong thì ghi state: in-progress'
          : 'ghi số và ngày của văn bản; kết quả không có số văn bản thì bỏ number, mô tả ở title; nếu chưa có thì ghi state: in-progress',
      en: ({ isResult }) =>
        isResult
          ? 'write what was achieved, as in title: The system is in use; while it is still to come, write state: in-progress'
          : 'write its number and date; of a result that is no numbered document leave number out and describe it in title; without one yet, write state: in-progress',
    },
  },
  'evidence-in-future': {
    title: { vi: 'minh chứng ghi ngày chưa đến', en: 'evidence dated in the future' },
    message: {
      vi: ({ date, today }) =>
        `văn bản minh chứng ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
      en: ({ date, today }) => `the evidence is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    },
    help: { vi: 'ghi ngày ban hành trên văn bản', en: 'write the day of issue that stands on the document' },
  },
  'evidence-before-period': {
    title: { vi: 'minh chứng có trước kỳ báo cáo', en: 'evidence older than its period' },
    message: {
      vi: ({ date, period, first }) =>
        `văn bản minh chứng ngày ${dayText(date, 'vi')} cho kỳ ${period} có trước cả kỳ liền trước (từ ${dayText(first, 'vi')})`,
      en: ({ date, period, first }) =>
        `the evidence for ${period} is dated ${dayText(date, 'en')}, before even the period before it (from ${dayText(first, 'en')})`,
    },
    help: {
      vi: 'kiểm tra lại năm trên văn bản và kỳ (period); nếu đúng là văn bản đó thì để nguyên',
      en: 'check the year on the document and the period; leave it if that is the document',
    },
  },
  'reopened-without-reason': {
    title: { vi: 'mở lại nhiệm vụ không nêu lý do', en: 'a task reopened without a reason' },
    message: {
      vi: ({ agency, period, names }) =>
        `${called(agency, names)} đã báo cáo hoàn thành${period === null ? '' : ` kỳ ${period}`}, nay lại báo chưa xong mà không nêu lý do`,
      en: ({ agency, period, names }) =>
        `${called(agency, names)} reported ${period === null ? 'the task' : `the period ${period}`} as done, and now as not done, but gives no reason`,
    },
    help: { vi: 'thêm note nêu lý do thực hiện lại', en: 'add a note that says why it was taken up again' },
  },
  'unknown-period': {
    title: { vi: 'kỳ báo cáo không có', en: 'a period that the task does not have' },
    message: {
      vi: ({ period, recurs }) => {
        if (!recurs) return `nhiệm vụ này không định kỳ nên không có kỳ ${quoted(period ?? '')}`;
        return period === null
          ? 'nhiệm vụ định kỳ nhưng báo cáo không nêu kỳ'
          : `nhiệm vụ này không có kỳ ${quoted(period)}`;
      },
      en: ({ period, recurs }) => {
        if (!recurs) return `this task does not recur, so that it has no period ${quoted(period ?? '')}`;
        return period === null
          ? 'the task recurs, but the report names no period'
          : `this task has no period ${quoted(period)}`;
      },
    },
    help: {
      vi: ({ period, recurs, nearest }) => {
        if (!recurs)
          return 'chưa lưu vào git thì bỏ period; đã lưu vào git thì ghi bản đính chính không có period (dondoc correct)';
        return period === null
          ? `thêm period, ví dụ period: ${nearest ?? '2021'}`
          : (didYouMean(nearest, 'vi') ?? 'xem các kỳ của nhiệm vụ bằng lệnh "dondoc show"');
      },
      en: ({ period, recurs, nearest }) => {
        if (!recurs)
          return 'not committed yet, delete the key period; once committed, record a correction without it (dondoc correct)';
        return period === null
          ? `add period, as in period: ${nearest ?? '2021'}`
          : (didYouMean(nearest, 'en') ?? '"dondoc show" lists the periods of the task');
      },
    },
  },
  'unknown-correction': {
    title: { vi: 'đính chính một báo cáo không có', en: 'a correction of a report that is not there' },
    message: {
      vi: ({ date, agency, period }) =>
        `trước đó không có báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} để đính chính`,
      en: ({ date, agency, period }) =>
        `no report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} stands before this one to be corrected`,
    },
    help: {
      vi: 'ghi date, agency, period của báo cáo cần đính chính; báo cáo đó phải đứng trước trong tệp',
      en: 'write date, agency and period of the report to correct; it must stand earlier in the file',
    },
  },
  'repeated-report': {
    title: { vi: 'báo cáo được ghi hai lần', en: 'a report that is recorded twice' },
    message: {
      vi: ({ date, agency, period, differing }) =>
        `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} được ghi hai lần, ${
          differing.length === 0 ? 'nội dung giống hệt nhau' : `chỉ khác ở ${listed(differing)}`
        }`,
      en: ({ date, agency, period, differing }) =>
        `the report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} stands twice, ${
          differing.length === 0 ? 'the same to the letter' : `different only in ${listed(differing)}`
        }`,
    },
    help: {
      vi: ({ differing }) =>
        differing.length === 0
          ? 'chưa lưu vào git thì xóa một trong hai; đã lưu vào git thì để nguyên, vẫn chỉ tính một lần'
          : 'nếu là một báo cáo do hai người ghi: chưa lưu vào git thì giữ bản đầy đủ hơn, đã lưu vào git thì ghi bản đính chính (dondoc correct); nếu là hai báo cáo thì để nguyên',
      en: ({ differing }) =>
        differing.length === 0
          ? 'not committed yet, delete one of the two; once committed, leave both: they count once'
          : 'if it is one report that two people recorded: not committed yet, keep the fuller one; once committed, record a correction (dondoc correct); leave both if there were two',
    },
  },
  'repeated-correction': {
    title: { vi: 'báo cáo được đính chính hai lần', en: 'a report that is corrected twice' },
    message: {
      vi: ({ date, agency, period, corrected }) =>
        `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} đã được đính chính ngày ${dayText(corrected, 'vi')}, nay lại được đính chính lần nữa`,
      en: ({ date, agency, period, corrected }) =>
        `the report of ${dayText(date, 'en')} by ${quoted(agency)}${period === null ? '' : ` for ${period}`} was corrected on ${dayText(corrected, 'en')}, and is corrected here once more`,
    },
    help: {
      vi: ({ corrected, again }) => {
        const counts =
          again > corrected
            ? 'bản này'
            : again < corrected
              ? `bản đính chính ngày ${dayText(corrected, 'vi')}`
              : 'bản đứng sau trong tệp';
        return `${counts} được tính; chưa lưu vào git thì chỉ giữ bản đúng; đã lưu vào git thì ghi thêm bản đính chính với corrects: {date: ${later(corrected, again)}}`;
      },
      en: ({ corrected, again }) => {
        const counts =
          again > corrected
            ? 'this one'
            : again < corrected
              ? `that of ${dayText(corrected, 'en')}`
              : 'the one further down';
        return `${counts} counts; not committed yet, keep only the right one; once committed, add a correction with corrects: {date: ${later(corrected, again)}}`;
      },
    },
  },
};

/** An agency by its name, and the id that the file must have: `Sở Nội vụ (so-noi-vu)`. */
export function called(id: string, names: Readonly<Record<string, string>>): string {
  const name = names[id];
  return name === undefined ? quoted(id) : `${name} (${id})`;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
