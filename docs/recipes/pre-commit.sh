#!/bin/sh
# Kiểm tra kế hoạch trước mỗi lần commit: có lỗi thì không commit. Bật trong kho này bằng:
#   git config core.hooksPath .githooks
# Nội dung được kiểm tra là các tệp đang có trong thư mục. Khi thật cần bỏ qua: git commit --no-verify
set -eu
# Lấy dondoc từ đâu: tệp trong kho này, địa chỉ git (git+https://...), hoặc gói trên kho npm của cơ quan.
from=./tools/dondoc-0.1.0.tgz
plan='plan'
against=$(git rev-parse --quiet --verify HEAD || true)
if command -v dondoc > /dev/null; then
  exec dondoc check --plan "$plan" ${against:+--against "$against"}
fi
if command -v npx > /dev/null && { [ -f "$from" ] || [ "${from#.}" = "$from" ]; }; then
  exec npx --yes --prefix=. --package="$from" dondoc check --plan "$plan" ${against:+--against "$against"}
fi
cat >&2 << END
Chưa kiểm tra được kế hoạch nên chưa commit: máy này chưa có dondoc.
Cài Node.js 20.19 trở lên (https://nodejs.org), rồi chạy: npm install --global $from
Khi thật cần bỏ qua: git commit --no-verify
END
exit 1
