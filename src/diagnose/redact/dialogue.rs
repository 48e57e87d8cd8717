//! Secrets in a conversation with a server: what stands after `AUTH`, after a
//! challenge, after `PASS` (RFC 4954, RFC 3501, RFC 1939, RFC 5034).

use std::ops::Range;

use super::Secret;
use super::challenge::{challenge, strange_challenge};
use super::dressing::{Body, Side, undress};
use super::found::Found;
use super::imap;
use super::mentions;
use super::octets::{decode, is_base64, lines, part, trimmed, word};
use super::response::{Prompt, blank, plain};
use super::said::{
    is_cover, is_imap_reply, is_letters, is_likely, is_mechanism, is_reply, is_verb, matters,
    starts_with_command,
};
use super::values;

/// Finds them.
pub(super) fn find(text: &[u8], found: &mut Vec<Found>) {
    let mut talk = Talk {
        text,
        challenge: None,
        response: None,
        watch: 0,
        literal: 0,
        bare: false,
        greeted: false,
    };
    for line in lines(text) {
        if !talk.is_idle() || matters(part(text, line.clone())) {
            let body = undress(text, line);
            talk.hear(&body, found);
        }
    }
    talk.finish(found);
}

/// What was heard so far.
struct Talk<'a> {
    text: &'a [u8],
    challenge: Option<Challenge>,
    /// The pieces of the response that was heard last; the next line may go on with it.
    response: Option<(Vec<Range<usize>>, Prompt)>,
    /// For how many lines an answer is still likely, though nobody asks.
    watch: usize,
    /// How many arguments of LOGIN are still to come as literals.
    literal: usize,
    /// Nothing stood in front of that LOGIN.
    bare: bool,
    /// The last reply was POP3's `+OK`, or the last command its `USER`.
    greeted: bool,
}

/// A question of the server that the client has not answered yet.
struct Challenge {
    prompt: Prompt,
    /// Nothing stood in front of it.
    bare: bool,
    /// What stood in front of it is not known.
    strange: bool,
    /// How many lines may stand between.
    patience: usize,
}

