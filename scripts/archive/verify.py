"""Checks a season's record without moim: python3 verify.py [DIGEST THAT THE RECORD MUST END WITH]"""
import hashlib, json, pathlib, sys

here = pathlib.Path(__file__).resolve().parent
previous, seq = "0" * 64, 0
for line in (here / "journal.jsonl").read_bytes().decode("utf-8").split("\n")[:-1]:
    entry, seq = json.loads(line), seq + 1
    digest, before = entry.pop("digest"), entry.pop("previous")
    text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    computed = hashlib.sha256((previous + text).encode("utf-8")).hexdigest()
    if entry["seq"] != seq or before != previous or digest != computed:
        sys.exit(f"entry {seq} is not what was recorded, or does not follow the entry before it")
    previous = digest
archive = json.loads((here / "archive.json").read_bytes())
for file in archive["files"]:
    if hashlib.sha256((here / file["path"]).read_bytes()).hexdigest() != file["sha256"]:
        sys.exit(f"{file['path']} is not the file that was archived")
if previous != (sys.argv[1] if len(sys.argv) > 1 else archive["head"]["digest"]):
    sys.exit(f"the record ends with {previous}, and should not")
print(f"{seq} entries and {len(archive['files'])} files are sound. The record ends with {previous}")
