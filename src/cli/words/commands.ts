/** What `--help` says of each command, argument and option. */
import type { InBoth, Language } from '../../output/words/language.ts';
import type { CommandName } from '../commands.ts';
import type { OptionName } from '../options.ts';
import { optionWords } from './options.ts';

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
      done: 'Ghi nhiệm vụ đã hoàn thành, kèm văn bản minh chứng',
      update: 'Ghi tiến độ một nhiệm vụ: đang ở đâu, khó khăn, kiến nghị',
      correct: 'Đính chính một báo cáo ghi sai; báo cáo cũ vẫn còn',
      extend: 'Ghi gia hạn theo văn bản cho phép',
      amend: 'Ghi điều chỉnh khác: cơ quan chủ trì, phối hợp, tạm dừng, tiếp tục, rút',
      occurred: 'Ghi ngày xảy ra sự kiện mà thời hạn chờ',
      record: 'Ghi nhiều báo cáo từ bảng cơ quan gửi về (CSV hoặc Excel)',
      template: 'Bảng để một cơ quan điền báo cáo, sẵn các nhiệm vụ còn phải làm (CSV hoặc Excel)',
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
      tasks: 'mã nhiệm vụ, một hoặc nhiều, ví dụ PL.01 PL.02',
      file: 'bảng cơ quan gửi về (.csv hoặc .xlsx); - để đọc từ đường ống',
      phrase: 'cụm từ chỉ thời hạn',
      rule: 'tên quy tắc; bỏ trống để xem danh sách',
      kind: 'loại tệp: plan, appendix, agencies, amendments, progress, days-off, exceptions, baseline; bỏ trống để xem danh sách',
      dir: 'thư mục của kế hoạch mới (mặc định: plan)',
      shell: 'tên shell (bash, zsh, fish hoặc powershell)',
    },
    options: optionWords.vi,
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
      tasks: 'nhiệm vụ',
      file: 'tệp',
      document: 'số văn bản',
      text: 'lời',
      state: 'tiến độ',
      deadline: 'thời hạn',
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
      done: 'Record that a task is done, with the document that proves it',
      update: 'Record how far a task has come: state, obstacles, proposals',
      correct: 'Correct a report that was wrong; the old one stays on record',
      extend: 'Record an extension, with the document that grants it',
      amend: 'Record other amendments: lead, supporting agencies, suspend, resume, withdraw',
      occurred: 'Record the day of the event that a deadline waits for',
      record: 'Record many reports from a return sent back by an agency (CSV or Excel)',
      template: 'The return for an agency to fill in, with its open tasks in it (CSV or Excel)',
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
      tasks: 'a task id or several, such as PL.01 PL.02',
      file: 'the return (.csv or .xlsx); - to read it from a pipe',
      phrase: 'the phrase that states a deadline',
      rule: 'the name of a rule; leave out for the list',
      kind: 'a kind of file: plan, appendix, agencies, amendments, progress, days-off, exceptions, baseline; leave out for the list',
      dir: 'the folder of the new plan (default: plan)',
      shell: 'a shell (bash, zsh, fish or powershell)',
    },
    options: optionWords.en,
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
