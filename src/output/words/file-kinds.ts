/** The kinds of file in a plan's folder, in words. */
import type { FileKind } from '../../plan/written.ts';
import type { Words } from './language.ts';
import type { Said } from './schema/said.ts';

/** The kinds of file: the file's name, and what it is for. In the order in which people list them. */
export const kindWords: Words<Readonly<Record<FileKind, Said>>> = {
  plan: {
    vi: ['plan.yaml', 'Văn bản kế hoạch đã ban hành: phần đầu, căn cứ, nội dung, nơi nhận, người ký, thiết lập'],
    en: ['plan.yaml', 'The plan as issued: header, legal bases, body, recipients, signatory, settings'],
  },
  appendix: {
    vi: ['appendix.yaml', 'Phụ lục của kế hoạch: danh mục nhiệm vụ'],
    en: ['appendix.yaml', 'The appendix of the plan: its table of tasks'],
  },
  agencies: {
    vi: ['agencies.yaml', 'Các cơ quan và nhóm cơ quan'],
    en: ['agencies.yaml', 'The agencies and groups of agencies'],
  },
  amendments: {
    vi: ['amendments.yaml', 'Gia hạn, đổi cơ quan chủ trì, tạm dừng, rút nhiệm vụ; các đề nghị gia hạn'],
    en: ['amendments.yaml', 'Extensions, changes of lead, suspensions, withdrawals; requests for more time'],
  },
  progress: {
    vi: ['progress/<mã nhiệm vụ>.yaml', 'Báo cáo của các cơ quan về một nhiệm vụ'],
    en: ['progress/<task id>.yaml', 'What agencies reported on one task'],
  },
  'days-off': {
    vi: ['days-off.yaml', 'Ngày nghỉ và ngày làm bù của từng năm'],
    en: ['days-off.yaml', 'Public holidays and swapped days, by year'],
  },
  exceptions: {
    vi: ['exceptions.yaml', 'Các thay đổi của kế hoạch đã ban hành được phê duyệt riêng'],
    en: ['exceptions.yaml', 'Changes of the issued plan that were approved one by one'],
  },
  baseline: {
    vi: ['baseline.yaml', 'Các lỗi tồn đọng đã biết, không báo lại (do dondoc check --write-baseline ghi)'],
    en: ['baseline.yaml', 'Known findings that are left out (written by dondoc check --write-baseline)'],
  },
  reminders: {
    vi: ['reminders.yaml', 'Nhắc ai, khi nào, do ai gửi: đơn vị gửi, nơi nhận báo cáo, các mốc nhắc'],
    en: ['reminders.yaml', 'Who is reminded when and by whom: the sender, whom to answer, the stages'],
  },
};

/** The kinds of file, in the order in which people list them. */
export const fileKinds = Object.keys(kindWords) as readonly FileKind[];
