"""Prints a variable of an EnvironmentFile as systemd reads it: by its own function."""

import ctypes
import glob
import sys

[library] = glob.glob("/usr/lib/*/systemd/libsystemd-shared-*.so")
found = ctypes.POINTER(ctypes.c_char_p)()
load = ctypes.CDLL(library).load_env_file
if load(None, sys.argv[1].encode(), ctypes.byref(found)) < 0:
    sys.exit("systemd cannot read the file")
variables = {}
for variable in found:
    if variable is None:
        break
    name, _, value = variable.decode().partition("=")
    variables[name] = value
print(variables[sys.argv[2]])
