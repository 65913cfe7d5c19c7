"""Prints report.html over and over in one process with WeasyPrint; the last argument is how often."""
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

folder, often = sys.argv[1], int(sys.argv[2])
fonts = FontConfiguration()


def once():
    return HTML(filename=f"{folder}/report.html").write_pdf(font_config=fonts)


warm = min(2, often - 1)
for _ in range(warm):
    once()
start = time.perf_counter()
for _ in range(often - warm):
    pdf = once()
millis = (time.perf_counter() - start) * 1000 / (often - warm)
with open(f"{folder}/weasyprint.pdf", "wb") as out:
    out.write(pdf)
print(f"weasyprint\twarm, one thread\t{millis:.1f} ms\t{1000 / millis:.1f} a second")
