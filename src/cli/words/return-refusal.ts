/** Why the reports of a return were not recorded, in words: every fault of the sheet with its place and its remedy. */
import { shellWord } from '../../output/text/shell-word.ts';
import { visible } from '../../output/text/visible.ts';
import { type AdviceBy, type Advised, hintLabel } from '../../output/words/advice.ts';
import { dayText } from '../../output/words/day-text.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import { unprovenWords } from '../../output/words/return-cell-faults.ts';
import { returnHeaders } from '../../output/words/return-columns.ts';
import { returnFaultWords, rowPlace } from '../../output/words/returns.ts';
import type { BadReturn, ReportRefusal, ReturnRefusal, RowProblem } from '../../record/refusal.ts';
import type { ReturnFault } from '../../returns/return-fault.ts';
import { misuseIn } from '../recording/not-recorded.ts';
import type { UnreadReturn } from '../recording/refusal.ts';
import type { Misuse } from '../usage-error.ts';
import { readFailureText } from './file-failures.ts';
import { identified } from './typed.ts';

/** A misuse in words: what the rows of a return can have wrong, a command line can too. */
export type MisuseWords = (misuse: Misuse, language: Language) => Advised;

/** All that is wrong with a return, on a line each with its remedy. */
export function everyFault({ file, faults, rows }: BadReturn, language: Language, wordsOf: MisuseWords): string {
  const told = [
    ...faults.map((fault) => ({ row: rowOf(fault), ...returnFaultWords(fault, file, language) })),
    ...rows.map((problem) => ({ row: problem.row, ...rowWords(file, problem, language, wordsOf) })),
  ];
  const inOrder = told.toSorted((one, other) => one.row - other.row);
  const lines = inOrder.map(({ message, help }) =>
    help === null ? message : `${message}\n  ${hintLabel[language]}: ${help}`,
  );
  return [howMany[language](told.length), ...lines].join('\n');
}

/** What is about no row comes first. */
function rowOf(fault: ReturnFault): number {
  if ('place' in fault) return fault.place.row;
  return 'row' in fault ? (fault.row ?? 0) : 0;
}

const howMany: InBoth<(places: number) => string> = {
  vi: (places) => `bảng có ${places} chỗ cần sửa; chưa ghi báo cáo nào`,
  en: (places) => `${places} ${places === 1 ? 'place' : 'places'} of the return must be mended; nothing written`,
};

function rowWords(
  file: string,
  { sheet, row, refusal }: RowProblem,
  language: Language,
  wordsOf: MisuseWords,
): Advised {
  const { message, help } = wordsOf(misuseIn(refusal), language);
  return {
    message: `${rowPlace(file, sheet, row, language)}: ${message}`,
    // A row has a column where a command line has an option.
    help: refusal.why === 'which-agency' ? columnToFill[language](refusal.agencies.map(identified).join(', ')) : help,
  };
}

const columnToFill: InBoth<(agencies: string) => string> = {
  vi: (agencies) => `ghi cơ quan báo cáo vào cột "${returnHeaders.agencyName.vi}": ${agencies}`,
  en: (agencies) => `write the agency that reports in the column "${returnHeaders.agencyName.en}": ${agencies}`,
};

/** What keeps a whole return out, or one of its rows for what a command line cannot say. */
type SheetRefusal = Exclude<ReturnRefusal, ReportRefusal | BadReturn> | UnreadReturn;

