# Judges documents by a JSON Schema: reads {"schema": …, "documents": {name: …}}, prints {name: valid}.
import json
import sys

from jsonschema import Draft202012Validator

given = json.load(sys.stdin)
Draft202012Validator.check_schema(given["schema"])
validator = Draft202012Validator(given["schema"])
json.dump({name: validator.is_valid(document) for name, document in given["documents"].items()}, sys.stdout)
