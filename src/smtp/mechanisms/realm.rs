//! What a mechanism may look at on the server's side.

use super::super::login_rules::Login;
use super::super::{Passwords, Session, User};
use super::without_gaps;

/// What a server knows about its users and itself when someone logs in.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Realm<'a> {
    pub(in super::super) users: &'a [User],
    pub(in super::super) host: &'a str,
    /// What is new in each connection, so that no proof can be played again.
    pub(in super::super) nonce: &'a str,
    /// Seconds since 1970.
    pub(in super::super) time: u64,
    pub(in super::super) tls: bool,
    /// Whom the client's TLS certificate names.
    pub(in super::super) certificate: Option<&'a str>,
    /// Which passwords count.
    pub(in super::super) passwords: Passwords,
    /// How it takes logins.
    pub(in super::super) login: Login,
}

impl<'a> Realm<'a> {
    /// What `session` knows.
    pub(super) fn of(session: &'a Session) -> Self {
        let setup = session.setup();
        Self {
            users: &setup.users,
            host: &setup.host,
            nonce: &setup.nonce,
            time: setup.time,
            tls: session.tls(),
            certificate: setup.certificate.as_deref(),
            passwords: session.persona.rules.passwords,
            login: session.persona.rules.login,
        }
    }

    /// The user of this name; upper and lower case seldom count.
    pub(super) fn user(&self, name: &str) -> Option<&'a User> {
        self.users.iter().find(|user| self.same(&user.name, name))
    }

    /// Whether two names are the same to this server.
    fn same(&self, one: &str, other: &str) -> bool {
        if self.login.case_matters { one == other } else { one.eq_ignore_ascii_case(other) }
    }

    /// Every password that lets `user` in, as the client may have been given it.
    ///
    /// A comparison with one of them need not take the same time for every
    /// guess: these are made-up people on a made-up server, whose passwords the
    /// page shows, and nobody measures it from afar.
    pub(super) fn passwords(&self, user: &'a User) -> impl Iterator<Item = String> {
        let everyday = (self.passwords == Passwords::Everyday).then(|| user.password.clone());
        let app = user.app_password.iter().filter(|_| self.passwords != Passwords::None);
        everyday.into_iter().chain(app.flat_map(|app| [app.clone(), without_gaps(app)]))
    }
}
