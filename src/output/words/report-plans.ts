/** What a periodic report over several plans says that one of a single plan does not. */
import type { Day } from '../../calendar/day.ts';
import { officialDay } from './day-text.ts';
import { both, type InBoth, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, officialCount } from './number-text.ts';

interface PlanOwed {
  readonly plan: string;
  readonly owes: number;
}

export const reportPlansWords = {
  /** Behind how many plans there are: where they are named. */
  listed: { vi: '(danh mục tại Phụ lục I)', en: '(listed in Annex I)' },
  /** A task by its id and its plan. */
  taskOf: both({ vi: (task: string, plan: string) => `${task} tại ${plan}`, en: (task, plan) => `${task} of ${plan}` }),
  /** Over what the office wrote about one plan. */
  about: both({ vi: (plan: string) => `Về ${plan}:`, en: (plan) => `On ${plan}:` }),
  issuedLater: both({
    vi: (plans: readonly string[], asOf: Day) =>
      `Chưa tính ${countText(plans.length, 'vi', nouns.plan)} ban hành sau ngày ${officialDay(asOf, 'vi')}: ${plans.join('; ')}.`,
    en: (plans, asOf) =>
      `Not told of: ${countText(plans.length, 'en', nouns.plan)} issued after ${officialDay(asOf, 'en')}: ${plans.join('; ')}.`,
  }),
  /** The plans about which somebody did not report, with how much is owed of each where there are several. */
  silentOn: both({
    vi: (plans: readonly PlanOwed[]) =>
      `tại ${plans.map(({ plan, owes }) => (plans.length === 1 ? plan : `${plan} (${officialCount(owes, 'vi')})`)).join(', ')}`,
    en: (plans) =>
      `of ${plans.map(({ plan, owes }) => (plans.length === 1 ? plan : `${plan} (${officialCount(owes, 'en')})`)).join(', ')}`,
  }),
  silentCount: both({
    vi: (agencies: number, opens: Day, asOf: Day) =>
      `Từ ngày ${officialDay(opens, 'vi')} đến ngày ${officialDay(asOf, 'vi')}, ${countText(agencies, 'vi', nouns.agency)} còn nhiệm vụ chưa có báo cáo về kế hoạch ghi kèm:`,
    en: (agencies, opens, asOf) =>
      `From ${officialDay(opens, 'en')} to ${officialDay(asOf, 'en')} there is no report from ${countText(agencies, 'en', nouns.agency)} on the plans named, of which they have tasks to do:`,
  }),
  comparedPlans: issuedBy({ vi: 'Kỳ trước', en: 'The period before' }),
  comparedYear: issuedBy({ vi: 'Cùng kỳ năm trước', en: 'The year before' }),
  byPlan: { vi: 'Kết quả theo kế hoạch', en: 'By plan' },
  plan: { vi: 'Tên kế hoạch', en: 'Plan' },
  all: { vi: 'Tất cả kế hoạch', en: 'All plans' },
  annex: { vi: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO KẾ HOẠCH', en: 'RESULTS BY PLAN' },
} satisfies Texts;

/** So many of the plans had been issued by the earlier day. */
function issuedBy(then: InBoth<string>): InBoth<(issued: number, all: number) => string> {
  return {
    vi: (issued, all) =>
      `${then.vi} tính ${officialCount(issued, 'vi')}/${countText(all, 'vi', nouns.plan)} đã được ban hành.`,
    en: (issued, all) =>
      `${then.en} is that of ${officialCount(issued, 'en')} of ${countText(all, 'en', nouns.plan)}, issued by then.`,
  };
}
