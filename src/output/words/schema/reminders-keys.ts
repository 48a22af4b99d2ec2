/** What the keys mean of who is reminded when: the office, its stages, whom to answer. */
import { below, type KeyWords } from './said.ts';

export const remindersKeys: KeyWords = {
  'reminders.sender': {
    vi: ['Đơn vị gửi', 'Đơn vị ký công văn đôn đốc và gửi thư.'],
    en: ['Sender', 'The office that signs the letters and sends the mails.'],
  },
  ...below('reminders.sender', {
    name: {
      vi: ['Tên', 'Tên đơn vị, như trên văn bản: Văn phòng UBND tỉnh.'],
      en: ['Name', 'As in the head of its letters.'],
    },
    email: { vi: ['Thư điện tử', 'Thư được gửi từ địa chỉ này.'], en: ['E-mail', 'Mails are sent from this address.'] },
    parent: {
      vi: ['Cơ quan chủ quản', 'Dòng trên tên đơn vị ở đầu công văn.'],
      en: ['Parent body', 'Stands over its name in the head of a letter.'],
    },
    place: {
      vi: ['Địa danh', 'Trước ngày tháng của công văn; để trống thì theo kế hoạch.'],
      en: ['Place', 'Before the date of a letter; that of the plan where left out.'],
    },
    symbol: {
      vi: ['Ký hiệu', 'Sau số công văn: VP-KGVX. Số do văn thư ghi.'],
      en: ['Symbol', 'Stands after the number, which the clerk fills in: VP-KGVX.'],
    },
    signatory: { vi: ['Người ký', 'Phần chữ ký của công văn.'], en: ['Signatory', 'The signature block of a letter.'] },
    'signatory.authority': {
      vi: ['Quyền hạn', 'Ví dụ KT. CHÁNH VĂN PHÒNG; để trống nếu ký trực tiếp.'],
      en: ['Authority', 'As KT. CHÁNH VĂN PHÒNG; left out where none is named.'],
    },
    'signatory.position': {
      vi: ['Chức vụ', 'Ví dụ PHÓ CHÁNH VĂN PHÒNG.'],
      en: ['Position', 'As PHÓ CHÁNH VĂN PHÒNG.'],
    },
    'signatory.name': { vi: ['Họ và tên', 'Có thể để trống.'], en: ['Name', 'May be blank.'] },
    recipients: {
      vi: ['Nơi nhận', 'Các dòng giữa "Như trên" và "Lưu".'],
      en: ['Recipients', 'The lines between "Như trên" and "Lưu".'],
    },
    filing: {
      vi: ['Lưu', 'Sau chữ Lưu ở Nơi nhận: VT, KGVX. Để trống là VT.'],
      en: ['Filing', 'After "Lưu" under Nơi nhận: VT, KGVX. VT where left out.'],
    },
  }),
  'reminders.answerTo': {
    vi: ['Nơi nhận báo cáo', 'Gửi báo cáo về đâu và trong bao lâu.'],
    en: ['Answer to', 'To whom to report back, and within which time.'],
  },
  ...below('reminders.answerTo', {
    name: { vi: ['Tên', 'Đơn vị nhận báo cáo.'], en: ['Name', 'Who gets the reports.'] },
    email: { vi: ['Thư điện tử', 'Có thể để trống.'], en: ['E-mail', 'May be left out.'] },
    within: { vi: ['Trong vòng', 'Kể từ ngày nhắc.'], en: ['Within', 'From the day of the reminder on.'] },
  }),
  ...below('reminders', {
    owner: {
      vi: ['Lãnh đạo theo dõi', 'Mỗi lần gửi nhận một thư tổng hợp các nhiệm vụ quá hạn lâu của mọi cơ quan.'],
      en: ['Owner', 'Gets one digest a run of what is long overdue, whosever it is.'],
    },
    'owner.name': { vi: ['Tên', 'Họ tên hoặc chức vụ.'], en: ['Name', 'A name or a position.'] },
    'owner.email': { vi: ['Thư điện tử', 'Địa chỉ nhận thư tổng hợp.'], en: ['E-mail', 'Where the digest goes.'] },
    copies: {
      vi: ['Đồng gửi', 'Ghi ở Nơi nhận của công văn và là người nhận bản sao của thư soạn sẵn (.eml).'],
      en: ['Copies', 'Named in letters, and copied in drafts of mails (.eml).'],
    },
    'copies.name': { vi: ['Tên', 'Họ tên hoặc đơn vị.'], en: ['Name', 'A person or an office.'] },
    'copies.email': { vi: ['Thư điện tử', 'Địa chỉ nhận bản sao.'], en: ['E-mail', 'Where the copy goes.'] },
    attach: {
      vi: ['Tệp đính kèm', 'Kèm mỗi thư: công văn (docx), lịch (ics).'],
      en: ['Attach', 'What goes with each mail: the letter (docx), the calendar (ics).'],
    },
    template: {
      vi: [
        'Mẫu công văn',
        'Tệp .docx của đơn vị trong thư mục kế hoạch, có các chỗ đánh dấu như {{mo_dau}}; xem docs/reminders.md.',
      ],
      en: [
        'Template',
        "The office's own .docx in the plan folder, with marked places such as {{mo_dau}}; see docs/reminders.md.",
      ],
    },
    domains: {
      vi: ['Tên miền được gửi', 'Không gửi thư tới địa chỉ nào khác.'],
      en: ['Domains', 'No mail goes anywhere else.'],
    },
    mostMails: {
      vi: ['Số thư tối đa', 'Của một lần gửi; để trống là 200.'],
      en: ['Most mails', 'Of one run; 200 where left out.'],
    },
    stages: { vi: ['Các mốc nhắc', 'Tính bằng ngày.'], en: ['Stages', 'In days.'] },
  }),
  ...below('reminders.stages', {
    before: {
      vi: ['Trước hạn', 'Nhắc trước hạn bấy nhiêu ngày; 0 là đúng ngày đến hạn. Để trống là 30, 7, 0.'],
      en: ['Before', 'So many days before the deadline; 0 on the day. 30, 7, 0 where left out.'],
    },
    overdueEvery: {
      vi: ['Khi quá hạn', 'Cứ bấy nhiêu ngày nhắc lại một lần; 0 là không nhắc lại. Để trống là 7.'],
      en: ['While overdue', 'Again every so many days; 0 for never. 7 where left out.'],
    },
    escalateAfter: {
      vi: ['Báo lãnh đạo sau', 'Quá hạn trên bấy nhiêu ngày thì báo lãnh đạo theo dõi (owner). Để trống là 30.'],
      en: ['Escalate after', 'More days overdue than these, the owner is told. 30 where left out.'],
    },
    endAfter: {
      vi: ['Thôi nhắc sau', 'Quá hạn quá bấy nhiêu ngày thì không gửi nữa. Để trống là 180.'],
      en: ['End after', 'More days overdue than these, nothing is sent. 180 where left out.'],
    },
    reviewEvery: {
      vi: [
        'Rà soát định kỳ',
        'Cứ bấy nhiêu ngày hỏi lại nhiệm vụ thường xuyên chưa có báo cáo; 0 là không hỏi. Để trống thì theo reviewMonths của kế hoạch.',
      ],
      en: [
        'Review every',
        'So many days apart, open-ended tasks without a report are asked for; 0 for never. By the reviewMonths of the plan where left out.',
      ],
    },
  }),
  'reminders.tasks': {
    vi: ['Mốc riêng', 'Các nhiệm vụ có mốc nhắc khác.'],
    en: ['Tasks', 'Tasks with stages of their own.'],
  },
  ...below('reminders.tasks', {
    task: { vi: ['Nhiệm vụ', 'Mã nhiệm vụ.'], en: ['Task', 'The task id.'] },
    stages: {
      vi: ['Các mốc nhắc', 'Mục nào để trống thì theo mốc chung.'],
      en: ['Stages', 'What is left out is as for all.'],
    },
    'stages.before': {
      vi: ['Trước hạn', 'Nhắc trước hạn bấy nhiêu ngày; 0 là đúng ngày đến hạn.'],
      en: ['Before', 'So many days before the deadline; 0 on the day.'],
    },
    'stages.overdueEvery': {
      vi: ['Khi quá hạn', 'Cứ bấy nhiêu ngày nhắc lại một lần; 0 là không nhắc lại.'],
      en: ['While overdue', 'Again every so many days; 0 for never.'],
    },
    'stages.escalateAfter': {
      vi: ['Báo lãnh đạo sau', 'Quá hạn trên bấy nhiêu ngày thì báo lãnh đạo theo dõi (owner).'],
      en: ['Escalate after', 'More days overdue than these, the owner is told.'],
    },
    'stages.endAfter': {
      vi: ['Thôi nhắc sau', 'Quá hạn quá bấy nhiêu ngày thì không gửi nữa.'],
      en: ['End after', 'More days overdue than these, nothing is sent.'],
    },
    'stages.reviewEvery': {
      vi: ['Rà soát định kỳ', 'Cứ bấy nhiêu ngày hỏi lại nhiệm vụ thường xuyên chưa có báo cáo; 0 là không hỏi.'],
      en: ['Review every', 'So many days apart, open-ended tasks without a report are asked for; 0 for never.'],
    },
  }),
};
