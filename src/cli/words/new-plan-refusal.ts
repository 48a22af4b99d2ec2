/** Why `dondoc init` made no plan, in words, with what to do about it. */

import type { NewPlanRefusal } from '../../open/new-plan.ts';
import { visible } from '../../output/text/visible.ts';
import type { InBoth, Language } from '../../output/words/language.ts';

type Failure = Extract<NewPlanRefusal, { why: 'not-written' }>['failure'];

/** The message and the remedy. */
export function newPlanRefusalWords(
  refusal: NewPlanRefusal,
  language: Language,
): { readonly message: string; readonly help: string } {
  return language === 'vi' ? vietnamese(refusal) : english(refusal);
}

function vietnamese(refusal: NewPlanRefusal): { message: string; help: string } {
  switch (refusal.why) {
    case 'in-the-way':
      return {
        message: `đã có sẵn nên không ghi tệp nào: ${refusal.files.map(visible).join(', ')}`,
        help: 'chọn thư mục khác: dondoc init THƯ_MỤC; hoặc chuyển các tệp này đi chỗ khác',
      };
    case 'folder-name':
      return {
        message: `thư mục "${visible(refusal.given)}" có ký tự mà shell hoặc CI có thể hiểu khác đi`,
        help: 'đặt tên bằng chữ, số, dấu cách, dấu chấm, gạch ngang, gạch dưới: ke-hoach-2026',
      };
    case 'title':
      return {
        message: `--title: "${visible(refusal.given)}" để trống hoặc có ký tự không nhìn thấy được`,
        help: 'viết trích yếu của kế hoạch trên một dòng',
      };
    case 'not-written':
      return {
        message: `không ghi được "${visible(refusal.file)}": ${reasons.vi[refusal.failure.reason]}${detail(refusal.failure)}`,
        help: 'chưa có tệp nào được ghi; xem lại thư mục rồi chạy lại',
      };
  }
}

function english(refusal: NewPlanRefusal): { message: string; help: string } {
  switch (refusal.why) {
    case 'in-the-way':
      return {
        message: `nothing was written, since these are there already: ${refusal.files.map(visible).join(', ')}`,
        help: 'choose another folder: dondoc init FOLDER; or move them away',
      };
    case 'folder-name':
      return {
        message: `the folder "${visible(refusal.given)}" has characters that a shell or CI may read differently`,
        help: 'name it with letters, digits, blanks, dots, hyphens, underscores: ke-hoach-2026',
      };
    case 'title':
      return {
        message: `--title: "${visible(refusal.given)}" is blank or has characters that nobody can see`,
        help: 'write the subject of the plan on one line',
      };
    case 'not-written':
      return {
        message: `"${visible(refusal.file)}" could not be written: ${reasons.en[refusal.failure.reason]}${detail(refusal.failure)}`,
        help: 'nothing has been written; see to the folder, then run it again',
      };
  }
}

const reasons: InBoth<Readonly<Record<Failure['reason'], string>>> = {
  vi: {
    exists: 'vừa có một tệp cùng tên',
    'no-folder': 'không tạo được thư mục',
    denied: 'không có quyền ghi',
    folder: 'đó là một thư mục',
    link: 'đó là một liên kết',
    'not-a-file': 'đó không phải là tệp',
    'in-the-way': 'chỗ đó đã có mục khác',
    full: 'đĩa đã đầy',
    'not-kept': 'đọc lại thấy khác với nội dung vừa ghi',
    interrupted: 'một lần ghi trước bị ngắt giữa chừng',
    unconfirmed: 'ổ đĩa không xác nhận đã ghi xong',
    failed: 'lỗi của hệ thống',
  },
  en: {
    exists: 'a file of that name has just appeared',
    'no-folder': 'its folder could not be made',
    denied: 'no permission to write there',
    folder: 'it is a folder',
    link: 'it is a link',
    'not-a-file': 'it is no file',
    'in-the-way': 'something else stands in its place',
    full: 'the disk is full',
    'not-kept': 'what was read back is not what was written',
    interrupted: 'an earlier write was cut off',
    unconfirmed: 'the disk did not confirm it',
    failed: 'the system failed',
  },
};

function detail(failure: Failure): string {
  return failure.detail === '' ? '' : ` (${failure.detail})`;
}
