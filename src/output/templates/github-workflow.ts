/** `.github/workflows/dondoc.yml`: checks every change of the plan, and lists the reminders each morning. */
import type { InBoth } from '../words/language.ts';
import type { NewPlan } from './new-plan.ts';

interface Comments {
  readonly top: string;
  readonly morning: string;
  readonly version: string;
  readonly history: string;
  readonly base: string;
  readonly upload: string;
  readonly summary: string;
}

const comments: InBoth<Comments> = {
  vi: {
    top: 'Kiểm tra mọi thay đổi của kế hoạch; mỗi sáng lập danh sách nhắc việc.',
    morning:
      '07:30 giờ Việt Nam, thứ Hai đến thứ Sáu. GitHub có thể chạy muộn; cần đúng giờ thì dùng cron của máy chủ.',
    version: 'phiên bản dondoc, nâng lên khi cần',
    history: 'cần cả lịch sử để so với bản trước khi sửa',
    base: 'So với bản mà nhánh này tách ra, để việc của người khác trên nhánh chính không bị tính vào.',
    upload: 'Kho riêng tư không bật code scanning thì bước này không tải lên được: không sao.',
    summary: 'Muốn GitHub gửi thư khi có việc quá hạn: thêm --fail-on overdue.',
  },
  en: {
    top: 'Checks every change of the plan, and lists the reminders each morning.',
    morning: '07:30 in Vietnam, Monday to Friday. GitHub may run late; where the hour matters, use cron on a server.',
    version: 'the version of dondoc, to be raised when wanted',
    history: 'the whole history, to compare with the version before the change',
    base: 'Compared with what this branch started from, so that the work of others on the main branch is not taken for its own.',
    upload: 'A private repository without code scanning cannot upload this: no harm done.',
    summary: 'To be mailed by GitHub when something is overdue: add --fail-on overdue.',
  },
};

/** The text of the file. Names from outside reach the shell as variables only. */
export function githubWorkflow({ language, folder, version }: NewPlan): string {
  const say = comments[language];
  return `# ${say.top}
name: dondoc
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    # ${say.morning}
    - cron: "30 0 * * 1-5"
  workflow_dispatch:

permissions:
  contents: read

env:
  DONDOC_VERSION: "${version}" # ${say.version}
  DONDOC_PLAN: ${JSON.stringify(folder)}

jobs:
  check:
    if: github.event_name == 'pull_request' || github.event_name == 'push'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # ${say.history}
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - name: dondoc check
        env:
          BASE: \${{ github.base_ref }}
          BEFORE: \${{ github.event.before }}
        # ${say.base}
        run: |
          if [ -n "$BASE" ]; then
            before=$(git merge-base "origin/$BASE" HEAD)
          else
            before=$(git rev-parse --quiet --verify "$BEFORE^{commit}" || true)
          fi
          npx --yes "dondoc@$DONDOC_VERSION" check --plan "$DONDOC_PLAN" \${before:+--against "$before"} \\
            --format github --output-file sarif=dondoc.sarif
      # ${say.upload}
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
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      # ${say.summary}
      - name: dondoc remind
        run: npx --yes "dondoc@$DONDOC_VERSION" remind --plan "$DONDOC_PLAN" --format md >> "$GITHUB_STEP_SUMMARY"
`;
}
