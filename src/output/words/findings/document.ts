/** The words for the rules about the issued document. */

import { dayText, insideSentence, termText } from '../day-text.ts';
import { alike, type Language } from '../language.ts';
import { officialCount } from '../number-text.ts';
import { listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const early = {
  report: { vi: 'báo cáo ghi', en: 'the report is dated' },
  evidence: { vi: 'văn bản minh chứng ghi', en: 'the evidence is dated' },
  amendment: { vi: 'văn bản điều chỉnh ghi', en: 'the amendment is dated' },
  request: { vi: 'văn bản đề nghị ghi', en: 'the request is dated' },
  event: { vi: 'sự kiện xảy ra', en: 'the event occurred on' },
  exception: { vi: 'ngoại lệ được phê duyệt', en: 'the exception was approved on' },
};
const citing = {
  evidence: { vi: ['báo cáo', 'nêu văn bản minh chứng'], en: ['the report', 'names evidence'] },
  request: { vi: ['văn bản cho phép', 'căn cứ văn bản đề nghị'], en: ['the amendment', 'grants a request'] },
  declined: { vi: ['văn bản không chấp thuận', 'trả lời văn bản đề nghị'], en: ['the answer', 'declines a request'] },
  report: { vi: ['bản đính chính', 'đính chính báo cáo'], en: ['the correction', 'corrects a report'] },
  approval: { vi: ['ngoại lệ phê duyệt', 'căn cứ văn bản'], en: ['the exception', 'was approved by a document'] },
};

const ordered = {
  agency: { vi: 'kiểm tra lại since và until của cơ quan', en: 'check since and until of the agency' },
  member: {
    vi: 'kiểm tra lại since và until của thành viên, và của chính cơ quan đó',
    en: 'check since and until of the member, and those of the agency itself',
  },
  successor: { vi: 'kiểm tra lại until của cả hai cơ quan', en: 'check until of both agencies' },
  recurrence: { vi: 'kiểm tra lại from và until', en: 'check from and until' },
  task: { vi: 'kiểm tra lại start và thời hạn', en: 'check start and the deadline' },
  milestone: {
    vi: 'due là mốc cuối cùng: kiểm tra lại due và milestones',
    en: 'due is the last of the dates: check due and milestones',
  },
  'early-milestone': { vi: 'kiểm tra lại start và milestones', en: 'check start and milestones' },
};
const ended = {
  agency: {
    vi: (id, from, to) => `${id} hoạt động đến ngày ${to}, trước khi bắt đầu ngày ${from}`,
    en: (id, from, to) => `${id} is in office until ${to}, before it begins on ${from}`,
  },
  member: {
    vi: (id, from, to) => `${id} là thành viên đến ngày ${to}, trước khi bắt đầu ngày ${from}`,
    en: (id, from, to) => `${id} is a member until ${to}, before it begins on ${from}`,
  },
  successor: {
    vi: (id, from, to) => `cơ quan kế thừa ${id} chỉ hoạt động đến ngày ${to}, trước khi kế thừa (sau ngày ${from})`,
    en: (id, from, to) => `the successor ${id} was in office until ${to}, before it could succeed (after ${from})`,
  },
  recurrence: {
    vi: (_, from, to) => `thời hạn định kỳ kết thúc ngày ${to}, trước khi bắt đầu ngày ${from}`,
    en: (_, from, to) => `the recurring deadline ends on ${to}, before it begins on ${from}`,
  },
  task: {
    vi: (id, from, to) => `nhiệm vụ ${id} đến hạn ngày ${to}, trước khi bắt đầu ngày ${from}`,
    en: (id, from, to) => `the task ${id} is due on ${to}, before it begins on ${from}`,
  },
  milestone: {
    vi: (_, from, to) => `mốc ngày ${from} sau thời hạn ngày ${to}`,
    en: (_, from, to) => `the milestone of ${from} is after the deadline, ${to}`,
  },
  'early-milestone': {
    vi: (_, from, to) => `mốc ngày ${to} trước khi nhiệm vụ bắt đầu ngày ${from}`,
    en: (_, from, to) => `the milestone of ${to} is before the task begins, on ${from}`,
  },
} satisfies Record<string, Record<Language, (id: string, from: string, to: string) => string>>;

export const documentWords: GroupWords<'document'> = {
  'before-issue': {
    title: { vi: 'ghi ngày trước khi kế hoạch được ban hành', en: 'a day before the plan was issued' },
    message: {
      vi: ({ what, date, issued }) =>
        `${early[what].vi} ngày ${dayText(date, 'vi')}, trước khi kế hoạch được ban hành (${insideSentence(termText(issued, 'vi'), 'vi')})`,
      en: ({ what, date, issued }) =>
        `${early[what].en} ${dayText(date, 'en')}, before the plan was issued (${termText(issued, 'en')})`,
    },
    help: {
      vi: 'kiểm tra lại ngày này, nhất là năm, và ngày ban hành kế hoạch (issued)',
      en: 'check this day, above all its year, and the day of issue (issued)',
    },
  },
  'cites-later': {
    title: { vi: 'viện dẫn văn bản của ngày sau', en: 'a document named before its own day' },
    message: {
      vi: ({ what, cited, date }) =>
        `${citing[what].vi[0]} ngày ${dayText(date, 'vi')} ${citing[what].vi[1]} của ngày sau: ${dayText(cited, 'vi')}`,
      en: ({ what, cited, date }) =>
        `${citing[what].en[0]} of ${dayText(date, 'en')} ${citing[what].en[1]} of a later day, ${dayText(cited, 'en')}`,
    },
    help: {
      vi: 'kiểm tra lại cả hai ngày; cái được viện dẫn phải có trước hoặc cùng ngày',
      en: 'check both days: what is named must be there before, or on the same day',
    },
  },
  'ends-before-start': {
    title: { vi: 'kết thúc trước khi bắt đầu', en: 'an end before the beginning' },
    message: alike(({ what, id, start, end }, language) =>
      ended[what][language](quoted(id), dayText(start, language), dayText(end, language)),
    ),
    help: alike(({ what }, language) => ordered[what][language]),
  },
  'legal-basis-after-issue': {
    title: { vi: 'căn cứ ban hành sau kế hoạch', en: 'a legal basis later than the plan' },
    message: {
      vi: ({ number, date, issued }) =>
        `căn cứ ${quoted(number)} ghi ngày ${dayText(date, 'vi')}, sau khi kế hoạch được ban hành (${insideSentence(termText(issued, 'vi'), 'vi')})`,
      en: ({ number, date, issued }) =>
        `the legal basis ${quoted(number)} is dated ${dayText(date, 'en')}, after the plan was issued (${termText(issued, 'en')})`,
    },
    help: {
      vi: 'kiểm tra lại ngày của căn cứ và ngày ban hành kế hoạch (issued); nếu văn bản ghi như vậy thì giữ nguyên',
      en: 'check its day and the day of issue (issued); leave it if the document was issued so',
    },
  },
  'numbering-gap': {
    title: { vi: 'đánh số không liên tục', en: 'a gap in the numbering' },
    message: {
      vi: ({ number, previous, expected }) =>
        previous === null
          ? `số ${quoted(number)} đứng đầu, cần ${quoted(expected)}`
          : `số ${quoted(number)} đứng sau ${quoted(previous)}, cần ${quoted(expected)}`,
      en: ({ number, previous, expected }) =>
        previous === null
          ? `${quoted(number)} comes first, expected ${quoted(expected)}`
          : `${quoted(number)} follows ${quoted(previous)}, expected ${quoted(expected)}`,
    },
    help: { vi: 'nếu văn bản đã ban hành ghi như vậy thì giữ nguyên', en: 'leave it if the document was issued so' },
  },
  'columns-mismatch': {
    title: { vi: 'số cột của phụ lục không khớp với số ô', en: 'headings of the appendix that do not match its cells' },
    message: {
      vi: ({ count, expected }) => `có ${count} tên cột, trong khi mỗi dòng có ${expected} ô`,
      en: ({ count, expected }) =>
        `${count} column heading${count === 1 ? '' : 's'}, where every row has ${expected} cells`,
    },
    help: {
      vi: 'ghi đủ năm tên cột theo thứ tự: số thứ tự, nội dung, cơ quan chủ trì, cơ quan phối hợp, thời hạn; bảng khác thì ghi mỗi cột là {heading, holds}',
      en: 'state five headings in this order: number, content, lead, supporting agencies, deadline; of any other table write each column as {heading, holds}',
    },
  },
  'missing-lead': {
    title: { vi: 'chưa có cơ quan chủ trì', en: 'no lead yet' },
    message: { vi: 'nhiệm vụ của dự thảo chưa có cơ quan chủ trì', en: 'the task of the draft has no lead yet' },
    help: {
      vi: 'thêm lead với mã cơ quan trong agencies.yaml trước khi ban hành',
      en: 'add lead, with an id of agencies.yaml, before the plan is issued',
    },
  },
  'several-leads': {
    title: { vi: 'nhiều cơ quan chủ trì', en: 'several leads' },
    message: {
      vi: ({ leads }) => `nhiệm vụ có ${officialCount(leads.length, 'vi')} cơ quan chủ trì: ${listed(leads)}`,
      en: ({ leads }) => `the task has ${leads.length} leads: ${listed(leads)}`,
    },
    help: {
      vi: 'nên có một cơ quan chủ trì, các cơ quan khác phối hợp; nếu văn bản ghi như vậy thì giữ nguyên',
      en: 'one lead with supporting agencies is better; leave it if the document was issued so',
    },
  },
  'agency-not-in-office': {
    title: { vi: 'cơ quan chủ trì không còn hoạt động', en: 'a lead that is no longer in office' },
    message: {
      vi: ({ agency, until }) =>
        `cơ quan chủ trì ${quoted(agency)} chỉ hoạt động đến ngày ${dayText(until, 'vi')}, nhiệm vụ chưa xong`,
      en: ({ agency, until }) =>
        `the lead ${quoted(agency)} was in office until ${dayText(until, 'en')}, and the task is open`,
    },
    help: {
      vi: ({ successors }) =>
        `${successors.length === 0 ? '' : `cơ quan kế thừa: ${listed(successors)}; `}đổi cơ quan chủ trì bằng một văn bản điều chỉnh trong amendments.yaml`,
      en: ({ successors }) =>
        `${successors.length === 0 ? '' : `successors: ${listed(successors)}; `}change the lead by an amendment in amendments.yaml`,
    },
  },
};
