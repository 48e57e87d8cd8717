#!/bin/sh
# Makes a computer of its own for the real programs, then runs the command there.
#
#   unshare --mount --net --pid --fork --kill-child --mount-proc sh inside.sh FOLDER COMMAND …
#
# Its network ends at its own loopback, its /etc is a copy, and the authority that
# it trusts is made on the spot. Nothing of it is left when the command ends.
set -eu
folder=$1
shift
here=$(dirname "$0")

rm -rf "$folder"
mkdir -p "$folder/etc" "$folder/ssl"
ip link set lo up

mount -t tmpfs tmpfs "$folder/etc"
cp -a /etc/. "$folder/etc/"
mount --bind "$folder/etc" /etc
sh "$here/certificates.sh" "$folder/ssl"
rm -rf /etc/ssl/certs
mkdir -p /etc/ssl/certs/java
cp "$folder/ssl/good.pem" /etc/ssl/certs/ca-certificates.crt
cp "$folder/ssl/good.pem" "/etc/ssl/certs/$(openssl x509 -hash -noout -in "$folder/ssl/good.pem").0"

# Who uses the programs. Each run has its own folder in the place of this home.
for place in /media /var/mail /var/log; do mount -t tmpfs -o mode=755 tmpfs "$place"; done
chmod 1777 /var/mail
mkdir /media/asha /media/programs
# What compilers keep from one run for the next.
mkdir -m 1777 /media/cache
groupadd --gid 4242 asha
useradd --uid 4242 --gid asha --no-create-home --home-dir /media/asha --shell /bin/sh asha
usermod --home /media/asha root 2> /dev/null || sed -i 's#^\(root:[^:]*:0:0:[^:]*\):[^:]*#\1:/media/asha#' /etc/passwd
if [ -d "${DAKIYA_PROGRAMS:-}" ]; then
    mount --bind "$DAKIYA_PROGRAMS" /media/programs
    export DAKIYA_PROGRAMS=/media/programs
fi

# Dovecot is unpacked, not installed: nobody wants another mail server beside their own.
unpacked="${DAKIYA_PROGRAMS:-}/unpacked"
if [ -d "$unpacked/dovecot-imapd" ]; then
    mount -t overlay overlay -o "lowerdir=$unpacked/dovecot-pop3d/usr:$unpacked/dovecot-imapd/usr:/usr" /usr
fi
for user in dovecot dovenull; do
    id "$user" > /dev/null 2>&1 || useradd --system --user-group --no-create-home "$user"
done

# One server for each way to fail, for each of the two that work at a time.
{
    echo 127.0.0.1 localhost computer.example.in computer
    for lane in 1 2; do
        echo "127.0.$lane.1 mail$lane.example.in"
        echo "127.0.$lane.2 forged$lane.example.in"
        echo "127.0.$lane.3 stranger$lane.example.in"
    done
} > /etc/hosts
echo nameserver 127.0.0.1 > /etc/resolv.conf
echo computer.example.in > /etc/mailname

export DAKIYA_LABORATORY="$folder"
exec "$@"
