//! Who takes part in a laboratory session, and how the server is set up.

use crate::registry::Entry;
use crate::scenarios::Cast;
use crate::smtp::{
    EXTENSIONS, MECHANISMS, PERSONAS, Persona, Service, Setup, Transport, persona_of,
};

/// Client and server, before anyone connects.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// The sender's address.
    pub address: String,
    /// The sender's login name.
    pub username: String,
    /// The server's name.
    pub host: String,
    /// The port that the client connects to.
    pub port: u16,
    /// How the server behaves.
    pub persona: Entry<Persona>,
    /// What the server offers at that port.
    pub door: Door,
    /// How the client is set up: TLS first, or by `STARTTLS`. Where that is not
    /// what the server does, nothing comes of it.
    pub client: Transport,
    /// Extensions and ways to log in that are the other way round than usual.
    pub switched: Vec<&'static str>,
}

/// A way into a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Door {
    /// For mail from other servers.
    Mx,
    /// For its own users, where TLS comes by `STARTTLS`.
    Submission,
    /// For its own users, with TLS from the first octet.
    Smtps,
}

impl Door {
    /// All, in the order of their ports.
    pub const ALL: [Self; 3] = [Self::Mx, Self::Smtps, Self::Submission];

    /// Its usual port.
    pub const fn port(self) -> u16 {
        match self {
            Self::Mx => 25,
            Self::Submission => 587,
            Self::Smtps => 465,
        }
    }

    /// Whether TLS comes first.
    pub const fn transport(self) -> Transport {
        match self {
            Self::Mx | Self::Submission => Transport::Plain,
            Self::Smtps => Transport::Tls,
        }
    }

    /// What it is there for.
    pub const fn service(self) -> Service {
        match self {
            Self::Mx => Service::Mx,
            Self::Submission | Self::Smtps => Service::Submission,
        }
    }

    /// The ways into servers of this persona.
    pub fn of(persona: &Persona) -> Vec<Self> {
        let has = |door: &Self| {
            let same = |p: &&crate::smtp::Profile| p.service == door.service();
            let transport = |p: &crate::smtp::Profile| p.transport == door.transport();
            persona.profiles.iter().filter(same).any(transport)
        };
        Self::ALL.into_iter().filter(has).collect()
    }

    /// The one that fits `persona` best, if not this.
    fn at(self, persona: &Persona) -> Self {
        let doors = Self::of(persona);
        let mut best = doors.iter().filter(|door| door.service() == self.service());
        let best = best.next().or_else(|| doors.first()).copied().unwrap_or(self);
        if doors.contains(&self) { self } else { best }
    }
}

impl Default for Scene {
    fn default() -> Self {
        Self::of(&Cast::new("you@gmail.com", "smtp.gmail.com", 465, Transport::Tls))
    }
}

impl Scene {
    /// What a program with the settings of `cast` meets: the server goes by its
    /// port, the program by its settings.
    pub fn of(cast: &Cast) -> Self {
        let door = match (cast.port, cast.transport) {
            (465, _) => Door::Smtps,
            (587 | 2525, _) | (_, Transport::Plain) => Door::Submission,
            (_, Transport::Tls) => Door::Smtps,
        };
        Self {
            address: cast.address.clone(),
            username: cast.username.clone(),
            host: cast.host.clone(),
            port: cast.port,
            persona: cast.persona,
            door,
            client: cast.transport,
            switched: Vec::new(),
        }
    }

    /// The same with another server, as it is usually reached.
    #[must_use]
    pub fn with_persona(&self, persona: Entry<Persona>) -> Self {
        let own = persona_of(&self.host) == persona && !persona.hosts.is_empty();
        let named = persona.hosts.iter().find(|host| !host.starts_with('.'));
        let host = match named {
            _ if own => self.host.clone(),
            Some(host) => (*host).to_owned(),
            None => OTHER_HOST.to_owned(),
        };
        Self { host, persona, ..self.clone() }.with_door(self.door.at(&persona))
    }

