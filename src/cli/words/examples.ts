/** What help shows of each command: lines to type, on the plan that ships in the repository, and what each is for. */
import type { InBoth } from '../../output/words/language.ts';
import type { CommandName } from '../commands.ts';

/** A line after `dondoc`. */
export interface Example {
  readonly line: string;
  readonly words: InBoth<string>;
}

/** Two or three a command. */
export const examples: Readonly<Record<CommandName, readonly Example[]>> = {
  status: [
    { line: 'status', words: { vi: 'tình hình hôm nay', en: 'how things stand today' } },
    {
      line: 'status --since "hôm qua"',
      words: { vi: 'những gì thay đổi từ hôm qua', en: 'what changed since yesterday' },
    },
    {
      line: 'status --by lead --as-of "quý IV năm 2021"',
      words: { vi: 'tổng hợp theo cơ quan chủ trì', en: 'counts by lead, on the last day of a quarter' },
    },
  ],
  overdue: [
    { line: 'overdue', words: { vi: 'mọi việc quá hạn', en: 'everything that is late' } },
    {
      line: 'overdue --section II --format csv',
      words: { vi: 'bảng cho Excel, chỉ mục II', en: 'a table for Excel, section II alone' },
    },
  ],
  remind: [
    { line: 'remind', words: { vi: 'lời nhắc cho từng cơ quan', en: 'the reminders, by agency' } },
    {
      line: 'remind --agency so-gddt --within 2w',
      words: { vi: 'một cơ quan, trước hạn hai tuần', en: 'one agency, two weeks ahead' },
    },
  ],
  report: [
    {
      line: 'report 2021-Q4',
      words: { vi: 'báo cáo quý IV năm 2021', en: 'the report for the fourth quarter of 2021' },
    },
    {
      line: 'report --as-of 2021-12-20 --agency so-gddt',
      words: { vi: 'quý vừa chốt số liệu, báo cáo riêng của một sở', en: 'the last quarter, one department alone' },
    },
    {
      line: 'report 2021 --output bao-cao.docx',
      words: { vi: 'báo cáo năm, tệp Word để trình ký', en: "the year's report as a Word file to be signed" },
    },
  ],
  show: [
    { line: 'show PL.01', words: { vi: 'mọi thông tin về một nhiệm vụ', en: 'everything about one task' } },
    { line: 'show PL.01 II.1.1', words: { vi: 'nhiều nhiệm vụ một lúc', en: 'several at once' } },
  ],
  history: [
    { line: 'history PL.01', words: { vi: 'quá trình của một nhiệm vụ', en: 'the life of one task' } },
    { line: 'history xoa mu chu', words: { vi: 'tìm theo từ, không cần dấu', en: 'by words, without diacritics' } },
  ],
  diff: [
    { line: 'diff HEAD', words: { vi: 'những gì chưa lưu vào git', en: 'what is not committed yet' } },
    {
      line: 'diff HEAD --format md',
      words: { vi: 'để dán vào yêu cầu hợp nhất', en: 'to paste into a pull request' },
    },
  ],
  print: [
    { line: 'print', words: { vi: 'toàn văn trên màn hình', en: 'the whole text on the screen' } },
    { line: 'print --format md', words: { vi: 'toàn văn dạng Markdown', en: 'the whole text as Markdown' } },
  ],
  agencies: [
    { line: 'agencies', words: { vi: 'mọi cơ quan, nhóm và mã', en: 'every agency and group, with its id' } },
    { line: 'agencies giao duc', words: { vi: 'tìm theo tên, không cần dấu', en: 'by name, without diacritics' } },
  ],
  settings: [
    { line: 'settings', words: { vi: 'thiết lập đang dùng ở đây', en: 'what holds here' } },
    { line: 'settings --format json', words: { vi: 'cho chương trình khác', en: 'for a program' } },
  ],
  done: [
    {
      line: 'done PL.01 --evidence "812/KH-UBND ngày 25/3/2021" --reported 26/3/2021',
      words: { vi: 'hoàn thành, có văn bản minh chứng', en: 'done, with the document that proves it' },
    },
    {
      line: 'done PL.03 --title "Phần mềm đã đưa vào sử dụng tại 15 huyện" --date 20/12/2021',
      words: { vi: 'kết quả không có số văn bản', en: 'a result that is no numbered document' },
    },
    {
      line: 'done III.1.3 --agency so-gddt --period 2020 --evidence "95/BC-SGDĐT ngày 20/12/2020"',
      words: { vi: 'một kỳ, phần của một cơ quan', en: "one period, one agency's part" },
    },
  ],
  update: [
    {
      line: 'update PL.02 --state "đang thực hiện" --obstacle "Thiếu kinh phí"',
      words: { vi: 'tiến độ và vướng mắc', en: 'the progress and what stands in the way' },
    },
    {
      line: 'update II.6.1.1 --state in-progress --count 12/15',
      words: { vi: 'bao nhiêu đơn vị đã xong', en: 'how many of all have done it' },
    },
    {
      line: 'update PL.03 PL.05 --state in-progress --dry-run',
      words: { vi: 'xem trước, không ghi', en: 'look first, write nothing' },
    },
  ],
  extend: [
    {
      line: 'extend PL.01 --to 2021-Q3 --by "123/UBND-VX ngày 20/3/2021"',
      words: { vi: 'gia hạn theo văn bản', en: 'an extension, with its document' },
    },
    {
      line: 'extend PL.02 --to "quý III năm 2021" --by 124/UBND-VX --date 20/3/2021 --reason "Chờ hướng dẫn" --dry-run',
      words: { vi: 'kèm lý do, xem trước', en: 'with its reason, look first' },
    },
  ],
  request: [
    {
      line: 'request PL.01 --to 2021-Q3 --by "45/SGDĐT-GDTX ngày 10/3/2021" --issuer so-gddt',
      words: { vi: 'cơ quan đề nghị gia hạn', en: 'an agency asks for more time' },
    },
    {
      line: 'request PL.02 --to "quý IV năm 2021" --by 46/SGDĐT-GDTX --date 12/3/2021 --reason "Chờ hướng dẫn" --dry-run',
      words: { vi: 'kèm lý do, xem trước', en: 'with its reason, look first' },
    },
  ],
  amend: [
    {
      line: 'amend PL.06 --lead so-noi-vu --by "45/QĐ-UBND ngày 3/3/2025"',
      words: { vi: 'đổi cơ quan chủ trì', en: 'another lead' },
    },
    {
      line: 'amend PL.07 --suspend --by "46/QĐ-UBND ngày 4/3/2021"',
      words: { vi: 'tạm dừng một nhiệm vụ', en: 'suspend a task' },
    },
  ],
  occurred: [
    {
      line: 'occurred ID --date 4/5/2021',
      words: {
        vi: 'sự kiện làm căn cứ tính thời hạn đã xảy ra',
        en: 'the event that a deadline waits for has occurred',
      },
    },
    { line: 'occurred ID --date "hôm qua" --dry-run', words: { vi: 'xem trước', en: 'look first' } },
  ],
  correct: [
    {
      line: 'correct PL.01 --date 26/3/2021',
      words: { vi: 'sửa ngày văn bản của báo cáo mới nhất', en: "mend the document's day in the latest report" },
    },
    {
      line: 'correct PL.01 --report 26/3/2021 --note "Ghi nhầm số"',
      words: { vi: 'sửa báo cáo của một ngày', en: 'mend the report of one day' },
    },
  ],
  undo: [
    { line: 'undo --dry-run', words: { vi: 'xem sẽ hoàn tác gì', en: 'see what would be undone' } },
    { line: 'undo', words: { vi: 'hoàn tác lần ghi cuối cùng', en: 'take back what was recorded last' } },
  ],
  template: [
    {
      line: 'template --agency so-gddt --output bang.xlsx',
      words: { vi: 'bảng Excel để gửi đi', en: 'an Excel file to send out' },
    },
    { line: 'template --agency ubnd-cap-huyen', words: { vi: 'cả nhóm, dạng CSV', en: 'a whole group, as CSV' } },
  ],
  record: [
    { line: 'record bang.xlsx --dry-run', words: { vi: 'xem bảng gửi về có gì', en: 'see what the return says' } },
    { line: 'record bang.xlsx', words: { vi: 'ghi tất cả, hoặc không ghi gì', en: 'record all of it, or nothing' } },
  ],
  check: [
    { line: 'check', words: { vi: 'kiểm tra kế hoạch ở đây', en: 'check the plan here' } },
    {
      line: 'check --against HEAD',
      words: { vi: 'sửa đổi chưa lưu vào git có đúng quy định không', en: 'is what is not committed yet lawful' },
    },
    {
      line: 'check --strict --output-file sarif=dondoc.sarif',
      words: { vi: 'trong CI', en: 'in CI' },
    },
  ],
  explain: [
    {
      line: 'explain wording-mismatch',
      words: { vi: 'một lỗi: nghĩa là gì, cách sửa', en: 'one rule and its remedy' },
    },
    { line: 'explain', words: { vi: 'danh sách các lỗi', en: 'the list of rules' } },
  ],
  deadline: [
    {
      line: 'deadline "trước ngày 15 tháng 12 hàng năm"',
      words: { vi: 'cần gõ gì vào due', en: 'what to type as due' },
    },
    { line: 'deadline "Quý I năm 2021" --format json', words: { vi: 'cho chương trình khác', en: 'for a program' } },
  ],
  schema: [
    { line: 'schema', words: { vi: 'danh sách các loại', en: 'the list' } },
    {
      line: 'schema progress --plan plan',
      words: { vi: 'kèm mã của kế hoạch này', en: 'with the ids of this plan in it' },
    },
    { line: 'schema status', words: { vi: 'của dondoc status --format json', en: 'of dondoc status --format json' } },
  ],
  import: [
    {
      line: 'import ke-hoach.docx --dry-run',
      words: { vi: 'xem đọc được gì từ văn bản', en: 'see what is read of the document' },
    },
    {
      line: 'import ke-hoach.docx phu-luc.xlsx --output plan-2026',
      words: { vi: 'văn bản và phụ lục thành kế hoạch nháp', en: 'document and appendix, to a draft plan' },
    },
  ],
  init: [
    {
      line: 'init ke-hoach-2026 --title "Xây dựng xã hội học tập năm 2026" --dry-run',
      words: { vi: 'xem sẽ tạo gì', en: 'see what would be made' },
    },
    { line: 'init --ci github --dry-run', words: { vi: 'thêm kiểm tra tự động', en: 'add a recipe for CI' } },
  ],
  completion: [
    { line: 'completion bash', words: { vi: 'in đoạn mã cho bash', en: 'print the script for bash' } },
    { line: 'completion fish | source', words: { vi: 'dùng thử ngay trong fish', en: 'try it at once, in fish' } },
  ],
};
