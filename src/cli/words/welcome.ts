/** The start page: where the plan stands today, and what to type next. */
import type { Day } from '../../calendar/day.ts';
import { displayWidth } from '../../output/terminal/display-width.ts';
import { type Page, paragraph } from '../../output/terminal/page.ts';
import { visible } from '../../output/text/visible.ts';
import { dayText } from '../../output/words/day-text.ts';
import { both, type InBoth, type Language, said, type Texts } from '../../output/words/language.ts';
import { nouns } from '../../output/words/nouns.ts';
import { countText } from '../../output/words/number-text.ts';
import { daysSentence } from '../../output/words/sentences.ts';
import type { PlanState } from '../../report/plan-state.ts';

/** The plan that commands would work on from here; `asked` is the folder that was settled for it. */
export interface Found {
  readonly asked: string | null;
  readonly plan: { readonly folder: string; readonly today: Day; readonly state: PlanState } | null;
}

/** The page; where it is to be short, what the plan asks for alone. */
export function welcomeText({ asked, plan }: Found, page: Page, isShort: boolean): string {
  const { language, paint } = page;
  const here = plan === null ? noPlan(asked, language) : stateText(plan.state, plan.today, language);
  const isUrgent = plan?.state.kind === 'late' || plan?.state.kind === 'unreadable';
  const state = paragraph(here, page, '', isUrgent ? paint.overdue : undefined);
  if (isShort) return state;
  const folder = plan === null ? '' : `${words.plan[language]}: ${visible(plan.folder)}\n`;
  const next = steps[plan?.state.kind ?? 'none'].map(([command, purpose]) => stepLine(command, purpose[language]));
  const more = words.more[language].map((line) => paragraph(line, page, ''));
  return `dondoc: ${words.title[language]}\n\n${folder}${state}\n${next.join('')}\n${more.join('')}`;
}

function noPlan(asked: string | null, language: Language): string {
  return asked === null ? words.noPlan[language] : words.notThere[language](visible(asked));
}

function stateText(state: PlanState, today: Day, language: Language): string {
  switch (state.kind) {
    case 'unreadable':
      return words.unreadable[language](countText(state.errors, language, nouns.error));
    case 'draft':
      return said(words.draft, state.toReview, language);
    case 'late':
      return `${todayText(today, language)}: ${lateText(state, language)}`;
    case 'waiting':
      return `${todayText(today, language)}: ${words.nothingLate[language]} ${nextText(state, language)}`;
    case 'calm':
      return `${todayText(today, language)}: ${words.nothingLate[language]} ${words.nothingAhead[language]}`;
  }
}

function todayText(today: Day, language: Language): string {
  return `${words.today[language]} ${dayText(today, language)}`;
}

function lateText({ late, tasks, worst, daysLate }: Extract<PlanState, { kind: 'late' }>, language: Language): string {
  const count = countText(late, language, nouns.taskOverdue);
  return words.late[language](count, tasks, `${visible(worst)}, ${daysSentence(daysLate, null, language)}`);
}

/** More than so many are only counted. */
const mostNamed = 5;

function nextText({ day, daysLeft, next }: Extract<PlanState, { kind: 'waiting' }>, language: Language): string {
  const names = next.slice(0, mostNamed).map((id) => visible(id));
  const named = names.join(', ') + (next.length > mostNamed ? ', …' : '');
  const when = `${dayText(day, language)} (${daysSentence(null, daysLeft, language)})`;
  return words.next[language](when, countText(next.length, language, nouns.task), named);
}

function stepLine(command: string, purpose: string): string {
  return `  dondoc ${command}${' '.repeat(Math.max(0, commandWidth - displayWidth(command)))}  ${purpose}\n`;
}

