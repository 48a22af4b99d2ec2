/** What the keys mean of the document: its head and body, the forms of a deadline, what is cited. */
import { below, type KeyWords } from './said.ts';
import { due, duty, id, issuer, number, title } from './shared-keys.ts';

export const documentKeys: KeyWords = {
  'plan.id': { vi: ['Mã kế hoạch', 'Không đổi trong suốt thời gian thực hiện.'], en: ['Plan id', 'Never changes.'] },
  'plan.document': {
    vi: ['Văn bản', 'Phần đầu của kế hoạch đã ban hành.'],
    en: ['Document', 'The header of the plan as issued.'],
  },
  ...below('plan.document', {
    type: { vi: ['Loại văn bản', 'Như in trên văn bản: KẾ HOẠCH.'], en: ['Type', 'As printed: KẾ HOẠCH.'] },
    number: {
      vi: ['Số, ký hiệu', 'Như in trên văn bản, chỗ trống để trống: /KH-UBND.'],
      en: ['Number', 'As printed, blanks left blank: /KH-UBND.'],
    },
    place: {
      vi: ['Địa danh', 'Nơi ban hành, như in trên văn bản.'],
      en: ['Place', 'Where it was issued, as printed.'],
    },
    dateline: {
      vi: ['Dòng ngày tháng', 'Như in sau địa danh: ngày tháng 6 năm 2020.'],
      en: ['Date line', 'As printed after the place.'],
    },
    issued: {
      vi: ['Ngày ban hành', 'Ngày ban hành, hoặc kỳ đã biết khi thiếu ngày: 2020-06.'],
      en: ['Day of issue', 'The day, or the period it is known to lie in: 2020-06.'],
    },
    title,
    issuer,
    draft: {
      vi: ['Dự thảo', 'true: chưa ban hành nên còn được sửa tự do. Bỏ dòng này khi ban hành.'],
      en: ['Draft', 'true: not issued yet, so that everything may still change. Delete the key on issue.'],
    },
  }),
  ...below('plan', {
    legalBases: {
      vi: ['Căn cứ', 'Các đoạn nêu căn cứ ban hành, trước nội dung.'],
      en: ['Legal bases', 'The paragraphs before the body that say on what ground it is issued.'],
    },
    'legalBases.text': { vi: ['Đoạn căn cứ', 'Nguyên văn.'], en: ['Paragraph', 'Word for word.'] },
    'legalBases.cites': {
      vi: ['Văn bản được viện dẫn', 'Số, ngày và cơ quan ban hành của từng văn bản.'],
      en: ['Documents cited', 'The number, day and issuer of each.'],
    },
    body: {
      vi: ['Nội dung', 'Các phần, mục, điểm, gạch đầu dòng của kế hoạch, theo thứ tự.'],
      en: ['Body', 'Sections, paragraphs, letters and dashes, in order.'],
    },
    closing: { vi: ['Đoạn kết', 'Đoạn cuối cùng, nguyên văn.'], en: ['Closing', 'The last paragraph, word for word.'] },
    recipients: {
      vi: ['Nơi nhận', 'Mỗi dòng một mục, như in trên văn bản.'],
      en: ['Recipients', 'One a line, as printed.'],
    },
    signatory: { vi: ['Người ký', 'Phần ký của văn bản.'], en: ['Signatory', 'The signature block.'] },
  }),
  ...below('plan.signatory', {
    authority: {
      vi: ['Thẩm quyền ký', 'Như in trên văn bản: TM. ỦY BAN NHÂN DÂN.'],
      en: ['Authority', 'As printed: TM. ỦY BAN NHÂN DÂN.'],
    },
    position: { vi: ['Chức vụ', 'Như in trên văn bản: CHỦ TỊCH.'], en: ['Position', 'As printed: CHỦ TỊCH.'] },
    name: { vi: ['Họ và tên', 'Như in trên văn bản.'], en: ['Name', 'As printed.'] },
  }),
  'plan.settings': {
    vi: ['Thiết lập', 'Cách dondoc tính cho kế hoạch này.'],
    en: ['Settings', 'How dondoc counts for this plan.'],
  },
  ...below('plan.settings', {
    timeZone: {
      vi: ['Múi giờ', 'Quyết định hôm nay là ngày nào. Mặc định: Asia/Ho_Chi_Minh.'],
      en: ['Time zone', 'Decides which day it is today. Default: Asia/Ho_Chi_Minh.'],
    },
    dueSoonDays: {
      vi: ['Sắp đến hạn', 'Khi còn không quá số ngày này. Mặc định: 30.'],
      en: ['Due soon', 'So many days left or fewer. Default: 30.'],
    },
    reviewMonths: {
      vi: ['Chu kỳ rà soát', 'Việc thường xuyên quá số tháng này không có báo cáo thì cần hỏi lại.'],
      en: ['Review interval', 'An open-ended task is stale after so many months without a report.'],
    },
    rollToWorkingDay: {
      vi: ['Lùi sang ngày làm việc', 'true: hạn vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp.'],
      en: ['Roll to a working day', 'true: a deadline on a day off moves to the next working day.'],
    },
    backdatedDays: {
      vi: ['Nhập muộn', 'Báo cáo nhập sau quá số ngày này là ghi lùi ngày. Mặc định: 30.'],
      en: ['Backdated', 'A report entered more than so many days after its date is backdated. Default: 30.'],
    },
  }),
  ...below('clause', {
    number: {
      vi: ['Số thứ tự', 'Như in trên văn bản: II, "1.1", a; gạch đầu dòng ghi "-".'],
      en: ['Number', 'As printed: II, "1.1", a; a dash is "-".'],
    },
    heading: { vi: ['Tiêu đề', 'Nguyên văn.'], en: ['Heading', 'Word for word.'] },
    text: {
      vi: ['Nội dung', 'Nguyên văn; nhiều đoạn thì mỗi đoạn một dòng.'],
      en: ['Text', 'Word for word; several paragraphs stand one a line.'],
    },
    task: { vi: ['Nhiệm vụ', 'Có khi đoạn này giao một nhiệm vụ.'], en: ['Task', 'Where the clause states a duty.'] },
  }),
  ...below('clause.task', { id, ...duty, due }),
  'clause.items': { vi: ['Các mục con', 'Theo thứ tự trong văn bản.'], en: ['Items', 'In the order of the document.'] },
  ...below('due', {
    every: {
      vi: ['Định kỳ', 'Mỗi month (tháng), quarter (quý), half-year (nửa năm) hoặc year (năm) một lần.'],
      en: ['Every', 'Once a month, quarter, half-year or year.'],
    },
    from: {
      vi: ['Từ kỳ', 'Kỳ đầu tiên; bỏ trống là kỳ ban hành kế hoạch.'],
      en: ['From', 'The first period; absent for the one in which the plan is issued.'],
    },
    until: {
      vi: ['Đến kỳ', 'Kỳ cuối cùng; bỏ trống khi không có hạn cuối.'],
      en: ['Until', 'The last period; left out when there is no end.'],
    },
    by: {
      vi: ['Ngày đến hạn', 'Chậm nhất trong ngày này của mỗi kỳ; bỏ trống là ngày cuối kỳ.'],
      en: ['By', 'The day of each period it is due on; left out for the last day of the period.'],
    },
    after: {
      vi: ['Sau sự kiện', 'Sự kiện mà thời hạn tính từ đó.'],
      en: ['After', 'The event that the deadline hangs on.'],
    },
    'after.task': {
      vi: ['Nhiệm vụ', 'Mã nhiệm vụ phải hoàn thành trước; thời hạn tính từ ngày hoàn thành nhiệm vụ đó.'],
      en: ['Task', 'Id of the task to be done first: the term runs from the day on which it is completed.'],
    },
    within: {
      vi: ['Trong thời gian', 'Tính từ ngày sau sự kiện.'],
      en: ['Within', 'Counted from the day after the event.'],
    },
    occurred: {
      vi: ['Ngày xảy ra', 'Ngày sự kiện xảy ra; bỏ trống khi chưa xảy ra.'],
      en: ['Occurred', 'The day of the event; left out until it occurs.'],
    },
  }),
  ...below('instrument', {
    number,
    date: { vi: ['Ngày văn bản', 'Ngày ký ban hành.'], en: ['Date', 'The day it was issued.'] },
    issuer,
    title,
  }),
};
