/** The short page of what to do next. */
import type { Language, Words } from '../../output/words/language.ts';

/** The page; `plan` is the folder found, null when there is none from here upwards. */
export function welcomeText(language: Language, plan: string | null): string {
  const here = plan === null ? words.noPlan[language] : `${words.plan[language]}: ${plan}`;
  const examples = Object.entries(words.examples).map(
    ([command, purpose]) => `  dondoc ${command.padEnd(commandWidth)}  ${purpose[language]}\n`,
  );
  return `dondoc: ${words.title[language]}\n\n${here}\n\n${examples.join('')}\n${words.more[language]}\n`;
}

/** As wide as the longest command of the examples. */
const commandWidth = 25;

interface WelcomeWords {
  readonly title: string;
  readonly noPlan: string;
  readonly plan: string;
  /** What a command is for. */
  readonly examples: Readonly<Record<string, string>>;
  readonly more: string;
}

const words: Words<WelcomeWords> = {
  title: { vi: 'theo dõi, đôn đốc việc thực hiện kế hoạch', en: 'follow up a written plan' },
  noPlan: {
    vi: 'Chưa thấy kế hoạch (plan.yaml) từ thư mục này trở lên; chỉ ra nó bằng --plan THƯ_MỤC, hoặc tạo mới: dondoc init',
    en: 'No plan (plan.yaml) found from this folder upwards; point to one with --plan FOLDER, or make one: dondoc init',
  },
  plan: { vi: 'Kế hoạch ở đây', en: 'The plan here' },
  examples: {
    status: { vi: 'từng nhiệm vụ đang ở đâu', en: 'where every task stands' },
    overdue: { vi: 'việc gì quá hạn, của ai', en: 'what is late, whose it is' },
    remind: { vi: 'nhắc việc theo từng cơ quan', en: 'reminders for each agency' },
    'show PL.01': { vi: 'tất cả về một nhiệm vụ', en: 'everything about one task' },
    check: { vi: 'kế hoạch có lỗi gì không', en: 'is anything wrong with the plan' },
    'deadline "Quý I năm 2021"': { vi: 'viết thời hạn thế nào', en: 'how to write a deadline' },
  },
  more: {
    vi: `Thêm --as-of 2021-12-15 để xem tính đến ngày khác, --lang en để xem bằng tiếng Anh (for English).
Mọi lệnh và tùy chọn: dondoc --help`,
    en: `Add --as-of 2021-12-15 to look at another day, --lang vi for Vietnamese (tiếng Việt).
Every command and option: dondoc --help`,
  },
};
