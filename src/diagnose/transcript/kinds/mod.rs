//! Kinds of logs, one file each. Where two make equal sense of a text, it is the
//! first one's.

use super::Who;
use super::ear::Ear;
use super::kind::Does::{
    Client, ClientBelow, ClientQuoted, Own, OwnOfMail, Server, ServerBelow, ServerQuoted, Skipped,
    Told,
};
use super::kind::{Kind, Mark, Place, Speech, below, unmarked};
use super::sense;

registry! {
    /// Every kind of log.
    pub static KINDS: Kind = KIND in [
        swaks, curl, msmtp, smtplib, phpmailer, nodemailer, nodemailer_old, javamail, plain, mailkit, ruby, symfony, postfix, exim,
        sendmail, ssmtp, thunderbird, outlook, apple_mail, k9, claws_mail, evolution, roundcube, snappymail, mutt, openssl,
        telnet,
    ];
}
