#!/usr/bin/python3 -IS
"""Tells Dovecot whether a password is right, and notes who logged in (checkpassword's interface)."""

import json
import os
import sys

user, password = os.read(3, 4096).split(b"\0")[:2]
folder = os.environ["DAKIYA_LABORATORY"]
with open(os.path.join(folder, "passwords"), "rb") as file:
    right = password in file.read().split(b"\n")
event = {
    "event": "login",
    "server": os.environ.get("TCPLOCALIP", ""),
    "protocol": os.environ.get("SERVICE", ""),
    # For whoever is not on the same address, it says so only within TLS.
    "tls": "AUTH_SECURED" in os.environ or "AUTH_SSL" in os.environ,
    "user": user.decode("utf-8", "replace"),
    "password": password.decode("utf-8", "replace"),
    "right": right,
}
events = os.open(os.path.join(folder, "events"), os.O_WRONLY | os.O_APPEND)
os.write(events, json.dumps(event).encode() + b"\n")
if not right:
    sys.exit(1)
os.execv(sys.argv[1], sys.argv[1:])
