//! Marks with which programs show who says a line, and what else stands around it.

use super::dressing::Side;

/// Marks of programs, each before what it could be taken for.
pub(super) const MARKS: [(&str, Side); 65] = [
    ("CLIENT -> SERVER: ", Side::Client),
    ("SERVER -> CLIENT: ", Side::Server),
    ("CLIENT -&gt; SERVER: ", Side::Client),
    ("SERVER -&gt; CLIENT: ", Side::Server),
    ("SendData: ", Side::Client),
    ("CreateNewLineFromSocket: ", Side::Server),
    ("SMTP INBOUND: ", Side::Server),
    ("-> \"", Side::Either),
    ("<- \"", Side::Either),
    ("<-- ", Side::Server),
    ("--> ", Side::Client),
    ("<-  ", Side::Server),
    ("<~  ", Side::Server),
    ("<** ", Side::Server),
    ("<~* ", Side::Server),
    ("**> ", Side::Client),
    ("*~> ", Side::Client),
    ("~> ", Side::Client),
    ("-> ", Side::Client),
    ("<- ", Side::Server),
    ("send: ", Side::Client),
    ("reply: ", Side::Server),
    ("*cmd* ", Side::Client),
    ("*resp* ", Side::Server),
    ("SMTP>> ", Side::Client),
    ("SMTP<< ", Side::Server),
    ("SMTP >>> ", Side::Client),
    ("SMTP <<< ", Side::Server),
    ("ESMTP> ", Side::Client),
    ("ESMTP< ", Side::Server),
    ("SMTP> ", Side::Client),
    ("SMTP< ", Side::Server),
    ("IMAP> ", Side::Client),
    ("IMAP< ", Side::Server),
    ("POP3> ", Side::Client),
    ("POP3< ", Side::Server),
    ("SMTP Send: ", Side::Client),
    ("SMTP Response: ", Side::Server),
    ("SMTP[DATA]: > ", Side::Client),
    ("SMTP[DATA]: < ", Side::Server),
    ("[->] ", Side::Client),
    ("[<-] ", Side::Server),
    ("<tx> ", Side::Client),
    ("<rx> ", Side::Server),
    (">>> ", Side::Client),
    ("<<< ", Side::Server),
    (">> ", Side::Client),
    ("<< ", Side::Server),
    ("=> ", Side::Either),
    ("<= ", Side::Either),
    ("> ", Side::Either),
    ("< ", Side::Server),
    ("└──", Side::Either),
    ("C: ", Side::Client),
    ("S: ", Side::Server),
    ("Sent: ", Side::Client),
    ("Send: ", Side::Client),
    ("sending: ", Side::Client),
    ("Sending: ", Side::Client),
    ("Got: ", Side::Server),
    ("Recv: ", Side::Server),
    ("received: ", Side::Server),
    ("Read: ", Side::Server),
    ("Recv ", Side::Server),
    ("Sent ", Side::Client),
];

/// How marks begin.
pub(super) const FIRSTS: &[u8] = "-<>*~=[CSEIPGRrs└".as_bytes();

/// Marks that stand behind prefixes of any kind.
pub(super) const ANYWHERE: [(&str, Side); 14] = [
    (" <tx> ", Side::Client),
    (" <rx> ", Side::Server),
    ("SendData: ", Side::Client),
    ("CreateNewLineFromSocket: ", Side::Server),
    ("SMTP Send: ", Side::Client),
    ("SMTP Response: ", Side::Server),
    ("CLIENT -> SERVER: ", Side::Client),
    ("SERVER -> CLIENT: ", Side::Server),
    (" Send: ", Side::Client),
    (" Recv: ", Side::Server),
    (" C: ", Side::Client),
    (" S: ", Side::Server),
    (" >>> ", Side::Client),
    (" <<< ", Side::Server),
];

/// How programs begin when they speak about themselves.
pub(super) const REMARKS: [&str; 38] = [
    "=== ",
    "*** ",
    "---",
    "* Conn",
    "* Clos",
    "* TLS",
    "* SSL",
    "* Server",
    "* Using",
    "{ [",
    "} [",
    "== Info",
    "=> Send ",
    "<= Recv ",
    "DEBUG SMTP",
    "DEBUG IMAP",
    "DEBUG POP",
    "DEBUG:",
    "WROTE ",
    "READ ",
    "read R BLOCK",
    "Connection ",
    "Traceback",
    "File \"",
    "at ",
    "Caused by",
    "smtplib.",
    "javax.",
    "jakarta.",
    "com.sun.",
    "curl: (",
    "msmtp: ",
    "Error: ",
    "SMTP ERROR",
    "SMTP Error",
    "closed",
    "Exception",
    "write to 0x",
];

/// Keys of the message in logs of JSON.
pub(super) const MESSAGES: [&str; 6] =
    ["\"msg\":\"", "\"msg\": \"", "\"message\":\"", "\"message\": \"", "\"log\":\"", "\"log\": \""];

pub(super) const CALENDAR: [&str; 26] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon",
    "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon,", "Tue,", "Wed,", "Thu,", "Fri,", "Sat,",
    "Sun,",
];

pub(super) const LEVELS: [&str; 14] = [
    "DEBUG", "INFO", "TRACE", "WARN", "WARNING", "ERROR", "NOTICE", "VERBOSE", "debug", "info",
    "trace", "warn", "error", "-",
];

/// What stands for the end of a line.
pub(super) const ENDS: [&str; 8] =
    ["\\r", "\\n", "^M", "<br>", "<br/>", "<br />", "\\r\\n\"", "\\r\\n'"];