    /// The same through another door, by a client that is set up for it.
    #[must_use]
    pub fn with_door(&self, door: Door) -> Self {
        if door == self.door {
            return self.clone();
        }
        Self { door, port: door.port(), client: door.transport(), ..self.clone() }
    }

    /// The same with one extension or way to log in switched.
    #[must_use]
    pub fn with_switch(&self, name: &'static str) -> Self {
        let mut scene = self.clone();
        if let Some(at) = scene.switched.iter().position(|other| *other == name) {
            scene.switched.remove(at);
        } else {
            // By name, so that the order in which they were switched does not matter.
            let at = scene.switched.iter().take_while(|other| **other < name).count();
            scene.switched.insert(at, name);
        }
        scene
    }

    /// What can be switched, and whether it is on.
    pub fn switches(&self) -> Vec<(&'static str, bool)> {
        let off = self.setup().off;
        let extensions = EXTENSIONS.iter().map(|extension| extension.keyword);
        let extensions = extensions.filter(|keyword| self.persona.offers(keyword));
        let mechanisms = MECHANISMS.iter().map(|mechanism| mechanism.name);
        let mechanisms = mechanisms.filter(|name| self.persona.mechanisms.contains(name));
        let is_on = |name: &'static str| (name, !off.iter().any(|off| off == name));
        extensions.chain(mechanisms).map(is_on).collect()
    }

    /// The people, as lessons know them.
    pub fn cast(&self) -> Cast {
        Cast {
            username: self.username.clone(),
            persona: self.persona,
            ..Cast::new(&self.address, &self.host, self.port, self.client)
        }
    }

    /// What the server knows.
    pub fn setup(&self) -> Setup {
        let base = match self.door.service() {
            Service::Submission => self.cast().setup(),
            Service::Mx => Setup {
                full: vec![FULL.to_owned()],
                greylisted: vec![GREY.to_owned()],
                ..Setup::mx(&self.host, &[&self.cast().recipient, SECOND, FULL, GREY]).everyday()
            },
        };
        let profiles = self.persona.profiles.iter();
        let mut fitting = profiles.filter(|profile| profile.service == self.door.service());
        let profile = fitting.find(|profile| profile.transport == self.door.transport());
        let mut setup = match profile {
            Some(profile) => Setup {
                tls_required: profile.tls_required,
                login_needs_tls: profile.login_needs_tls,
                limits: profile.limits,
                ..base
            },
            None => base,
        };
        for user in &mut setup.users {
            user.token = Some(TOKEN.to_owned());
        }
        for name in &self.switched {
            match setup.off.iter().position(|off| off == name) {
                Some(at) => drop(setup.off.remove(at)),
                None => setup.off.push((*name).to_owned()),
            }
        }
        setup
    }
}

/// The name of something that can be switched, as our own text.
pub(super) fn switch(name: &str) -> Option<&'static str> {
    let extensions = EXTENSIONS.iter().map(|extension| extension.keyword);
    extensions.chain(MECHANISMS.iter().map(|mechanism| mechanism.name)).find(|own| *own == name)
}

/// The persona of this name.
pub(super) fn persona(id: &str) -> Option<Entry<Persona>> {
    PERSONAS.get(id)
}

/// A second recipient.
pub const SECOND: &str = "meera@example.org";
/// Nobody.
pub const NOBODY: &str = "nobody@example.org";
/// Whose mailbox is full.
pub const FULL: &str = "full@example.org";
/// Whose server lets strangers wait.
pub const GREY: &str = "later@example.org";
/// A password that is wrong: invented.
pub const WRONG_PASSWORD: &str = "letmein";
/// A bearer token: invented.
pub const TOKEN: &str = "ya29.invented-token";
/// What servers without a name of their own are called.
const OTHER_HOST: &str = "mail.example.in";
