/** Why `dondoc init` or `import` made no plan, in words, with what to do about it. */

import type { Made, NewPlanRefusal } from '../../open/new-plan.ts';
import { visible } from '../../output/text/visible.ts';
import type { AdviceBy } from '../../output/words/advice.ts';
import type { InBoth, Language, Words } from '../../output/words/language.ts';
import { writeFailureText } from './file-failures.ts';
import { typed } from './typed.ts';

type Failure = Extract<NewPlanRefusal, { why: 'not-written' }>['failure'];

export const newPlanRefusalWords: AdviceBy<'why', NewPlanRefusal> = {
  'in-the-way': {
    message: {
      vi: ({ files }) => `đã có sẵn nên không ghi tệp nào: ${files.map(visible).join(', ')}`,
      en: ({ files }) => `nothing was written, since these are there already: ${files.map(visible).join(', ')}`,
    },
    help: { vi: ({ made }) => otherPlace[made].vi, en: ({ made }) => otherPlace[made].en },
  },
  'not-empty': {
    message: {
      vi: ({ folder, names }) =>
        `thư mục ${typed(folder)} đã có nội dung khác: ${fewOf(names)}${moreThan(names, (count) => ` và ${count} mục khác`)}; tệp của kế hoạch sẽ lẫn vào đó nên không ghi tệp nào`,
      en: ({ folder, names }) =>
        `the folder ${typed(folder)} holds other things: ${fewOf(names)}${moreThan(names, (count) => ` and ${count} more`)}; the files of the plan would be lost among them, and nothing was written`,
    },
    help: {
      vi: 'chọn thư mục mới hoặc còn trống: --output THƯ_MỤC',
      en: 'choose a folder that is new or empty: --output FOLDER',
    },
  },
  'folder-name': {
    message: {
      vi: ({ given }) => `thư mục ${typed(given)} có ký tự mà shell hoặc CI có thể hiểu khác đi`,
      en: ({ given }) => `the folder ${typed(given)} has characters that a shell or CI may read differently`,
    },
    help: {
      vi: 'đặt tên bằng chữ, số, dấu cách, dấu chấm, gạch ngang, gạch dưới: ke-hoach-2026',
      en: 'name it with letters, digits, blanks, dots, hyphens, underscores: ke-hoach-2026',
    },
  },
  title: {
    message: {
      vi: ({ given }) => `--title: ${typed(given)} để trống hoặc có ký tự không nhìn thấy được`,
      en: ({ given }) => `--title: ${typed(given)} is blank or has characters that nobody can see`,
    },
    help: { vi: 'viết trích yếu của kế hoạch trên một dòng', en: 'write the subject of the plan on one line' },
  },
  'not-written': {
    message: {
      vi: ({ file, failure }) => `không ghi được ${typed(file)}: ${reasonText(failure, 'vi')}`,
      en: ({ file, failure }) => `${typed(file)} could not be written: ${reasonText(failure, 'en')}`,
    },
    help: {
      vi: 'chưa có tệp nào được ghi; xem lại thư mục rồi chạy lại',
      en: 'nothing has been written; see to the folder, then run it again',
    },
  },
};

/** By what was to be made. */
const otherPlace: Words<Readonly<Record<Made, string>>> = {
  plan: {
    vi: 'chọn thư mục khác: dondoc init THƯ_MỤC; hoặc chuyển các tệp này đi chỗ khác',
    en: 'choose another folder: dondoc init FOLDER; or move them away',
  },
  import: {
    vi: 'chọn thư mục khác: --output THƯ_MỤC; hoặc chuyển các tệp này đi chỗ khác (danh sách cơ quan có sẵn thì dùng bằng --agencies TỆP)',
    en: 'choose another folder: --output FOLDER; or move them away (a register that exists is used by --agencies FILE)',
  },
  recipe: { vi: 'chuyển các tệp này đi chỗ khác rồi chạy lại', en: 'move them away, then run it again' },
};

const few = 4;

function fewOf(names: readonly string[]): string {
  return names.slice(0, few).map(visible).join(', ');
}

function moreThan(names: readonly string[], said: (count: number) => string): string {
  return names.length > few ? said(names.length - few) : '';
}

const noFolder: InBoth<string> = { vi: 'không tạo được thư mục', en: 'its folder could not be made' };

function reasonText(failure: Failure, language: Language): string {
  return failure.reason === 'no-folder' ? noFolder[language] : writeFailureText(failure, language);
}
