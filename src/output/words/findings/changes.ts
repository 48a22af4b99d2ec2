/** The words for the rules about what an edit changes. */
import { daysBetween } from '../../../calendar/day.ts';
import { dayText } from '../day-text.ts';
import { editedText } from '../edited-text.ts';
import { alike } from '../language.ts';
import { nouns } from '../nouns.ts';
import { countText, numberText } from '../number-text.ts';
import { listed, quoted } from '../quoted.ts';
import { quotedApart } from '../quoted-apart.ts';
import type { GroupWords } from './rule-words.ts';

const recorded = {
  amendment: { vi: 'điều chỉnh theo văn bản', en: 'the amendment by' },
  request: { vi: 'đề nghị gia hạn tại văn bản', en: 'the request in' },
};
const furtherDocument = {
  amendment: {
    vi: 'khôi phục như đã ghi; điều chỉnh tiếp theo cần văn bản riêng và một mục mới',
    en: 'restore it as it was; a further change needs a document and an entry of its own',
  },
  request: {
    vi: 'khôi phục như đã ghi; đề nghị tiếp theo có văn bản riêng và là một mục mới',
    en: 'restore it as it was; a further request has a letter and an entry of its own',
  },
};
const replacingDocument = {
  amendment: {
    vi: 'khôi phục như đã ghi; nếu văn bản bị thay thế thì ghi văn bản thay thế thành một mục mới',
    en: 'restore it; a document that replaces it is a new entry',
  },
  request: {
    vi: 'khôi phục như đã ghi; đề nghị được chấp thuận thì ghi văn bản cho phép vào amendments, nêu đề nghị này ở requested',
    en: 'restore it; where it was granted, the granting document stands in amendments and names it in requested',
  },
};

