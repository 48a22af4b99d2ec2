/** What each key of a plan's files means, in Vietnamese: the title and the explanation that an editor shows over it. */

/** A title, and an explanation of one sentence or two. */
export type Said = readonly [title: string, explanation: string];

const duty = {
  lead: ['Cơ quan chủ trì', 'Mã cơ quan hoặc nhóm trong agencies.yaml; cơ quan chịu trách nhiệm về nhiệm vụ.'],
  with: ['Cơ quan phối hợp', 'Mã cơ quan hoặc nhóm trong agencies.yaml.'],
  wording: ['Câu chữ thời hạn', 'Đúng như văn bản đã ban hành; phải khớp với due.'],
} as const;

const id = ['Mã nhiệm vụ', 'Chỉ ghi khi cần mã khác với số thứ tự trong văn bản. Không bao giờ đổi.'] as const;
const due = [
  'Thời hạn',
  'Ngày, tháng, quý, nửa năm, năm (ngày cuối kỳ), ongoing, việc định kỳ hoặc việc chờ sự kiện.',
] as const;
const number = ['Số, ký hiệu', 'Như trên văn bản: 812/KH-UBND.'] as const;
const issuer = ['Cơ quan ban hành', 'Mã cơ quan trong agencies.yaml.'] as const;
const title = ['Trích yếu', 'Tên hoặc nội dung chính của văn bản.'] as const;

