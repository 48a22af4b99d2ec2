/** The words for the other places that a finding is about. */
import type { Related } from '../../diagnostics/finding.ts';
import type { InBoth } from './language.ts';

/** What another place is to the finding. */
export const relatedNames: InBoth<Readonly<Record<Related['role'], string>>> = {
  vi: {
    'first-defined': 'đã dùng lần đầu ở đây',
    'earlier-report': 'báo cáo trước đó ở đây',
    'corrected-here': 'đã được đính chính ở đây',
    wording: 'câu chữ của văn bản ở đây',
    'amended-here': 'đã được điều chỉnh ở đây',
    'withdrawn-here': 'nhiệm vụ được rút ở đây',
    'previous-clause': 'số liền trước ở đây',
    'as-it-was': 'nội dung trước khi sửa ở đây',
  },
  en: {
    'first-defined': 'first used here',
    'earlier-report': 'the earlier report is here',
    'corrected-here': 'it is corrected here already',
    wording: 'the wording as issued is here',
    'amended-here': 'it was amended here already',
    'withdrawn-here': 'the task is withdrawn here',
    'previous-clause': 'the number before is here',
    'as-it-was': 'as it was before is here',
  },
};
