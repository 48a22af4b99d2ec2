/** The words of a page: its parts, its charts and what they show, and its tools. */
import { both, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, officialCount } from './number-text.ts';

export const pageWords = {
  parts: {
    since: { vi: 'Thay đổi gần đây', en: 'What changed' },
    glance: { vi: 'Tổng quan', en: 'At a glance' },
    tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
    agencies: { vi: 'Theo cơ quan', en: 'By agency' },
    plans: { vi: 'Theo kế hoạch', en: 'By plan' },
  },
  /** The parts, for those who jump. */
  contents: { vi: 'Các phần của trang', en: 'Parts of the page' },
  numbers: { vi: 'Số liệu của biểu đồ', en: 'The numbers of the chart' },
  standings: { vi: 'Tình trạng các nhiệm vụ', en: 'Where the tasks stand' },
  course: { vi: 'Hoàn thành so với kế hoạch (cộng dồn)', en: 'Done, against the plan (cumulative)' },
  courseText: both({
    vi: (planned: number, done: number) =>
      `Đến quý hiện tại có ${countText(planned, 'vi', nouns.task)} đến hạn theo kế hoạch, ${officialCount(done, 'vi')} đã hoàn thành. Không tính nhiệm vụ định kỳ, tạm dừng, rút hoặc không có ngày đến hạn.`,
    en: (planned, done) =>
      `By the current quarter ${countText(planned, 'en', nouns.task)} to be done by the plan, ${done} done. Without recurring, suspended and withdrawn tasks, and those without a day.`,
  }),
  planned: { vi: 'Phải hoàn thành theo thời hạn', en: 'To be done by then' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  overdueBy: { vi: 'Quá hạn theo cơ quan', en: 'Overdue by agency' },
  overdueByText: both({
    vi: (agencies: number) => `${officialCount(agencies, 'vi')} cơ quan có nhiệm vụ quá hạn, nhiều nhất ở trên.`,
    en: (agencies) =>
      `${agencies} ${agencies === 1 ? 'agency has' : 'agencies have'} something overdue, the most at the top.`,
  }),
  deadlines: { vi: 'Thời hạn theo quý', en: 'Deadlines by quarter' },
  deadlinesText: {
    vi: 'Số nhiệm vụ đến hạn trong từng quý, theo tình trạng hiện nay; đường đứt là ngày tính số liệu.',
    en: 'How many tasks fall due in each quarter, by where they stand; the dashed line is the day of the data.',
  },
  /** Of a quarter, what is neither done nor running. */
  othersOf: { vi: 'Tạm dừng, rút', en: 'Suspended or withdrawn' },
  quarter: { vi: 'Quý đến hạn', en: 'Quarter due' },
  /** `I/2021`: short, under an axis. */
  shortQuarter: both({
    vi: (index: number, year: number) => `Quý ${['I', 'II', 'III', 'IV'][index - 1] ?? index}/${year}`,
    en: (index, year) => `Q${index} ${year}`,
  }),
  heat: {
    vi: 'Nhiệm vụ chưa hoàn thành của từng cơ quan, theo quý đến hạn',
    en: 'Not done yet, by agency and quarter due',
  },
  heatCell: both({
    vi: (open: number, overdue: number) => (overdue === 0 ? String(open) : `${open} (${overdue} quá hạn)`),
    en: (open, overdue) => (overdue === 0 ? String(open) : `${open} (${overdue} overdue)`),
  }),
  heatText: {
    vi: 'Ô càng đậm càng nhiều nhiệm vụ; ô đỏ có nhiệm vụ quá hạn.',
    en: 'The deeper the colour, the more tasks; red where some are overdue.',
  },
  life: { vi: 'Diễn biến', en: 'What happened' },
  search: { vi: 'Tìm (không cần dấu)', en: 'Search' },
  anyStanding: { vi: 'Mọi tình trạng', en: 'Any standing' },
  anyAgency: { vi: 'Mọi cơ quan', en: 'Any agency' },
  anyPlan: { vi: 'Mọi kế hoạch', en: 'Any plan' },
  shown: { vi: 'Số nhiệm vụ hiển thị', en: 'Tasks shown' },
  madeBy: { vi: 'Lập bằng dondoc từ các tệp của kế hoạch', en: 'Made by dondoc from the files of the plan' },
} satisfies Texts;
