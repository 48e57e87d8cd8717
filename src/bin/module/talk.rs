//! A conversation with a server: what is sent, what comes back, and what it means.

use dakiya::account::{Host, Mailbox, Problem};
use dakiya::registry::Entry;
use dakiya::simulator::lab::meaning::meaning;
use dakiya::simulator::lab::{Door, FULL, GREY, NOBODY, SECOND, Scene, TOKEN};
use dakiya::smtp::{
    Event, Mark, PERSONAS, Persona, Queued, Refusal, Reply, Session, explain_reply,
};
use dakiya::text::Lang;
use serde_json::{Value, json};

use crate::asked::{Asked, one_of};
use crate::keys::{door_key, part_key, phase_key};
use crate::places::Places;
use crate::settings::say;

/// What can be asked of [`personas`].
pub(crate) const PERSONAS_OF: &[&str] = &["lang"];

/// What can be asked of [`Talk::open`].
pub(crate) const SESSION: &[&str] = &["lang", "persona", "door", "address", "host"];

/// Every server that can be talked to.
pub(crate) fn personas(asked: &Asked) -> Result<Value, String> {
    let lang = asked.lang()?;
    let one = |persona: Entry<Persona>| {
        json!({
            "id": persona.id,
            "name": persona.name,
            "about": say(persona.about, lang),
            "guesses": persona.guesses.map(|guesses| say(guesses, lang)),
            "doors": Door::of(&persona).into_iter().map(door_key).collect::<Vec<_>>(),
        })
    };
    Ok(PERSONAS.iter().map(one).collect())
}

/// A conversation.
#[derive(Debug)]
pub(crate) struct Talk {
    scene: Scene,
    lang: Lang,
    session: Session,
    transcript: String,
    last: Value,
}

impl Talk {
    /// Connects.
    pub(crate) fn open(asked: &Asked) -> Result<Self, String> {
        let lang = asked.lang()?;
        let scene = scene(asked, lang)?;
        let (session, events) = Session::open(scene.persona, scene.door.transport(), scene.setup());
        let mut talk = Self { scene, lang, session, transcript: String::new(), last: Value::Null };
        talk.turn(&[], events);
        Ok(talk)
    }

    /// Hangs up and connects anew; what was said is forgotten.
    pub(crate) fn reset(&mut self) -> Value {
        let Scene { persona, door, .. } = self.scene;
        let (session, events) = Session::open(persona, door.transport(), self.scene.setup());
        self.session = session;
        self.transcript.clear();
        self.turn(&[], events);
        self.last.clone()
    }

    /// Sends `text` and the end of a line. Line ends within it are sent as they are.
    pub(crate) fn send(&mut self, text: &str) -> Result<Value, String> {
        if text.len() > MOST_OCTETS || text.matches('\n').count() >= MOST_LINES {
            return Err(format!(
                "Send at most {MOST_LINES} lines and {MOST_OCTETS} octets at once."
            ));
        }
        let octets = format!("{text}\r\n");
        let sent = self.taken_apart(&octets);
        let events = self.session.receive(octets.as_bytes());
        self.turn(&sent, events);
        Ok(self.last.clone())
    }

    /// What came last.
    pub(crate) const fn last(&self) -> &Value {
        &self.last
    }

    /// All that was said, as RFCs print it.
    pub(crate) fn transcript(&self) -> &str {
        &self.transcript
    }

    /// What the server holds now.
    pub(crate) fn state(&self) -> Value {
        let session = &self.session;
        let phase = session.phase();
        json!({
            "phase": phase_key(phase),
            "says": say(phase.name(), self.lang),
            "tls": session.tls(),
            "hello": session.hello().map(|hello| hello.name.as_str()),
            "identity": session.identity(),
            "sender": session.reverse_path().map(ToString::to_string),
            "recipients": session.forward_paths().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "octets": session.mail_data().len(),
            "queue": session.queue().iter().map(queued).collect::<Value>(),
            "extensions": session.extensions().collect::<Vec<_>>(),
        })
    }

    /// Who takes part: the passwords are invented, and the server knows them.
    pub(crate) fn cast(&self) -> Value {
        let cast = self.scene.cast();
        json!({
            "persona": self.scene.persona.id,
            "door": door_key(self.scene.door),
            "host": cast.host,
            "port": cast.port,
            "address": cast.address,
            "username": cast.username,
            "password": cast.password,
            "appPassword": cast.app_password,
            "token": TOKEN,
            "recipients": {
                "first": cast.recipient,
                "second": SECOND,
                "nobody": NOBODY,
                "full": FULL,
                "greylisted": GREY,
            },
        })
    }

    /// What the client sends, line by line, each taken apart as the server reads it.
    fn taken_apart(&self, octets: &str) -> Vec<Value> {
        let mut reader = self.session.clone();
        let mut sent = Vec::new();
        for line in octets.split_inclusive('\n') {
            let text = line.strip_suffix('\n').unwrap_or(line);
            let text = text.strip_suffix('\r').unwrap_or(text);
            let marks = if text.len() <= LONGEST { reader.explain(text) } else { Vec::new() };
            drop(reader.receive(line.as_bytes()));
            sent.push(self.line(text, &marks));
        }
        sent
    }

