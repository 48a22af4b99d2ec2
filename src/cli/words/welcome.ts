/** The short page of what to do next. */
import type { Language } from '../../output/words/language.ts';

/** The page; `plan` is the folder found, null when there is none from here upwards. */
export function welcomeText(language: Language, plan: string | null): string {
  return language === 'vi' ? vietnamese(plan) : english(plan);
}

function vietnamese(plan: string | null): string {
  const here =
    plan === null
      ? 'Chưa thấy kế hoạch (plan.yaml) từ thư mục này trở lên; chỉ ra nó bằng --plan THƯ_MỤC, hoặc tạo mới: dondoc init'
      : `Kế hoạch ở đây: ${plan}`;
  return `dondoc: theo dõi, đôn đốc việc thực hiện kế hoạch

${here}

  dondoc status                     từng nhiệm vụ đang ở đâu
  dondoc overdue                    việc gì quá hạn, của ai
  dondoc remind                     nhắc việc theo từng cơ quan
  dondoc show PL.01                 tất cả về một nhiệm vụ
  dondoc check                      kế hoạch có lỗi gì không
  dondoc deadline "Quý I năm 2021"  viết thời hạn thế nào

Thêm --as-of 2021-12-15 để xem tính đến ngày khác, --lang en để xem bằng tiếng Anh (for English).
Mọi lệnh và tùy chọn: dondoc --help
`;
}

function english(plan: string | null): string {
  const here =
    plan === null
      ? 'No plan (plan.yaml) found from this folder upwards; point to one with --plan FOLDER, or make one: dondoc init'
      : `The plan here: ${plan}`;
  return `dondoc: follow up a written plan

${here}

  dondoc status                     where every task stands
  dondoc overdue                    what is late, whose it is
  dondoc remind                     reminders for each agency
  dondoc show PL.01                 everything about one task
  dondoc check                      is anything wrong with the plan
  dondoc deadline "Quý I năm 2021"  how to write a deadline

Add --as-of 2021-12-15 to look at another day, --lang vi for Vietnamese (tiếng Việt).
Every command and option: dondoc --help
`;
}
