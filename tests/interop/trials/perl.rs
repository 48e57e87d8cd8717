//! Modules for Perl.

use super::super::trial::{Source::Debian, Trial};
use super::VARIABLES;

pub(super) const TRIALS: &[Trial] = &[Trial {
    target: "perl_email_sender",
    program: "Email::Sender",
    version: "perl -MEmail::Sender -e 'print $Email::Sender::VERSION'",
    from: &[
        Debian("libemail-sender-perl"),
        Debian("libemail-mime-perl"),
        Debian("libauthen-sasl-perl"),
        Debian("libio-socket-ssl-perl"),
    ],
    before: VARIABLES,
    check: "perl -c send.pl",
    send: "{{=perl send.pl}}",
    ..Trial::USUAL
}];
