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
        slow: true,
        program: "mu4e",
        version: "mu --version",
        from: &[Debian("emacs-nox"), Debian("mu4e")],
        check: "start --eval \"(require 'mu4e)\"",
        send: MU4E_SEND,
        ..EMACS
    },
];

const EMACS: Trial = Trial {
    target: "emacs",
    program: "Emacs",
    version: "emacs --version",
    from: &[Debian("emacs-nox")],
    before: EMACS_BEFORE,
    check: "start",
    send: "write",
    ..Trial::PLAIN
};

/// Rmail names the sender of its settings, and fetches with Mailutils.
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
