/** `.github/workflows/dondoc.yml`: checks every change of the plan, and lists the reminders each morning. */
import type { Comments, NewPlan } from './new-plan.ts';
import { programRun, programSource, recipeComments } from './program.ts';

const comments = {
  top: {
    vi: 'Kiểm tra mọi thay đổi của kế hoạch; mỗi sáng lập danh sách nhắc việc.',
    en: 'Checks every change of the plan, and lists the reminders each morning.',
  },
  morning: {
    vi: '07:30 giờ Việt Nam, thứ Hai đến thứ Sáu. GitHub có thể chạy muộn; cần đúng giờ thì dùng cron của máy chủ.',
    en: '07:30 in Vietnam, Monday to Friday. GitHub may run late; where the hour matters, use cron on a server.',
  },
  upload: {
    vi: 'Kho riêng tư không bật code scanning thì bước này không tải lên được: không sao.',
    en: 'A private repository without code scanning cannot upload this: no harm done.',
  },
  summary: {
    vi: 'Muốn GitHub gửi thư khi có việc quá hạn: thêm --fail-on overdue.',
    en: 'To be mailed by GitHub when something is overdue: add --fail-on overdue.',
  },
} satisfies Comments;

/** The text of the file. Names from outside reach the shell as variables only. */
export function githubWorkflow({ language, folder, version }: NewPlan): string {
  return `# ${comments.top[language]}
name: dondoc
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    # ${comments.morning[language]}
    - cron: "30 0 * * 1-5"
  workflow_dispatch:

permissions:
  contents: read

env:
  # ${recipeComments.source[language]}
  DONDOC: ${programSource(version)}
  DONDOC_PLAN: ${JSON.stringify(folder)}

jobs:
  check:
    if: github.event_name == 'pull_request' || github.event_name == 'push'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # ${recipeComments.history[language]}
          persist-credentials: false
      - uses: actions/setup-node@v7
        with:
          node-version: 24
      - name: dondoc check
        env:
          BASE: \${{ github.base_ref }}
          BEFORE: \${{ github.event.before }}
        # ${recipeComments.base[language]}
        run: |
          if [ -n "$BASE" ]; then
            before=$(git merge-base "origin/$BASE" HEAD)
          else
            before=$(git rev-parse --quiet --verify "$BEFORE^{commit}" || true)
          fi
          ${programRun('DONDOC')} check --plan "$DONDOC_PLAN" \${before:+--against "$before"} \\
            --format github --output-file sarif=dondoc.sarif --output-file md="$GITHUB_STEP_SUMMARY"
      # ${comments.upload[language]}
      - uses: github/codeql-action/upload-sarif@v4
        if: \${{ !cancelled() && hashFiles('dondoc.sarif') != '' }}
        continue-on-error: true
        with:
          sarif_file: dondoc.sarif
          category: dondoc

  remind:
    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: actions/setup-node@v7
        with:
          node-version: 24
      # ${comments.summary[language]}
      - name: dondoc remind
        run: ${programRun('DONDOC')} remind --plan "$DONDOC_PLAN" --format md >> "$GITHUB_STEP_SUMMARY"
`;
}
