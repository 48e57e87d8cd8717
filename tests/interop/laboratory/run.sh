#!/bin/sh
# Runs one script for one program, whose processes all end with it.
#
#   unshare --mount --pid --fork --kill-child --mount-proc sh run.sh USER SECONDS SCRIPT
#
# The folder that it is started in becomes the home of the user. DAKIYA_UNPACKED names
# a folder with unpacked packages, which are put over what is here.
set -eu
over() {
    mkdir -p "/mnt/new$1" "/mnt/work$1"
    mount -t overlay overlay -o "lowerdir=$2$1,upperdir=/mnt/new$1,workdir=/mnt/work$1" "$1"
}
if [ -n "${DAKIYA_UNPACKED:-}" ]; then
    mount -t overlay overlay -o "lowerdir=$DAKIYA_UNPACKED/usr:/usr" /usr
fi
if [ "$1" = root ]; then
    # A server finds the system as after its installation, and leaves nothing behind.
    mount -t tmpfs tmpfs /mnt
    for place in /etc /var/lib; do
        if [ -d "${DAKIYA_UNPACKED:-}$place" ] && [ -n "${DAKIYA_UNPACKED:-}" ]; then
            over "$place" "$DAKIYA_UNPACKED$place:"
        else
            over "$place" ""
        fi
    done
    for place in /var/spool /var/log /run; do mount -t tmpfs -o mode=755 tmpfs "$place"; done
    mkdir /run/lock
fi
mount -t tmpfs -o mode=1777 tmpfs /var/tmp
chown -R "$1" .
mount --bind . /media/asha
cd /media/asha
export HOME=/media/asha USER="$1" LOGNAME="$1" PATH="/media/asha/bin:$PATH"
exec setpriv --reuid="$1" --regid="$1" --init-groups timeout --kill-after=2 "$2" bash -eu -c "$3"