export const returnRefusalWords: AdviceBy<'why', SheetRefusal> = {
  'no-evidence': unprovenWords,
  'no-return': {
    message: {
      vi: ({ file, failure }) => `không đọc được ${visible(file)}: ${readFailureText(failure, 'vi')}`,
      en: ({ file, failure }) => `cannot read ${visible(file)}: ${readFailureText(failure, 'en')}`,
    },
    help: null,
  },
  'nothing-returned': {
    message: {
      vi: ({ file }) => `${visible(file)} chưa có báo cáo nào được điền`,
      en: ({ file }) => `nothing was filled in in ${visible(file)}`,
    },
    help: { vi: 'điền cột Tình hình thực hiện của từng nhiệm vụ', en: 'fill in the column State of each task' },
  },
  'return-without-plan': {
    message: {
      vi: ({ file, count }) =>
        `${visible(file)} không có cột "${returnHeaders.plan.vi}", mà --plan chỉ ra ${count} kế hoạch`,
      en: ({ file, count }) =>
        `${visible(file)} has no column "${returnHeaders.plan.en}", and --plan names ${count} plans`,
    },
    help: {
      vi: ({ first }) =>
        `chỉ ra kế hoạch của bảng này, ví dụ: --plan ${shellWord(visible(first))}; bảng chung cho các kế hoạch: dondoc template --agency MÃ`,
      en: ({ first }) =>
        `name the plan that the sheet is about, such as: --plan ${shellWord(visible(first))}; one sheet for all of them: dondoc template --agency ID`,
    },
  },
  'other-plan': {
    message: {
      vi: ({ plan, own }) => `nhiệm vụ thuộc kế hoạch ${visible(plan)}, không thuộc ${visible(own)}`,
      en: ({ plan, own }) => `the task is of the plan ${visible(plan)}, not of ${visible(own)}`,
    },
    help: {
      vi: 'chỉ ra mọi kế hoạch có trong bảng: --plan nhiều lần, hoặc thư mục chứa các kế hoạch',
      en: 'name every plan that the sheet is about: --plan several times, or the folder above them',
    },
  },
  'no-plan': {
    message: { vi: 'chưa ghi nhiệm vụ thuộc kế hoạch nào', en: 'does not say which plan the task is of' },
    help: {
      vi: `ghi mã kế hoạch vào cột "${returnHeaders.plan.vi}"`,
      en: `write the id of the plan in the column "${returnHeaders.plan.en}"`,
    },
  },
  'plan-not-given': {
    message: {
      vi: ({ plan }) => `không có kế hoạch nào mã "${visible(plan)}" trong các kế hoạch được chỉ ra`,
      en: ({ plan }) => `none of the plans given has the id "${visible(plan)}"`,
    },
    help: {
      vi: ({ nearest }) =>
        nearest === null
          ? 'thêm kế hoạch này bằng --plan'
          : `có phải là ${visible(nearest)}? nếu không, thêm kế hoạch này bằng --plan`,
      en: ({ nearest }) =>
        nearest === null
          ? 'add the plan with --plan'
          : `did you mean ${visible(nearest)}? if not, add the plan with --plan`,
    },
  },
  'other-agency': {
    message: {
      vi: ({ agency, given }) => `ghi ${visible(agency.name)} (${visible(agency.id)}), khác --agency ${visible(given)}`,
      en: ({ agency, given }) =>
        `names ${visible(agency.name)} (${visible(agency.id)}), but --agency says ${visible(given)}`,
    },
    help: {
      vi: 'sửa cơ quan ở hàng này, hoặc bỏ --agency: tùy chọn này chỉ dành cho hàng không ghi cơ quan',
      en: 'mend the agency of this row, or leave --agency out: it is for rows that name none',
    },
  },
  'text-of-other-task': {
    message: {
      vi: ({ task, others }) => `mã nhiệm vụ là ${visible(task)} nhưng nội dung là của ${idsOf(others)}`,
      en: ({ task, others }) => `has the id ${visible(task)}, but the text of ${idsOf(others)}`,
    },
    help: {
      vi: 'sửa mã nhiệm vụ hoặc nội dung ở hàng này; có thể bảng đã sắp xếp hoặc dán lệch một phần các cột',
      en: 'mend the id or the text of this row; a part of the columns may have been sorted or pasted apart from the others',
    },
  },
  'two-agencies': {
    message: {
      vi: ({ agency, named }) => `mã cơ quan là ${identified(agency)} nhưng tên cơ quan là ${identified(named)}`,
      en: ({ agency, named }) => `has the id of ${identified(agency)}, but the name of ${identified(named)}`,
    },
    help: { vi: 'sửa mã hoặc tên cơ quan ở hàng này', en: "mend the agency's id or name in this row" },
  },
  'undated-reopening': {
    message: {
      vi: ({ task, completed }) =>
        `${visible(task)} đã hoàn thành ngày ${dayText(completed, 'vi')}; hàng này ghi chưa hoàn thành mà không có ngày báo cáo`,
      en: ({ task, completed }) =>
        `${visible(task)} was done on ${dayText(completed, 'en')}; this row says that it is not, without the day of the report`,
    },
    help: {
      vi: `nếu đây là báo cáo mới, ghi ngày báo cáo vào cột "${returnHeaders.date.vi}"`,
      en: `if it is a new report, write its day in the column "${returnHeaders.date.en}"`,
    },
  },
};

/** Of very many the first ten. */
function idsOf(tasks: readonly string[]): string {
  return `${tasks.slice(0, 10).map(visible).join(', ')}${tasks.length > 10 ? ', …' : ''}`;
}
