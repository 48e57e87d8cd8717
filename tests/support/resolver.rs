//! A small resolver on loopback: answers as the test says, well or badly.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use dakiya::lookup::{ACCEPT, Failure, MAX_BODY, Resolver};

/// What to do with a request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Send this with status 200.
    Body(String),
    /// Send this status and a page.
    Status(u16),
    /// Say nothing until the client goes away.
    Slow,
    /// Hang up at once.
    Closed,
}

/// A resolver that answers by a function of name and type. It ends by itself: when
/// it is dropped, or after [`LIMIT`] requests.
pub(crate) struct LocalResolver {
    /// How the library names it.
    pub(crate) resolver: Resolver,
    at: SocketAddr,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl LocalResolver {
    pub(crate) fn start(answer: impl Fn(&str, &str) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
        let at = listener.local_addr().expect("it is bound");
        let named = format!("Local=http://{at}/dns-query").leak();
        let resolver = Resolver::parse(named).expect("a resolver on loopback");
        let stopped = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopped);
        let thread = thread::spawn(move || {
            for stream in listener.incoming().take(LIMIT) {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                // A client that hangs up in the middle is part of the tests.
                let _ = stream.and_then(|stream| serve(stream, &answer));
            }
        });
        Self { resolver, at, stopped, thread: Some(thread) }
    }
}

impl Drop for LocalResolver {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes it from waiting for the next request.
        drop(TcpStream::connect(self.at));
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the resolver ends well");
        }
    }
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&str, &str) -> Reply) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE * 20))?;
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut accepts = false;
    for header in lines.by_ref() {
        let header = header?;
        if header.is_empty() {
            break;
        }
        accepts |= header == format!("Accept: {ACCEPT}");
    }
    let target = request.split(' ').nth(1).unwrap_or_default();
    let query =
        target.strip_prefix("/dns-query?name=").and_then(|query| query.split_once("&type="));
    let reply = match query {
        Some((name, kind)) if accepts => answer(name, kind),
        _ => Reply::Status(400),
    };
    let (status, body) = match reply {
        Reply::Body(body) => (200, body),
        Reply::Status(status) => (status, "<h1>No</h1>".to_owned()),
        Reply::Closed => return Ok(()),
        Reply::Slow => return stream.read(&mut [0]).map(drop),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status} -\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

/// Fetches `url` as a browser would, and gives up after [`PATIENCE`].
pub(crate) fn fetch(url: &str) -> Result<String, Failure> {
    let error = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => Failure::TimedOut,
        _ => Failure::Blocked,
    };
    let rest = url.strip_prefix("http://").expect("loopback needs no TLS");
    let (authority, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(authority).map_err(error)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(error)?;
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {authority}\r\nAccept: {ACCEPT}\r\n\r\n")
        .map_err(error)?;
    let mut reply = Vec::new();
    // Of a body that is too long, enough to see that it is.
    let enough = u64::try_from(MAX_BODY).expect("it is small") + 4096;
    stream.take(enough).read_to_end(&mut reply).map_err(error)?;
    let reply = String::from_utf8_lossy(&reply);
    let (head, body) = reply.split_once("\r\n\r\n").ok_or(Failure::Blocked)?;
    match head.split(' ').nth(1).and_then(|status| status.parse().ok()) {
        Some(200) => Ok(body.to_owned()),
        Some(status) => Err(Failure::Status(status)),
        None => Err(Failure::Blocked),
    }
}

/// How long the client waits: long for loopback, short for a test.
const PATIENCE: Duration = Duration::from_millis(250);

/// No test asks more often.
const LIMIT: usize = 64;