    /// Notes what was sent and what came of it. Where TLS is wanted, the handshake works.
    fn turn(&mut self, sent: &[Value], mut events: Vec<Event>) {
        let mut before = None;
        if events.last() == Some(&Event::TlsWanted) {
            before = Some(events.iter().filter(|event| event.reply().is_some()).count());
            events.extend(self.session.tls_established());
        }
        for line in sent {
            let text = line["text"].as_str().unwrap_or_default();
            // A lone line feed inside a line is shown, not obeyed.
            self.transcript += &format!("C: {}\n", text.replace('\n', "␊"));
        }
        let (mut replies, mut refusals, mut heard) = (Vec::new(), Vec::new(), "");
        for event in &events {
            match event {
                Event::Command(command) => heard = &command.text,
                Event::Refused(refusal) => refusals.push(self.refusal(refusal, heard)),
                Event::Reply(reply) => {
                    replies.push(self.reply(reply));
                    heard = "";
                }
                _ => {}
            }
        }
        for at in 0..=replies.len() {
            if before == Some(at) {
                self.transcript += "-- TLS handshake --\n";
            }
            for line in replies.get(at).into_iter().flat_map(lines_of) {
                self.transcript += &format!("S: {line}\n");
            }
        }
        self.last = json!({
            "sent": sent,
            "replies": replies,
            "refusals": refusals,
            "handshake": before.is_some(),
            "state": self.state(),
        });
    }

    fn reply(&self, reply: &Reply) -> Value {
        let lines = reply.printed();
        let lines = lines.iter().map(|line| {
            let marks = if line.len() <= LONGEST { explain_reply(line) } else { Vec::new() };
            self.line(line, &marks)
        });
        json!({
            "code": reply.code,
            "enhanced": reply.enhanced.map(|enhanced| enhanced.to_string()),
            "text": reply.lines.join("\n"),
            "lines": lines.collect::<Value>(),
        })
    }

    fn refusal(&self, refusal: &Refusal, heard: &str) -> Value {
        json!({
            "line": heard,
            "at": refusal.at.map(|at| Places::of(heard).at(at)),
            "why": say(refusal.why.text, self.lang),
            "rfc": refusal.why.rfc.name(),
        })
    }

    /// A line and what its pieces mean.
    fn line(&self, text: &str, marks: &[Mark]) -> Value {
        let mut places = Places::of(text);
        let parts = marks.iter().enumerate().filter_map(|(at, (range, part))| {
            let meaning = meaning(text, marks, at)?;
            Some(json!({
                "start": places.at(range.start),
                "end": places.at(range.end),
                "kind": part_key(*part),
                "name": say(part.name(), self.lang),
                "about": say(meaning.about, self.lang),
                "rfc": meaning.rfc.name(),
            }))
        });
        json!({ "text": text, "parts": parts.collect::<Value>() })
    }
}

/// Who meets whom.
fn scene(asked: &Asked, lang: Lang) -> Result<Scene, String> {
    let id = asked.text("persona")?.unwrap_or("strict");
    let persona = PERSONAS
        .get(id)
        .ok_or_else(|| format!("There is no persona “{id}”; personas() lists them."))?;
    let mut scene = Scene::default();
    if let Some(typed) = asked.text("address")? {
        let mailbox =
            Mailbox::parse(typed).map_err(|problem| Problem::Address(problem).say(lang))?;
        mailbox.address.as_str().clone_into(&mut scene.address);
        mailbox.address.as_str().clone_into(&mut scene.username);
    }
    scene = scene.with_persona(persona);
    let doors = Door::of(&persona);
    if let Some(wanted) = asked.text("door")? {
        let door = doors.iter().find(|door| door_key(**door) == wanted);
        scene = scene
            .with_door(*door.ok_or_else(|| one_of("door", doors.iter().copied().map(door_key)))?);
    } else if doors.contains(&Door::Submission) {
        scene = scene.with_door(Door::Submission);
    }
    if let Some(typed) = asked.text("host")? {
        let host = Host::parse(typed).map_err(|problem| Problem::Host(problem).say(lang))?;
        host.as_str().clone_into(&mut scene.host);
    }
    Ok(scene)
}

fn queued(queued: &Queued) -> Value {
    json!({
        "id": queued.id,
        "sender": queued.reverse_path.to_string(),
        "recipients": queued.forward_paths.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "text": String::from_utf8_lossy(&queued.data),
    })
}

/// The lines of a reply, as they were sent.
fn lines_of(reply: &Value) -> impl Iterator<Item = &str> {
    let lines = reply["lines"].as_array().into_iter().flatten();
    lines.filter_map(|line| line["text"].as_str())
}

/// Octets of the longest line that is taken apart: an answer to a challenge may be so
/// long (RFC 4954 §4).
const LONGEST: usize = 12_288;

/// What can be sent at once: each line may be answered, and each answer is explained.
const MOST_LINES: usize = 1_000;
const MOST_OCTETS: usize = 1_000_000;