export const changesWords: GroupWords<'changes'> = {
  'issued-text-changed': {
    title: { vi: 'nội dung đã ban hành thay đổi', en: 'issued text that was changed' },
    message: {
      vi: ({ part, of, before, after }) => {
        if (of === 'draft') return 'kế hoạch đã ban hành nay ghi là dự thảo';
        const what =
          of === 'with' ? `cơ quan phối hợp của ${quoted(part)}` : `nội dung đã ban hành tại ${quoted(part)}`;
        if (before === null) return `${what} có thêm ${quoted(after ?? '')}`;
        if (after === null) return `${what} không còn ${quoted(before)}`;
        const [was, is] = quotedApart(before, after);
        return `${what} thay đổi từ ${was} thành ${is}`;
      },
      en: ({ part, of, before, after }) => {
        if (of === 'draft') return 'the plan was issued and is called a draft again';
        const what =
          of === 'with' ? `the supporting agencies of ${quoted(part)}` : `the issued text at ${quoted(part)}`;
        if (before === null) return `${what} gained ${quoted(after ?? '')}`;
        if (after === null) return `${what} lost ${quoted(before)}`;
        const [was, is] = quotedApart(before, after);
        return `${what} changed from ${was} to ${is}`;
      },
    },
    help: {
      vi: ({ part, of }) => {
        if (of === 'draft') return 'bỏ draft; thay đổi sau khi ban hành ghi vào amendments.yaml';
        return of === 'with'
          ? `giữ with như đã ban hành và ghi vào amendments.yaml: {task: ${part}, with: {from: […], to: […]}}`
          : `khôi phục nguyên văn; nếu đã được phê duyệt thì ghi vào exceptions.yaml: {rule: issued-text-changed, part: ${part}, by: …, date: …, reason: …}`;
      },
      en: ({ part, of }) => {
        if (of === 'draft') return 'delete draft; what changes after the issue goes in amendments.yaml';
        return of === 'with'
          ? `keep with as issued and write in amendments.yaml: {task: ${part}, with: {from: […], to: […]}}`
          : `restore the text as issued; if the change was approved, write in exceptions.yaml: {rule: issued-text-changed, part: ${part}, by: …, date: …, reason: …}`;
      },
    },
  },
  'task-removed': {
    title: { vi: 'nhiệm vụ đã ban hành không còn', en: 'an issued task that was removed' },
    message: {
      vi: ({ id }) => `nhiệm vụ ${quoted(id)} không còn trong kế hoạch`,
      en: ({ id }) => `the task ${quoted(id)} is no longer in the plan`,
    },
    help: {
      vi: ({ id }) =>
        `khôi phục nhiệm vụ; nếu có văn bản rút nhiệm vụ thì ghi vào amendments.yaml: {task: ${id}, withdraw: true}`,
      en: ({ id }) =>
        `restore the task; if a document withdraws it, write in amendments.yaml: {task: ${id}, withdraw: true}`,
    },
  },
  'task-added': {
    title: { vi: 'nhiệm vụ được thêm vào văn bản đã ban hành', en: 'a task added to an issued document' },
    message: {
      vi: ({ id }) => `nhiệm vụ ${quoted(id)} không có trong văn bản đã ban hành`,
      en: ({ id }) => `the task ${quoted(id)} was not in the document as issued`,
    },
    help: {
      vi: ({ id }) =>
        `bỏ nhiệm vụ này; nếu đã được phê duyệt thì ghi vào exceptions.yaml: {rule: task-added, task: ${id}, by: …, date: …, reason: …}`,
      en: ({ id }) =>
        `delete the task; if it was approved, write in exceptions.yaml: {rule: task-added, task: ${id}, by: …, date: …, reason: …}`,
    },
  },
  'id-changed': {
    title: { vi: 'mã nhiệm vụ thay đổi', en: 'a task with another id' },
    message: {
      vi: ({ from, to }) => `mã nhiệm vụ ${quoted(from)} đổi thành ${quoted(to)}`,
      en: ({ from, to }) => `the task id ${quoted(from)} was changed to ${quoted(to)}`,
    },
    help: {
      vi: ({ from }) => `mã không đổi sau khi ban hành: khôi phục số thứ tự, hoặc ghi id: ${from}`,
      en: ({ from }) => `ids never change once issued: restore the number, or write id: ${from}`,
    },
  },
  'deadline-moved': {
    title: { vi: 'thời hạn thay đổi không có văn bản điều chỉnh', en: 'a deadline moved without an amendment' },
    message: {
      vi: ({ from, to }) => {
        if (from === null) return `thời hạn đã ban hành (chưa có) đổi thành ${quoted(to ?? '')}`;
        const [was, is] = to === null ? [quoted(from), '(không có)'] : quotedApart(from, to);
        return `thời hạn đã ban hành ${was} đổi thành ${is}`;
      },
      en: ({ from, to }) => {
        if (from === null) return `the deadline as issued moved from (none) to ${quoted(to ?? '')}`;
        const [was, is] = to === null ? [quoted(from), '(none)'] : quotedApart(from, to);
        return `the deadline as issued moved from ${was} to ${is}`;
      },
    },
    help: {
      vi: ({ task, from, to }) => {
        if (from === null || to === null)
          return 'khôi phục due; thời hạn mới phải có văn bản điều chỉnh trong amendments.yaml';
        return `giữ due cũ và ghi văn bản cho phép vào amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, due: {from: ${from}, to: ${to}}}]}`;
      },
      en: ({ task, from, to }) => {
        if (from === null || to === null) return 'restore due; a new deadline needs an amendment in amendments.yaml';
        return `keep the old due and write the granting document in amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, due: {from: ${from}, to: ${to}}}]}`;
      },
    },
  },
  'deadline-day-moved': {
    title: { vi: 'ngày đến hạn chuyển theo lịch', en: 'a deadline that falls on another day' },
    message: {
      vi: ({ task, period, from, to, others, by }) => {
        const of = period === null ? quoted(task) : `${quoted(task)}, kỳ ${period},`;
        const why = by === 'days-off' ? 'lịch nghỉ thay đổi' : 'thiết lập rollToWorkingDay thay đổi';
        const more = others === 0 ? '' : `; ${countText(others, 'vi', nouns.otherPeriod)} cũng chuyển`;
        return `thời hạn của ${of} chuyển từ ngày ${dayText(from, 'vi')} sang ngày ${dayText(to, 'vi')} do ${why}${more}`;
      },
      en: ({ task, period, from, to, others, by }) => {
        const of = period === null ? quoted(task) : `${quoted(task)} for ${period}`;
        const why = by === 'days-off' ? 'the days off changed' : 'rollToWorkingDay changed';
        const more = others === 0 ? '' : `; so do those of ${countText(others, 'en', nouns.otherPeriod)}`;
        return `the deadline of ${of} moves from ${dayText(from, 'en')} to ${dayText(to, 'en')}, since ${why}${more}`;
      },
    },
    help: {
      vi: ({ by }) =>
        by === 'days-off'
          ? 'đối chiếu days-off.yaml với thông báo lịch nghỉ; nếu đúng thì báo ngày mới cho cơ quan chủ trì'
          : 'nếu không chủ ý thì khôi phục rollToWorkingDay; nếu đúng thì báo ngày mới cho cơ quan chủ trì',
      en: ({ by }) =>
        by === 'days-off'
          ? 'compare days-off.yaml with the days off as announced; if they are right, tell the lead the new day'
          : 'restore rollToWorkingDay if it was not meant; if it was, tell the lead the new day',
    },
  },
  'time-zone-changed': {
    title: { vi: 'múi giờ thay đổi', en: 'another time zone' },
    message: {
      vi: ({ from, to }) =>
        `múi giờ đổi từ ${quoted(from)} thành ${quoted(to)}: mọi thời hạn hết vào giờ khác, ngày hôm nay có thể là ngày khác`,
      en: ({ from, to }) =>
        `the time zone changed from ${quoted(from)} to ${quoted(to)}: every deadline ends at another hour, and today may be another day`,
    },
    help: {
      vi: ({ from }) => `khôi phục timeZone: ${from}, trừ khi cơ quan ban hành theo giờ nơi khác`,
      en: ({ from }) => `restore timeZone: ${from}, unless the issuer keeps the hours of another place`,
    },
  },
  'lead-changed': {
    title: { vi: 'cơ quan chủ trì thay đổi không có văn bản điều chỉnh', en: 'a lead changed without an amendment' },
    message: {
      vi: ({ from, to }) => `cơ quan chủ trì đã ban hành ${quoted(listed(from))} đổi thành ${quoted(listed(to))}`,
      en: ({ from, to }) => `the lead as issued changed from ${quoted(listed(from))} to ${quoted(listed(to))}`,
    },
    help: {
      vi: ({ task, from, to }) =>
        `giữ lead cũ và ghi văn bản cho phép vào amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, lead: {from: [${listed(from)}], to: [${listed(to)}]}}]}`,
      en: ({ task, from, to }) =>
        `keep the old lead and write the granting document in amendments.yaml: {instrument: {number: …, date: …}, changes: [{task: ${task}, lead: {from: [${listed(from)}], to: [${listed(to)}]}}]}`,
    },
  },
  'report-edited': {
    title: { vi: 'báo cáo đã ghi thay đổi', en: 'a report that was edited' },
    message: {
      vi: ({ date, agency, edited }) =>
        `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)} khác với nội dung đã ghi${editedText(edited, 'vi')}`,
      en: ({ date, agency, edited }) =>
        `the report of ${dayText(date, 'en')} by ${quoted(agency)} was edited${editedText(edited, 'en')}`,
    },
    help: {
      vi: ({ date }) => `khôi phục báo cáo cũ, rồi ghi báo cáo mới ở cuối tệp với corrects: {date: ${date}}`,
      en: ({ date }) => `restore the report, then add a new one at the end of the file with corrects: {date: ${date}}`,
    },
  },
  'report-removed': {
    title: { vi: 'báo cáo đã ghi không còn', en: 'a report that was removed' },
    message: {
      vi: ({ date, agency }) => `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)} không còn trong tệp`,
      en: ({ date, agency }) => `the report of ${dayText(date, 'en')} by ${quoted(agency)} was removed`,
    },
    help: {
      vi: ({ date }) =>
        `khôi phục báo cáo; nếu báo cáo sai thì ghi báo cáo mới ở cuối tệp với corrects: {date: ${date}}`,
      en: ({ date }) =>
        `restore the report; if it is wrong, add a new one at the end of the file with corrects: {date: ${date}}`,
    },
  },
  'evidence-removed': {
    title: { vi: 'minh chứng đã ghi không còn', en: 'evidence that was removed' },
    message: {
      vi: ({ date, agency, number }) =>
        `minh chứng ${quoted(number)} không còn trong báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}`,
      en: ({ date, agency, number }) =>
        `the evidence ${quoted(number)} was removed from the report of ${dayText(date, 'en')} by ${quoted(agency)}`,
    },
    help: {
      vi: ({ date }) => `khôi phục minh chứng; nếu ghi nhầm thì ghi báo cáo mới với corrects: {date: ${date}}`,
      en: ({ date }) => `restore the evidence; if it is wrong, add a new report with corrects: {date: ${date}}`,
    },
  },
  'backdated-report': {
    title: { vi: 'báo cáo ghi lùi ngày', en: 'a backdated report' },
    message: {
      vi: ({ date, today, allowed }) =>
        `báo cáo ghi ngày ${dayText(date, 'vi')} nhưng ${countText(daysBetween(date, today), 'vi', nouns.day)} sau mới được nhập, quá ${numberText(allowed, 'vi')} ngày`,
      en: ({ date, today, allowed }) =>
        `the report is dated ${dayText(date, 'en')} but was entered ${countText(daysBetween(date, today), 'en', nouns.day)} later, more than ${numberText(allowed, 'en')}`,
    },
    help: {
      vi: 'kiểm tra lại ngày báo cáo; báo cáo nhập muộn thì nêu lý do trong note',
      en: 'look at its date again; of a report entered late, say why in note',
    },
  },
  'amendment-edited': {
    title: { vi: 'điều chỉnh đã ghi thay đổi', en: 'an amendment that was edited' },
    message: {
      vi: ({ number, date, edited, of }) =>
        `${recorded[of ?? 'amendment'].vi} ${quoted(number)} ngày ${dayText(date, 'vi')} khác với nội dung đã ghi${editedText(edited, 'vi')}`,
      en: ({ number, date, edited, of }) =>
        `${recorded[of ?? 'amendment'].en} ${quoted(number)} of ${dayText(date, 'en')} was edited${editedText(edited, 'en')}`,
    },
    help: alike(({ of }, language) => furtherDocument[of ?? 'amendment'][language]),
  },
  'amendment-removed': {
    title: { vi: 'điều chỉnh đã ghi không còn', en: 'an amendment that was removed' },
    message: {
      vi: ({ number, date, of }) =>
        `${recorded[of ?? 'amendment'].vi} ${quoted(number)} ngày ${dayText(date, 'vi')} không còn trong tệp`,
      en: ({ number, date, of }) =>
        `${recorded[of ?? 'amendment'].en} ${quoted(number)} of ${dayText(date, 'en')} was removed`,
    },
    help: alike(({ of }, language) => replacingDocument[of ?? 'amendment'][language]),
  },
  'member-dropped': {
    title: { vi: 'thành viên không còn trong nhóm', en: 'a member dropped from a group' },
    message: {
      vi: ({ group, agency, members }) =>
        agency === null
          ? `nhóm ${quoted(group)} không còn thành viên nào trong ${numberText(members, 'vi')} thành viên trước đây`
          : `${quoted(agency)} không còn trong nhóm ${quoted(group)} khi vẫn là thành viên`,
      en: ({ group, agency, members }) =>
        agency === null
          ? `the group ${quoted(group)} lost all its ${numberText(members, 'en')} members while they belonged to it`
          : `${quoted(agency)} was dropped from the group ${quoted(group)} while it belonged to it`,
    },
    help: {
      vi: ({ agency }) =>
        agency === null
          ? 'khôi phục members; cơ quan nào thôi là thành viên thì ghi ngày cuối cùng: {agency: …, until: …}'
          : `ghi ngày cuối cùng còn là thành viên: {agency: ${agency}, until: …}`,
      en: ({ agency }) =>
        agency === null
          ? 'restore members; of each that is no member any more, write its last day: {agency: …, until: …}'
          : `write its last day as a member: {agency: ${agency}, until: …}`,
    },
  },
  'agency-renamed': {
    title: { vi: 'tên cơ quan thay đổi', en: 'an agency with another name' },
    message: {
      vi: ({ id, from, to }) => `tên của ${quoted(id)} đổi từ ${quoted(from)} thành ${quoted(to)}`,
      en: ({ id, from, to }) => `the name of ${quoted(id)} changed from ${quoted(from)} to ${quoted(to)}`,
    },
    help: {
      vi: ({ from }) =>
        `ghi tên cũ vào aliases: [${from}]; nếu là cơ quan mới thì thêm mục mới và ghi successors ở mục cũ`,
      en: ({ from }) =>
        `keep the old name as aliases: [${from}]; a new agency is a new entry, named in successors of the old one`,
    },
  },
  'unused-exception': {
    title: { vi: 'ngoại lệ không dùng đến', en: 'an exception that is not used' },
    message: {
      vi: ({ rule, task, part, isFuture }) => {
        const matter = [rule, task, part].filter((one) => one !== null).join(' ');
        return isFuture
          ? `ngoại lệ ${quoted(matter)} ghi ngày chưa đến nên chưa có hiệu lực`
          : `ngoại lệ ${quoted(matter)} không khớp với thay đổi nào`;
      },
      en: ({ rule, task, part, isFuture }) => {
        const matter = [rule, task, part].filter((one) => one !== null).join(' ');
        return isFuture
          ? `the exception ${quoted(matter)} is dated in the future and does not hold yet`
          : `the exception ${quoted(matter)} matches no change`;
      },
    },
    help: {
      vi: ({ isFuture }) =>
        isFuture ? 'ghi ngày được phê duyệt' : 'xóa ngoại lệ này, hoặc sửa rule, task, part cho khớp với thay đổi',
      en: ({ isFuture }) =>
        isFuture ? 'write the day of the approval' : 'delete it, or correct rule, task and part to match the change',
    },
  },
};
