"""Prints the environment of a service as Docker Compose has read it, as JSON."""

import json
import sys

import yaml

service = yaml.safe_load(sys.stdin)["services"][sys.argv[1]]
# Compose writes what it could read back: every dollar sign twice.
print(json.dumps({name: value.replace("$$", "$") for name, value in service["environment"].items()}))
