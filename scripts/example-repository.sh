#!/bin/sh
# Makes a small git repository to try `diff`, `history` and `--at` on, in the folder given: the invented plan of
# test/plans/nam-2021, issued in January, reported on in May, amended in September 2021. The same at every run.
set -eu
from=$(cd "$(dirname "$0")/../test/plans/nam-2021" && pwd)
to=${1:?the folder to make}

rm -rf "$to"
mkdir -p "$to/plan"
cd "$to"

GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
GIT_AUTHOR_EMAIL=an@mau.example GIT_COMMITTER_NAME='Văn phòng Mẫu' GIT_COMMITTER_EMAIL=vp@mau.example
export GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL

# Copies files of the plan and commits them: author, day, what to copy.
commit() {
  GIT_AUTHOR_NAME=$1 GIT_AUTHOR_DATE="$2T09:00:00+07:00" GIT_COMMITTER_DATE="$2T09:00:00+07:00"
  export GIT_AUTHOR_NAME GIT_AUTHOR_DATE GIT_COMMITTER_DATE
  shift 2
  for name; do cp -R "$from/$name" plan/; done
  git add plan
  git commit --quiet --message "$*"
}

git init --quiet
commit 'Nguyễn Văn An' 2021-01-08 plan.yaml appendix.yaml agencies.yaml days-off.yaml
commit 'Trần Thị Bình' 2021-05-04 progress
commit 'Nguyễn Văn An' 2021-09-10 amendments.yaml