/** By place: the kind of file or the shared part, then the keys that lead there, lists passed over. */
export const vietnameseKeys = {
  'plan.id': ['Mã kế hoạch', 'Không đổi trong suốt thời gian thực hiện.'],
  'plan.document': ['Văn bản', 'Phần đầu của kế hoạch đã ban hành.'],
  'plan.document.type': ['Loại văn bản', 'Như in trên văn bản: KẾ HOẠCH.'],
  'plan.document.number': ['Số, ký hiệu', 'Như in trên văn bản, chỗ trống để trống: /KH-UBND.'],
  'plan.document.place': ['Địa danh', 'Nơi ban hành, như in trên văn bản.'],
  'plan.document.dateline': ['Dòng ngày tháng', 'Như in sau địa danh: ngày tháng 6 năm 2020.'],
  'plan.document.issued': ['Ngày ban hành', 'Ngày ban hành, hoặc kỳ đã biết khi thiếu ngày: 2020-06.'],
  'plan.document.title': title,
  'plan.document.issuer': issuer,
  'plan.document.draft': ['Dự thảo', 'true: chưa ban hành nên còn được sửa tự do. Bỏ khóa này khi ban hành.'],
  'plan.legalBases': ['Căn cứ', 'Các đoạn nêu căn cứ ban hành, trước nội dung.'],
  'plan.legalBases.text': ['Đoạn căn cứ', 'Nguyên văn.'],
  'plan.legalBases.cites': ['Văn bản được viện dẫn', 'Số, ngày và cơ quan ban hành của từng văn bản.'],
  'plan.body': ['Nội dung', 'Các phần, mục, điểm, gạch đầu dòng của kế hoạch, theo thứ tự.'],
  'plan.closing': ['Đoạn kết', 'Đoạn cuối cùng, nguyên văn.'],
  'plan.recipients': ['Nơi nhận', 'Mỗi dòng một mục, như in trên văn bản.'],
  'plan.signatory': ['Người ký', 'Phần ký của văn bản.'],
  'plan.signatory.authority': ['Thẩm quyền ký', 'Như in trên văn bản: TM. ỦY BAN NHÂN DÂN.'],
  'plan.signatory.position': ['Chức vụ', 'Như in trên văn bản: CHỦ TỊCH.'],
  'plan.signatory.name': ['Họ và tên', 'Như in trên văn bản.'],
  'plan.settings': ['Thiết lập', 'Cách dondoc tính cho kế hoạch này.'],
  'plan.settings.timeZone': ['Múi giờ', 'Quyết định hôm nay là ngày nào. Mặc định: Asia/Ho_Chi_Minh.'],
  'plan.settings.dueSoonDays': ['Sắp đến hạn', 'Khi còn không quá số ngày này. Mặc định: 30.'],
  'plan.settings.reviewMonths': [
    'Chu kỳ rà soát',
    'Việc thường xuyên quá số tháng này không có báo cáo thì cần hỏi lại.',
  ],
  'plan.settings.rollToWorkingDay': [
    'Lùi sang ngày làm việc',
    'true: hạn vào ngày nghỉ thì lùi sang ngày làm việc kế tiếp.',
  ],
  'plan.settings.backdatedDays': ['Nhập muộn', 'Báo cáo nhập sau quá số ngày này là ghi lùi ngày. Mặc định: 30.'],

  'clause.number': ['Số thứ tự', 'Như in trên văn bản: II, "1.1", a; gạch đầu dòng ghi "-".'],
  'clause.heading': ['Tiêu đề', 'Nguyên văn.'],
  'clause.text': ['Nội dung', 'Nguyên văn; nhiều đoạn thì mỗi đoạn một dòng.'],
  'clause.task': ['Nhiệm vụ', 'Có khi đoạn này giao một nhiệm vụ.'],
  'clause.task.id': id,
  'clause.task.lead': duty.lead,
  'clause.task.with': duty.with,
  'clause.task.due': due,
  'clause.task.wording': duty.wording,
  'clause.items': ['Các mục con', 'Theo thứ tự trong văn bản.'],

  'due.every': ['Định kỳ', 'Mỗi month (tháng), quarter (quý), half-year (nửa năm) hoặc year (năm) một lần.'],
  'due.from': ['Từ kỳ', 'Kỳ đầu tiên; bỏ trống là kỳ ban hành kế hoạch.'],
  'due.until': ['Đến kỳ', 'Kỳ cuối cùng; bỏ trống khi không có hạn cuối.'],
  'due.by': ['Ngày đến hạn', 'Chậm nhất trong ngày này của mỗi kỳ; bỏ trống là ngày cuối kỳ.'],
  'due.after': ['Sau sự kiện', 'Sự kiện mà thời hạn tính từ đó.'],
  'due.within': ['Trong thời gian', 'Tính từ ngày sau sự kiện.'],
  'due.occurred': ['Ngày xảy ra', 'Ngày sự kiện xảy ra; bỏ trống khi chưa xảy ra.'],

  'instrument.number': number,
  'instrument.date': ['Ngày văn bản', 'Ngày ký ban hành.'],
  'instrument.issuer': issuer,
  'instrument.title': title,

  'appendix.heading': ['Tên phụ lục', 'Như in trên văn bản: Phụ lục.'],
  'appendix.title': ['Tiêu đề', 'Như in dưới tên phụ lục.'],
  'appendix.note': ['Dòng kèm theo', 'Như in trên văn bản: (Kèm theo Kế hoạch số ...).'],
  'appendix.columns': ['Tên các cột', 'Theo thứ tự in.'],
  'appendix.rows': ['Các dòng', 'Mỗi dòng một nhiệm vụ.'],
  'appendix.rows.number': ['Số thứ tự', 'Trong ngoặc kép để giữ số 0: "01". Mã nhiệm vụ là PL.01.'],
  'appendix.rows.id': id,
  'appendix.rows.text': ['Nội dung công việc', 'Nguyên văn.'],
  'appendix.rows.lead': duty.lead,
  'appendix.rows.with': duty.with,
  'appendix.rows.due': due,
  'appendix.rows.wording': duty.wording,

  'agencies.agencies': ['Các cơ quan', 'Mọi cơ quan được nêu trong kế hoạch.'],
  'agencies.agencies.id': ['Mã cơ quan', 'Không bao giờ đổi, dùng trong mọi tệp khác.'],
  'agencies.agencies.name': ['Tên', 'Như văn bản gọi.'],
  'agencies.agencies.short': ['Tên viết tắt', 'Như trong ký hiệu văn bản: SGDĐT.'],
  'agencies.agencies.kind': ['Loại', 'Ví dụ central, party, province, department, district, association.'],
  'agencies.agencies.email': ['Thư điện tử', 'Nơi nhận nhắc việc.'],
  'agencies.agencies.since': ['Hoạt động từ ngày', 'Tính cả ngày này.'],
  'agencies.agencies.until': ['Hoạt động đến ngày', 'Tính cả ngày này.'],
  'agencies.agencies.successors': ['Cơ quan kế thừa', 'Mã cơ quan, khi sáp nhập hoặc chia tách.'],
  'agencies.agencies.aliases': ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng cơ quan.'],
  'agencies.groups': ['Các nhóm', 'Nhiều cơ quan được giao chung; mỗi thành viên phải làm.'],
  'agencies.groups.id': ['Mã nhóm', 'Không trùng với mã cơ quan.'],
  'agencies.groups.name': ['Tên nhóm', 'Như văn bản gọi.'],
  'agencies.groups.members': ['Thành viên', 'Mã các cơ quan trong nhóm.'],
  'agencies.groups.members.agency': ['Cơ quan', 'Mã cơ quan.'],
  'agencies.groups.members.since': ['Thành viên từ ngày', 'Tính cả ngày này.'],
  'agencies.groups.members.until': ['Thành viên đến ngày', 'Tính cả ngày này.'],
  'agencies.groups.open': ['Nhóm mở', 'true: văn bản không nêu hết các cơ quan trong nhóm.'],
  'agencies.groups.aliases': ['Tên khác', 'Tên cũ hoặc tên gọi khác của cùng nhóm.'],

  'amendments.amendments': ['Các điều chỉnh', 'Theo thứ tự thời gian.'],
  'amendments.amendments.instrument': ['Văn bản cho phép', 'Điều chỉnh có hiệu lực từ ngày của văn bản này.'],
  'amendments.amendments.requested': ['Văn bản đề nghị', 'Đề nghị tự nó không thay đổi gì.'],
  'amendments.amendments.reason': ['Lý do', 'Vì sao phải điều chỉnh.'],
  'amendments.amendments.changes': ['Nội dung điều chỉnh', 'Mỗi mục một nhiệm vụ.'],
  'amendments.amendments.changes.task': ['Nhiệm vụ', 'Mã nhiệm vụ, ví dụ PL.01.'],
  'amendments.amendments.changes.due': ['Gia hạn', 'Thời hạn cũ và thời hạn mới.'],
  'amendments.amendments.changes.due.from': ['Thời hạn cũ', 'Thời hạn đang có hiệu lực.'],
  'amendments.amendments.changes.due.to': ['Thời hạn mới', 'Muộn hơn thời hạn cũ.'],
  'amendments.amendments.changes.lead': ['Đổi cơ quan chủ trì', 'Cơ quan cũ và cơ quan mới.'],
  'amendments.amendments.changes.lead.from': ['Chủ trì cũ', 'Mã các cơ quan đang chủ trì.'],
  'amendments.amendments.changes.lead.to': ['Chủ trì mới', 'Mã các cơ quan sẽ chủ trì.'],
  'amendments.amendments.changes.with': ['Đổi cơ quan phối hợp', 'Cơ quan cũ và cơ quan mới.'],
  'amendments.amendments.changes.with.from': ['Phối hợp cũ', 'Mã các cơ quan đang phối hợp.'],
  'amendments.amendments.changes.with.to': ['Phối hợp mới', 'Mã các cơ quan sẽ phối hợp.'],
  'amendments.amendments.changes.suspend': ['Tạm dừng', 'true: tạm dừng nhiệm vụ.'],
  'amendments.amendments.changes.resume': ['Tiếp tục', 'true: thực hiện lại nhiệm vụ đã tạm dừng.'],
  'amendments.amendments.changes.withdraw': ['Rút', 'true: rút nhiệm vụ khỏi kế hoạch.'],

  'progress.task': ['Nhiệm vụ', 'Mã nhiệm vụ; tên tệp phải trùng với mã này.'],
  'progress.reports': ['Các báo cáo', 'Chỉ ghi thêm vào cuối, theo thứ tự thời gian.'],
  'progress.reports.date': ['Ngày báo cáo', 'Ngày cơ quan báo cáo.'],
  'progress.reports.agency': ['Cơ quan báo cáo', 'Mã cơ quan chủ trì hoặc thành viên của nhóm chủ trì.'],
  'progress.reports.state': [
    'Tình hình',
    'not-started (chưa thực hiện), in-progress (đang thực hiện), done (hoàn thành).',
  ],
  'progress.reports.period': ['Kỳ báo cáo', 'Với việc định kỳ: 2021, 2021-Q1.'],
  'progress.reports.evidence': ['Minh chứng', 'Văn bản chứng tỏ đã hoàn thành; ngày của nó là ngày hoàn thành.'],
  'progress.reports.note': ['Ghi chú', 'Kết quả, tiến độ.'],
  'progress.reports.obstacle': ['Khó khăn, vướng mắc', 'Điều cản trở việc thực hiện.'],
  'progress.reports.proposal': ['Kiến nghị, đề xuất', 'Cơ quan đề nghị điều gì.'],
  'progress.reports.corrects': [
    'Đính chính',
    'Báo cáo trước đó mà báo cáo này thay thế; báo cáo ấy không còn được tính.',
  ],
  'progress.reports.corrects.date': ['Ngày báo cáo', 'Ngày của báo cáo được đính chính.'],
  'progress.reports.corrects.agency': ['Cơ quan báo cáo', 'Bỏ trống khi là cùng một cơ quan.'],
  'progress.reports.corrects.period': ['Kỳ báo cáo', 'Bỏ trống khi là cùng một kỳ.'],

  'evidence.number': number,
  'evidence.date': ['Ngày văn bản', 'Quyết định hoàn thành đúng hạn hay quá hạn.'],
  'evidence.issuer': issuer,
  'evidence.title': title,

  'days-off.years': ['Các năm', 'Ngày nghỉ của từng năm, ngoài thứ bảy và chủ nhật.'],
  'days-off.years.year': ['Năm', 'Năm dương lịch.'],
  'days-off.years.off': ['Ngày nghỉ', 'Ngày lễ, Tết và ngày nghỉ bù.'],
  'days-off.years.worked': ['Ngày làm bù', 'Thứ bảy hoặc chủ nhật phải đi làm.'],

  'exceptions.exceptions': ['Các ngoại lệ', 'Mỗi mục cho phép đúng một thay đổi; xóa khi không còn dùng đến.'],
  'exceptions.exceptions.rule': ['Tên lỗi', 'Lỗi được bỏ qua, như "dondoc check --against" báo.'],
  'exceptions.exceptions.task': ['Nhiệm vụ', 'Mã nhiệm vụ; bỏ trống khi thay đổi không thuộc nhiệm vụ nào.'],
  'exceptions.exceptions.part': ['Phần', 'Mục văn bản, báo cáo, số văn bản hoặc cơ quan; xem trang của từng lỗi.'],
  'exceptions.exceptions.by': ['Người phê duyệt', 'Họ tên, chức vụ.'],
  'exceptions.exceptions.date': ['Ngày phê duyệt', 'Ngoại lệ ghi ngày chưa đến thì chưa có hiệu lực.'],
  'exceptions.exceptions.reason': ['Lý do', 'Vì sao được phép thay đổi.'],
  'exceptions.exceptions.instrument': ['Văn bản phê duyệt', 'Số, ngày của văn bản, nếu có.'],

  'baseline.findings': ['Các lỗi tồn đọng', 'Xóa mục nào thì lỗi đó được báo lại.'],
  'baseline.findings.rule': ['Tên lỗi', 'Như "dondoc check" báo.'],
  'baseline.findings.file': ['Tệp', 'Tên tệp trong thư mục kế hoạch.'],
  'baseline.findings.task': ['Nhiệm vụ', 'Mã nhiệm vụ, nếu lỗi thuộc một nhiệm vụ.'],
  'baseline.findings.facts': ['Nội dung', 'Tóm tắt lỗi cho người đọc.'],
  'baseline.findings.fingerprint': ['Dấu nhận dạng', 'Nhận ra lỗi dù số dòng thay đổi.'],
} as const satisfies Record<string, Said>;

/** The place of a key in the files. */
export type SchemaKey = keyof typeof vietnameseKeys;
