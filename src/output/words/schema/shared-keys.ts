/** Keys that mean the same in several files. */

export const duty = {
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

export const id = {
  vi: ['Mã nhiệm vụ', 'Chỉ ghi khi cần mã khác với số thứ tự trong văn bản. Không bao giờ đổi.'],
  en: ['Task id', 'Only where it must differ from the numbering of the document. Never changes.'],
} as const;

export const due = {
  vi: ['Thời hạn', 'Ngày, tháng, quý, nửa năm, năm (ngày cuối kỳ), ongoing, none, việc định kỳ hoặc việc chờ sự kiện.'],
  en: [
    'Deadline',
    'A day, month, quarter, half-year or year (its last day), ongoing, none, recurring, or hung on an event.',
  ],
} as const;

export const number = {
  vi: ['Số, ký hiệu', 'Như trên văn bản: 812/KH-UBND.'],
  en: ['Number', 'As on the document: 812/KH-UBND.'],
} as const;

export const issuer = {
  vi: ['Cơ quan ban hành', 'Mã cơ quan trong agencies.yaml.'],
  en: ['Issuer', 'Id of an agency in agencies.yaml.'],
} as const;

export const title = {
  vi: ['Trích yếu', 'Tên hoặc nội dung chính của văn bản.'],
  en: ['Title', 'What the document is about.'],
} as const;
