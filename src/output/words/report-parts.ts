/** The parts of a periodic report: what heads each, and what else an officer may call it in a file of her own. */
import type { ReportPart } from '../../report/periodic/answer.ts';
import type { InBoth } from './language.ts';

interface PartWords {
  readonly heading: InBoth<string>;
  /** Beginnings of other headings that mean it, those printed inside it among them. */
  readonly alsoCalled: readonly string[];
}

export const reportPartWords: Readonly<Record<ReportPart, PartWords>> = {
  opening: { heading: { vi: 'Mở đầu', en: 'Opening' }, alsoCalled: ['phần mở đầu', 'căn cứ', 'introduction'] },
  steering: {
    heading: { vi: 'Công tác chỉ đạo, điều hành', en: 'Direction' },
    alsoCalled: ['chỉ đạo', 'công tác chỉ đạo', 'steering'],
  },
  results: {
    heading: { vi: 'Kết quả thực hiện', en: 'Results' },
    alsoCalled: [
      'kết quả',
      'tình hình thực hiện',
      'tình hình, kết quả',
      'so sánh với kỳ trước',
      'nhiệm vụ hoàn thành',
      'nhiệm vụ định kỳ',
      'nhiệm vụ giao nhiều cơ quan',
      'nhiệm vụ thường xuyên',
      'overview',
      'by group of tasks',
      'compared',
      'done in the period',
      'recurring tasks',
      'tasks of several agencies',
      'ongoing tasks',
    ],
  },
  shortcomings: {
    heading: {
      vi: 'Tồn tại, hạn chế; khó khăn, vướng mắc và nguyên nhân',
      en: 'Shortcomings, obstacles and their causes',
    },
    alsoCalled: [
      'tồn tại',
      'hạn chế',
      'khó khăn',
      'vướng mắc',
      'nguyên nhân',
      'nhiệm vụ quá hạn',
      'cơ quan chưa có báo cáo',
      'shortcomings',
      'obstacles',
      'causes',
      'overdue',
      'agencies without a report',
    ],
  },
  next: {
    heading: { vi: 'Nhiệm vụ, giải pháp trọng tâm kỳ tới', en: 'Main work of the next period' },
    alsoCalled: [
      'nhiệm vụ trọng tâm',
      'nhiệm vụ, giải pháp',
      'nhiệm vụ kỳ tới',
      'giải pháp',
      'phương hướng',
      'nhiệm vụ đến hạn',
      'nhiệm vụ chuyển tiếp',
      'due',
      'carried over',
      'main work',
      'next period',
    ],
  },
  proposals: {
    heading: { vi: 'Đề xuất, kiến nghị', en: 'Proposals' },
    alsoCalled: ['đề xuất', 'kiến nghị', 'đề nghị', 'recommendations'],
  },
  other: { heading: { vi: 'Nội dung khác', en: 'Other matters' }, alsoCalled: ['khác', 'other'] },
  closing: { heading: { vi: 'Kết luận', en: 'Closing' }, alsoCalled: ['kết thúc', 'conclusion'] },
};
