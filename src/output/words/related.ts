/** The words for the other places that a finding is about. */
import type { Related } from '../../diagnostics/finding.ts';
import type { InBoth, Words } from './language.ts';

/** Before the other place, on a line of its own. */
export const relatedLabel: InBoth<string> = { vi: 'xem', en: 'note' };

/** What another place is to the finding. */
export const relatedNames: Words<Readonly<Record<Related['role'], string>>> = {
  'first-defined': { vi: 'đã dùng lần đầu ở đây', en: 'first used here' },
  'earlier-report': { vi: 'báo cáo trước đó ở đây', en: 'the earlier report is here' },
  'earlier-request': { vi: 'đề nghị được ghi trước ở đây', en: 'the request stands here already' },
  'corrected-here': { vi: 'đã được đính chính ở đây', en: 'it is corrected here already' },
  wording: { vi: 'câu chữ của văn bản ở đây', en: 'the wording as issued is here' },
  'amended-here': { vi: 'đã được điều chỉnh ở đây', en: 'it was amended here already' },
  'withdrawn-here': { vi: 'nhiệm vụ được rút ở đây', en: 'the task is withdrawn here' },
  'previous-clause': { vi: 'số liền trước ở đây', en: 'the number before is here' },
  'as-it-was': { vi: 'nội dung trước khi sửa ở đây', en: 'as it was before is here' },
};
