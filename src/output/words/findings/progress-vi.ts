/** Vietnamese words for the rules about what agencies reported. */
import { dayText } from '../day-text.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

export const progressVi: GroupWords<'progress'> = {
  'report-in-future': {
    message: ({ date, today }) => `báo cáo ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
    help: () => 'ghi ngày thực tế nhận báo cáo',
  },
  'report-out-of-order': {
    message: ({ date, earlier }) =>
      `báo cáo ngày ${dayText(date, 'vi')} đứng sau báo cáo ngày ${dayText(earlier, 'vi')}`,
    help: () => 'nếu ngày đúng thì chuyển cả dòng của báo cáo này lên trên báo cáo kia',
  },
  'report-by-stranger': {
    message: ({ agency, leads }) =>
      `${quoted(agency)} không phải cơ quan thực hiện nhiệm vụ này${leads.length === 0 ? '' : `, cần: ${listed(leads)}`}`,
    help: () =>
      'sửa agency cho đúng cơ quan chủ trì; nếu đã đổi cơ quan thì ghi văn bản điều chỉnh vào amendments.yaml',
  },
  'done-without-evidence': {
    message: ({ agency }) => `${quoted(agency)} báo cáo hoàn thành nhưng chưa nêu văn bản minh chứng`,
    help: () => 'thêm evidence với số và ngày văn bản, ví dụ {number: 812/KH-UBND, date: 2021-03-25}',
  },
  'placeholder-evidence': {
    message: ({ value }) => `minh chứng ${quoted(value)} chỉ ghi tạm, cần số và ngày của văn bản đã ban hành`,
    help: () => 'ghi số và ngày của văn bản; nếu chưa có văn bản thì ghi state: in-progress',
  },
  'evidence-in-future': {
    message: ({ date, today }) =>
      `văn bản minh chứng ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
    help: () => 'ghi ngày ban hành trên văn bản',
  },
  'reopened-without-reason': {
    message: ({ agency, period }) =>
      `${quoted(agency)} đã báo cáo hoàn thành${period === null ? '' : ` kỳ ${period}`}, nay lại báo chưa xong mà không nêu lý do`,
    help: () => 'thêm note nêu lý do thực hiện lại',
  },
  'unknown-period': {
    message: ({ period, recurs }) => {
      if (!recurs) return `nhiệm vụ này không định kỳ nên không có kỳ ${quoted(period ?? '')}`;
      return period === null
        ? 'nhiệm vụ định kỳ nhưng báo cáo không nêu kỳ'
        : `nhiệm vụ này không có kỳ ${quoted(period)}`;
    },
    help: ({ period, recurs, nearest }) => {
      if (!recurs) return 'bỏ khóa period';
      return period === null
        ? `thêm period, ví dụ period: ${nearest ?? '2021'}`
        : (didYouMean(nearest, 'vi') ?? 'xem các kỳ của nhiệm vụ bằng lệnh "dondoc show"');
    },
  },
  'unknown-correction': {
    message: ({ date, agency, period }) =>
      `trước đó không có báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} để đính chính`,
    help: () => 'ghi date, agency, period của báo cáo cần đính chính; báo cáo đó phải đứng trước trong tệp',
  },
  'repeated-report': {
    message: ({ date, agency, period, differing }) =>
      `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} được ghi hai lần, ${
        differing.length === 0 ? 'nội dung giống hệt nhau' : `chỉ khác ở ${listed(differing)}`
      }`,
    help: ({ differing }) =>
      differing.length === 0
        ? 'xóa một trong hai'
        : 'nếu là cùng một báo cáo do hai người ghi thì giữ bản đầy đủ hơn và xóa bản kia; nếu là hai báo cáo thì để nguyên',
  },
  'repeated-correction': {
    message: ({ date, agency, period, corrected }) =>
      `báo cáo ngày ${dayText(date, 'vi')} của ${quoted(agency)}${period === null ? '' : ` cho kỳ ${period}`} đã được đính chính ngày ${dayText(corrected, 'vi')}, nay lại được đính chính lần nữa`,
    help: ({ corrected, again }) =>
      again > corrected
        ? `bản đính chính sau được tính; nếu bản này sửa bản trước thì ghi corrects: {date: ${corrected}}, nếu hai bản là một thì xóa bớt`
        : `${again < corrected ? `bản đính chính ngày ${dayText(corrected, 'vi')}` : 'bản đứng sau trong tệp'} được tính; xóa bản không đúng`,
  },
};
