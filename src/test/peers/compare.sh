#!/bin/sh
# Prints the same six-page report with Tiến Độ, Typst, Chromium and WeasyPrint and says how long each takes.
# Needs, besides JDK and Maven: node and npm, Debian's packages chromium and weasyprint. Run it on a quiet machine.
set -eu
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../../.." && pwd -P)
work=$home/target/peers
mkdir -p "$work/content"
cp "$here"/typst.mjs "$here"/chromium.mjs "$here"/weasy.py "$work"

(cd "$home" && mvn -B -q -P benchmark test -Dbenchmark.main=vn.tiendo.benchmark.PrintedReports -Dbenchmark.pattern="$work/content")
cd "$work"
[ -d node_modules ] || npm install --silent --no-audit --no-fund \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 puppeteer-core@23.11.1 >/dev/null
node typst.mjs "$work/content" 60
node chromium.mjs "$work/content" 60
/usr/bin/python3 weasy.py "$work/content" 12
