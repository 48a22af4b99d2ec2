/** What help shows of each command: lines to type, on the plan that ships in the repository, and what each is for. */
import type { InBoth } from '../../output/words/language.ts';
import type { CommandName } from '../commands.ts';

/** Two or three a command: by the line after `dondoc`. */
export const examples: Readonly<Record<CommandName, Readonly<Record<string, InBoth<string>>>>> = {
  status: {
    status: { vi: 'tình hình hôm nay', en: 'how things stand today' },
    'status --since "hôm qua"': { vi: 'những gì thay đổi từ hôm qua', en: 'what changed since yesterday' },
    'status --by lead --as-of "quý IV năm 2021"': {
      vi: 'tổng hợp theo cơ quan chủ trì',
      en: 'counts by lead, on the last day of a quarter',
    },
  },
  overdue: {
    overdue: { vi: 'mọi việc quá hạn', en: 'everything that is late' },
    'overdue --section II --format csv': {
      vi: 'bảng cho Excel, chỉ mục II',
      en: 'a table for Excel, section II alone',
    },
  },
  remind: {
    remind: { vi: 'lời nhắc cho từng cơ quan', en: 'the reminders, by agency' },
    'remind --agency so-gddt --within 2w': { vi: 'một cơ quan, trước hạn hai tuần', en: 'one agency, two weeks ahead' },
  },
  report: {
    'report 2021-Q4': { vi: 'báo cáo quý IV năm 2021', en: 'the report for the fourth quarter of 2021' },
    'report --as-of 2021-12-20 --agency so-gddt': {
      vi: 'quý vừa chốt số liệu, báo cáo riêng của một sở',
      en: 'the last quarter, one department alone',
    },
    'report 2021 --output bao-cao.docx': {
      vi: 'báo cáo năm, tệp Word để trình ký',
      en: "the year's report as a Word file to be signed",
    },
  },
  show: {
    'show PL.01': { vi: 'mọi thông tin về một nhiệm vụ', en: 'everything about one task' },
    'show PL.01 II.1.1': { vi: 'nhiều nhiệm vụ một lúc', en: 'several at once' },
  },
  history: {
    'history PL.01': { vi: 'quá trình của một nhiệm vụ', en: 'the life of one task' },
    'history xoa mu chu': { vi: 'tìm theo từ, không cần dấu', en: 'by words, without diacritics' },
  },
  diff: {
    'diff HEAD': { vi: 'những gì chưa lưu vào git', en: 'what is not committed yet' },
    'diff HEAD --format md': { vi: 'để dán vào yêu cầu hợp nhất', en: 'to paste into a pull request' },
  },
  print: {
    print: { vi: 'toàn văn trên màn hình', en: 'the whole text on the screen' },
    'print --format md': { vi: 'toàn văn dạng Markdown', en: 'the whole text as Markdown' },
  },
  agencies: {
    agencies: { vi: 'mọi cơ quan, nhóm và mã', en: 'every agency and group, with its id' },
    'agencies giao duc': { vi: 'tìm theo tên, không cần dấu', en: 'by name, without diacritics' },
  },
  settings: {
    settings: { vi: 'thiết lập đang dùng ở đây', en: 'what holds here' },
    'settings --format json': { vi: 'cho chương trình khác', en: 'for a program' },
  },
  done: {
    'done PL.01 --evidence "812/KH-UBND ngày 25/3/2021" --reported 26/3/2021': {
      vi: 'hoàn thành, có văn bản minh chứng',
      en: 'done, with the document that proves it',
    },
    'done PL.03 --title "Phần mềm đã đưa vào sử dụng tại 15 huyện" --date 20/12/2021': {
      vi: 'kết quả không có số văn bản',
      en: 'a result that is no numbered document',
    },
    'done III.1.3 --agency so-gddt --period 2020 --evidence "95/BC-SGDĐT ngày 20/12/2020"': {
      vi: 'một kỳ, phần của một cơ quan',
      en: "one period, one agency's part",
    },
  },
  update: {
    'update PL.02 --state "đang thực hiện" --obstacle "Thiếu kinh phí"': {
      vi: 'tiến độ và vướng mắc',
      en: 'the progress and what stands in the way',
    },
    'update II.6.1.1 --state in-progress --count 12/15': {
      vi: 'bao nhiêu đơn vị đã xong',
      en: 'how many of all have done it',
    },
    'update PL.03 PL.05 --state in-progress --dry-run': { vi: 'xem trước, không ghi', en: 'look first, write nothing' },
  },
  extend: {
    'extend PL.01 --to 2021-Q3 --by "123/UBND-VX ngày 20/3/2021"': {
      vi: 'gia hạn theo văn bản',
      en: 'an extension, with its document',
    },
    'extend PL.02 --to "quý III năm 2021" --by 124/UBND-VX --date 20/3/2021 --reason "Chờ hướng dẫn" --dry-run': {
      vi: 'kèm lý do, xem trước',
      en: 'with its reason, look first',
    },
  },
  request: {
    'request PL.01 --to 2021-Q3 --by "45/SGDĐT-GDTX ngày 10/3/2021" --issuer so-gddt': {
      vi: 'cơ quan đề nghị gia hạn',
      en: 'an agency asks for more time',
    },
    'request PL.02 --to "quý IV năm 2021" --by 46/SGDĐT-GDTX --date 12/3/2021 --reason "Chờ hướng dẫn" --dry-run': {
      vi: 'kèm lý do, xem trước',
      en: 'with its reason, look first',
    },
  },
  amend: {
    'amend PL.06 --lead so-noi-vu --by "45/QĐ-UBND ngày 3/3/2025"': { vi: 'đổi cơ quan chủ trì', en: 'another lead' },
    'amend PL.07 --suspend --by "46/QĐ-UBND ngày 4/3/2021"': { vi: 'tạm dừng một nhiệm vụ', en: 'suspend a task' },
  },
  occurred: {
    'occurred ID --date 4/5/2021': {
      vi: 'sự kiện làm căn cứ tính thời hạn đã xảy ra',
      en: 'the event that a deadline waits for has occurred',
    },
    'occurred ID --date "hôm qua" --dry-run': { vi: 'xem trước', en: 'look first' },
  },
  correct: {
    'correct PL.01 --date 26/3/2021': {
      vi: 'sửa ngày văn bản của báo cáo mới nhất',
      en: "mend the document's day in the latest report",
    },
    'correct PL.01 --report 26/3/2021 --note "Ghi nhầm số"': {
      vi: 'sửa báo cáo của một ngày',
      en: 'mend the report of one day',
    },
  },
  undo: {
    'undo --dry-run': { vi: 'xem sẽ hoàn tác gì', en: 'see what would be undone' },
    undo: { vi: 'hoàn tác lần ghi cuối cùng', en: 'take back what was recorded last' },
  },
  template: {
    'template --agency so-gddt --output bang.xlsx': { vi: 'bảng Excel để gửi đi', en: 'an Excel file to send out' },
    'template --agency ubnd-cap-huyen': { vi: 'cả nhóm, dạng CSV', en: 'a whole group, as CSV' },
  },
  record: {
    'record bang.xlsx --dry-run': { vi: 'xem bảng gửi về có gì', en: 'see what the return says' },
    'record bang.xlsx': { vi: 'ghi tất cả, hoặc không ghi gì', en: 'record all of it, or nothing' },
  },
  check: {
    check: { vi: 'kiểm tra kế hoạch ở đây', en: 'check the plan here' },
    'check --against HEAD': {
      vi: 'sửa đổi chưa lưu vào git có đúng quy định không',
      en: 'is what is not committed yet lawful',
    },
    'check --strict --output-file sarif=dondoc.sarif': { vi: 'trong CI', en: 'in CI' },
  },
  explain: {
    'explain wording-mismatch': { vi: 'một lỗi: nghĩa là gì, cách sửa', en: 'one rule and its remedy' },
    explain: { vi: 'danh sách các lỗi', en: 'the list of rules' },
  },
  deadline: {
    'deadline "trước ngày 15 tháng 12 hàng năm"': { vi: 'cần gõ gì vào due', en: 'what to type as due' },
    'deadline "Quý I năm 2021" --format json': { vi: 'cho chương trình khác', en: 'for a program' },
  },
  schema: {
    schema: { vi: 'danh sách các loại', en: 'the list' },
    'schema progress --plan plan': { vi: 'kèm mã của kế hoạch này', en: 'with the ids of this plan in it' },
    'schema status': { vi: 'của dondoc status --format json', en: 'of dondoc status --format json' },
  },
  import: {
    'import ke-hoach.docx --dry-run': { vi: 'xem đọc được gì từ văn bản', en: 'see what is read of the document' },
    'import ke-hoach.docx phu-luc.xlsx --output plan-2026': {
      vi: 'văn bản và phụ lục thành kế hoạch nháp',
      en: 'document and appendix, to a draft plan',
    },
  },
  init: {
    'init ke-hoach-2026 --title "Xây dựng xã hội học tập năm 2026" --dry-run': {
      vi: 'xem sẽ tạo gì',
      en: 'see what would be made',
    },
    'init --ci github --dry-run': { vi: 'thêm kiểm tra tự động', en: 'add a recipe for CI' },
  },
  completion: {
    'completion bash': { vi: 'in đoạn mã cho bash', en: 'print the script for bash' },
    'completion fish | source': { vi: 'dùng thử ngay trong fish', en: 'try it at once, in fish' },
  },
};
