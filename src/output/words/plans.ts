/** What is said of several plans: how many there are, and which could not be told of. */
import type { AnyHead, LeftOutPlan, PlansHead } from '../../report/plans-answers.ts';
import { capitalised } from '../text/capital.ts';
import { shellWord } from '../text/shell-word.ts';
import { termText } from './day-text.ts';
import { both, type InBoth, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';
import { planName } from './plan-name.ts';
import { quoted } from './quoted.ts';

/** What an answer is about: the plan as people name it, or how many plans. */
export function headTitle(answer: AnyHead, language: Language): string {
  return answer.plan === null ? countText(answer.plans.length, language, nouns.plan) : planName(answer);
}

/** A line for each plan that was left out, since it cannot be read; none for one plan. */
export function leftOutLines(answer: AnyHead | Pick<PlansHead, 'leftOut'>, language: Language): readonly string[] {
  if (!('leftOut' in answer)) return [];
  return answer.leftOut.map((plan) => capitalised(leftOutText(plan, (text) => text, language)));
}

/** That a plan was left out, and how to see why; its folder and revision are made safe as asked. */
export function leftOutText(
  { folder, findings, at }: LeftOutPlan,
  safe: (text: string) => string,
  language: Language,
): string {
  return plansWords.leftOut[language](safe(folder), findings.length, at === undefined ? null : safe(at));
}

/** So many folders are named. */
const mostNamed = 3;

function someOf(folders: readonly string[], more: InBoth<(count: number) => string>, language: Language): string {
  const named = folders.slice(0, mostNamed).join(', ');
  return folders.length <= mostNamed ? named : `${named} ${more[language](folders.length - mostNamed)}`;
}

const andMore: InBoth<(count: number) => string> = {
  vi: (count) => `và ${count} kế hoạch khác`,
  en: (count) => `and ${count} more`,
};

function checkOf(folder: string, at: string | null): string {
  return `dondoc check --plan ${shellWord(folder)}${at === null ? '' : ` --at ${shellWord(at)}`}`;
}

export const plansWords = {
  /** `at`: the revision of the version that cannot be read; null for the files on disk. */
  leftOut: both({
    vi: (folder: string, errors: number, at: string | null) =>
      `chưa tính kế hoạch ở ${folder}: không đọc được${at === null ? '' : ` ở phiên bản ${at}`}, có ${countText(errors, 'vi', nouns.error)}; xem: ${checkOf(folder, at)}`,
    en: (folder, errors, at) =>
      `left out is the plan in ${folder}: it cannot be read${at === null ? '' : ` at ${at}`} and has ${countText(errors, 'en', nouns.error)}; see: ${checkOf(folder, at)}`,
  }),
  /** Said on stderr when nothing is answered, since these cannot be read. */
  refused: both({
    vi: (folders: readonly string[]) =>
      `không lập được danh sách vì có kế hoạch chưa đọc được (${someOf(folders, andMore, 'vi')}): số liệu sẽ thiếu; hãy sửa các lỗi trên, hoặc thêm --keep-going để tạm bỏ qua`,
    en: (folders) =>
      `no list is given because plans cannot be read (${someOf(folders, andMore, 'en')}) and the counts would be short; mend the errors above, or add --keep-going to leave them out`,
  }),
  /** The same of an earlier version, which nobody can mend. */
  refusedAt: both({
    vi: (folders: readonly string[], revision: string) =>
      `không lập được danh sách vì có kế hoạch không đọc được ở phiên bản ${revision} (${someOf(folders, andMore, 'vi')}): số liệu sẽ thiếu; hãy chọn phiên bản khác, hoặc thêm --keep-going để tạm bỏ qua`,
    en: (folders, revision) =>
      `no list is given because plans cannot be read at ${revision} (${someOf(folders, andMore, 'en')}) and the counts would be short; choose another revision, or add --keep-going to leave them out`,
  }),
  /** The same where `--keep-going` has nothing left to answer from. */
  noneReadable: {
    vi: 'không lập được danh sách vì không đọc được kế hoạch nào; hãy sửa các lỗi trên',
    en: 'no list is given because none of the plans can be read; mend the errors above',
  },
  /** Said on stderr beside an answer: in so many plans `check` finds errors. */
  checkFinds: both({
    vi: (errors: number, folders: readonly string[]) =>
      `${countText(folders.length, 'vi', nouns.plan)} có ${countText(errors, 'vi', nouns.error)} (${someOf(folders, andMore, 'vi')}); xem bằng: dondoc check --plan ${shellWord(folders[0] ?? '')}`,
    en: (errors, folders) =>
      `${countText(folders.length, 'en', nouns.planHaving)} ${countText(errors, 'en', nouns.error)} (${someOf(folders, andMore, 'en')}); see: dondoc check --plan ${shellWord(folders[0] ?? '')}`,
  }),
  /** The same agency is called in several ways. */
  namedApart: both({
    vi: (id: string, names: readonly string[]) =>
      `cơ quan ${id} có tên khác nhau giữa các kế hoạch: ${names.map(quoted).join(', ')}; khi gộp theo cơ quan, dùng tên đầu`,
    en: (id, names) =>
      `the agency ${id} is called differently in the plans: ${names.map(quoted).join(', ')}; where they are put together, the first is used`,
  }),
  /** The same agency has several addresses. */
  addressesApart: both({
    vi: (id: string, addresses: readonly string[]) =>
      `cơ quan ${id} có địa chỉ khác nhau giữa các kế hoạch: ${addresses.join(', ')}; mỗi địa chỉ nhận một thư riêng`,
    en: (id, addresses) =>
      `the agency ${id} has several addresses in the plans: ${addresses.join(', ')}; each gets a letter of its own`,
  }),
  /** Said on stderr: only these were checked, since an edit touched them. */
  touched: both({
    vi: (count: number, all: number, revision: string) =>
      `chỉ kiểm tra ${count}/${all} kế hoạch có thay đổi so với ${revision}`,
    en: (count, all, revision) => `checked are ${count} of ${all} plans: those that changed since ${revision}`,
  }),
  /** Said on stderr: the plan was there, and is no more. */
  gone: both({
    vi: (folder: string, revision: string) =>
      `kế hoạch ở ${folder} có trong ${revision} mà nay không còn; không được xóa một kế hoạch đã ban hành: hãy lấy lại từ git, hoặc chuyển thư mục mà giữ nguyên mã`,
    en: (folder, revision) =>
      `the plan in ${folder} was there at ${revision} and is gone; an issued plan is not deleted: take it from git again, or move the folder and keep the id`,
  }),
  /** Said on stderr beside a report: the plan was issued after its data had closed. */
  issuedLater: both({
    vi: (folder: string, issued: string) =>
      `chưa tính kế hoạch ở ${folder}: ban hành sau ngày chốt số liệu (${termText(issued, 'vi')})`,
    en: (folder, issued) => `not told of is the plan in ${folder}: it was issued later (${termText(issued, 'en')})`,
  }),
  /** Several offices report on the plans, and none of them on all. */
  sendersApart: both({
    vi: (names: readonly string[]) =>
      `các kế hoạch do nhiều cơ quan báo cáo (${names.join(', ')}): tên cơ quan ký báo cáo để trống; để ghi sẵn, nêu cùng một sender trong reminders.yaml của các kế hoạch`,
    en: (names) =>
      `several offices report on the plans (${names.join(', ')}): who signs is left blank; name the same sender in the reminders.yaml of the plans to have it filled in`,
  }),
  progress: both({
    vi: (done: number, all: number) => `đã đọc ${done}/${all} kế hoạch`,
    en: (done, all) => `${done} of ${all} plans read`,
  }),
} satisfies Texts;
