#!/bin/sh
# Kiểm tra kế hoạch trước mỗi lần commit: có lỗi thì không commit. Bật trong kho này bằng:
#   git config core.hooksPath .githooks
# Nội dung được kiểm tra là các tệp đang có trong thư mục. Khi thật cần bỏ qua: git commit --no-verify
set -eu
plan='plan'
against=$(git rev-parse --quiet --verify HEAD || true)
if command -v dondoc > /dev/null; then
  exec dondoc check --plan "$plan" ${against:+--against "$against"}
fi
exec npx --yes dondoc@0.1.0 check --plan "$plan" ${against:+--against "$against"}
