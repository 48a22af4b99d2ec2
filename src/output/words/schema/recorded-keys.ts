/** What the keys mean of what is recorded of an issued plan: amendments and reports with their evidence. */
import { below, type KeyWords } from './said.ts';
import { issuer } from './shared-keys.ts';

export const recordedKeys: KeyWords = {
  'amendments.amendments': { vi: ['Các điều chỉnh', 'Theo thứ tự thời gian.'], en: ['Amendments', 'Oldest first.'] },
  ...below('amendments.amendments', {
    instrument: {
      vi: ['Văn bản cho phép', 'Điều chỉnh có hiệu lực từ ngày của văn bản này.'],
      en: ['Granting document', 'The amendment holds from its date.'],
    },
    requested: {
      vi: ['Văn bản đề nghị', 'Đề nghị tự nó không thay đổi gì.'],
      en: ['Request', 'A request by itself changes nothing.'],
    },
    reason: { vi: ['Lý do', 'Vì sao phải điều chỉnh.'], en: ['Reason', 'Why the plan was amended.'] },
    changes: { vi: ['Nội dung điều chỉnh', 'Mỗi mục một nhiệm vụ.'], en: ['Changes', 'One task each.'] },
  }),
  ...below('amendments.amendments.changes', {
    task: { vi: ['Nhiệm vụ', 'Mã nhiệm vụ, ví dụ PL.01.'], en: ['Task', 'A task id such as PL.01.'] },
    due: {
      vi: ['Gia hạn, rút ngắn', 'Thời hạn cũ và thời hạn mới.'],
      en: ['Deadline moved', 'The old deadline and the new one.'],
    },
    'due.from': { vi: ['Thời hạn cũ', 'Thời hạn đang có hiệu lực.'], en: ['Old deadline', 'The one in force.'] },
    'due.to': {
      vi: ['Thời hạn mới', 'Muộn hơn thời hạn cũ; sớm hơn là rút ngắn thời hạn, không phải gia hạn.'],
      en: ['New deadline', 'Later than the old one; an earlier one brings the deadline forward and is no extension.'],
    },
    lead: {
      vi: ['Đổi cơ quan chủ trì', 'Cơ quan cũ và cơ quan mới.'],
      en: ['Change of lead', 'The old leads and the new ones.'],
    },
    'lead.from': {
      vi: ['Chủ trì cũ', 'Mã các cơ quan đang chủ trì.'],
      en: ['Old leads', 'Ids of the agencies in charge.'],
    },
    'lead.to': {
      vi: ['Chủ trì mới', 'Mã các cơ quan sẽ chủ trì.'],
      en: ['New leads', 'Ids of the agencies that take over.'],
    },
    with: {
      vi: ['Đổi cơ quan phối hợp', 'Cơ quan cũ và cơ quan mới.'],
      en: ['Change of supporting agencies', 'The old ones and the new ones.'],
    },
    'with.from': {
      vi: ['Phối hợp cũ', 'Mã các cơ quan đang phối hợp.'],
      en: ['Old supporting agencies', 'Their ids.'],
    },
    'with.to': { vi: ['Phối hợp mới', 'Mã các cơ quan sẽ phối hợp.'], en: ['New supporting agencies', 'Their ids.'] },
    suspend: { vi: ['Tạm dừng', 'true: tạm dừng nhiệm vụ.'], en: ['Suspend', 'true: the task is suspended.'] },
    resume: {
      vi: ['Tiếp tục', 'true: thực hiện lại nhiệm vụ đã tạm dừng.'],
      en: ['Resume', 'true: a suspended task goes on.'],
    },
    withdraw: {
      vi: ['Rút', 'true: rút nhiệm vụ khỏi kế hoạch.'],
      en: ['Withdraw', 'true: the task is withdrawn from the plan.'],
    },
  }),
  'amendments.requests': {
    vi: ['Các đề nghị gia hạn', 'Chưa được chấp thuận thì chưa làm thay đổi thời hạn.'],
    en: ['Requests', 'What was asked for; until a document grants it, no deadline moves.'],
  },
  ...below('amendments.requests', {
    number: {
      vi: ['Số văn bản đề nghị', 'Số và ký hiệu: 45/SGDĐT-GDTX.'],
      en: ['Number', 'Of the letter that asks, with its symbol: 45/SGDĐT-GDTX.'],
    },
    date: {
      vi: ['Ngày văn bản đề nghị', 'Ngày ghi trên văn bản.'],
      en: ['Date', 'The day that stands on the letter.'],
    },
    issuer: { vi: ['Cơ quan đề nghị', 'Mã cơ quan.'], en: ['Issuer', 'Id of the agency that asks.'] },
    task: {
      vi: ['Nhiệm vụ', 'Mã nhiệm vụ, ví dụ PL.01; mỗi nhiệm vụ một mục.'],
      en: ['Task', 'A task id such as PL.01; one entry a task.'],
    },
    to: {
      vi: ['Thời hạn đề nghị', 'Muộn hơn thời hạn đang có hiệu lực.'],
      en: ['Deadline asked for', 'Later than the one in force.'],
    },
    reason: { vi: ['Lý do', 'Vì sao đề nghị gia hạn.'], en: ['Reason', 'Why more time is asked for.'] },
    declined: {
      vi: ['Văn bản không chấp thuận', 'Ghi khi đề nghị không được chấp thuận; thời hạn giữ nguyên.'],
      en: ['Declined', 'The document that says no; no deadline moves.'],
    },
    'declined.number': {
      vi: ['Số văn bản', 'Số và ký hiệu: 60/UBND-VX.'],
      en: ['Number', 'With its symbol: 60/UBND-VX.'],
    },
    'declined.date': {
      vi: ['Ngày văn bản', 'Không trước ngày văn bản đề nghị.'],
      en: ['Date', 'Not before that of the letter that asks.'],
    },
    'declined.issuer': { vi: ['Cơ quan trả lời', 'Mã cơ quan.'], en: ['Issuer', 'Id of the agency that declines.'] },
    'declined.reason': { vi: ['Lý do', 'Vì sao không chấp thuận.'], en: ['Reason', 'Why it is not granted.'] },
  }),
  'progress.task': {
    vi: ['Nhiệm vụ', 'Mã nhiệm vụ; tên tệp phải trùng với mã này.'],
    en: ['Task', 'The task id; the file is named for it.'],
  },
  'progress.reports': {
    vi: ['Các báo cáo', 'Chỉ ghi thêm vào cuối, theo thứ tự thời gian.'],
    en: ['Reports', 'Only ever added to at the end, oldest first.'],
  },
  ...below('progress.reports', {
    date: { vi: ['Ngày báo cáo', 'Ngày cơ quan báo cáo.'], en: ['Date', 'The day the agency reported.'] },
    agency: {
      vi: ['Cơ quan báo cáo', 'Mã cơ quan chủ trì hoặc thành viên của nhóm chủ trì.'],
      en: ['Agency', 'Id of a lead, or of a member of a leading group.'],
    },
    state: {
      vi: ['Tình hình', 'not-started (chưa thực hiện), in-progress (đang thực hiện), done (hoàn thành).'],
      en: ['State', 'not-started, in-progress or done.'],
    },
    period: {
      vi: ['Kỳ báo cáo', 'Với việc định kỳ: 2021, 2021-Q1.'],
      en: ['Period', 'Of a recurring task: 2021, 2021-Q1.'],
    },
    count: {
      vi: ['Số đã hoàn thành', 'Bao nhiêu trên tổng số, khi nhóm để ngỏ không liệt kê từng đơn vị.'],
      en: ['Count', 'How many of all, of an open group that does not name each.'],
    },
    'count.done': {
      vi: ['Đã hoàn thành', 'Không lớn hơn of; nhiệm vụ chỉ hoàn thành khi state là done.'],
      en: ['Done', 'At most of; the task is done only when state says so.'],
    },
    'count.of': { vi: ['Tổng số', 'Có tất cả bao nhiêu.'], en: ['Of', 'How many there are.'] },
    evidence: {
      vi: [
        'Minh chứng',
        'Văn bản, hoặc kết quả không có số văn bản, chứng tỏ đã hoàn thành; ngày của nó là ngày hoàn thành.',
      ],
      en: [
        'Evidence',
        'The document, or the result without a number, that proves completion; its date is the completion day.',
      ],
    },
    note: { vi: ['Ghi chú', 'Kết quả, tiến độ.'], en: ['Note', 'Results, progress.'] },
    obstacle: {
      vi: ['Khó khăn, vướng mắc', 'Điều cản trở việc thực hiện.'],
      en: ['Obstacle', 'What stands in the way.'],
    },
    proposal: { vi: ['Kiến nghị, đề xuất', 'Cơ quan đề nghị điều gì.'], en: ['Proposal', 'What the agency asks for.'] },
    corrects: {
      vi: ['Đính chính', 'Báo cáo trước đó mà báo cáo này thay thế; báo cáo ấy không còn được tính.'],
      en: ['Corrects', 'The earlier report that this one takes the place of; it no longer counts.'],
    },
    'corrects.date': {
      vi: ['Ngày báo cáo', 'Ngày của báo cáo được đính chính.'],
      en: ['Date', 'Of the report corrected.'],
    },
    'corrects.agency': {
      vi: ['Cơ quan báo cáo', 'Bỏ trống khi là cùng một cơ quan.'],
      en: ['Agency', 'Left out where it is the same.'],
    },
    'corrects.period': {
      vi: ['Kỳ báo cáo', 'Bỏ trống khi là cùng một kỳ.'],
      en: ['Period', 'Left out where it is the same.'],
    },
  }),
  ...below('evidence', {
    number: {
      vi: ['Số văn bản', 'Số và ký hiệu: 812/KH-UBND; bỏ trống khi kết quả không phải là văn bản có số.'],
      en: ['Number', 'With its symbol: 812/KH-UBND; left out where the result is no numbered document.'],
    },
    date: {
      vi: ['Ngày văn bản, ngày có kết quả', 'Quyết định hoàn thành đúng hạn hay quá hạn.'],
      en: ['Date', 'Decides whether the task was done on time or late.'],
    },
    issuer,
    title: {
      vi: ['Trích yếu, kết quả', 'Trích yếu của văn bản; không có số văn bản thì nêu kết quả đã đạt.'],
      en: ['Title, result', 'Of the document; without a number, what was achieved.'],
    },
  }),
};
