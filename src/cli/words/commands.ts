/** What `--help` says of each command and around the lists, and the names of values; of arguments and options their entries say it. */
import type { InBoth, Language, WordsWith } from '../../output/words/language.ts';
import type { CommandGroup, CommandName } from '../commands.ts';
import type { ArgumentName } from '../options/arguments.ts';
import type { ValueName } from '../options.ts';

interface HelpWords {
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  /** The names of values and arguments as they are shown, by their names in the code. */
  readonly values: Readonly<Record<ValueName | ArgumentName, string>>;
}

export const helpWords = {
  program: {
    vi: 'Theo dõi, đôn đốc việc thực hiện một kế hoạch lưu bằng YAML trong git.',
    en: 'Follow up a written plan kept as YAML in git.',
  },
  commands: {
    check: {
      vi: 'Kiểm tra kế hoạch: mọi lỗi, kèm tệp, dòng, cột',
      en: 'Is the plan valid? Every finding, with file, line, column',
    },
    status: {
      vi: 'Tình hình từng nhiệm vụ: bảng, tổng số, tỷ lệ',
      en: 'Where does every task stand? Table, totals, rates',
    },
    overdue: {
      vi: 'Nhiệm vụ quá hạn: bao nhiêu ngày, của cơ quan nào; xếp từ quá hạn lâu nhất',
      en: 'What is late, how many days, whose is it? Worst first',
    },
    remind: {
      vi: 'Nhắc việc theo từng cơ quan: quá hạn và sắp đến hạn',
      en: 'Per agency: what is overdue and what falls due soon',
    },
    report: {
      vi: 'Báo cáo định kỳ theo tháng, quý, 6 tháng, năm (Nghị định 09/2019/NĐ-CP)',
      en: 'The periodic report for a month, quarter, half-year or year (Decree 09/2019/NĐ-CP)',
    },
    show: { vi: 'Mọi thông tin về một nhiệm vụ', en: 'Everything about one task' },
    diff: {
      vi: 'So sánh hai phiên bản của kế hoạch, theo từng nhiệm vụ',
      en: 'What changed between two versions of the plan? Old and new, task by task',
    },
    history: {
      vi: 'Quá trình của một nhiệm vụ hoặc của cả kế hoạch, kèm lần lưu vào git của từng việc',
      en: 'The life of a task or of the plan, with the commit that brought each entry',
    },
    agencies: {
      vi: 'Mã, tên các cơ quan, nhóm cơ quan và nhiệm vụ của từng cơ quan',
      en: 'The ids and names of agencies and groups, and what each owes',
    },
    settings: {
      vi: 'Các thiết lập của người dùng và của kế hoạch, và nơi ghi từng thiết lập',
      en: 'What the user and the plan have settled, and where each comes from',
    },
    done: {
      vi: 'Ghi nhiệm vụ đã hoàn thành, kèm văn bản minh chứng',
      en: 'Record that a task is done, with the document that proves it',
    },
    update: {
      vi: 'Ghi tình hình thực hiện một nhiệm vụ: tiến độ, khó khăn, vướng mắc, kiến nghị',
      en: 'Record how far a task has come: state, obstacles, proposals',
    },
    correct: {
      vi: 'Đính chính một báo cáo ghi sai; báo cáo cũ vẫn còn',
      en: 'Correct a report that was wrong; the old one stays on record',
    },
    extend: { vi: 'Ghi gia hạn theo văn bản cho phép', en: 'Record an extension, with the document that grants it' },
    request: {
      vi: 'Ghi đề nghị gia hạn; chưa được chấp thuận thì thời hạn giữ nguyên',
      en: 'Record that an extension was asked for; until it is granted no deadline moves',
    },
    amend: {
      vi: 'Ghi điều chỉnh khác: cơ quan chủ trì, phối hợp, tạm dừng, tiếp tục, rút',
      en: 'Record other amendments: lead, supporting agencies, suspend, resume, withdraw',
    },
    occurred: {
      vi: 'Ghi ngày xảy ra sự kiện làm căn cứ tính thời hạn',
      en: 'Record the day of the event that a deadline waits for',
    },
    undo: {
      vi: 'Hoàn tác lần ghi cuối cùng, khi chưa ai sửa hoặc lưu vào git',
      en: 'Take back what was recorded last, as long as nobody has changed or committed it',
    },
    record: {
      vi: 'Ghi nhiều báo cáo từ bảng cơ quan gửi về (CSV hoặc Excel)',
      en: 'Record many reports from a return sent back by an agency (CSV or Excel)',
    },
    template: {
      vi: 'Bảng để một cơ quan điền báo cáo, sẵn các nhiệm vụ còn phải làm (CSV hoặc Excel)',
      en: 'The return for an agency to fill in, with its open tasks in it (CSV or Excel)',
    },
    print: { vi: 'In lại toàn văn kế hoạch đã ban hành', en: 'The issued document, whole, from the files' },
    deadline: {
      vi: 'Cách ghi thời hạn: đọc một cụm từ như "trước ngày 15 tháng 12 hàng năm"',
      en: 'How do I write a deadline? Reads a phrase such as "trước ngày 15 tháng 12 hàng năm"',
    },
    explain: {
      vi: 'Giải thích một loại lỗi: ý nghĩa, ví dụ, cách sửa',
      en: 'What a rule means, with an example and the remedy',
    },
    schema: {
      vi: 'JSON Schema (draft-07) của các tệp, cho trình soạn thảo, và của các kết quả JSON, cho chương trình',
      en: 'JSON Schema (draft-07) of the files, for editors, and of the JSON answers, for programs',
    },
    init: {
      vi: 'Tạo kế hoạch mới: các tệp mẫu, thiết lập trình soạn thảo, CI; có kế hoạch rồi thì --ci chỉ thêm phần CI',
      en: 'Make a new plan: files to fill in, editor settings, CI; where there is a plan, --ci adds CI alone',
    },
    import: {
      vi: 'Nhập văn bản đã ban hành (Word, Excel, CSV, Markdown, HTML) thành kế hoạch, kèm những chỗ cần xem lại',
      en: 'Take in an issued document (Word, Excel, CSV, Markdown, HTML) as a plan, with all that is to be looked at',
    },
    completion: {
      vi: 'Tự điền lệnh, mã nhiệm vụ, mã cơ quan trong shell',
      en: 'Complete commands, task ids and agencies in the shell',
    },
  },
  groups: {
    look: { vi: 'Xem tình hình:', en: 'Look:' },
    record: { vi: 'Ghi kết quả, thay đổi:', en: 'Record:' },
    check: { vi: 'Kiểm tra, tra cứu:', en: 'Check and look up:' },
    plan: { vi: 'Lập kế hoạch, thiết lập:', en: 'Make a plan, set up:' },
  },
  /** Above the options that most commands have. */
  sharedOptions: { vi: 'Tùy chọn chung:', en: 'Common options:' },
  /** Above the examples and the exit codes of a page, and below the list of commands. */
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  endings: { vi: 'Mã kết thúc:', en: 'Exit codes:' },
  valuesTaken: { vi: 'chọn trong', en: 'one of' },
  more: {
    vi: 'Hướng dẫn của từng lệnh, kèm ví dụ: dondoc help LỆNH',
    en: 'The page of a command, with examples: dondoc help COMMAND',
  },
  help: { vi: 'hướng dẫn sử dụng', en: 'how to use it' },
  version: { vi: 'phiên bản của dondoc', en: 'the version of dondoc' },
  usage: { vi: '[lệnh] [tùy chọn]', en: '[command] [options]' },
  /** Where a command's options may stand in its usage. */
  optionsTerm: { vi: '[tùy chọn]', en: '[options]' },
  values: {
    output: { vi: 'dạng=tệp', en: 'format=file' },
    dir: { vi: 'thư mục', en: 'dir' },
    agency: { vi: 'cơ quan', en: 'agency' },
    plan: { vi: 'thư mục', en: 'folder' },
    day: { vi: 'ngày', en: 'day' },
    revision: { vi: 'phiên bản', en: 'revision' },
    format: { vi: 'dạng', en: 'format' },
    language: { vi: 'ngôn ngữ', en: 'language' },
    when: { vi: 'khi nào', en: 'when' },
    id: { vi: 'mã', en: 'id' },
    list: { vi: 'danh sách', en: 'list' },
    number: { vi: 'số mục', en: 'number' },
    period: { vi: 'kỳ', en: 'period' },
    part: { vi: 'phần', en: 'part' },
    days: { vi: 'số ngày', en: 'days' },
    count: { vi: 'số/tổng số', en: 'count' },
    order: { vi: 'thứ tự', en: 'order' },
    grouping: { vi: 'theo gì', en: 'grouping' },
    words: { vi: 'từ', en: 'words' },
    phrase: { vi: 'cụm từ', en: 'phrase' },
    rule: { vi: 'quy tắc', en: 'rule' },
    kind: { vi: 'loại', en: 'kind' },
    before: { vi: 'cũ', en: 'before' },
    after: { vi: 'mới', en: 'after' },
    task: { vi: 'nhiệm vụ', en: 'task' },
    title: { vi: 'trích yếu', en: 'title' },
    service: { vi: 'dịch vụ', en: 'service' },
    tasks: { vi: 'nhiệm vụ', en: 'tasks' },
    file: { vi: 'tệp', en: 'file' },
    sources: { vi: 'tệp', en: 'file' },
    shell: { vi: 'shell', en: 'shell' },
    document: { vi: 'số văn bản', en: 'document' },
    text: { vi: 'nội dung', en: 'text' },
    state: { vi: 'tiến độ', en: 'state' },
    deadline: { vi: 'thời hạn', en: 'deadline' },
  },
} satisfies WordsWith<HelpWords>;

/** Commander's own headings. */
export const commanderTitles: Readonly<Record<string, InBoth<string>>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
};

const valueNames: Readonly<Record<string, InBoth<string>>> = helpWords.values;

/** Flags or a usage with the names of their values in the reader's language: `--plan <thư mục>`. */
export function termInWords(term: string, language: Language): string {
  return term.replace(/(?<=[<[]|^)[a-z]+(?=[>\]]|\.\.\.|$)/g, (name) => valueNames[name]?.[language] ?? name);
}