const words = {
  title: { vi: 'theo dõi, đôn đốc việc thực hiện kế hoạch', en: 'follow up a written plan' },
  plan: { vi: 'Kế hoạch ở đây', en: 'The plan here' },
  noPlan: {
    vi: 'Chưa thấy kế hoạch (plan.yaml) từ thư mục này trở lên.',
    en: 'No plan (plan.yaml) found from this folder upwards.',
  },
  notThere: both({
    vi: (folder: string) => `Không thấy kế hoạch ở ${folder}, thư mục đã thiết lập (xem: dondoc settings).`,
    en: (folder) => `No plan found at ${folder}, which was settled (see: dondoc settings).`,
  }),
  unreadable: both({
    vi: (errors: string) =>
      `Chưa đọc được trọn vẹn kế hoạch: có ${errors} phải sửa trước, vì vậy chưa lập được danh sách nào.`,
    en: (errors) => `The plan cannot be read whole: ${errors} to be mended first, so nothing is listed until then.`,
  }),
  draft: both({
    vi: (left: number) =>
      left === 0
        ? 'Đây là dự thảo, không còn chỗ nào phải xem lại. Khi ban hành: xóa dòng draft: true trong plan.yaml.'
        : `Đây là dự thảo, còn ${countText(left, 'vi', nouns.placeToReview)}.`,
    en: (left) =>
      left === 0
        ? 'This is a draft with nothing left to look at. When it is issued, drop the line draft: true from plan.yaml.'
        : `This is a draft with ${countText(left, 'en', nouns.placeToReview)}.`,
  }),
  today: { vi: 'Hôm nay, ngày', en: 'Today,' },
  late: both({
    vi: (late: string, tasks: number, worst: string) => `${late} trong tổng số ${tasks}; lâu nhất là ${worst}.`,
    en: (late, tasks, worst) => `${late}, of ${tasks} in all; the longest is ${worst}.`,
  }),
  nothingLate: { vi: 'không có nhiệm vụ quá hạn.', en: 'nothing is overdue.' },
  next: both({
    vi: (when: string, count: string, named: string) => `Thời hạn gần nhất: ${when}, ${count}: ${named}.`,
    en: (when, count, named) => `The next deadline: ${when}, ${count}: ${named}.`,
  }),
  nothingAhead: { vi: 'Không còn thời hạn nào phía trước.', en: 'No deadline lies ahead.' },
  more: {
    vi: [
      'Thêm --as-of 2021-12-15 để xem tính đến ngày khác, --lang en để xem bằng tiếng Anh (for English).',
      'Mọi lệnh và tùy chọn: dondoc --help',
    ],
    en: [
      'Add --as-of 2021-12-15 to look at another day, --lang vi for Vietnamese (tiếng Việt).',
      'Every command and option: dondoc --help',
    ],
  },
} satisfies Texts;

type Step = readonly [command: string, purpose: InBoth<string>];

const status: Step = ['status', { vi: 'tình hình từng nhiệm vụ', en: 'where every task stands' }];
const remind: Step = ['remind', { vi: 'nhắc việc theo từng cơ quan', en: 'reminders for each agency' }];
const show: Step = ['show PL.01', { vi: 'tất cả về một nhiệm vụ', en: 'everything about one task' }];
const check: Step = ['check', { vi: 'kế hoạch có lỗi gì không', en: 'is anything wrong with the plan' }];
const deadline: Step = ['deadline "Quý I năm 2021"', { vi: 'viết thời hạn thế nào', en: 'how to write a deadline' }];

/** What to type next, where the plan stands so. */
const steps: Readonly<Record<PlanState['kind'] | 'none', readonly Step[]>> = {
  none: [
    ['import ke-hoach.docx', { vi: 'nhập văn bản đã ban hành', en: 'take in an issued document' }],
    ['init', { vi: 'tạo kế hoạch mới từ tệp mẫu', en: 'make a new plan to fill in' }],
    ['status --plan ../ke-hoach', { vi: 'kế hoạch nằm ở thư mục khác', en: 'the plan is in another folder' }],
    ['import --help', { vi: 'hướng dẫn nhập văn bản', en: 'how to take in a document' }],
  ],
  unreadable: [
    ['check', { vi: 'từng lỗi, ở dòng nào, sửa thế nào', en: 'each error, where it is, how to mend it' }],
    ['explain', { vi: 'các lỗi được kiểm tra', en: 'what is checked' }],
  ],
  draft: [
    ['check', { vi: 'dự thảo còn lỗi gì', en: 'what is wrong with the draft' }],
    ['print', { vi: 'đọc lại toàn văn', en: 'read the whole text' }],
    deadline,
    status,
  ],
  late: [['overdue', { vi: 'việc gì quá hạn, của ai', en: 'what is late, whose it is' }], remind, status, show, check],
  waiting: [
    [
      'status',
      { vi: 'tình hình từng nhiệm vụ, việc sắp đến hạn trước', en: 'where every task stands, what is near first' },
    ],
    remind,
    show,
    check,
    deadline,
  ],
  calm: [status, show, check, deadline],
};

/** As wide as the longest command. */
const commandWidth = Math.max(
  ...Object.values(steps).flatMap((some) => some.map(([command]) => displayWidth(command))),
);