impl Talk<'_> {
    /// Whether nothing is awaited.
    const fn is_idle(&self) -> bool {
        self.challenge.is_none() && self.response.is_none() && self.watch == 0 && self.literal == 0
    }

    fn hear(&mut self, body: &Body, found: &mut Vec<Found>) {
        let said = part(self.text, body.range.clone());
        if said.is_empty() || body.side == Side::Remark {
            // The client may say nothing, too.
            if body.side == Side::Client {
                self.challenge = None;
            }
            return;
        }
        if self.goes_on(body) {
            return;
        }
        self.finish(found);
        self.watch = self.watch.saturating_sub(1);
        if self.literal(body, found) || self.challenged(body) || self.answered(body) {
            return;
        }
        if self.command(body, found) {
            return;
        }
        let literals = mentions::find(self.text, body.range.clone(), found);
        self.literal = self.literal.max(literals);
        self.unasked(body);
    }

    /// Blanks the last response, which is whole now.
    fn finish(&mut self, found: &mut Vec<Found>) {
        if let Some((pieces, prompt)) = self.response.take() {
            blank(self.text, &pieces, prompt, found);
        }
    }

    fn respond(&mut self, range: Range<usize>, prompt: Prompt) {
        self.watch = WATCHED;
        if !values::is_masked(part(self.text, range.clone()))
            && !is_cover(part(self.text, range.clone()))
        {
            self.response = Some((vec![range], prompt));
        }
    }

    /// Whether the line is a further piece of a response that a log has cut.
    fn goes_on(&mut self, body: &Body) -> bool {
        let said = part(self.text, body.loose.clone());
        let Some((pieces, _)) = &mut self.response else { return false };
        let before = pieces.last().map(|piece| part(self.text, piece.clone())).unwrap_or_default();
        let goes_on = body.side != Side::Server
            && before.len() >= 4
            && !before.ends_with(b"=")
            && before.iter().all(|octet| is_base64(*octet))
            && is_letters(said)
            && !is_verb(said);
        if goes_on {
            pieces.push(body.loose.clone());
        }
        goes_on
    }

    /// An argument of IMAP's LOGIN on a line of its own (RFC 3501 §4.3).
    fn literal(&mut self, body: &Body, found: &mut Vec<Found>) -> bool {
        let range = if self.bare { &body.range } else { &body.loose };
        let said = part(self.text, range.clone());
        if self.literal == 0 || body.side == Side::Server {
            return false;
        }
        if body.side != Side::Client && (said == b"+" || said.starts_with(b"+ ")) {
            return false;
        }
        let more = imap::literal(said);
        if self.literal == 1 {
            found.push(Found::everywhere(range.clone(), Secret::Password, said));
        } else if more.is_none() {
            // The user as a literal, the password right after it.
            let user = word(self.text, range.clone());
            let password = trimmed(self.text, user.end..range.end);
            imap::password(self.text, password, found);
            self.literal = 1;
        }
        self.literal -= 1;
        true
    }

    /// Notes a challenge: `334 …`, or `+ …` while somebody logs in.
    fn challenged(&mut self, body: &Body) -> bool {
        if body.side == Side::Client {
            return false;
        }
        let known = challenge(self.text, body, self.watch > 0);
        let strange = known.is_none();
        let Some(rest) = known.or_else(|| strange_challenge(self.text, body)) else { return false };
        let prompt = Prompt::of(part(self.text, rest.clone()));
        let bare = body.side == Side::Either && body.range == body.loose;
        self.watch = WATCHED;
        self.challenge = Some(Challenge { prompt, bare, strange, patience: PATIENCE });
        true
    }

    /// Whether the line answers a challenge; then it is a secret, whatever it looks like.
    fn answered(&mut self, body: &Body) -> bool {
        let Some(challenge) = &mut self.challenge else { return false };
        let range = if challenge.bare { &body.range } else { &body.loose };
        let said = part(self.text, range.clone());
        let reply = body.side != Side::Client && (is_reply(said) || is_imap_reply(said));
        if body.side == Side::Server || reply {
            // smtplib prints each reply twice.
            challenge.patience = challenge.patience.saturating_sub(1);
            if challenge.patience == 0 || reply {
                self.challenge = None;
            }
            return false;
        }
        let last = said.iter().rposition(|octet| *octet == b' ').map_or(0, |at| at + 1);
        let strange = challenge.strange && said.get(last..).is_some_and(is_letters);
        let range = if strange { range.start + last..range.end } else { range.clone() };
        let said = part(self.text, range.clone());
        let prompt = challenge.prompt;
        self.challenge = None;
        let nothing = prompt == Prompt::Trouble && (said == b"AQ==" || !is_letters(said));
        if said == b"*" || is_verb(said) || nothing {
            return false;
        }
        self.respond(range, prompt);
        true
    }

    /// Secrets in a command.
    fn command(&mut self, body: &Body, found: &mut Vec<Found>) -> bool {
        let text = self.text;
        let whole = if starts_with_command(part(text, body.range.clone())) {
            &body.range
        } else {
            &body.loose
        };
        let said = part(text, whole.clone());
        if body.side == Side::Server || is_reply(said) {
            self.greeted = said.starts_with(b"+OK");
            return false;
        }
        let verb = word(text, whole.clone());
        let rest = trimmed(text, verb.end..whole.end);
        let is = |name: &str| part(text, verb.clone()).eq_ignore_ascii_case(name.as_bytes());
        let upper = part(text, verb.clone()).iter().all(u8::is_ascii_uppercase);
        if is("USER") {
            self.greeted = true;
        } else if is("PASS")
            && (upper || self.greeted && !values::is_prose(part(text, rest.clone())))
        {
            imap::secret(text, rest, found);
        } else if is("APOP") {
            let name = word(text, rest.clone());
            imap::secret(text, trimmed(text, name.end..rest.end), found);
        } else if is("AUTH") {
            self.login(rest);
        } else if let Some(rest) = imap::after(text, whole, "AUTHENTICATE") {
            self.login(rest);
        } else if let Some(rest) = imap::after(text, whole, "LOGIN") {
            self.literal = imap::login(text, rest, found);
            self.bare = body.range == body.loose && body.side == Side::Either;
        } else {
            return false;
        }
        true
    }

    /// `AUTH` with a mechanism and perhaps an initial response.
    fn login(&mut self, rest: Range<usize>) {
        let mechanism = word(self.text, rest.clone());
        let response = trimmed(self.text, mechanism.end..rest.end);
        let said = part(self.text, response.clone());
        let name = part(self.text, mechanism);
        self.watch = WATCHED;
        if said.is_empty() || said == b"=" || is_mechanism(said) || values::is_prose(said) {
            return;
        }
        let first = word(self.text, response.clone());
        let range = if is_letters(part(self.text, first.clone())) { first } else { response };
        let prompt = if name.eq_ignore_ascii_case(b"LOGIN") { Prompt::Name } else { Prompt::Other };
        self.respond(range, prompt);
    }

    /// A line of Base64 after somebody began to log in, though the log shows no question.
    fn unasked(&mut self, body: &Body) {
        let said = part(self.text, body.loose.clone());
        if self.watch > 0 && body.side != Side::Server && is_likely(said) && !is_verb(said) {
            let address = decode(said)
                .is_some_and(|octets| octets.contains(&b'@') && plain(&octets).is_none());
            let prompt = if address { Prompt::Name } else { Prompt::Other };
            self.respond(body.loose.clone(), prompt);
        }
    }
}

/// For how many lines after somebody began to log in Base64 is taken for an answer.
const WATCHED: usize = 12;

/// How many lines of the server may stand between its question and the answer.
const PATIENCE: usize = 4;
