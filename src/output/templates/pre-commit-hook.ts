/** A check before each commit: the script of a git hook, and the configuration of the tool pre-commit that calls it. */
import { type Comments, commented, type NewPlan } from './new-plan.ts';
import { programRun, programSource, recipeComments } from './program.ts';

const comments = {
  script: {
    vi: [
      'Kiểm tra kế hoạch trước mỗi lần commit: có lỗi thì không commit. Bật trong kho này bằng:',
      '  git config core.hooksPath .githooks',
      'Nội dung được kiểm tra là các tệp đang có trong thư mục. Khi thật cần bỏ qua: git commit --no-verify',
    ],
    en: [
      'Checks the plan before each commit, and stops it if anything is wrong. Switched on in this repository by:',
      '  git config core.hooksPath .githooks',
      'What is checked are the files as they lie in the folder. Where it must be passed over: git commit --no-verify',
    ],
  },
  config: {
    vi: ['Cho ai dùng công cụ pre-commit (https://pre-commit.com): pre-commit install', 'Không dùng thì bỏ tệp này.'],
    en: [
      'For those who use the tool pre-commit (https://pre-commit.com): pre-commit install',
      'Remove this file otherwise.',
    ],
  },
  // What the hook says where there is no dondoc; `$from` is where it comes from.
  missing: {
    vi: [
      'Chưa kiểm tra được kế hoạch nên chưa commit: máy này chưa có dondoc.',
      'Cài Node.js 20.19 trở lên (https://nodejs.org), rồi chạy: npm install --global $from',
      'Khi thật cần bỏ qua: git commit --no-verify',
    ],
    en: [
      'The plan could not be checked, so nothing was committed: there is no dondoc on this machine.',
      'Install Node.js 20.19 or later (https://nodejs.org), then run: npm install --global $from',
      'Where it must be passed over: git commit --no-verify',
    ],
  },
} satisfies Comments;

/** `.githooks/pre-commit`. The first commit has nothing to be compared with. */
export function preCommitScript({ language, folder, version }: NewPlan): string {
  return `#!/bin/sh
${commented(comments.script[language])}set -eu
# ${recipeComments.source[language]}
from=${programSource(version)}
plan=${shellQuoted(folder)}
against=$(git rev-parse --quiet --verify HEAD || true)
if command -v dondoc > /dev/null; then
  exec dondoc check --plan "$plan" \${against:+--against "$against"}
fi
if command -v npx > /dev/null && { [ -f "$from" ] || [ "\${from#.}" = "$from" ]; }; then
  exec ${programRun('from')} check --plan "$plan" \${against:+--against "$against"}
fi
cat >&2 << END
${comments.missing[language].join('\n')}
END
exit 1
`;
}

/** `.pre-commit-config.yaml`: a hook of this repository, which runs once whichever files are committed. */
export function preCommitConfig({ language }: NewPlan): string {
  return `${commented(comments.config[language])}repos:
  - repo: local
    hooks:
      - id: dondoc
        name: dondoc check
        entry: .githooks/pre-commit
        language: script
        always_run: true
        pass_filenames: false
`;
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\\\''")}'`;
}
