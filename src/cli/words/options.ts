/** What `--help` says of each option. */
import type { Words } from '../../output/words/language.ts';
import type { OptionName } from '../options.ts';

export const optionWords: Words<Readonly<Record<OptionName, string>>> = {
  plan: {
    vi: 'thư mục của kế hoạch (mặc định: tìm từ thư mục hiện tại trở lên)',
    en: 'the folder of the plan (default: searched from the current folder upwards)',
  },
  at: {
    vi: 'kế hoạch như trong git ở phiên bản này: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
    en: 'the plan as git had it at this revision: a branch, tag, commit, or the end of 2021-03-31',
  },
  against: {
    vi: 'những sửa đổi so với phiên bản này có đúng quy định không? Ví dụ main',
    en: 'is what changed since this revision lawful? For instance main',
  },
  asOf: {
    vi: 'tính đến ngày: 2021-12-15, 15/12/2021 hoặc 2021-Q4 (mặc định: hôm nay)',
    en: 'as of the day: 2021-12-15, 15/12/2021 or 2021-Q4 (default: today)',
  },
  format: { vi: 'dạng kết quả', en: 'the form of the answer' },
  lang: { vi: 'ngôn ngữ: vi hoặc en (mặc định: vi)', en: 'language: vi or en (default: vi)' },
  color: { vi: 'màu: auto, always hoặc never (mặc định: auto)', en: 'colour: auto, always or never (default: auto)' },
  quiet: { vi: 'chỉ in kết quả, không in lời nhắn', en: 'print the answer only, no remarks' },
  quietReminders: {
    vi: 'chỉ in lời nhắc; không có gì để nhắc thì không in gì',
    en: 'print the reminders only; nothing when there is nothing to send',
  },
  agency: {
    vi: 'chỉ các nhiệm vụ do cơ quan này chủ trì, kể cả với tư cách thành viên của nhóm (lặp lại được)',
    en: 'only the tasks that this agency leads, also as a member of a group (repeatable)',
  },
  standing: {
    vi: 'chỉ các tình trạng này, cách nhau bằng dấu phẩy: overdue,due-soon,…',
    en: 'only these standings, separated by commas: overdue,due-soon,…',
  },
  section: { vi: 'chỉ mục này, ví dụ II.4; phụ lục là PL', en: 'only this section, as II.4; the appendix is PL' },
  due: {
    vi: 'chỉ các nhiệm vụ đến hạn trong kỳ: 2021-Q4, 2021-12, 2021',
    en: 'only the tasks that fall due in the period: 2021-Q4, 2021-12, 2021',
  },
  source: { vi: 'chỉ phần body (nội dung) hoặc appendix (phụ lục)', en: 'only the body or the appendix' },
  within: {
    vi: 'sắp đến hạn: còn không quá số ngày này, ví dụ 30d (mặc định: theo kế hoạch)',
    en: 'due soon: so many days left or fewer, as 30d (default: as the plan says)',
  },
  failOn: {
    vi: 'kết thúc với mã 1 nếu có nhiệm vụ ở các tình trạng này',
    en: 'exit 1 if a task has one of these standings',
  },
  by: {
    vi: 'gộp theo: lead (cơ quan chủ trì), section (mục), quarter (quý đến hạn), agency (từng cơ quan)',
    en: 'count by lead, section, quarter or agency',
  },
  outputFile: {
    vi: 'ghi thêm kết quả ở dạng khác vào tệp, ví dụ sarif=dondoc.sarif (lặp lại được)',
    en: 'write the answer to a file too, in another form, as sarif=dondoc.sarif (repeatable)',
  },
  writeBaseline: {
    vi: 'ghi các lỗi hiện có vào baseline.yaml để không báo lại',
    en: 'write the findings to baseline.yaml, to be left out from now on',
  },
  strict: { vi: 'cảnh báo và lưu ý cũng kết thúc với mã 1', en: 'exit 1 for warnings and infos too' },
  title: { vi: 'trích yếu của kế hoạch mới', en: 'the subject of the new plan' },
  ci: {
    vi: 'thêm mẫu kiểm tra tự động: github, gitlab hoặc pre-commit (lặp lại được)',
    en: 'add a recipe for CI: github, gitlab or pre-commit (repeatable)',
  },
  dryRun: {
    vi: 'chỉ liệt kê các tệp sẽ tạo, không ghi gì',
    en: 'list the files that would be made, and write nothing',
  },
  evidence: {
    vi: 'số, ký hiệu văn bản minh chứng: 812/KH-UBND, hoặc cả ngày: "812/KH-UBND ngày 25/3/2021"',
    en: 'number of the document that proves it: 812/KH-UBND, or with its day: "812/KH-UBND ngày 25/3/2021"',
  },
  evidenceDate: {
    vi: 'ngày của văn bản minh chứng: 25/3/2021 hoặc 2021-03-25',
    en: "the document's day: 25/3/2021 or 2021-03-25",
  },
  evidenceTitle: { vi: 'trích yếu của văn bản minh chứng', en: "the document's title" },
  state: {
    vi: 'cơ quan báo cáo đến đâu: not-started, in-progress hoặc done',
    en: 'what the agency reports: not-started, in-progress or done',
  },
  note: { vi: 'ghi chú', en: 'a note' },
  obstacle: { vi: 'khó khăn, vướng mắc', en: 'obstacles met' },
  proposal: { vi: 'kiến nghị, đề xuất', en: 'what the agency proposes' },
  reporter: {
    vi: 'cơ quan báo cáo; cần khi nhiều cơ quan cùng thực hiện',
    en: 'the agency that reports; needed where several owe the task',
  },
  period: { vi: 'kỳ của nhiệm vụ lặp lại: 2021, 2021-Q2', en: 'the occurrence of a recurring task: 2021, 2021-Q2' },
  reported: { vi: 'ngày báo cáo (mặc định: hôm nay)', en: 'the day of the report (default: today)' },
  report: {
    vi: 'ngày của báo cáo ghi sai (mặc định: báo cáo mới nhất)',
    en: 'the day of the report that was wrong (default: the latest one)',
  },
  to: {
    vi: 'thời hạn mới: 2021-Q3, 30/9/2021 hoặc "quý III năm 2021"',
    en: 'the new deadline: 2021-Q3, 30/9/2021 or "quý III năm 2021"',
  },
  instrument: {
    vi: 'số, ký hiệu văn bản cho phép, ví dụ 123/UBND-VX',
    en: 'number of the document that grants it, such as 123/UBND-VX',
  },
  instrumentDate: { vi: 'ngày của văn bản cho phép', en: 'the day of the document that grants it' },
  issuer: {
    vi: 'cơ quan ban hành văn bản cho phép (mặc định: cơ quan ban hành kế hoạch)',
    en: "who issued that document (default: the plan's issuer)",
  },
  requested: { vi: 'số, ký hiệu văn bản đề nghị', en: 'number of the document that asked for it' },
  requestedDate: { vi: 'ngày của văn bản đề nghị', en: 'the day of the document that asked for it' },
  requestedBy: { vi: 'cơ quan đề nghị', en: 'the agency that asked for it' },
  reason: { vi: 'lý do', en: 'why' },
  lead: { vi: 'cơ quan chủ trì mới (lặp lại được)', en: 'the new lead (repeatable)' },
  with: {
    vi: 'cơ quan phối hợp mới (lặp lại được); none nếu không còn cơ quan nào',
    en: 'the new supporting agencies (repeatable); none if there are none any more',
  },
  suspend: { vi: 'tạm dừng nhiệm vụ', en: 'suspend the task' },
  resume: { vi: 'tiếp tục nhiệm vụ đã tạm dừng', en: 'resume a suspended task' },
  withdraw: { vi: 'rút nhiệm vụ khỏi kế hoạch', en: 'withdraw the task from the plan' },
  occurredOn: {
    vi: 'ngày sự kiện xảy ra: 4/5/2021 hoặc 2021-05-04',
    en: 'the day on which the event occurred: 4/5/2021 or 2021-05-04',
  },
  preview: { vi: 'chỉ xem trước, không ghi gì', en: 'show what would be written, write nothing' },
  yes: { vi: 'ghi luôn, không hỏi lại', en: 'write without asking' },
  commit: { vi: 'commit vào git đúng các tệp đã ghi', en: 'commit exactly the files that were written' },
  owing: {
    vi: 'cơ quan điền bảng, hoặc một nhóm: mỗi thành viên một phần (bắt buộc)',
    en: 'the agency that fills it in, or a group: a part for each member (required)',
  },
  output: {
    vi: 'ghi vào tệp .csv hoặc .xlsx chưa có (mặc định: in ra)',
    en: 'write a new file, .csv or .xlsx (default: standard output)',
  },
};
