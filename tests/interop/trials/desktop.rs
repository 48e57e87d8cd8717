//! Programs with windows, and Emacs: in batch, or before a screen that nobody sees.

use super::super::trial::{Source::Debian, Trial};
use dakiya::providers::Protocol;

pub(super) const TRIALS: &[Trial] = &[
    EMACS,
    Trial {
        target: "emacs_gnus",
        program: "Gnus",
        check: "emacs --batch -l ~/.gnus.el --eval \"(require 'gnus)\"",
        send: "start() { emacs --batch -l ~/.gnus.el --eval \"(require 'gnus-msg)\" \"$@\"; }; write",
        fetch: GNUS_FETCH,
        ..EMACS
    },
    RMAIL,
    Trial { reads: Protocol::Pop3, ..RMAIL },
    Trial {
        target: "mu4e",
        program: "mu4e",
        version: "mu --version",
        from: &[Debian("emacs-nox"), Debian("mu4e")],
        check: "start --eval \"(require 'mu4e)\"",
        send: MU4E_SEND,
        ..EMACS
    },
    Trial {
        reads: Protocol::Pop3,
        fetch: "run 'inc_finished' --receive-all",
        send: SYLPHEED_SEND,
        ..SYLPHEED
    },
    SYLPHEED,
    Trial {
        target: "claws_mail",
        program: "Claws Mail",
        version: "claws-mail --version",
        from: &[Debian("claws-mail"), Debian("xvfb"), Debian("xauth")],
        before: CLAWS_BEFORE,
        check: "run; grep -F \"Account '$ADDRESS': No update necessary\" ~/said",
        slow: true,
        ..Trial::USUAL
    },
    Trial {
        target: "geary",
        program: "GLib of Geary",
        version: GLIB,
        from: &[Debian("python3-gi")],
        check: "holds() { python3 -c \"$KEY_FILE\" .config/geary/account_01/geary.ini \"$@\"; }; holds Outgoing host \"$HOST\"; holds Outgoing login \"$LOGIN\"; holds Incoming login \"$LOGIN\"",
        before: KEY_FILE,
        ..Trial::USUAL
    },
    Trial {
        target: "evolution",
        program: "GLib of Evolution",
        version: GLIB,
        from: &[Debian("python3-gi")],
        check: "holds() { python3 -c \"$KEY_FILE\" .config/evolution/sources/*-smtp.source \"$@\"; }; holds Authentication Host \"$HOST\"; holds Authentication User \"$LOGIN\"; holds Security Method \"$([ $PORT = 465 ] && echo ssl-on-alternate-port || echo starttls-on-standard-port)\"",
        before: KEY_FILE,
        ..Trial::USUAL
    },
    Trial {
        target: "k9_android",
        program: "Python for K-9 Mail",
        version: "/usr/bin/python3 --version",
        check: "python3 -c 'import json, os, sys; found = json.dumps(json.load(open(sys.argv[1]))); assert json.dumps(os.environ[\"LOGIN\"]) in found and os.environ[\"HOST\"] in found' *.json",
        ..Trial::USUAL
    },
];

const GLIB: &str = "/usr/bin/python3 -c 'from gi.repository import GLib as g; print(g.MAJOR_VERSION, g.MINOR_VERSION, g.MICRO_VERSION, sep=\".\")'";

/// Whether a key in a group of a key file has this value.
const KEY_FILE: &str = r#"
export KEY_FILE='
import sys
from gi.repository import GLib
path, group, key, value = sys.argv[1:]
file = GLib.KeyFile()
file.load_from_file(path, GLib.KeyFileFlags.NONE)
assert file.get_string(group, key) == value, file.get_string(group, key)
'
"#;

/// It asks its IMAP server for folders before all else, and stops at a forged
/// certificate there; so whether it sends is tried where it reads with POP3.
const SYLPHEED: Trial = Trial {
    target: "sylpheed",
    program: "Sylpheed",
    version: "sylpheed --version",
    from: &[Debian("sylpheed"), Debian("xvfb"), Debian("xauth")],
    slow: true,
    before: SYLPHEED_BEFORE,
    check: "run 'Found .Account: 1.'; grep -F 'Found [Account: 1]' ~/said",
    fetch: "run 'fetched-[0-9]+-[0-9]+' --open \"#imap/$ADDRESS/INBOX/1\"",
    ..Trial::USUAL
};

const EMACS: Trial = Trial {
    target: "emacs",
    program: "Emacs",
    version: "emacs --version",
    from: &[Debian("emacs-nox")],
    slow: true,
    before: EMACS_BEFORE,
    check: "start",
    send: "write",
    ..Trial::PLAIN
};

