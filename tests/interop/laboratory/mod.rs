//! A computer of its own, with a mail server that tells what it saw.
//!
//! `inside.sh` makes the computer, `server.py` is the server. `cargo xtask interop`
//! and `cargo xtask test interop` start the tests in there.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use dakiya::providers::Protocol;
use serde_json::Value;

/// The running server. It ends with this value.
#[derive(Debug)]
pub(crate) struct Laboratory {
    folder: PathBuf,
    server: Child,
    tokens: AtomicUsize,
}

/// One of the servers: the certificate that it shows, for one trial at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// 1 or 2: who uses it.
    pub(crate) lane: usize,
    pub(crate) shows: Certificate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certificate {
    /// By the authority that this computer trusts.
    Good,
    /// By another one.
    Forged,
    /// By the authority that this computer trusts, for another name.
    Stranger,
}

/// Something that happened at a server.
#[derive(Clone, Debug)]
pub(crate) struct Event(Value);

impl Laboratory {
    /// Starts the server, if this is the computer for it.
    pub(crate) fn start() -> Option<Self> {
        let folder = PathBuf::from(env::var_os("DAKIYA_LABORATORY")?);
        fs::write(folder.join("passwords"), PASSWORDS.join("\n")).expect("a writable folder");
        fs::create_dir(folder.join("mail")).expect("a new folder");
        open_to_all(&folder.join("mail"));
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/laboratory");
        // The system's Python: it has Debian's packages.
        let mut server = Command::new("/usr/bin/python3")
            .arg(script.join("server.py"))
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python starts");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("what it says");
        assert_eq!(line, "ready\n", "the mail server does not start");
        Some(Self { folder, server, tokens: AtomicUsize::new(0) })
    }

    /// How many events there were.
    pub(crate) fn now(&self) -> usize {
        self.read().len()
    }

    /// What happened at `server` since there were `start` events.
    pub(crate) fn events(&self, server: Server, start: usize) -> Vec<Event> {
        let place = server.place();
        let events = self.read().split_off(start);
        events.into_iter().filter(|event| event.text("server") == place).collect()
    }

    /// The same, once `enough` says so, or [`PATIENCE`] is at its end.
    pub(crate) fn await_events(
        &self,
        server: Server,
        start: usize,
        enough: impl Fn(&[Event]) -> bool,
    ) -> Vec<Event> {
        let end = Instant::now() + PATIENCE;
        loop {
            let events = self.events(server, start);
            if enough(&events) || Instant::now() > end {
                return events;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Empties the mailbox at `server` and puts one message into it; gives the word
    /// that only this message holds.
    pub(crate) fn deliver(&self, server: Server) -> String {
        let number = self.tokens.fetch_add(1, Ordering::Relaxed);
        let token = format!("fetched-{}-{number}", std::process::id());
        let mailbox = self.folder.join("mail").join(server.place());
        if mailbox.exists() {
            fs::remove_dir_all(&mailbox).expect("a folder of ours");
        }
        for name in ["", "cur", "new", "tmp"] {
            let folder = mailbox.join(name);
            fs::create_dir_all(&folder).expect("a writable folder");
            open_to_all(&folder);
        }
        let text = format!(
            "From: Asha <asha@example.in>\nTo: asha@example.in\nSubject: {token}\n\
             Date: Sun, 29 Nov 2026 09:00:00 +0000\nMessage-ID: <{token}@example.in>\n\n{token}\n"
        );
        let message = mailbox.join("new").join(format!("1.{number}.computer"));
        fs::write(&message, text).expect("a writable folder");
        open_to_all(&message);
        token
    }

    fn read(&self) -> Vec<Event> {
        let text = fs::read_to_string(self.folder.join("events")).expect("the server's notes");
        // The last line may still be written.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        let event = |line| Event(serde_json::from_str(line).expect("a JSON object"));
        whole.lines().map(event).collect()
    }
}

impl Drop for Laboratory {
    fn drop(&mut self) {
        drop(self.server.stdin.take());
        // What goes wrong here ends with the computer around it.
        let _ = self.server.wait();
    }
}

impl Server {
    /// The name to connect to.
    pub(crate) fn host(self) -> String {
        let name = match self.shows {
            Certificate::Good => "mail",
            Certificate::Forged => "forged",
            Certificate::Stranger => "stranger",
        };
        format!("{name}{}.example.in", self.lane)
    }

    fn place(self) -> String {
        let number = match self.shows {
            Certificate::Good => 1,
            Certificate::Forged => 2,
            Certificate::Stranger => 3,
        };
        format!("127.0.{}.{number}", self.lane)
    }
}

impl Event {
    pub(crate) fn is(&self, event: &str, protocol: Protocol) -> bool {
        let name = match protocol {
            Protocol::Smtp => "smtp",
            Protocol::Imap => "imap",
            Protocol::Pop3 => "pop3",
        };
        self.text("event") == event && self.text("protocol") == name
    }

    pub(crate) fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    pub(crate) fn holds(&self, key: &str, value: &str) -> bool {
        self.0[key].as_array().is_some_and(|all| all.iter().any(|one| one == value))
    }

    /// Whether it happened within TLS.
    pub(crate) fn encrypted(&self) -> bool {
        self.0["tls"] == true
    }
}

fn open_to_all(path: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o777)).expect("a file of ours");
}

/// What the server takes for right: one password that means something to every
/// syntax, and one that means nothing to any.
pub(crate) const PASSWORDS: [&str; 2] = [super::PASSWORD, PLAIN_PASSWORD];

pub(crate) const PLAIN_PASSWORD: &str = "app-Password.2026";

/// How long a server may take to hear from a program that has ended.
const PATIENCE: Duration = Duration::from_secs(10);
