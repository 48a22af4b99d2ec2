/** Why the office's own letter cannot be used, and what to do. */
import { markNames, tableMark } from '../../output/reminders/template-marks.ts';
import { visible } from '../../output/text/visible.ts';
import type { Advice } from '../../output/words/advice.ts';
import { alike, type InBoth, type Language, type Phrase, said } from '../../output/words/language.ts';
import type { TemplateTrouble } from '../usage-error.ts';
import { typed } from './typed.ts';

export const badTemplate: Advice<{ readonly file: string; readonly trouble: TemplateTrouble }> = {
  message: {
    vi: ({ file, trouble }) =>
      `mẫu công văn ${typed(file)} (template trong reminders.yaml) ${troubleText(trouble, 'vi')}`,
    en: ({ file, trouble }) => `the letter ${typed(file)} (template in reminders.yaml) ${troubleText(trouble, 'en')}`,
  },
  help: alike(({ trouble: { why } }, language) => {
    const isOfMarks = why === 'unknown-marks' || why === 'no-table';
    return (isOfMarks ? marksKnown : otherFile)[language];
  }),
};

const marked = (names: readonly string[]) => names.map((name) => `{{${visible(name)}}}`).join(', ');

const marksKnown: InBoth<string> = {
  vi: `các chỗ đánh dấu dùng được: ${marked(markNames)}`,
  en: `marks that can be used: ${marked(markNames)}`,
};

const otherFile: InBoth<string> = {
  vi: 'ghi tên một tệp .docx trong thư mục kế hoạch; lưu lại bằng Word nếu tệp hỏng',
  en: 'name a .docx file in the plan folder; save it once more in Word if it is damaged',
};

function troubleText(trouble: TemplateTrouble, language: Language): string {
  return said(troubles[trouble.why] as Phrase<TemplateTrouble>, trouble, language);
}

const troubles: { readonly [Why in TemplateTrouble['why']]: Phrase<Extract<TemplateTrouble, { readonly why: Why }>> } =
  {
    outside: { vi: 'không nằm trong thư mục kế hoạch', en: 'lies outside the plan folder' },
    unreadable: { vi: 'không đọc được', en: 'cannot be read' },
    'not-word': {
      vi: 'không phải tệp Word .docx, đã hỏng hoặc quá lớn',
      en: 'is no Word file (.docx), is damaged or too large',
    },
    'unknown-marks': {
      vi: ({ marks }) => `có chỗ đánh dấu không có nghĩa: ${marked(marks)}`,
      en: ({ marks }) => `has marks that mean nothing: ${marked(marks)}`,
    },
    'no-table': {
      vi: `thiếu chỗ đánh dấu {{${tableMark}}}, nên sẽ không nêu nhiệm vụ nào`,
      en: `lacks the mark {{${tableMark}}}, so that it would tell no task`,
    },
  };
