//! Words that tell what kind of text it is, and whether it is about mail.

/// Words of delivery reports (RFC 3464) and of the sentences around them.
pub(super) const BOUNCE: &[&str] = &[
    "final recipient",
    "diagnostic code",
    "reporting mta",
    "delivery status notification",
    "undeliver~",
    "mail system at host",
    "wasn t able to deliver",
    "could not be delivered",
    "couldn t be delivered",
    "wasn t delivered",
    "delivery has failed",
    "mailer daemon",
    "permanent fatal errors",
    "returned to sender",
    "address not found",
    "message not delivered",
    "delivery incomplete",
    "not reach * recipients",
    "remote server returned",
];
/// Words between the places of a stack trace.
pub(super) const TRACE: &[&str] = &[
    "traceback most recent",
    "stack trace",
    "exception in thread",
    "uncaught exception",
    "caused by",
    "node_modules",
    "at java~",
    "goroutine",
    "at object",
    "panicked at",
    "nested exception",
    "from usr lib ruby",
];
/// Words of sessions and of servers' logs.
pub(super) const LOG: &[&str] = &[
    "client server",
    "server client",
    "ehlo",
    "helo",
    "postfix smtp",
    "postfix smtpd",
    "remote_smtp",
    "mail from",
    "send ehlo",
    "reply b",
    "connected to",
    "starttls",
    "noqueue",
    "relay none",
    "debug smtp",
    "trying",
];
