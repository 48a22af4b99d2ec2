/** What is wrong with a command line, in words, with what to do about it. */

import { visible } from '../../output/text/visible.ts';
import type { Language } from '../../output/words/language.ts';
import type { NamedId } from '../../view/named.ts';
import type { Misuse } from '../usage-error.ts';
import { helpWords, termInWords } from './commands.ts';
import { newPlanRefusalWords } from './new-plan-refusal.ts';
import { outputMisuseWords } from './output-misuse.ts';
import { recordingRefusalWords } from './recording-refusal.ts';
import { revisionTroubleWords } from './revision-trouble.ts';
import type { UsageWords } from './usage-words.ts';

/** The misuse in words; what the user typed is made safe to show. */
export function usageWords(misuse: Misuse, language: Language): UsageWords {
  return language === 'vi' ? vietnamese(misuse) : english(misuse);
}

function vietnamese(misuse: Misuse): UsageWords {
  switch (misuse.fault) {
    case 'unknown-command':
      return {
        message: `không có lệnh ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? 'xem các lệnh: dondoc --help',
      };
    case 'unknown-option':
      return {
        message: `không có tùy chọn ${quoted(misuse.given)}`,
        help:
          misuse.belongsAfter === null
            ? (perhaps(misuse.nearest) ?? 'xem các tùy chọn: thêm --help sau tên lệnh')
            : `đặt tùy chọn này sau tên lệnh, ví dụ: dondoc ${misuse.belongsAfter} ${visible(misuse.given)} …`,
      };
    case 'missing-argument':
      return {
        message: `thiếu ${helpWords.vi.arguments[misuse.name] ?? misuse.name}`,
        help: `cách dùng: dondoc ${misuse.command} --help`,
      };
    case 'excess-argument':
      return { message: `thừa ${quoted(misuse.given)}`, help: `cách dùng: dondoc ${misuse.command} --help` };
    case 'missing-value':
      return { message: `tùy chọn ${termInWords(misuse.option, 'vi')} còn thiếu giá trị`, help: null };
    case 'needed-option':
      return {
        message: `lệnh ${misuse.command} cần tùy chọn ${misuse.option}`,
        help: `cách dùng: dondoc ${misuse.command} --help`,
      };
    case 'option-twice':
      return { message: `tùy chọn ${termInWords(misuse.option, 'vi')} chỉ dùng được một lần`, help: null };
    case 'unknown-value':
      return {
        message: `${termInWords(misuse.option, 'vi')} không nhận giá trị ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? `các giá trị: ${misuse.known.join(', ')}`,
      };
    case 'not-a-day':
      return {
        message: `${ofOption(misuse.option)}không có ngày ${quoted(misuse.given)}`,
        help: 'viết 2021-12-15, 15/12/2021 hoặc 2021-Q4 (ngày cuối quý)',
      };
    case 'not-a-period':
      return {
        message: `${misuse.option}: không có kỳ ${quoted(misuse.given)}`,
        help: 'viết 2021-Q4, 2021-12, 2021-H2, 2021 hoặc một ngày',
      };
    case 'not-days':
      return {
        message: `${misuse.option}: ${quoted(misuse.given)} không phải số ngày`,
        help: 'viết 30 hoặc 30d (từ 0 đến 9999 ngày)',
      };
    case 'unknown-task':
      return {
        message: `không có nhiệm vụ ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? 'xem các mã: dondoc status',
      };
    case 'unknown-agency':
      return {
        message: `không có cơ quan ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? 'xem các mã trong agencies.yaml',
      };
    case 'several-agencies':
      return {
        message: `nhiều cơ quan có tên ${quoted(misuse.given)}`,
        help: `viết mã: ${misuse.agencies.map(withId).join(', ')}`,
      };
    case 'unknown-section':
      return {
        message: `không có mục ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? 'xem các mục: dondoc status --by section',
      };
    case 'unknown-rule':
      return {
        message: `không có quy tắc ${quoted(misuse.given)}`,
        help: perhaps(misuse.nearest) ?? 'xem các quy tắc: dondoc explain',
      };
    case 'no-new-plan':
      return newPlanRefusalWords(misuse.refusal, 'vi');
    case 'not-an-output':
    case 'output-twice':
    case 'output-in-plan':
    case 'output-exists':
    case 'wrong-ending':
    case 'bytes-to-terminal':
    case 'not-written':
    case 'excluded-option':
      return outputMisuseWords(misuse, 'vi');
    case 'not-recorded':
      return recordingRefusalWords(misuse.refusal, 'vi', usageWords);
    case 'no-revision':
      return revisionTroubleWords(misuse.trouble, 'vi');
    case 'no-plan':
      return {
        message: `không tìm thấy kế hoạch (plan.yaml) từ thư mục ${quoted(misuse.searched)} trở lên`,
        help: 'chuyển vào thư mục của kế hoạch, hoặc chỉ ra nó: --plan THƯ_MỤC',
      };
    case 'no-plan-in':
      return {
        message: misuse.exists
          ? `thư mục ${quoted(misuse.folder)} không có plan.yaml`
          : `không có thư mục ${quoted(misuse.folder)}`,
        help: '--plan cần thư mục chứa plan.yaml',
      };
  }
}

function english(misuse: Misuse): UsageWords {
  switch (misuse.fault) {
    case 'unknown-command':
      return {
        message: `there is no command ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? 'see the commands: dondoc --help',
      };
    case 'unknown-option':
      return {
        message: `there is no option ${quoted(misuse.given)}`,
        help:
          misuse.belongsAfter === null
            ? (didYouMean(misuse.nearest) ?? 'see the options: add --help after the command')
            : `put this option after the command, as in: dondoc ${misuse.belongsAfter} ${visible(misuse.given)} …`,
      };
    case 'missing-argument':
      return {
        message: `${helpWords.en.arguments[misuse.name] ?? misuse.name} is missing`,
        help: `usage: dondoc ${misuse.command} --help`,
      };
    case 'excess-argument':
      return {
        message: `${quoted(misuse.given)} is one argument too many`,
        help: `usage: dondoc ${misuse.command} --help`,
      };
    case 'missing-value':
      return { message: `the option ${misuse.option} needs a value`, help: null };
    case 'needed-option':
      return {
        message: `${misuse.command} needs the option ${misuse.option}`,
        help: `usage: dondoc ${misuse.command} --help`,
      };
    case 'option-twice':
      return { message: `the option ${misuse.option} can be given only once`, help: null };
    case 'unknown-value':
      return {
        message: `${misuse.option} does not take ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? `it takes: ${misuse.known.join(', ')}`,
      };
    case 'not-a-day':
      return {
        message: `${ofOption(misuse.option)}there is no day ${quoted(misuse.given)}`,
        help: 'write 2021-12-15, 15/12/2021 or 2021-Q4 (its last day)',
      };
    case 'not-a-period':
      return {
        message: `${misuse.option}: there is no period ${quoted(misuse.given)}`,
        help: 'write 2021-Q4, 2021-12, 2021-H2, 2021 or a day',
      };
    case 'not-days':
      return {
        message: `${misuse.option}: ${quoted(misuse.given)} is no number of days`,
        help: 'write 30 or 30d (0 to 9999 days)',
      };
    case 'unknown-task':
      return {
        message: `there is no task ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? 'see the ids: dondoc status',
      };
    case 'unknown-agency':
      return {
        message: `there is no agency ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? 'see the ids in agencies.yaml',
      };
    case 'several-agencies':
      return {
        message: `several agencies are called ${quoted(misuse.given)}`,
        help: `write the id: ${misuse.agencies.map(withId).join(', ')}`,
      };
    case 'unknown-section':
      return {
        message: `there is no section ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? 'see the sections: dondoc status --by section',
      };
    case 'unknown-rule':
      return {
        message: `there is no rule ${quoted(misuse.given)}`,
        help: didYouMean(misuse.nearest) ?? 'see the rules: dondoc explain',
      };
    case 'no-new-plan':
      return newPlanRefusalWords(misuse.refusal, 'en');
    case 'not-an-output':
    case 'output-twice':
    case 'output-in-plan':
    case 'output-exists':
    case 'wrong-ending':
    case 'bytes-to-terminal':
    case 'not-written':
    case 'excluded-option':
      return outputMisuseWords(misuse, 'en');
    case 'not-recorded':
      return recordingRefusalWords(misuse.refusal, 'en', usageWords);
    case 'no-revision':
      return revisionTroubleWords(misuse.trouble, 'en');
    case 'no-plan':
      return {
        message: `no plan (plan.yaml) found from ${quoted(misuse.searched)} upwards`,
        help: 'change into the folder of the plan, or point to it: --plan FOLDER',
      };
    case 'no-plan-in':
      return {
        message: misuse.exists
          ? `the folder ${quoted(misuse.folder)} has no plan.yaml`
          : `there is no folder ${quoted(misuse.folder)}`,
        help: '--plan takes the folder that holds plan.yaml',
      };
  }
}

/** The option that the message is about, where just one can be meant. */
function ofOption(option: string | null): string {
  return option === null ? '' : `${option}: `;
}

function quoted(text: string): string {
  return `"${visible(text)}"`;
}

function perhaps(nearest: string | null): string | null {
  return nearest === null ? null : `có phải ý bạn là "${nearest}"?`;
}

function didYouMean(nearest: string | null): string | null {
  return nearest === null ? null : `did you mean "${nearest}"?`;
}

function withId({ id, name }: NamedId): string {
  return `${visible(id)} (${visible(name)})`;
}
