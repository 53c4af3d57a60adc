"""The same as time.cjs for openpyxl, read-only and values only: python3 openpyxl_time.py FOLDER"""
import json
import os
import re
import sys
import time

import openpyxl

WARM_UP_FILES = 20


def read(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in book.worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass
    book.close()


folder = sys.argv[1]
kinds = {
    kind: [os.path.join(folder, kind, name) for name in sorted(os.listdir(os.path.join(folder, kind)))]
    for kind in os.listdir(folder)
}
for files in kinds.values():
    for path in files[:WARM_UP_FILES]:
        read(path)
milliseconds = {}
for kind, files in kinds.items():
    start = time.perf_counter()
    for path in files:
        read(path)
    milliseconds[kind] = (time.perf_counter() - start) * 1000
with open("/proc/self/status") as status:
    megabytes = int(re.search(r"VmHWM:\s*(\d+)", status.read())[1]) / 1000
print(json.dumps({"milliseconds": milliseconds, "megabytes": megabytes}))
