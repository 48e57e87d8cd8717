//! What is typed for a probe, on each system.

use super::aim::{Aim, Goal, YOU};
use super::{Probe, System};
use crate::providers::{Protocol, Security};

impl Probe {
    /// What is typed on `system` to test `aim`. No command holds a password: the
    /// programs ask for it.
    pub fn command(self, system: System, aim: &Aim) -> String {
        let test = self.at(aim);
        let goal = &test.goal(aim);
        let host = &goal.host;
        let windows = system == System::Windows;
        match test {
            Self::Resolve if windows => format!("Resolve-DnsName {host}"),
            Self::Resolve => format!("dig +short {host}"),
            Self::Reach => reach(system, goal),
            Self::Tls => tls(system, goal, Security::Tls),
            Self::StartTls => tls(system, goal, Security::StartTls),
            Self::Offer if system == System::Debian && goal.protocol == Protocol::Smtp => {
                format!("{} --quit-after EHLO", swaks(goal))
            }
            Self::Offer => format!("{} -v {}", curl(system), url(goal)),
            Self::LogIn if system == System::Debian => {
                let user = &goal.user;
                format!("{} --auth --auth-user {user} --quit-after AUTH", swaks(goal))
            }
            Self::LogIn | Self::Fetch => {
                format!("{} -v --user {} {}", curl(system), goal.user, url(goal))
            }
            Self::Send => send(system, goal),
            Self::Mx if windows => "Resolve-DnsName example.org -Type MX".to_owned(),
            Self::Mx => "dig +short MX example.org".to_owned(),
            Self::Policies if windows => {
                "Resolve-DnsName example.com -Type TXT; Resolve-DnsName _dmarc.example.com -Type TXT"
                    .to_owned()
            }
            Self::Policies => {
                "dig +short TXT example.com; dig +short TXT _dmarc.example.com".to_owned()
            }
            Self::Reverse if windows => "Resolve-DnsName 192.0.2.1".to_owned(),
            Self::Reverse => "dig +short -x 192.0.2.1".to_owned(),
        }
    }

    /// The test that it is with `aim`: where the trouble is with reading, a login for
    /// sending would settle nothing, and where TLS comes first, nothing is switched on.
    #[must_use]
    pub fn at(self, aim: &Aim) -> Self {
        match self {
            Self::LogIn if aim.about != Protocol::Smtp => Self::Fetch,
            Self::StartTls if self.goal(aim).security == Security::Tls => Self::Tls,
            other => other,
        }
    }

    /// The server that is tested.
    fn goal(self, aim: &Aim) -> Goal {
        let reading = if aim.about == Protocol::Smtp { Protocol::Imap } else { aim.about };
        match self {
            Self::Tls => aim.first(aim.about, Some(Security::Tls)),
            Self::StartTls => aim.first(aim.about, Some(Security::StartTls)),
            Self::Fetch => aim.first(reading, None),
            Self::Send => aim.first(Protocol::Smtp, None),
            _ => aim.first(aim.about, None),
        }
    }
}

/// What has to be installed for `command` on `system`, and how; `None`: it is there.
pub fn installing(system: System, command: &str) -> Option<String> {
    let tool = command.split(' ').next().unwrap_or_default();
    let package = match tool {
        "dig" => "bind9-dnsutils",
        "nc" => "netcat-openbsd",
        tool => tool,
    };
    match system {
        System::Debian => Some(format!("sudo apt install {package}")),
        System::MacOs if tool == "swaks" => Some("brew install swaks".to_owned()),
        System::MacOs | System::Windows => None,
    }
}

fn reach(system: System, goal: &Goal) -> String {
    let Goal { host, port, .. } = goal;
    match system {
        System::Debian => format!("nc -vz -w 5 {host} {port}"),
        System::MacOs => format!("nc -vz -G 5 {host} {port}"),
        System::Windows => format!("Test-NetConnection {host} -Port {port}"),
    }
}

/// Shows the certificate, and when TLS begins.
fn tls(system: System, goal: &Goal, security: Security) -> String {
    let Goal { host, port, .. } = goal;
    let first = security == Security::Tls;
    let later = match goal.protocol {
        _ if first => "",
        Protocol::Smtp => " -starttls smtp",
        Protocol::Imap => " -starttls imap",
        Protocol::Pop3 => " -starttls pop3",
    };
    match system {
        System::Debian => {
            format!("openssl s_client -brief{later} -verify_hostname {host} -connect {host}:{port}")
        }
        // What macOS calls openssl is LibreSSL, which knows neither of these options.
        System::MacOs => {
            format!("openssl s_client{later} -servername {host} -connect {host}:{port}")
        }
        // curl there does not show the certificate; .NET does, but knows no STARTTLS.
        System::Windows if first => format!(
            "$s = [Net.Security.SslStream]::new([Net.Sockets.TcpClient]::new('{host}', {port}).GetStream()); $s.AuthenticateAsClient('{host}'); $s.SslProtocol; $s.RemoteCertificate | Format-List Subject, Issuer"
        ),
        System::Windows => format!("curl.exe -v {}", url(goal)),
    }
}

fn send(system: System, goal: &Goal) -> String {
    let from = if goal.user.contains('@') { &goal.user } else { YOU };
    // Other servers come to port 25, and do not log in.
    let own = goal.port != 25;
    let user = &goal.user;
    if system == System::Windows {
        let login = if own { format!(" --user {user}") } else { String::new() };
        return format!(
            "curl.exe -v{login} --mail-from {from} --mail-rcpt them@example.org --upload-file message.txt {}",
            url(goal)
        );
    }
    let login = if own { format!(" --auth --auth-user {user}") } else { String::new() };
    let swaks = swaks(goal);
    format!("{swaks}{login} --from {from} --to them@example.org --quit-after RCPT")
}

fn swaks(goal: &Goal) -> String {
    let tls = match goal.security {
        Security::Tls => "--tls-on-connect",
        Security::StartTls if goal.port != 25 => "--tls",
        Security::StartTls | Security::Plain => "--tls-optional",
    };
    format!("swaks --server {}:{} {tls}", goal.host, goal.port)
}

const fn curl(system: System) -> &'static str {
    match system {
        // What PowerShell calls curl is something else.
        System::Windows => "curl.exe",
        System::Debian | System::MacOs => "curl",
    }
}

/// The server as curl takes it, with what belongs to its protection.
fn url(goal: &Goal) -> String {
    let Goal { host, port, .. } = goal;
    let name = match goal.protocol {
        Protocol::Smtp => "smtp",
        Protocol::Imap => "imap",
        Protocol::Pop3 => "pop3",
    };
    match goal.security {
        Security::Tls => format!("{name}s://{host}:{port}"),
        Security::StartTls if *port != 25 => format!("--ssl-reqd {name}://{host}:{port}"),
        Security::StartTls | Security::Plain => format!("--ssl {name}://{host}:{port}"),
    }
}
