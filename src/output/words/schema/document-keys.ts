/** What the keys mean of the document: its head and body, the forms of a deadline, what is cited. */
import type { InBoth } from '../language.ts';
import type { Said } from './said.ts';
import { due, duty, id, issuer, number, title } from './shared-keys.ts';

export const documentKeys = {
  'plan.id': { vi: ['Mã kế hoạch', 'Không đổi trong suốt thời gian thực hiện.'], en: ['Plan id', 'Never changes.'] },
  'plan.document': {
    vi: ['Văn bản', 'Phần đầu của kế hoạch đã ban hành.'],
    en: ['Document', 'The header of the plan as issued.'],
  },
  'plan.document.type': {
    vi: ['Loại văn bản', 'Như in trên văn bản: KẾ HOẠCH.'],
    en: ['Type', 'As printed: KẾ HOẠCH.'],
  },
  'plan.document.number': {
    vi: ['Số, ký hiệu', 'Như in trên văn bản, chỗ trống để trống: /KH-UBND.'],
    en: ['Number', 'As printed, blanks left blank: /KH-UBND.'],
  },
  'plan.document.place': {
    vi: ['Địa danh', 'Nơi ban hành, như in trên văn bản.'],
    en: ['Place', 'Where it was issued, as printed.'],
  },
  'plan.document.dateline': {
    vi: ['Dòng ngày tháng', 'Như in sau địa danh: ngày tháng 6 năm 2020.'],
    en: ['Date line', 'As printed after the place.'],
  },
  'plan.document.issued': {
    vi: ['Ngày ban hành', 'Ngày ban hành, hoặc kỳ đã biết khi thiếu ngày: 2020-06.'],
    en: ['Day of issue', 'The day, or the period it is known to lie in: 2020-06.'],
  },
  'plan.document.title': title,
  'plan.document.issuer': issuer,
  'plan.document.draft': {
    vi: ['Dự thảo', 'true: chưa ban hành nên còn được sửa tự do. Bỏ dòng này khi ban hành.'],
    en: ['Draft', 'true: not issued yet, so that everything may still change. Delete the key on issue.'],
  },
  'plan.legalBases': {
    vi: ['Căn cứ', 'Các đoạn nêu căn cứ ban hành, trước nội dung.'],
    en: ['Legal bases', 'The paragraphs before the body that say on what ground it is issued.'],
  },
  'plan.legalBases.text': { vi: ['Đoạn căn cứ', 'Nguyên văn.'], en: ['Paragraph', 'Word for word.'] },
  'plan.legalBases.cites': {
    vi: ['Văn bản được viện dẫn', 'Số, ngày và cơ quan ban hành của từng văn bản.'],
    en: ['Documents cited', 'The number, day and issuer of each.'],
  },
  'plan.body': {
    vi: ['Nội dung', 'Các phần, mục, điểm, gạch đầu dòng của kế hoạch, theo thứ tự.'],
    en: ['Body', 'Sections, paragraphs, letters and dashes, in order.'],
  },
  'plan.closing': {
    vi: ['Đoạn kết', 'Đoạn cuối cùng, nguyên văn.'],
    en: ['Closing', 'The last paragraph, word for word.'],
  },
  'plan.recipients': {
    vi: ['Nơi nhận', 'Mỗi dòng một mục, như in trên văn bản.'],
    en: ['Recipients', 'One a line, as printed.'],
  },
  'plan.signatory': { vi: ['Người ký', 'Phần ký của văn bản.'], en: ['Signatory', 'The signature block.'] },
  'plan.signatory.authority': {
    vi: ['Thẩm quyền ký', 'Như in trên văn bản: TM. ỦY BAN NHÂN DÂN.'],
    en: ['Authority', 'As printed: TM. ỦY BAN NHÂN DÂN.'],
  },
  'plan.signatory.position': {
    vi: ['Chức vụ', 'Như in trên văn bản: CHỦ TỊCH.'],
    en: ['Position', 'As printed: CHỦ TỊCH.'],
  },
  'plan.signatory.name': { vi: ['Họ và tên', 'Như in trên văn bản.'], en: ['Name', 'As printed.'] },
  'plan.settings': {
    vi: ['Thiết lập', 'Cách dondoc tính cho kế hoạch này.'],
    en: ['Settings', 'How dondoc counts for this plan.'],
  },
  'plan.settings.timeZone': {
    vi: ['Múi giờ', 'Quyết định hôm nay là ngày nào. Mặc định: Asia/Ho_Chi_Minh.'],
    en: ['Time zone', 'Decides which day it is today. Default: Asia/Ho_Chi_Minh.'],
  },
  'plan.settings.dueSoonDays': {
    vi: ['Sắp đến hạn', 'Khi còn không quá số ngày này. Mặc định: 30.'],
    en: ['Due soon', 'So many days left or fewer. Default: 30.'],
  },
  'plan.settings.reviewMonths': {
    vi: ['Chu kỳ rà soát', 'Việc thường xuyên quá số tháng này không có báo cáo thì cần hỏi lại.'],
    en: ['Review interval', 'An open-ended task is stale after so many months without a report.'],
  },
  'plan.settings.rollToWorkingDay': {
    vi: ['Lùi sang ngày làm việc', 'true: hạn vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp.'],
    en: ['Roll to a working day', 'true: a deadline on a day off moves to the next working day.'],
  },
  'plan.settings.backdatedDays': {
    vi: ['Nhập muộn', 'Báo cáo nhập sau quá số ngày này là ghi lùi ngày. Mặc định: 30.'],
    en: ['Backdated', 'A report entered more than so many days after its date is backdated. Default: 30.'],
  },
  'clause.number': {
    vi: ['Số thứ tự', 'Như in trên văn bản: II, "1.1", a; gạch đầu dòng ghi "-".'],
    en: ['Number', 'As printed: II, "1.1", a; a dash is "-".'],
  },
  'clause.heading': { vi: ['Tiêu đề', 'Nguyên văn.'], en: ['Heading', 'Word for word.'] },
  'clause.text': {
    vi: ['Nội dung', 'Nguyên văn; nhiều đoạn thì mỗi đoạn một dòng.'],
    en: ['Text', 'Word for word; several paragraphs stand one a line.'],
  },
  'clause.task': {
    vi: ['Nhiệm vụ', 'Có khi đoạn này giao một nhiệm vụ.'],
    en: ['Task', 'Where the clause states a duty.'],
  },
  'clause.task.id': id,
  'clause.task.lead': duty.lead,
  'clause.task.with': duty.with,
  'clause.task.due': due,
  'clause.task.wording': duty.wording,
  'clause.task.leadWording': duty.leadWording,
  'clause.task.withWording': duty.withWording,
  'clause.task.product': duty.product,
  'clause.task.start': duty.start,
  'clause.task.milestones': duty.milestones,
  'clause.task.milestones.due': duty['milestones.due'],
  'clause.task.milestones.wording': duty['milestones.wording'],
  'clause.task.condition': duty.condition,
  'clause.task.extra': duty.extra,
  'clause.items': { vi: ['Các mục con', 'Theo thứ tự trong văn bản.'], en: ['Items', 'In the order of the document.'] },
  'due.every': {
    vi: ['Định kỳ', 'Mỗi month (tháng), quarter (quý), half-year (nửa năm) hoặc year (năm) một lần.'],
    en: ['Every', 'Once a month, quarter, half-year or year.'],
  },
  'due.from': {
    vi: ['Từ kỳ', 'Kỳ đầu tiên; bỏ trống là kỳ ban hành kế hoạch.'],
    en: ['From', 'The first period; absent for the one in which the plan is issued.'],
  },
  'due.until': {
    vi: ['Đến kỳ', 'Kỳ cuối cùng; bỏ trống khi không có hạn cuối.'],
    en: ['Until', 'The last period; left out when there is no end.'],
  },
  'due.by': {
    vi: ['Ngày đến hạn', 'Chậm nhất trong ngày này của mỗi kỳ; bỏ trống là ngày cuối kỳ.'],
    en: ['By', 'The day of each period it is due on; left out for the last day of the period.'],
  },
  'due.after': {
    vi: ['Sau sự kiện', 'Sự kiện mà thời hạn tính từ đó.'],
    en: ['After', 'The event that the deadline hangs on.'],
  },
  'due.after.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ phải hoàn thành trước; thời hạn tính từ ngày hoàn thành nhiệm vụ đó.'],
    en: ['Task', 'Id of the task to be done first: the term runs from the day on which it is completed.'],
  },
  'due.within': {
    vi: ['Trong thời gian', 'Tính từ ngày sau sự kiện.'],
    en: ['Within', 'Counted from the day after the event.'],
  },
  'due.occurred': {
    vi: ['Ngày xảy ra', 'Ngày sự kiện xảy ra; bỏ trống khi chưa xảy ra.'],
    en: ['Occurred', 'The day of the event; left out until it occurs.'],
  },
  'instrument.number': number,
  'instrument.date': { vi: ['Ngày văn bản', 'Ngày ký ban hành.'], en: ['Date', 'The day it was issued.'] },
  'instrument.issuer': issuer,
  'instrument.title': title,
} as const satisfies Record<string, InBoth<Said>>;