/// It fetches with Mailutils, which takes any certificate, as the page says; that
/// is what the row tells, though Emacs itself, which sends, takes none.
const RMAIL: Trial = Trial {
    target: "emacs_rmail",
    program: "Rmail",
    from: &[Debian("emacs-nox"), Debian("mailutils")],
    fetch: "start --eval '(rmail)' --eval '(rmail-get-new-mail)'",
    ..EMACS
};

/// What the keys `C-x m` and `C-c C-c` do.
const EMACS_BEFORE: &str = r#"
mkdir -p ~/.emacs.d
start() { emacs --batch -l ~/.emacs.d/init.el "$@"; }
write() {
  start --eval '(progn
    (compose-mail (getenv "ADDRESS") "Test")
    (insert "It works.\n")
    (message-send-and-exit))'
}
"#;

const GNUS_FETCH: &str = r#"
emacs --batch -l ~/.gnus.el --eval '(progn
  (require (quote gnus-int))
  (nnheader-init-server-buffer)
  (gnus-open-server gnus-select-method)
  (gnus-request-group "nnimap+mail:INBOX" nil gnus-select-method)
  (with-temp-buffer
    (nnimap-request-article 1 "INBOX" "mail" (current-buffer))
    (princ (buffer-string))))'
"#;

/// With mail that isync would have brought.
const MU4E_SEND: &str = r#"
printf '#!/bin/sh\nfor name in . Sent Drafts Trash; do mkdir -p ~/Mail/$name/cur ~/Mail/$name/new ~/Mail/$name/tmp; done\n' > bin/mbsync
chmod +x bin/mbsync
{{mu init}}
start --eval '(progn
  (mu4e t)
  (while (not (ignore-errors (mu4e-root-maildir))) (accept-process-output nil 0.05))
  (compose-mail (getenv "ADDRESS") "Test")
  (goto-char (point-max))
  (insert "It works.\n")
  (message-send-and-exit))'
"#;

/// What its assistant makes around the lines, before a screen that nobody sees.
const CLAWS_BEFORE: &str = r#"
export TMPDIR=/var/tmp XDG_RUNTIME_DIR=/var/tmp
mkdir -p ~/Mail/inbox ~/Mail/sent ~/Mail/draft ~/Mail/queue ~/Mail/trash
sed -i '1i [Account: 1]' .claws-mail/accountrc
printf '[Common]\nconfig_version=4\n' > .claws-mail/clawsrc
cat > .claws-mail/folderlist.xml << 'END'
<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mailbox" path="Mail"><folderitem type="inbox" name="inbox" path="inbox"/><folderitem type="outbox" name="sent" path="sent"/><folderitem type="draft" name="draft" path="draft"/><folderitem type="queue" name="queue" path="queue"/><folderitem type="trash" name="trash" path="trash"/></folder></folderlist>
END
run() {
  xvfb-run -a claws-mail --debug > ~/said 2>&1 &
  timeout 15 sh -c 'until grep -q "Accounts config update done" ~/said; do sleep 0.1; done' || true
  pkill -P $! || true
  wait || true
}
"#;

/// Its folders as it makes them, and the password where it keeps it. The screen is
/// ended in order, or its lock would outlive it.
const SYLPHEED_BEFORE: &str = r#"
export TMPDIR=/var/tmp
cd ~/.sylpheed-2.0
printf 'password=%s\nsmtp_password=%s\n' "$PASSWORD" "$PASSWORD" >> accountrc
for name in inbox sent draft queue trash junk; do mkdir -p ~/Mail/$name; done
cat > folderlist.xml << 'END'
<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mailbox" path="Mail"><folderitem type="inbox" name="inbox" path="inbox"/><folderitem type="outbox" name="sent" path="sent"/><folderitem type="draft" name="draft" path="draft"/><folderitem type="queue" name="queue" path="queue"/><folderitem type="trash" name="trash" path="trash"/><folderitem type="junk" name="junk" path="junk"/></folder></folderlist>
END
cd
run() {
  said=$1; shift
  xvfb-run -a sylpheed --debug "$@" > ~/said 2>&1 &
  timeout 12 sh -c 'until grep -Eq "$1|validation failed|verify failed" ~/said; do sleep 0.1; done' await "$said" || true
  pkill -P $! || true
  wait || true
  tail -n 60 ~/said
}
"#;

const SYLPHEED_SEND: &str = r#"
cat > Mail/queue/1 << END
AF:
NF:0
PS:10
SRH:1
SFN:
DSR:
MID:
CFG:
PT:0
S:$ADDRESS
RQ:
SSV:$HOST
NSV:
SSH:
R:<$ADDRESS>
MAID:1

From: $ADDRESS
To: $ADDRESS
Subject: Test

It works.
END
run 'SMTP> QUIT' --send
"#;
