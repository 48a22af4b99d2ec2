/** What `--help` says of each command, argument and option. */
import type { InBoth, Language } from '../../output/words/language.ts';
import type { CommandName } from '../commands.ts';
import type { OptionName } from '../options.ts';

interface HelpWords {
  readonly program: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly arguments: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly help: string;
  readonly version: string;
  /** Commander's own headings. */
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: string;
  /** Where a command's options may stand in its usage. */
  readonly optionsTerm: string;
  /** The names of values and arguments as they are shown, by their names in the code. */
  readonly values: Readonly<Record<string, string>>;
}

export const helpWords: InBoth<HelpWords> = {
  vi: {
    program: 'Theo dõi, đôn đốc việc thực hiện một kế hoạch lưu bằng YAML trong git.',
    commands: {
      check: 'Kế hoạch có hợp lệ không? Mọi lỗi, kèm tệp, dòng, cột',
      status: 'Từng nhiệm vụ đang ở đâu? Bảng, tổng số, tỷ lệ',
      overdue: 'Việc gì quá hạn, bao nhiêu ngày, của ai? Nặng nhất trước',
      remind: 'Nhắc việc theo từng cơ quan: quá hạn và sắp đến hạn',
      show: 'Tất cả về một nhiệm vụ',
      diff: 'Hai phiên bản của kế hoạch khác nhau ở đâu? Cũ và mới, theo từng nhiệm vụ',
      history: 'Quá trình của một nhiệm vụ hoặc của cả kế hoạch, kèm commit đã ghi từng việc',
      print: 'In lại toàn văn kế hoạch đã ban hành từ các tệp',
      deadline: 'Viết thời hạn thế nào? Đọc một cụm từ như "trước ngày 15 tháng 12 hàng năm"',
      explain: 'Một quy tắc nghĩa là gì, ví dụ và cách sửa',
      schema: 'JSON Schema (draft-07) cho trình soạn thảo',
      init: 'Tạo kế hoạch mới: các tệp mẫu, thiết lập trình soạn thảo, CI',
      completion: 'Tự điền lệnh, mã nhiệm vụ, mã cơ quan trong shell',
    },
    arguments: {
      words: 'từ cần tìm, không cần dấu (xoa mu chu)',
      id: 'mã nhiệm vụ, ví dụ PL.01 hoặc II.1.2.b.2',
      before: 'phiên bản cũ: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
      after: 'phiên bản mới (mặc định: các tệp hiện có)',
      task: 'mã một nhiệm vụ, hoặc từ cần tìm; bỏ trống để xem cả kế hoạch',
      phrase: 'cụm từ chỉ thời hạn',
      rule: 'tên quy tắc; bỏ trống để xem danh sách',
      kind: 'loại tệp: plan, appendix, agencies, amendments, progress, days-off, exceptions, baseline; bỏ trống để xem danh sách',
      dir: 'thư mục của kế hoạch mới (mặc định: plan)',
      shell: 'tên shell (bash, zsh, fish hoặc powershell)',
    },
    options: {
      plan: 'thư mục của kế hoạch (mặc định: tìm từ thư mục hiện tại trở lên)',
      at: 'kế hoạch như trong git ở phiên bản này: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
      against: 'những sửa đổi so với phiên bản này có đúng quy định không? Ví dụ main',
      asOf: 'tính đến ngày: 2021-12-15, 15/12/2021 hoặc 2021-Q4 (mặc định: hôm nay)',
      format: 'dạng kết quả',
      lang: 'ngôn ngữ: vi hoặc en (mặc định: vi)',
      color: 'màu: auto, always hoặc never (mặc định: auto)',
      quiet: 'chỉ in kết quả, không in lời nhắn; remind không có gì để nhắc thì không in gì',
      agency: 'chỉ các nhiệm vụ do cơ quan này chủ trì, kể cả với tư cách thành viên của nhóm (lặp lại được)',
      standing: 'chỉ các tình trạng này, cách nhau bằng dấu phẩy: overdue,due-soon,…',
      section: 'chỉ mục này, ví dụ II.4; phụ lục là PL',
      due: 'chỉ các nhiệm vụ đến hạn trong kỳ: 2021-Q4, 2021-12, 2021',
      source: 'chỉ phần body (nội dung) hoặc appendix (phụ lục)',
      within: 'sắp đến hạn: còn không quá số ngày này, ví dụ 30d (mặc định: theo kế hoạch)',
      failOn: 'kết thúc với mã 1 nếu có nhiệm vụ ở các tình trạng này',
      by: 'gộp theo: lead (cơ quan chủ trì), section (mục), quarter (quý đến hạn), agency (từng cơ quan)',
      outputFile: 'ghi thêm kết quả ở dạng khác vào tệp, ví dụ sarif=dondoc.sarif (lặp lại được)',
      writeBaseline: 'ghi các lỗi hiện có vào baseline.yaml để không báo lại',
      strict: 'cảnh báo và lưu ý cũng kết thúc với mã 1',
      title: 'trích yếu của kế hoạch mới',
      ci: 'thêm mẫu kiểm tra tự động: github, gitlab hoặc pre-commit (lặp lại được)',
      dryRun: 'chỉ liệt kê các tệp sẽ tạo, không ghi gì',
    },
    help: 'hướng dẫn sử dụng',
    version: 'phiên bản của dondoc',
    titles: { 'Usage:': 'Cách dùng:', 'Arguments:': 'Tham số:', 'Options:': 'Tùy chọn:', 'Commands:': 'Các lệnh:' },
    usage: '[lệnh] [tùy chọn]',
    optionsTerm: '[tùy chọn]',
    values: {
      output: 'dạng=tệp',
      dir: 'thư mục',
      day: 'ngày',
      revision: 'phiên bản',
      format: 'dạng',
      language: 'ngôn ngữ',
      when: 'khi nào',
      id: 'mã',
      list: 'danh sách',
      number: 'số mục',
      period: 'kỳ',
      part: 'phần',
      days: 'số ngày',
      grouping: 'theo gì',
      words: 'từ',
      phrase: 'cụm từ',
      rule: 'quy tắc',
      kind: 'loại tệp',
      before: 'cũ',
      after: 'mới',
      task: 'nhiệm vụ',
      title: 'trích yếu',
      service: 'dịch vụ',
    },
  },
  en: {
    program: 'Follow up a written plan kept as YAML in git.',
    commands: {
      check: 'Is the plan valid? Every finding, with file, line, column',
      status: 'Where does every task stand? Table, totals, rates',
      overdue: 'What is late, how many days, whose is it? Worst first',
      remind: 'Per agency: what is overdue and what falls due soon',
      show: 'Everything about one task',
      diff: 'What changed between two versions of the plan? Old and new, task by task',
      history: 'The life of a task or of the plan, with the commit that brought each entry',
      print: 'The issued document, whole, from the files',
      deadline: 'How do I write a deadline? Reads a phrase such as "trước ngày 15 tháng 12 hàng năm"',
      explain: 'What a rule means, with an example and the remedy',
      schema: 'JSON Schema (draft-07) for editors',
      init: 'Make a new plan: files to fill in, editor settings, CI',
      completion: 'Complete commands, task ids and agencies in the shell',
    },
    arguments: {
      words: 'words to search for, diacritics not needed (xoa mu chu)',
      id: 'a task id such as PL.01 or II.1.2.b.2',
      before: 'the old version: a branch, tag, commit, or the end of 2021-03-31',
      after: 'the new version (default: the files on disk)',
      task: 'a task id, or words to search for; leave out for the whole plan',
      phrase: 'the phrase that states a deadline',
      rule: 'the name of a rule; leave out for the list',
      kind: 'a kind of file: plan, appendix, agencies, amendments, progress, days-off, exceptions, baseline; leave out for the list',
      dir: 'the folder of the new plan (default: plan)',
      shell: 'a shell (bash, zsh, fish or powershell)',
    },
    options: {
      plan: 'the folder of the plan (default: searched from the current folder upwards)',
      at: 'the plan as git had it at this revision: a branch, tag, commit, or the end of 2021-03-31',
      against: 'is what changed since this revision lawful? For instance main',
      asOf: 'as of the day: 2021-12-15, 15/12/2021 or 2021-Q4 (default: today)',
      format: 'the form of the answer',
      lang: 'language: vi or en (default: vi)',
      color: 'colour: auto, always or never (default: auto)',
      quiet: 'print the answer only, no remarks; remind prints nothing when there is nothing to send',
      agency: 'only the tasks that this agency leads, also as a member of a group (repeatable)',
      standing: 'only these standings, separated by commas: overdue,due-soon,…',
      section: 'only this section, as II.4; the appendix is PL',
      due: 'only the tasks that fall due in the period: 2021-Q4, 2021-12, 2021',
      source: 'only the body or the appendix',
      within: 'due soon: so many days left or fewer, as 30d (default: as the plan says)',
      failOn: 'exit 1 if a task has one of these standings',
      by: 'count by lead, section, quarter or agency',
      outputFile: 'write the answer to a file too, in another form, as sarif=dondoc.sarif (repeatable)',
      writeBaseline: 'write the findings to baseline.yaml, to be left out from now on',
      strict: 'exit 1 for warnings and infos too',
      title: 'the subject of the new plan',
      ci: 'add a recipe for CI: github, gitlab or pre-commit (repeatable)',
      dryRun: 'list the files that would be made, and write nothing',
    },
    help: 'how to use it',
    version: 'the version of dondoc',
    titles: {},
    usage: '[command] [options]',
    optionsTerm: '[options]',
    values: { output: 'format=file' },
  },
};

/** Flags or a usage with the names of their values in the reader's language: `--plan <thư mục>`. */
export function termInWords(term: string, language: Language): string {
  const { values } = helpWords[language];
  return term.replace(/(?<=[<[]|^)[a-z]+(?=[>\]]|\.\.\.|$)/g, (name) => values[name] ?? name);
}
