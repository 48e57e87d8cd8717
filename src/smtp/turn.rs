//! What a session does when a line is whole, and how it says what came of it.

use std::borrow::Cow;

use super::answer::{Words, fill};
use super::change::Before;
use super::date::Date;
use super::event::{Heard, Refusal};
use super::framing::Line;
use super::rules::{ErrorLimit, Patience, Then};
use super::said::{Outcome, Said};
use super::session::Rest;
use super::state::Expecting;
use super::{Answer, Event, Reply, Session, mechanisms, verbs};

impl Session {
    /// A line of the client is whole: a command, or what answers a challenge.
    pub(super) fn line(&mut self, line: &Line, more: bool, events: &mut Vec<Event>) {
        if let Some(words) = self.farewell {
            return self.turn(events, |_| Err(Said::worded(Answer::OutOfPatience, words)));
        }
        if let Rest::Answer(words) = self.rest {
            return self.turn(events, |_| Err(Said::worded(Answer::OutOfStep, words)));
        }
        if let Some(words) = self.is_too_anonymous(&line.bytes) {
            return self.turn(events, |_| Err(Said::worded(Answer::OutOfPatience, words)));
        }
        let rules = &self.persona.rules.lines;
        let whole = String::from_utf8_lossy(&line.bytes);
        let text = (rules.trim)(&whole);
        let counted = match self.state.expecting {
            Expecting::Command => rules.counted(),
            _ => usize::MAX,
        };
        let text = &text[..text.floor_char_boundary(counted)];
        let spaced: Cow<'_, str> =
            if rules.tabs { text.replace('\t', " ").into() } else { text.into() };
        let text = &*spaced;
        let plain =
            rules.raw || (matches!(whole, Cow::Borrowed(_)) && !text.chars().any(char::is_control));
        let is_text = plain && !(rules.refuses)(&line.bytes);
        let login = match &self.state.expecting {
            Expecting::Response(exchange) => Some(exchange.clone()),
            _ => None,
        };
        let breaks_in = self.persona.rules.login.commands_break_in && verbs::breaks_in(self, text);
        if let Some(exchange) = login.clone().filter(|_| !breaks_in) {
            let longest = rules.longest_response.unwrap_or(rules.longest_login);
            let too_long = line.octets > longest && rules.refuses_long();
            return self.turn(events, |session| {
                session.state.expecting = Expecting::Command;
                if too_long {
                    Err(Answer::LineTooLong.into())
                } else {
                    mechanisms::answer(session, exchange, text)
                }
            });
        }
        let mut command = verbs::read(self, text, line.octets);
        self.talked = true;
        let word = command.verb_word();
        let marks = std::mem::take(&mut command.marks);
        events.push(Event::Command(Heard { text: text.to_owned(), marks }));
        self.turn(events, |session| {
            if !is_text {
                return Err(Answer::NotALine.into());
            }
            let said =
                if command.is_too_long() { None } else { session.impatience(command.word(), more) };
            let ends = |said: Said| Said { closes: said.closes || line.ends_blocks, ..said };
            let outcome = said.map_or_else(|| command.run(session), Err);
            let outcome = outcome.map(|said| said.map(ends)).map_err(ends);
            let outcome = session.excuse(word, outcome);
            let refusal = outcome.as_ref().err().map(|said| said.answer);
            if refusal.is_some() && session.rest == Rest::Forget {
                session.rest = Rest::Read;
            }
            session.begun |= (session.persona.rules.begins)(session, word, refusal);
            if let (Some(exchange), Expecting::Command) = (login, &session.state.expecting) {
                session.state.expecting = Expecting::Response(exchange);
            }
            outcome
        });
    }

