/** The jobs for GitLab: one checks every change of the plan, one lists the reminders in a scheduled pipeline. */
import { type Comments, commented, type NewPlan } from './new-plan.ts';
import { programRun, programSource, recipeComments } from './program.ts';

const comments = {
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
} satisfies Comments;

/** The text of `.gitlab-ci.yml`, or of a file that it includes. */
export function gitlabJob({ language, folder, version }: NewPlan): string {
  return `${commented(comments.top[language])}.dondoc:
  image: node:24
  variables:
    # ${recipeComments.source[language]}
    DONDOC: ${programSource(version)}
    DONDOC_PLAN: ${JSON.stringify(folder)}
    GIT_DEPTH: "0" # ${recipeComments.history[language]}

dondoc check:
  extends: .dondoc
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # ${recipeComments.base[language]}
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
