/** The jobs for GitLab: one checks every change of the plan, one lists the reminders in a scheduled pipeline. */
import type { Words } from '../words/language.ts';
import type { NewPlan } from './new-plan.ts';
import { programRun, programSource, sourceComment } from './program.ts';

interface Comments {
  readonly top: readonly string[];
  readonly history: string;
  readonly base: string;
}

const comments: Words<Comments> = {
  top: {
    vi: [
      'Kiểm tra mọi thay đổi của kế hoạch; lập danh sách nhắc việc theo lịch.',
      'Đặt lịch ở Build > Pipeline schedules: 30 7 * * 1-5, múi giờ Hà Nội.',
    ],
    en: [
      'Checks every change of the plan, and lists the reminders in a scheduled pipeline.',
      'Make the schedule in Build > Pipeline schedules: 30 7 * * 1-5, time zone Hanoi.',
    ],
  },
  history: {
    vi: 'cần cả lịch sử để so với bản trước khi sửa',
    en: 'the whole history, to compare with the version before the change',
  },
  base: {
    vi: 'So với bản mà nhánh này tách ra, để việc của người khác trên nhánh chính không bị tính vào.',
    en: 'Compared with what this branch started from, so that the work of others on the main branch is not taken for its own.',
  },
};

/** The text of `.gitlab-ci.yml`, or of a file that it includes. */
export function gitlabJob({ language, folder, version }: NewPlan): string {
  return `${comments.top[language].map((line) => `# ${line}\n`).join('')}.dondoc:
  image: node:24
  variables:
    # ${sourceComment[language]}
    DONDOC: ${programSource(version)}
    DONDOC_PLAN: ${JSON.stringify(folder)}
    GIT_DEPTH: "0" # ${comments.history[language]}

dondoc check:
  extends: .dondoc
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # ${comments.base[language]}
    - |
      if [ -n "\${CI_MERGE_REQUEST_TARGET_BRANCH_NAME:-}" ]; then
        git fetch --quiet origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
        before=$(git merge-base FETCH_HEAD HEAD)
      else
        before=$(git rev-parse --quiet --verify "$CI_COMMIT_BEFORE_SHA^{commit}" || true)
      fi
      ${programRun('DONDOC')} check --plan "$DONDOC_PLAN" \${before:+--against "$before"} \\
        --output-file gitlab=gl-code-quality-report.json --output-file junit=dondoc-junit.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: dondoc-junit.xml

dondoc remind:
  extends: .dondoc
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - ${programRun('DONDOC')} remind --plan "$DONDOC_PLAN" > dondoc-reminders.txt
    - cat dondoc-reminders.txt
  artifacts:
    paths: [dondoc-reminders.txt]
`;
}