    /// What is said to a client that has sent more than this server allows before it
    /// logs in. `AUTH` is free.
    fn is_too_anonymous(&mut self, line: &[u8]) -> Option<&'static Words> {
        let (most, words) = self.persona.item.rules.anonymous.as_ref()?;
        let line = String::from_utf8_lossy(line);
        let word = line.split(' ').next().unwrap_or_default();
        let counts = matches!(self.state.expecting, Expecting::Response(_))
            || verbs::is_known(self, word) && !word.eq_ignore_ascii_case("AUTH");
        let anonymous = self.setup.login_required && self.state.identity.is_none();
        self.anonymous = self.anonymous.saturating_add(u8::from(counts && anonymous));
        (counts && anonymous && self.anonymous > *most).then_some(words)
    }

    /// What is said to a client that went on talking behind a command that should
    /// have been the last of its group (RFC 2920 §3.1).
    pub(super) fn impatience(&mut self, word: &str, more: bool) -> Option<Said> {
        let rules = self.persona.item.rules.impatience;
        match &rules.iter().find(|rule| more && (rule.after)(word))?.then {
            Then::Instead(words) => return Some(Said::worded(Answer::OutOfStep, words)),
            Then::Reject(words) => {
                self.rejecting = true;
                return Some(Said::worded(Answer::OutOfStep, words));
            }
            Then::Forget => self.rest = Rest::Forget,
            Then::Each(words) => self.rest = Rest::Answer(words),
        }
        None
    }

    /// Lets `act` happen and notes all that came of it.
    pub(super) fn turn(&mut self, events: &mut Vec<Event>, act: impl FnOnce(&mut Self) -> Outcome) {
        let (before, queued) = (Before::of(&self.state), self.queue.len());
        let outcome = act(self);
        self.end_turn(&before, queued, outcome, events);
    }

    fn end_turn(
        &mut self,
        before: &Before,
        queued: usize,
        outcome: Outcome,
        events: &mut Vec<Event>,
    ) {
        let failed = outcome.is_err();
        let said = outcome.unwrap_or_else(Some);
        // Some servers are polite about things that they do not do.
        let polite = |said: &Said| (1..400).contains(&self.words(said).code);
        let refused = failed && !said.as_ref().is_some_and(polite);
        let mut all = [said, None];
        let mut refusal = None;
        if let ([Some(said), last], true) = (&mut all, refused) {
            *last = if said.excused { None } else { self.lose_patience(said) };
            refusal = Refusal::of(said);
        }
        if all.iter().flatten().any(|said| said.closes || self.words(said).closes) {
            self.state.expecting = Expecting::Nothing;
        }
        before.changes(&self.state, |change| events.push(Event::Changed(change)));
        events.extend(self.queue.iter().skip(queued).cloned().map(Event::Accepted));
        events.extend(refusal.map(Event::Refused));
        let replies = all.into_iter().flatten().map(|said| self.reply(said));
        events.extend(replies.filter(|reply| reply.code > 0).map(Event::Reply));
        match self.state.expecting {
            Expecting::Handshake => events.push(Event::TlsWanted),
            Expecting::Nothing => events.push(Event::Closed),
            _ => {}
        }
    }

    /// Remembers how a command went, and whether the next one can help its refusal:
    /// a group of commands goes on after one of them is refused (RFC 2920 §3.1).
    fn excuse(&mut self, word: &str, outcome: Outcome) -> Outcome {
        let (mail, rcpt) = (self.after_refused_mail, self.after_rcpt);
        let answer = outcome.as_ref().err().map(|said| said.answer);
        let no_sender = answer == Some(Answer::SenderFirst);
        let excused = match word {
            "RCPT" => no_sender && mail,
            "DATA" => rcpt && (no_sender || answer == Some(Answer::RecipientFirst)),
            _ => false,
        };
        self.after_refused_mail =
            (word == "MAIL" && answer.is_some()) || (word == "RCPT" && excused);
        self.after_rcpt = word == "RCPT" && (!no_sender || excused);
        let excused = excused && self.persona.rules.excuses_groups;
        outcome.map_err(|said| Said { excused, ..said })
    }

    /// Counts a refusal. What is said may become another thing; and something may
    /// be said after it.
    fn lose_patience(&mut self, said: &mut Said) -> Option<Said> {
        let limits: &'static [ErrorLimit] = self.limits().errors;
        let (answer, mut last) = (said.answer, None);
        for (limit, made) in limits.iter().zip(&mut self.mistakes) {
            if !(limit.counts)(answer) {
                continue;
            }
            *made = made.saturating_add(1);
            let spent = *made >= limit.forgiven;
            match limit.when {
                Patience::NextMistake if *made > limit.forgiven => {
                    said.answer = Answer::OutOfPatience;
                    said.words = Some(&limit.words);
                }
                Patience::NextCommand if spent => self.farewell = Some(&limit.words),
                Patience::NextMistakeCloses if *made > limit.forgiven => said.closes = true,
                Patience::AtOnce if spent => last = Some(Said::worded(answer, &limit.words)),
                _ => {}
            }
        }
        last
    }

    /// How the persona says it.
    fn words(&self, said: &Said) -> Words {
        said.words.copied().unwrap_or_else(|| self.persona.words(said.answer, said.verb))
    }

    pub(super) fn reply(&self, said: Said) -> Reply {
        let words = self.words(&said);
        if let Some(challenge) = said.challenge {
            return Reply::challenge(challenge);
        }
        let value = |name: &str| {
            let known = said.values.iter().find(|(key, _)| *key == name);
            match (known, name, said.answer) {
                (Some((_, value)), ..) => value.as_str().into(),
                (None, "address", Answer::Sender) => address(self.reverse_path()),
                (None, "address", Answer::Recipient) => address(self.forward_paths().last()),
                _ => self.value(name),
            }
        };
        let lines = words.text.split('\n').map(|line| fill(line, &value));
        Reply::new(words.code, words.enhanced, lines.chain(said.more))
    }

    /// What a name in braces stands for.
    pub(super) fn value(&self, name: &str) -> Cow<'_, str> {
        match name {
            "host" => self.setup.host.as_str().into(),
            "client" => self.setup.client.as_str().into(),
            "hello" => self.hello().map_or("", |hello| hello.name.as_str()).into(),
            "id" => self.setup.id.as_deref().unwrap_or(self.persona.connection_id).into(),
            "time" => self.setup.time.to_string().into(),
            "date" => Date::of(self.setup.time).to_string().into(),
            "stamp" => Date::of(self.setup.time).stamp().into(),
            "commands" => verbs::words(self).into(),
            _ => "".into(),
        }
    }
}

/// The address that was just taken. Few servers repeat it, so that it is only
/// written where one does.
fn address<'a>(path: Option<&impl ToString>) -> Cow<'a, str> {
    path.map(ToString::to_string).unwrap_or_default().into()
}
