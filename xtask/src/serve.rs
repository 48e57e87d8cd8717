//! `cargo xtask serve`: Trunk rebuilds the site when a file changes, and the tests' own server shows it.

use std::fs;
use std::path::Path;
use std::process::{Child, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::setup::{self, Toolbox};
use crate::{Outcome, project, site};

/// Serves until Ctrl-C, or until Trunk or the server ends by itself.
pub(crate) fn serve(port: u16) -> Outcome<ExitCode> {
    let toolbox = setup::set_up(site::NEEDS);
    if let Some(problem) = site::NEEDS.iter().find_map(|&need| toolbox.lacks(need)) {
        return Err(problem.into());
    }
    // Not `dist/`, which a release build or a test may replace meanwhile.
    let dist = project::target().join("serve");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;

    let (sender, stop) = mpsc::channel();
    ctrlc::set_handler(move || {
        // Nobody listens any more when it is over already.
        let _ = sender.send(());
    })?;
    println!("The first build takes a minute or two, later ones some seconds.");
    let trunk = site::trunk(&toolbox, "watch", &dist).stdin(Stdio::null()).spawn()?;
    let mut children = Running(vec![("trunk", trunk)]);

    let page = dist.join("index.html");
    if let Some(ended) = children.watch(&stop, || page.exists())? {
        return Ok(ended);
    }
    children.0.push(("the server", server(&toolbox, &dist, port)?));
    Ok(children.watch(&stop, || false)?.unwrap_or(ExitCode::SUCCESS))
}

/// The server ends with its input, so that it never outlives us.
fn server(toolbox: &Toolbox, dist: &Path, port: u16) -> Outcome<Child> {
    let mut server = toolbox.command("node");
    server.args(["tests/e2e/server.mjs", "--while-stdin", "--port", &port.to_string(), "--dist"]);
    Ok(server.arg(dist).stdin(Stdio::piped()).spawn()?)
}

/// Programs that end when this value does.
struct Running(Vec<(&'static str, Child)>);

impl Running {
    /// Waits until `done`, which gives nothing, or until Ctrl-C or the end of a program, which gives the exit code.
    fn watch(&mut self, stop: &Receiver<()>, done: impl Fn() -> bool) -> Outcome<Option<ExitCode>> {
        loop {
            match stop.recv_timeout(Duration::from_millis(200)) {
                Ok(()) => return Ok(Some(ExitCode::SUCCESS)),
                Err(RecvTimeoutError::Disconnected) => return Err("Ctrl-C is not heard".into()),
                Err(RecvTimeoutError::Timeout) => {}
            }
            for (name, child) in &mut self.0 {
                if let Some(status) = child.try_wait()? {
                    return Err(format!("{name} ended: {status}").into());
                }
            }
            if done() {
                return Ok(None);
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for (_, child) in &mut self.0 {
            // It may have ended by the same Ctrl-C.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
