/** What each key of a plan's files means: the title and the explanation that an editor shows over it. */
import type { InBoth } from '../language.ts';

/** A title, and an explanation of one sentence or two. */
export type Said = readonly [title: string, explanation: string];

const duty = {
  lead: {
    vi: ['Cơ quan chủ trì', 'Mã cơ quan hoặc nhóm trong agencies.yaml; cơ quan chịu trách nhiệm về nhiệm vụ.'],
    en: ['Lead', 'Ids of agencies or groups in agencies.yaml: who answers for the task.'],
  },
  with: {
    vi: ['Cơ quan phối hợp', 'Mã cơ quan hoặc nhóm trong agencies.yaml.'],
    en: ['Supporting agencies', 'Ids of agencies or groups in agencies.yaml.'],
  },
  leadWording: {
    vi: ['Ô chủ trì', 'Đúng như văn bản, chỉ ghi khi khác với tên các cơ quan: Bộ Tư pháp (chủ trì).'],
    en: ['Lead as issued', 'Word for word, only where it differs from the names of the agencies.'],
  },
  withWording: {
    vi: ['Ô phối hợp', 'Đúng như văn bản, chỉ ghi khi khác với tên các cơ quan: Bộ X, Bộ Y và các địa phương.'],
    en: ['Supporting agencies as issued', 'Word for word, only where it differs from the names of the agencies.'],
  },
  product: {
    vi: ['Sản phẩm', 'Kết quả phải có, đúng như văn bản; minh chứng được đối chiếu với kết quả này.'],
    en: ['Product', 'What the task is to yield, as issued; evidence is compared with it.'],
  },
  start: {
    vi: ['Bắt đầu', 'Trước ngày hoặc kỳ này thì chưa phải làm.'],
    en: ['Start', 'The task is not owed before this day or period.'],
  },
  milestones: {
    vi: ['Các mốc trước', 'Khi một ô ghi nhiều ngày: các mốc trước; due là mốc cuối.'],
    en: ['Earlier dates', 'Where one cell has several dates: the earlier ones; due is the last.'],
  },
  'milestones.due': { vi: ['Mốc', 'Ngày hoặc kỳ.'], en: ['Date', 'A day or period.'] },
  'milestones.wording': { vi: ['Câu chữ của mốc', 'Đúng như văn bản.'], en: ['Wording', 'As the document states it.'] },
  condition: {
    vi: ['Điều kiện', 'Câu chữ bên cạnh ngày; được hiển thị, không dùng để đánh giá.'],
    en: ['Condition', 'Words beside the date: shown, never judged.'],
  },
  extra: {
    vi: ['Các ô khác', 'Ô của những cột khác, theo tên ghi ở holds của cột; được giữ và in lại.'],
    en: ['Further cells', 'Of other columns, under the names in their holds: kept and printed.'],
  },
  wording: {
    vi: ['Câu chữ thời hạn', 'Đúng như văn bản đã ban hành; phải khớp với due.'],
    en: ['Deadline wording', 'As the document states it; must agree with due.'],
  },
} as const;
const id = {
  vi: ['Mã nhiệm vụ', 'Chỉ ghi khi cần mã khác với số thứ tự trong văn bản. Không bao giờ đổi.'],
  en: ['Task id', 'Only where it must differ from the numbering of the document. Never changes.'],
} as const;
const due = {
  vi: ['Thời hạn', 'Ngày, tháng, quý, nửa năm, năm (ngày cuối kỳ), ongoing, none, việc định kỳ hoặc việc chờ sự kiện.'],
  en: [
    'Deadline',
    'A day, month, quarter, half-year or year (its last day), ongoing, none, recurring, or hung on an event.',
  ],
} as const;
const number = {
  vi: ['Số, ký hiệu', 'Như trên văn bản: 812/KH-UBND.'],
  en: ['Number', 'As on the document: 812/KH-UBND.'],
} as const;
const issuer = {
  vi: ['Cơ quan ban hành', 'Mã cơ quan trong agencies.yaml.'],
  en: ['Issuer', 'Id of an agency in agencies.yaml.'],
} as const;
const title = {
  vi: ['Trích yếu', 'Tên hoặc nội dung chính của văn bản.'],
  en: ['Title', 'What the document is about.'],
} as const;
/** By place: the kind of file or the shared part, then the keys that lead there, lists passed over. */
export const keyWords = {
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
    vi: ['Dự thảo', 'true: chưa ban hành nên còn được sửa tự do. Bỏ khóa này khi ban hành.'],
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

  'appendix.heading': { vi: ['Tên phụ lục', 'Như in trên văn bản: Phụ lục.'], en: ['Heading', 'As printed: Phụ lục.'] },
  'appendix.title': { vi: ['Tiêu đề', 'Như in dưới tên phụ lục.'], en: ['Title', 'As printed under the heading.'] },
  'appendix.note': {
    vi: ['Dòng kèm theo', 'Như in trên văn bản: (Kèm theo Kế hoạch số ...).'],
    en: ['Note', 'As printed: (Kèm theo Kế hoạch số ...).'],
  },
  'appendix.numbering': {
    vi: [
      'Cách đánh số',
      'by-group: số bắt đầu lại trong mỗi nhóm, mã là PL.I.1; running (mặc định): số chạy liên tục.',
    ],
    en: [
      'Numbering',
      'by-group: numbers start anew in each group, ids are PL.I.1; running (the default): they run on.',
    ],
  },
  'appendix.columns': {
    vi: ['Các cột', 'Theo thứ tự in. Năm cột thường dùng chỉ cần ghi tên; bảng khác ghi {heading, holds}.'],
    en: ['Columns', 'In the order printed: the usual five by their headings alone, others as {heading, holds}.'],
  },
  'appendix.columns.heading': { vi: ['Tên cột', 'Đúng như in.'], en: ['Heading', 'As printed.'] },
  'appendix.columns.holds': {
    vi: ['Nội dung cột', 'number, text, lead, with, product, due, note, hoặc tên ghi trong extra của các dòng.'],
    en: ['Holds', 'number, text, lead, with, product, due, note, or a name under extra in the rows.'],
  },
  'appendix.rows': {
    vi: ['Các dòng', 'Mỗi dòng một nhiệm vụ; dòng đứng đầu một nhóm ghi {group, text}.'],
    en: ['Rows', 'One task a row; a row that heads others is {group, text}.'],
  },
  'appendix.rows.group': {
    vi: ['Số của nhóm', 'Như in ở dòng đứng đầu nhóm: I, II, A.'],
    en: ['Number of the group', 'As printed in the row that heads it: I, II, A.'],
  },
  'appendix.rows.note': { vi: ['Ô ghi chú', 'Nguyên văn.'], en: ['Note', 'Word for word.'] },
  'appendix.rows.number': {
    vi: ['Số thứ tự', 'Trong ngoặc kép để giữ số 0: "01". Mã nhiệm vụ là PL.01.'],
    en: ['Number', 'In quotes to keep the zero: "01". The task id is PL.01.'],
  },
  'appendix.rows.id': id,
  'appendix.rows.text': { vi: ['Nội dung công việc', 'Nguyên văn.'], en: ['Task', 'Word for word.'] },
  'appendix.rows.lead': duty.lead,
  'appendix.rows.with': duty.with,
  'appendix.rows.due': due,
  'appendix.rows.wording': duty.wording,
  'appendix.rows.leadWording': duty.leadWording,
  'appendix.rows.withWording': duty.withWording,
  'appendix.rows.product': duty.product,
  'appendix.rows.start': duty.start,
  'appendix.rows.milestones': duty.milestones,
  'appendix.rows.milestones.due': duty['milestones.due'],
  'appendix.rows.milestones.wording': duty['milestones.wording'],
  'appendix.rows.condition': duty.condition,
  'appendix.rows.extra': duty.extra,

  'agencies.agencies': {
    vi: ['Các cơ quan', 'Mọi cơ quan được nêu trong kế hoạch.'],
    en: ['Agencies', 'Every agency that the plan names.'],
  },
  'agencies.agencies.id': {
    vi: ['Mã cơ quan', 'Không bao giờ đổi, dùng trong mọi tệp khác.'],
    en: ['Agency id', 'Never changes; used in all other files.'],
  },
  'agencies.agencies.name': { vi: ['Tên', 'Như văn bản gọi.'], en: ['Name', 'As the document names it.'] },
  'agencies.agencies.short': {
    vi: ['Tên viết tắt', 'Như trong ký hiệu văn bản: SGDĐT.'],
    en: ['Short name', 'As in document numbers: SGDĐT.'],
  },
  'agencies.agencies.kind': {
    vi: ['Loại', 'Ví dụ central, party, province, department, district, association.'],
    en: ['Kind', 'Such as central, party, province, department, district, association.'],
  },
  'agencies.agencies.email': { vi: ['Thư điện tử', 'Nơi nhận nhắc việc.'], en: ['E-mail', 'Where reminders go.'] },
  'agencies.agencies.since': {
    vi: ['Hoạt động từ ngày', 'Tính cả ngày này.'],
    en: ['In office since', 'This day included.'],
  },
  'agencies.agencies.until': {
    vi: ['Hoạt động đến ngày', 'Tính cả ngày này.'],
    en: ['In office until', 'This day included.'],
  },
  'agencies.agencies.successors': {
    vi: ['Cơ quan kế thừa', 'Mã cơ quan, khi sáp nhập hoặc chia tách.'],
    en: ['Successors', 'Ids of agencies, after a merger or a split.'],
  },
  'agencies.agencies.aliases': {
    vi: ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng cơ quan.'],
    en: ['Other names', 'Names that it bore earlier, or is also known by.'],
  },
  'agencies.groups': {
    vi: ['Các nhóm', 'Nhiều cơ quan được giao chung; mỗi thành viên phải làm.'],
    en: ['Groups', 'Several agencies charged together; each member owes the task.'],
  },
  'agencies.groups.id': {
    vi: ['Mã nhóm', 'Không trùng với mã cơ quan.'],
    en: ['Group id', 'Differs from the ids of agencies.'],
  },
  'agencies.groups.name': { vi: ['Tên nhóm', 'Như văn bản gọi.'], en: ['Name', 'As the document names it.'] },
  'agencies.groups.members': {
    vi: ['Thành viên', 'Mã các cơ quan trong nhóm.'],
    en: ['Members', 'Ids of the agencies in the group.'],
  },
  'agencies.groups.members.agency': { vi: ['Cơ quan', 'Mã cơ quan.'], en: ['Agency', 'Id of the agency.'] },
  'agencies.groups.members.since': {
    vi: ['Thành viên từ ngày', 'Tính cả ngày này.'],
    en: ['Member since', 'This day included.'],
  },
  'agencies.groups.members.until': {
    vi: ['Thành viên đến ngày', 'Tính cả ngày này.'],
    en: ['Member until', 'This day included.'],
  },
  'agencies.groups.open': {
    vi: ['Nhóm mở', 'true: văn bản không nêu hết các cơ quan trong nhóm.'],
    en: ['Open group', 'true: the document does not say who all of them are.'],
  },
  'agencies.groups.aliases': {
    vi: ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng nhóm.'],
    en: ['Other names', 'Names that it bore earlier, or is also known by.'],
  },

  'amendments.amendments': { vi: ['Các điều chỉnh', 'Theo thứ tự thời gian.'], en: ['Amendments', 'Oldest first.'] },
  'amendments.amendments.instrument': {
    vi: ['Văn bản cho phép', 'Điều chỉnh có hiệu lực từ ngày của văn bản này.'],
    en: ['Granting document', 'The amendment holds from its date.'],
  },
  'amendments.amendments.requested': {
    vi: ['Văn bản đề nghị', 'Đề nghị tự nó không thay đổi gì.'],
    en: ['Request', 'A request by itself changes nothing.'],
  },
  'amendments.amendments.reason': {
    vi: ['Lý do', 'Vì sao phải điều chỉnh.'],
    en: ['Reason', 'Why the plan was amended.'],
  },
  'amendments.amendments.changes': {
    vi: ['Nội dung điều chỉnh', 'Mỗi mục một nhiệm vụ.'],
    en: ['Changes', 'One task each.'],
  },
  'amendments.amendments.changes.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ, ví dụ PL.01.'],
    en: ['Task', 'A task id such as PL.01.'],
  },
  'amendments.amendments.changes.due': {
    vi: ['Gia hạn, rút ngắn', 'Thời hạn cũ và thời hạn mới.'],
    en: ['Deadline moved', 'The old deadline and the new one.'],
  },
  'amendments.amendments.changes.due.from': {
    vi: ['Thời hạn cũ', 'Thời hạn đang có hiệu lực.'],
    en: ['Old deadline', 'The one in force.'],
  },
  'amendments.amendments.changes.due.to': {
    vi: ['Thời hạn mới', 'Muộn hơn thời hạn cũ; sớm hơn là rút ngắn thời hạn, không phải gia hạn.'],
    en: ['New deadline', 'Later than the old one; an earlier one brings the deadline forward and is no extension.'],
  },
  'amendments.amendments.changes.lead': {
    vi: ['Đổi cơ quan chủ trì', 'Cơ quan cũ và cơ quan mới.'],
    en: ['Change of lead', 'The old leads and the new ones.'],
  },
  'amendments.amendments.changes.lead.from': {
    vi: ['Chủ trì cũ', 'Mã các cơ quan đang chủ trì.'],
    en: ['Old leads', 'Ids of the agencies in charge.'],
  },
  'amendments.amendments.changes.lead.to': {
    vi: ['Chủ trì mới', 'Mã các cơ quan sẽ chủ trì.'],
    en: ['New leads', 'Ids of the agencies that take over.'],
  },
  'amendments.amendments.changes.with': {
    vi: ['Đổi cơ quan phối hợp', 'Cơ quan cũ và cơ quan mới.'],
    en: ['Change of supporting agencies', 'The old ones and the new ones.'],
  },
  'amendments.amendments.changes.with.from': {
    vi: ['Phối hợp cũ', 'Mã các cơ quan đang phối hợp.'],
    en: ['Old supporting agencies', 'Their ids.'],
  },
  'amendments.amendments.changes.with.to': {
    vi: ['Phối hợp mới', 'Mã các cơ quan sẽ phối hợp.'],
    en: ['New supporting agencies', 'Their ids.'],
  },
  'amendments.amendments.changes.suspend': {
    vi: ['Tạm dừng', 'true: tạm dừng nhiệm vụ.'],
    en: ['Suspend', 'true: the task is suspended.'],
  },
  'amendments.amendments.changes.resume': {
    vi: ['Tiếp tục', 'true: thực hiện lại nhiệm vụ đã tạm dừng.'],
    en: ['Resume', 'true: a suspended task goes on.'],
  },
  'amendments.amendments.changes.withdraw': {
    vi: ['Rút', 'true: rút nhiệm vụ khỏi kế hoạch.'],
    en: ['Withdraw', 'true: the task is withdrawn from the plan.'],
  },

  'progress.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ; tên tệp phải trùng với mã này.'],
    en: ['Task', 'The task id; the file is named for it.'],
  },
  'progress.reports': {
    vi: ['Các báo cáo', 'Chỉ ghi thêm vào cuối, theo thứ tự thời gian.'],
    en: ['Reports', 'Only ever added to at the end, oldest first.'],
  },
  'progress.reports.date': {
    vi: ['Ngày báo cáo', 'Ngày cơ quan báo cáo.'],
    en: ['Date', 'The day the agency reported.'],
  },
  'progress.reports.agency': {
    vi: ['Cơ quan báo cáo', 'Mã cơ quan chủ trì hoặc thành viên của nhóm chủ trì.'],
    en: ['Agency', 'Id of a lead, or of a member of a leading group.'],
  },
  'progress.reports.state': {
    vi: ['Tình hình', 'not-started (chưa thực hiện), in-progress (đang thực hiện), done (hoàn thành).'],
    en: ['State', 'not-started, in-progress or done.'],
  },
  'progress.reports.period': {
    vi: ['Kỳ báo cáo', 'Với việc định kỳ: 2021, 2021-Q1.'],
    en: ['Period', 'Of a recurring task: 2021, 2021-Q1.'],
  },
  'progress.reports.evidence': {
    vi: ['Minh chứng', 'Văn bản chứng tỏ đã hoàn thành; ngày của nó là ngày hoàn thành.'],
    en: ['Evidence', 'The document that proves completion; its date is the completion day.'],
  },
  'progress.reports.note': { vi: ['Ghi chú', 'Kết quả, tiến độ.'], en: ['Note', 'Results, progress.'] },
  'progress.reports.obstacle': {
    vi: ['Khó khăn, vướng mắc', 'Điều cản trở việc thực hiện.'],
    en: ['Obstacle', 'What stands in the way.'],
  },
  'progress.reports.proposal': {
    vi: ['Kiến nghị, đề xuất', 'Cơ quan đề nghị điều gì.'],
    en: ['Proposal', 'What the agency asks for.'],
  },
  'progress.reports.corrects': {
    vi: ['Đính chính', 'Báo cáo trước đó mà báo cáo này thay thế; báo cáo ấy không còn được tính.'],
    en: ['Corrects', 'The earlier report that this one takes the place of; it no longer counts.'],
  },
  'progress.reports.corrects.date': {
    vi: ['Ngày báo cáo', 'Ngày của báo cáo được đính chính.'],
    en: ['Date', 'Of the report corrected.'],
  },
  'progress.reports.corrects.agency': {
    vi: ['Cơ quan báo cáo', 'Bỏ trống khi là cùng một cơ quan.'],
    en: ['Agency', 'Left out where it is the same.'],
  },
  'progress.reports.corrects.period': {
    vi: ['Kỳ báo cáo', 'Bỏ trống khi là cùng một kỳ.'],
    en: ['Period', 'Left out where it is the same.'],
  },

  'evidence.number': number,
  'evidence.date': {
    vi: ['Ngày văn bản', 'Quyết định hoàn thành đúng hạn hay quá hạn.'],
    en: ['Date', 'Decides whether the task was done on time or late.'],
  },
  'evidence.issuer': issuer,
  'evidence.title': title,

  'days-off.years': {
    vi: ['Các năm', 'Ngày nghỉ của từng năm, ngoài thứ bảy và chủ nhật.'],
    en: ['Years', 'The days off of each year, beside Saturdays and Sundays.'],
  },
  'days-off.years.year': { vi: ['Năm', 'Năm dương lịch.'], en: ['Year', 'Of the calendar.'] },
  'days-off.years.off': {
    vi: ['Ngày nghỉ', 'Ngày lễ, Tết và ngày nghỉ bù.'],
    en: ['Days off', 'Public holidays and days off in lieu.'],
  },
  'days-off.years.worked': {
    vi: ['Ngày làm bù', 'Thứ bảy hoặc chủ nhật phải đi làm.'],
    en: ['Days worked', 'Saturdays or Sundays that are worked in exchange.'],
  },

  'exceptions.exceptions': {
    vi: ['Các ngoại lệ', 'Mỗi mục cho phép đúng một thay đổi; xóa khi không còn dùng đến.'],
    en: ['Exceptions', 'Each lets just one change pass; deleted when no longer used.'],
  },
  'exceptions.exceptions.rule': {
    vi: ['Tên lỗi', 'Lỗi được bỏ qua, như "dondoc check --against" báo.'],
    en: ['Rule', 'As "dondoc check --against" names it.'],
  },
  'exceptions.exceptions.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ; bỏ trống khi thay đổi không thuộc nhiệm vụ nào.'],
    en: ['Task', 'The task id; left out where the change is about no task.'],
  },
  'exceptions.exceptions.part': {
    vi: ['Phần', 'Mục văn bản, báo cáo, số văn bản hoặc cơ quan; xem trang của từng lỗi.'],
    en: ['Part', 'Clause, report, number of a document or agency; see the page of the rule.'],
  },
  'exceptions.exceptions.by': {
    vi: ['Người phê duyệt', 'Họ tên, chức vụ.'],
    en: ['Approved by', 'Name and position.'],
  },
  'exceptions.exceptions.date': {
    vi: ['Ngày phê duyệt', 'Ngoại lệ ghi ngày chưa đến thì chưa có hiệu lực.'],
    en: ['Approved on', 'An exception dated in the future does not hold yet.'],
  },
  'exceptions.exceptions.reason': {
    vi: ['Lý do', 'Vì sao được phép thay đổi.'],
    en: ['Reason', 'Why the change is allowed.'],
  },
  'exceptions.exceptions.instrument': {
    vi: ['Văn bản phê duyệt', 'Số, ngày của văn bản, nếu có.'],
    en: ['Document', 'Number and date of the document that approves it, if there is one.'],
  },

  'baseline.findings': {
    vi: ['Các lỗi tồn đọng', 'Xóa mục nào thì lỗi đó được báo lại.'],
    en: ['Known findings', 'An entry that is deleted is reported again.'],
  },
  'baseline.findings.rule': { vi: ['Tên lỗi', 'Như "dondoc check" báo.'], en: ['Rule', 'As "dondoc check" names it.'] },
  'baseline.findings.file': {
    vi: ['Tệp', 'Tên tệp trong thư mục kế hoạch.'],
    en: ['File', 'Its name in the plan folder.'],
  },
  'baseline.findings.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ, nếu lỗi thuộc một nhiệm vụ.'],
    en: ['Task', 'The id of the task, if it is about one.'],
  },
  'baseline.findings.facts': {
    vi: ['Nội dung', 'Tóm tắt lỗi cho người đọc.'],
    en: ['Facts', 'What was found, for people.'],
  },
  'baseline.findings.fingerprint': {
    vi: ['Dấu nhận dạng', 'Nhận ra lỗi dù số dòng thay đổi.'],
    en: ['Fingerprint', 'Knows the finding again when lines move.'],
  },

  'reminders.sender': {
    vi: ['Đơn vị gửi', 'Đơn vị ký công văn đôn đốc và gửi thư.'],
    en: ['Sender', 'The office that signs the letters and sends the mails.'],
  },
  'reminders.sender.name': {
    vi: ['Tên', 'Tên đơn vị, như trên văn bản: Văn phòng UBND tỉnh.'],
    en: ['Name', 'As in the head of its letters.'],
  },
  'reminders.sender.email': {
    vi: ['Thư điện tử', 'Thư được gửi từ địa chỉ này.'],
    en: ['E-mail', 'Mails are sent from this address.'],
  },
  'reminders.sender.parent': {
    vi: ['Cơ quan chủ quản', 'Dòng trên tên đơn vị ở đầu công văn.'],
    en: ['Parent body', 'Stands over its name in the head of a letter.'],
  },
  'reminders.sender.place': {
    vi: ['Địa danh', 'Trước ngày tháng của công văn; để trống thì theo kế hoạch.'],
    en: ['Place', 'Before the date of a letter; that of the plan where left out.'],
  },
  'reminders.sender.symbol': {
    vi: ['Ký hiệu', 'Sau số công văn: VP-KGVX. Số do văn thư ghi.'],
    en: ['Symbol', 'Stands after the number, which the clerk fills in: VP-KGVX.'],
  },
  'reminders.sender.signatory': {
    vi: ['Người ký', 'Phần chữ ký của công văn.'],
    en: ['Signatory', 'The signature block of a letter.'],
  },
  'reminders.sender.signatory.authority': {
    vi: ['Quyền hạn', 'Ví dụ KT. CHÁNH VĂN PHÒNG; để trống nếu ký trực tiếp.'],
    en: ['Authority', 'As KT. CHÁNH VĂN PHÒNG; left out where none is named.'],
  },
  'reminders.sender.signatory.position': {
    vi: ['Chức vụ', 'Ví dụ PHÓ CHÁNH VĂN PHÒNG.'],
    en: ['Position', 'As PHÓ CHÁNH VĂN PHÒNG.'],
  },
  'reminders.sender.signatory.name': { vi: ['Họ và tên', 'Có thể để trống.'], en: ['Name', 'May be blank.'] },
  'reminders.sender.recipients': {
    vi: ['Nơi nhận', 'Các dòng giữa "Như trên" và "Lưu".'],
    en: ['Recipients', 'The lines between "Như trên" and "Lưu".'],
  },
  'reminders.sender.filing': {
    vi: ['Lưu', 'Sau chữ Lưu ở Nơi nhận: VT, KGVX. Để trống là VT.'],
    en: ['Filing', 'After "Lưu" under Nơi nhận: VT, KGVX. VT where left out.'],
  },
  'reminders.answerTo': {
    vi: ['Nơi nhận báo cáo', 'Gửi báo cáo về đâu và trong bao lâu.'],
    en: ['Answer to', 'To whom to report back, and within which time.'],
  },
  'reminders.answerTo.name': { vi: ['Tên', 'Đơn vị nhận báo cáo.'], en: ['Name', 'Who gets the reports.'] },
  'reminders.answerTo.email': { vi: ['Thư điện tử', 'Có thể để trống.'], en: ['E-mail', 'May be left out.'] },
  'reminders.answerTo.within': {
    vi: ['Trong vòng', 'Kể từ ngày nhắc.'],
    en: ['Within', 'From the day of the reminder on.'],
  },
  'reminders.copies': {
    vi: ['Đồng gửi', 'Ghi ở Nơi nhận của công văn và là người nhận bản sao của thư soạn sẵn (.eml).'],
    en: ['Copies', 'Named in letters, and copied in drafts of mails (.eml).'],
  },
  'reminders.copies.name': { vi: ['Tên', 'Họ tên hoặc đơn vị.'], en: ['Name', 'A person or an office.'] },
  'reminders.copies.email': { vi: ['Thư điện tử', 'Địa chỉ nhận bản sao.'], en: ['E-mail', 'Where the copy goes.'] },
  'reminders.domains': {
    vi: ['Tên miền được gửi', 'Không gửi thư tới địa chỉ nào khác.'],
    en: ['Domains', 'No mail goes anywhere else.'],
  },
  'reminders.mostMails': {
    vi: ['Số thư tối đa', 'Của một lần gửi; để trống là 200.'],
    en: ['Most mails', 'Of one run; 200 where left out.'],
  },
  'reminders.stages': { vi: ['Các mốc nhắc', 'Tính bằng ngày.'], en: ['Stages', 'In days.'] },
  'reminders.stages.before': {
    vi: ['Trước hạn', 'Nhắc trước hạn bấy nhiêu ngày; 0 là đúng ngày đến hạn. Để trống là 30, 7, 0.'],
    en: ['Before', 'So many days before the deadline; 0 on the day. 30, 7, 0 where left out.'],
  },
  'reminders.stages.overdueEvery': {
    vi: ['Khi quá hạn', 'Cứ bấy nhiêu ngày nhắc lại một lần; 0 là không nhắc lại. Để trống là 7.'],
    en: ['While overdue', 'Again every so many days; 0 for never. 7 where left out.'],
  },
  'reminders.stages.endAfter': {
    vi: ['Thôi nhắc sau', 'Quá hạn quá bấy nhiêu ngày thì không gửi nữa. Để trống là 180.'],
    en: ['End after', 'More days overdue than these, nothing is sent. 180 where left out.'],
  },
  'reminders.tasks': {
    vi: ['Mốc riêng', 'Các nhiệm vụ có mốc nhắc khác.'],
    en: ['Tasks', 'Tasks with stages of their own.'],
  },
  'reminders.tasks.task': { vi: ['Nhiệm vụ', 'Mã nhiệm vụ.'], en: ['Task', 'The task id.'] },
  'reminders.tasks.stages': {
    vi: ['Các mốc nhắc', 'Mục nào để trống thì theo mốc chung.'],
    en: ['Stages', 'What is left out is as for all.'],
  },
  'reminders.tasks.stages.before': {
    vi: ['Trước hạn', 'Nhắc trước hạn bấy nhiêu ngày; 0 là đúng ngày đến hạn. Để trống là 30, 7, 0.'],
    en: ['Before', 'So many days before the deadline; 0 on the day. 30, 7, 0 where left out.'],
  },
  'reminders.tasks.stages.overdueEvery': {
    vi: ['Khi quá hạn', 'Cứ bấy nhiêu ngày nhắc lại một lần; 0 là không nhắc lại. Để trống là 7.'],
    en: ['While overdue', 'Again every so many days; 0 for never. 7 where left out.'],
  },
  'reminders.tasks.stages.endAfter': {
    vi: ['Thôi nhắc sau', 'Quá hạn quá bấy nhiêu ngày thì không gửi nữa. Để trống là 180.'],
    en: ['End after', 'More days overdue than these, nothing is sent. 180 where left out.'],
  },
} as const satisfies Record<string, InBoth<Said>>;
