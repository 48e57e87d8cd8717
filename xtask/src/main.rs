//! `cargo xtask`: sets up what is missing, then serves, tests, measures or builds the site.
#![expect(clippy::print_stdout, reason = "a command-line program talks on standard output")]

mod bench;
mod compress;
mod interop;
mod process;
mod project;
mod serve;
mod setup;
mod site;
mod test;

use std::error::Error;
use std::process::ExitCode;

use lexopt::prelude::*;

use compress::Effort;
use setup::Need;
use test::STAGES;

/// What a step gives: its value, or a sentence for the person who ran it.
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Command::parse(lexopt::Parser::from_env()).and_then(Command::run) {
        Ok(code) => code,
        Err(problem) => {
            println!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, PartialEq)]
enum Command {
    Help,
    Setup,
    Serve { port: u16 },
    Test { stages: Vec<String>, fresh: bool },
    Build { public_url: Option<String>, site: Option<String> },
    Bench { quick: bool },
    Interop { targets: Vec<String> },
}

impl Command {
    fn parse(mut args: lexopt::Parser) -> Outcome<Self> {
        let mut command = match args.next()? {
            None | Some(Long("help") | Short('h')) => return Ok(Self::Help),
            Some(Value(name)) => match name.string()?.as_str() {
                "help" => return Ok(Self::Help),
                "setup" => Self::Setup,
                "serve" => Self::Serve { port: 8080 },
                "test" => Self::Test { stages: Vec::new(), fresh: false },
                "build" => Self::Build { public_url: None, site: None },
                "bench" => Self::Bench { quick: false },
                "interop" => Self::Interop { targets: Vec::new() },
                other => {
                    return Err(format!("no command `{other}`; see cargo xtask --help").into());
                }
            },
            Some(other) => return Err(other.unexpected().into()),
        };
        while let Some(arg) = args.next()? {
            match (&mut command, arg) {
                (_, Long("help") | Short('h')) => return Ok(Self::Help),
                (Self::Serve { port }, Long("port")) => *port = args.value()?.parse()?,
                (Self::Build { public_url, .. }, Long("public-url")) => {
                    *public_url = Some(args.value()?.string()?);
                }
                (Self::Build { site, .. }, Long("site")) => *site = Some(args.value()?.string()?),
                (Self::Bench { quick }, Long("quick")) => *quick = true,
                (Self::Interop { targets }, Value(name)) => targets.push(name.string()?),
                (Self::Test { fresh, .. }, Long("fresh")) => *fresh = true,
                (Self::Test { stages, .. }, Value(name)) => {
                    let name = name.string()?;
                    if !STAGES.iter().any(|stage| stage.name == name) {
                        return Err(format!("no check `{name}`; see cargo xtask --help").into());
                    }
                    stages.push(name);
                }
                (_, other) => return Err(other.unexpected().into()),
            }
        }
        Ok(command)
    }

    fn run(self) -> Outcome<ExitCode> {
        match self {
            Self::Help => {
                println!("{}", help());
                Ok(ExitCode::SUCCESS)
            }
            Self::Setup => {
                let toolbox = setup::set_up(Need::ALL);
                let missing = Need::ALL.iter().any(|&need| toolbox.lacks(need).is_some());
                println!("{}", if missing { "Something is missing." } else { "All is set up." });
                Ok(if missing { ExitCode::FAILURE } else { ExitCode::SUCCESS })
            }
            Self::Serve { port } => serve::serve(port),
            Self::Test { stages, fresh } => Ok(test::test(&stages, fresh)),
            Self::Bench { quick } => bench::bench(quick),
            Self::Interop { targets } => interop::interop(&targets),
            Self::Build { public_url, site } => {
                let place = site::Place::of(public_url, site)?;
                let toolbox = setup::set_up(site::NEEDS);
                site::build(&toolbox, &place, Effort::Most)?;
                println!("The site is in {}.", project::dist().display());
                if place.address.is_none() {
                    println!("{ADDRESS_NOT_KNOWN}");
                }
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

fn help() -> String {
    let mut help = String::from(HELP);
    for stage in STAGES {
        help += &format!("\n  {:13}{}", stage.name, stage.what);
    }
    help
}

const HELP: &str = "\
Sets up what is missing, says so, and then runs one of:

  cargo xtask serve [--port 8080]      the site on loopback, rebuilt when a file changes
  cargo xtask test [CHECK …]           every check, or those named; with --fresh, what would
                                       only warn that providers were checked long ago fails
  cargo xtask build [--public-url /]   the release site, in dist/; with --site ADDRESS, for that
                                       address (https://example.org/mail/), which pages, pictures
                                       for previews and sitemap.xml then name
  cargo xtask bench [--quick]          how long things take, natively and in a browser
  cargo xtask interop [TARGET …]       has every real program send and fetch with the files that
                                       we write, and writes down what came of it
  cargo xtask setup                    nothing more

Tools are kept in the user's cache folder; CHROME, CHROMEDRIVER and FIREFOX
name browsers that are not on PATH.

Checks:
";

const ADDRESS_NOT_KNOWN: &str = "\
Its address was not named (--site https://example.org/): pages have no canonical address and no
picture where somebody posts a link, and there is no sitemap.xml.";

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Outcome<Command> {
        Command::parse(lexopt::Parser::from_args(args))
    }

    #[test]
    fn commands_are_read_with_their_options() {
        let read = |args| parse(args).expect("a command");
        assert_eq!(read(&[]), Command::Help);
        assert_eq!(read(&["serve"]), Command::Serve { port: 8080 });
        assert_eq!(read(&["serve", "--port", "9000"]), Command::Serve { port: 9000 });
        assert_eq!(
            read(&["build", "--public-url=/sub/"]),
            Command::Build { public_url: Some("/sub/".into()), site: None }
        );
        assert_eq!(
            read(&["build", "--site", "https://example.org/mail/"]),
            Command::Build { public_url: None, site: Some("https://example.org/mail/".into()) }
        );
        assert_eq!(read(&["bench", "--quick"]), Command::Bench { quick: true });
        assert_eq!(read(&["interop", "msmtp"]), Command::Interop { targets: vec!["msmtp".into()] });
        assert_eq!(
            read(&["test", "fmt", "clippy"]),
            Command::Test { stages: vec!["fmt".into(), "clippy".into()], fresh: false }
        );
        assert_eq!(
            read(&["test", "--fresh", "age"]),
            Command::Test { stages: vec!["age".into()], fresh: true }
        );
    }

    #[test]
    fn what_does_not_exist_is_refused() {
        assert!(parse(&["sing"]).is_err());
        assert!(parse(&["test", "sing"]).is_err());
        assert!(parse(&["build", "--port", "1"]).is_err());
        assert!(parse(&["serve", "--fresh"]).is_err());
        assert!(parse(&["serve", "--port", "many"]).is_err());
    }
}
