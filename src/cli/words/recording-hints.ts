/** What to type so that an edit which a rule refuses can be recorded: the rule's own words speak of the files. */
import type { RuleFacts, RuleName } from '../../diagnostics/catalogue.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { InBoth, Language } from '../../output/words/language.ts';

/** The hint for a command that the rule refused; null where its own words say it all. */
export function recordingHint(
  { rule, facts }: Pick<Finding, 'rule' | 'facts'>,
  command: string,
  language: Language,
): string | null {
  // A return has columns, and no options for what an agency says.
  if (command === 'record') return null;
  const hint = hints[rule]?.[language];
  return typeof hint === 'function' ? hint(facts as never) : (hint ?? null);
}

/** A sentence, or what makes one of the facts, which may have nothing to say. */
type Hint<Facts> = InBoth<string> | InBoth<(facts: Facts) => string | null>;

const hints: { readonly [Rule in RuleName]?: Hint<RuleFacts[Rule]> } = {
  'done-without-evidence': {
    vi: 'ghi bằng dondoc done, thêm --evidence "SỐ VĂN BẢN" --date NGÀY; kết quả không có số văn bản: --title "KẾT QUẢ" --date NGÀY',
    en: 'record it with dondoc done, and add --evidence "NUMBER" --date DAY; of a result without a number: --title "RESULT" --date DAY',
  },
  'placeholder-evidence': {
    vi: 'kết quả không có số văn bản: bỏ --evidence, ghi --title "KẾT QUẢ ĐÃ ĐẠT" --date NGÀY; chưa có kết quả: dondoc update --state in-progress',
    en: 'of a result without a number leave out --evidence and add --title "WHAT WAS ACHIEVED" --date DAY; while there is none: dondoc update --state in-progress',
  },
  'unknown-period': {
    vi: ({ period, recurs, nearest }) => {
      if (!recurs) return 'bỏ --period';
      return period === null ? `thêm --period, ví dụ --period ${nearest ?? '2021'}` : null;
    },
    en: ({ period, recurs, nearest }) => {
      if (!recurs) return 'leave out --period';
      return period === null ? `add --period, as in --period ${nearest ?? '2021'}` : null;
    },
  },
  'reopened-without-reason': {
    vi: 'thêm --note nêu lý do; nếu báo cáo trước ghi sai: dondoc correct',
    en: 'add --note with the reason; if the earlier report was wrong: dondoc correct',
  },
  'reporter-not-in-office': {
    vi: 'thêm --agency với cơ quan kế thừa hoặc từng thành viên còn hoạt động; báo cáo lập trước đó: thêm --reported',
    en: 'add --agency with the successor, or with each member that is there; of a report made before: --reported',
  },
  'report-by-stranger': {
    vi: 'thêm --agency với cơ quan chủ trì; nếu đã đổi cơ quan chủ trì: dondoc amend --lead',
    en: 'add --agency with the lead; if another agency leads now: dondoc amend --lead',
  },
};
