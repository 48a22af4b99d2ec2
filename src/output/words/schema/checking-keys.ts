/** What the keys mean of what decides how a plan is judged: days off, exceptions, the baseline. */
import { below, type KeyWords } from './said.ts';

export const checkingKeys: KeyWords = {
  'days-off.years': {
    vi: ['Các năm', 'Ngày nghỉ của từng năm, ngoài thứ bảy và chủ nhật.'],
    en: ['Years', 'The days off of each year, beside Saturdays and Sundays.'],
  },
  ...below('days-off.years', {
    year: { vi: ['Năm', 'Năm dương lịch.'], en: ['Year', 'Of the calendar.'] },
    off: {
      vi: ['Ngày nghỉ', 'Ngày lễ, Tết và ngày nghỉ bù.'],
      en: ['Days off', 'Public holidays and days off in lieu.'],
    },
    worked: {
      vi: ['Ngày làm bù', 'Thứ bảy hoặc chủ nhật phải đi làm.'],
      en: ['Days worked', 'Saturdays or Sundays that are worked in exchange.'],
    },
  }),
  'exceptions.exceptions': {
    vi: ['Các ngoại lệ', 'Mỗi mục cho phép đúng một thay đổi; xóa khi không còn dùng đến.'],
    en: ['Exceptions', 'Each lets just one change pass; deleted when no longer used.'],
  },
  ...below('exceptions.exceptions', {
    rule: {
      vi: ['Tên lỗi', 'Lỗi được bỏ qua, như "dondoc check --against" báo.'],
      en: ['Rule', 'As "dondoc check --against" names it.'],
    },
    task: {
      vi: ['Nhiệm vụ', 'Mã nhiệm vụ; bỏ trống khi thay đổi không thuộc nhiệm vụ nào.'],
      en: ['Task', 'The task id; left out where the change is about no task.'],
    },
    part: {
      vi: ['Phần', 'Mục văn bản, báo cáo, số văn bản hoặc cơ quan; xem trang của từng lỗi.'],
      en: ['Part', 'Clause, report, number of a document or agency; see the page of the rule.'],
    },
    by: { vi: ['Người phê duyệt', 'Họ tên, chức vụ.'], en: ['Approved by', 'Name and position.'] },
    date: {
      vi: ['Ngày phê duyệt', 'Ngoại lệ ghi ngày chưa đến thì chưa có hiệu lực.'],
      en: ['Approved on', 'An exception dated in the future does not hold yet.'],
    },
    reason: { vi: ['Lý do', 'Vì sao được phép thay đổi.'], en: ['Reason', 'Why the change is allowed.'] },
    instrument: {
      vi: ['Văn bản phê duyệt', 'Số, ngày của văn bản, nếu có.'],
      en: ['Document', 'Number and date of the document that approves it, if there is one.'],
    },
  }),
  'baseline.findings': {
    vi: ['Các lỗi tồn đọng', 'Xóa mục nào thì lỗi đó được báo lại.'],
    en: ['Known findings', 'An entry that is deleted is reported again.'],
  },
  ...below('baseline.findings', {
    rule: { vi: ['Tên lỗi', 'Như "dondoc check" báo.'], en: ['Rule', 'As "dondoc check" names it.'] },
    file: { vi: ['Tệp', 'Tên tệp trong thư mục kế hoạch.'], en: ['File', 'Its name in the plan folder.'] },
    task: {
      vi: ['Nhiệm vụ', 'Mã nhiệm vụ, nếu lỗi thuộc một nhiệm vụ.'],
      en: ['Task', 'The id of the task, if it is about one.'],
    },
    facts: { vi: ['Nội dung', 'Tóm tắt lỗi cho người đọc.'], en: ['Facts', 'What was found, for people.'] },
    fingerprint: {
      vi: ['Dấu nhận dạng', 'Nhận ra lỗi dù số dòng thay đổi.'],
      en: ['Fingerprint', 'Knows the finding again when lines move.'],
    },
  }),
};
