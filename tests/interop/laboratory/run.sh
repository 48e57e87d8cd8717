#!/bin/sh
# Runs one script for one program, in a shell of its own whose children end with it.
#
#   unshare --mount --pid --fork --kill-child --mount-proc sh run.sh SECONDS SCRIPT
#
# DAKIYA_UNPACKED names folders with unpacked packages, which are put over /usr.
set -eu
if [ -n "${DAKIYA_UNPACKED:-}" ]; then
    mount -t overlay overlay -o "lowerdir=$DAKIYA_UNPACKED:/usr" /usr
fi
exec timeout --kill-after=2 "$1" bash -eu -c "$2"
