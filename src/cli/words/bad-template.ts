/** Why the office's own letter cannot be used, and what to do. */
import { markNames, tableMark } from '../../output/reminders/template-marks.ts';
import { visible } from '../../output/text/visible.ts';
import type { Words } from '../../output/words/language.ts';
import type { TemplateTrouble } from '../usage-error.ts';

interface BadTemplate {
  readonly message: (file: string, trouble: TemplateTrouble) => string;
  readonly help: (trouble: TemplateTrouble) => string;
}

const marked = (names: readonly string[]) => names.map((name) => `{{${visible(name)}}}`).join(', ');

export const badTemplate: Words<BadTemplate> = {
  message: {
    vi: (file, trouble) => `mẫu công văn ${file} (template trong reminders.yaml) ${troubles.vi(trouble)}`,
    en: (file, trouble) => `the letter ${file} (template in reminders.yaml) ${troubles.en(trouble)}`,
  },
  help: {
    vi: ({ why }) =>
      why === 'unknown-marks' || why === 'no-table'
        ? `các chỗ đánh dấu dùng được: ${marked(markNames)}`
        : 'ghi tên một tệp .docx trong thư mục kế hoạch; lưu lại bằng Word nếu tệp hỏng',
    en: ({ why }) =>
      why === 'unknown-marks' || why === 'no-table'
        ? `marks that can be used: ${marked(markNames)}`
        : 'name a .docx file in the plan folder; save it once more in Word if it is damaged',
  },
};

const troubles = {
  vi: (trouble: TemplateTrouble): string => {
    switch (trouble.why) {
      case 'outside':
        return 'không nằm trong thư mục kế hoạch';
      case 'unreadable':
        return 'không đọc được';
      case 'not-word':
        return 'không phải tệp Word .docx, đã hỏng hoặc quá lớn';
      case 'unknown-marks':
        return `có chỗ đánh dấu không có nghĩa: ${marked(trouble.marks)}`;
      case 'no-table':
        return `thiếu chỗ đánh dấu {{${tableMark}}}, nên sẽ không nêu nhiệm vụ nào`;
    }
  },
  en: (trouble: TemplateTrouble): string => {
    switch (trouble.why) {
      case 'outside':
        return 'lies outside the plan folder';
      case 'unreadable':
        return 'cannot be read';
      case 'not-word':
        return 'is no Word file (.docx), is damaged or too large';
      case 'unknown-marks':
        return `has marks that mean nothing: ${marked(trouble.marks)}`;
      case 'no-table':
        return `lacks the mark {{${tableMark}}}, so that it would tell no task`;
    }
  },
};
