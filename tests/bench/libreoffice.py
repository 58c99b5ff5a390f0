"""Times LibreOffice Calc over 100,000 rows of =A/B: `calculateAll`, median of nine, in milliseconds on one line."""
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

ROWS = int(sys.argv[2])
PORT = 20261


def connect(profile):
    address = f"socket,host=127.0.0.1,port={PORT};urp"
    office = subprocess.Popen(
        [sys.argv[1], f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept={address}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            remote = resolver.resolve(f"uno:{address};StarOffice.ComponentContext")
            return office, remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except Exception:
            time.sleep(0.5)
    office.kill()
    raise SystemExit("LibreOffice did not start")


with tempfile.TemporaryDirectory() as profile:
    office, desktop = connect(profile)
    hidden = PropertyValue()
    hidden.Name = "Hidden"
    hidden.Value = True
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
    sheet = document.Sheets.getByIndex(0)
    figures = tuple((100 + row * 7 % 99991 / 100, 200 + row * 13 % 99989 / 100) for row in range(ROWS))
    sheet.getCellRangeByPosition(0, 0, 1, ROWS - 1).setDataArray(figures)
    # Written once and filled down, as a person does it.
    sheet.getCellByPosition(2, 0).setFormula("=A1/B1")
    sheet.getCellRangeByPosition(2, 0, 2, ROWS - 1).fillAuto(uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM"), 1)
    times = []
    for _ in range(9):
        start = time.perf_counter()
        document.calculateAll()
        times.append((time.perf_counter() - start) * 1000)
    print(sorted(times)[4])
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(timeout=30)
