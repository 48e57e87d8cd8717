#!/bin/sh
# Runs one script for one program, whose processes all end with it.
#
#   unshare --mount --pid --fork --kill-child --mount-proc sh run.sh USER SECONDS SCRIPT
#
# The folder that it is started in becomes the home of the user. DAKIYA_UNPACKED names
# folders with unpacked packages, which are put over /usr.
set -eu
if [ -n "${DAKIYA_UNPACKED:-}" ]; then
    mount -t overlay overlay -o "lowerdir=$DAKIYA_UNPACKED:/usr" /usr
fi
chown -R "$1" .
mount --bind . /srv/asha
cd /srv/asha
export HOME=/srv/asha USER="$1" LOGNAME="$1" PATH="/srv/asha/bin:$PATH"
exec setpriv --reuid="$1" --regid="$1" --init-groups timeout --kill-after=2 "$2" bash -eu -c "$3"
