//! Secrets in a conversation with a server: what stands after `AUTH`, after a
//! challenge, after `PASS` (RFC 4954, RFC 3501, RFC 1939, RFC 5034).

use std::ops::Range;

use super::Secret;
use super::dressing::{Body, Side, undress};
use super::found::Found;
use super::imap;
use super::octets::{
    decode, is_base64, lines, part, position, run, starts_with_ignoring_case, trimmed, word,
};
use super::response::{Prompt, blank, plain};
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

/// Whether a line can matter though nobody is logging in.
fn matters(line: &[u8]) -> bool {
    line.windows(3).any(|three| match three[0].to_ascii_lowercase() {
        b'3' => three == b"334",
        b'5' => three[1] == b'0',
        b'+' => three == b"+OK",
        b'a' => three.eq_ignore_ascii_case(b"aut") || three.eq_ignore_ascii_case(b"apo"),
        b'l' => three.eq_ignore_ascii_case(b"log"),
        b'p' => three.eq_ignore_ascii_case(b"pas"),
        b'u' => three.eq_ignore_ascii_case(b"use"),
        _ => false,
    })
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
        self.echoed(body, found);
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

    /// `AUTH` somewhere in a line: a server repeats it, or a sentence quotes it.
    fn echoed(&mut self, body: &Body, found: &mut Vec<Found>) {
        let text = self.text;
        let line = body.range.clone();
        let said = part(text, line.clone());
        let mut from = 0;
        let auth = |from: usize| {
            let rest = part(said, from..said.len());
            rest.windows(5).position(|five| five[4] == b' ' && five.eq_ignore_ascii_case(b"AUTH "))
        };
        while let Some(at) = auth(from) {
            let mechanism = word(text, line.start + from + at + 5..line.end);
            let blob = word(text, mechanism.end..line.end);
            let letters = run(part(text, blob.clone()), |octet| is_base64(octet) || octet == b'=');
            let blob = blob.start..blob.start + letters;
            let name = part(text, mechanism.clone());
            let prompt =
                if name.eq_ignore_ascii_case(b"LOGIN") { Prompt::Name } else { Prompt::Other };
            if !is_mechanism(part(text, blob.clone())) && is_likely(part(text, blob.clone())) {
                blank(text, &[blob], prompt, found);
            }
            from += at + 5;
        }
        if let Some(at) = position(said, b"PASS ", 0) {
            let before = part(said, 0..at).trim_ascii_end().last();
            let rest = trimmed(text, line.start + at + 5..line.end);
            let marked = before.is_some_and(|octet| b">:|\"'".contains(octet));
            if marked && !values::is_prose(part(text, rest.clone())) {
                imap::secret(text, rest, found);
            }
        }
        if let Some(at) = position(said, b" LOGIN ", 0) {
            let tag =
                said.get(..at).and_then(|before| before.rsplit(|octet| *octet == b' ').next());
            let numbered =
                tag.is_some_and(|tag| imap::is_tag(tag) && tag.iter().any(u8::is_ascii_digit));
            let rest = trimmed(text, line.start + at + 7..line.end);
            if numbered && !values::is_prose(part(text, rest.clone())) {
                self.literal = imap::login(text, rest, found);
            }
        }
        let last = said.iter().rposition(|octet| b" :".contains(octet)).map_or(0, |at| at + 1);
        let range = trimmed(text, line.start + last..line.end);
        let code = said.starts_with(b"50") && is_reply(said);
        if code && last > 0 && is_likely(part(text, range.clone())) {
            blank(text, &[range], Prompt::Other, found);
        }
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

/// What stands after `334`, or after `+` if `during` somebody logs in.
fn challenge(text: &[u8], body: &Body, during: bool) -> Option<Range<usize>> {
    for range in [&body.range, &body.loose] {
        let said = part(text, range.clone());
        let code = if said.starts_with(b"[334]") { 5 } else { 3 };
        let is = said.starts_with(b"334") || code == 5;
        if is && said.get(code).is_none_or(|next| b" -".contains(next)) {
            return Some(range.start + code..range.end);
        }
        let plus = during && said.first() == Some(&b'+') && !said.starts_with(b"+OK");
        if plus && said.get(1).is_none_or(|next| *next == b' ') {
            return Some(range.start + 1..range.end);
        }
    }
    None
}

/// A challenge behind a prefix that no known program writes.
fn strange_challenge(text: &[u8], body: &Body) -> Option<Range<usize>> {
    let said = part(text, body.range.clone());
    let at = position(said, b" 334", 0)?;
    let rest = trimmed(text, body.range.start + at + 4..body.range.end);
    let apart = said.get(at + 4).is_none_or(|next| *next == b' ');
    let asks = Prompt::of(part(text, rest.clone())) == Prompt::Name
        || position(&decode(part(text, rest.clone()))?, b"assword", 0).is_some();
    (apart && (rest.is_empty() || asks)).then_some(rest)
}

/// Nodemailer's mask, in Base64: it wrote it itself instead of a password.
pub(super) fn is_cover(letters: &[u8]) -> bool {
    decode(letters).is_some_and(|octets| octets == COVER || plain(&octets) == Some(COVER))
}

fn starts_with_command(said: &[u8]) -> bool {
    ["AUTH ", "PASS ", "USER ", "APOP "].iter().any(|verb| starts_with_ignoring_case(said, verb))
}

/// Whether these are letters of Base64 and nothing else.
fn is_letters(said: &[u8]) -> bool {
    let letters = run(said, is_base64);
    letters > 0
        && said.iter().skip(letters).all(|octet| *octet == b'=')
        && said.len() - letters <= 2
}

/// Whether this is Base64 of something that can be read: no word of a sentence.
fn is_likely(said: &[u8]) -> bool {
    let readable = |octets: &[u8]| {
        std::str::from_utf8(octets).is_ok_and(|text| {
            !text.ends_with(':')
                && !text.starts_with('{')
                && text.chars().all(|c| !c.is_control() || c <= '\u{1}')
        })
    };
    said.len() >= 6
        && said.len() % 4 == 0
        && is_letters(said)
        && decode(said).is_some_and(|octets| readable(&octets))
}

fn is_reply(said: &[u8]) -> bool {
    let code = said.get(..3).is_some_and(|code| code.iter().all(u8::is_ascii_digit));
    code && (b'2'..=b'5').contains(&said.first().copied().unwrap_or_default())
        && said.get(3).is_none_or(|next| b" -".contains(next))
}

fn is_imap_reply(said: &[u8]) -> bool {
    let tagged = || {
        let mut words = said.split(|octet| *octet == b' ');
        let tag = words.next().unwrap_or_default();
        let status = words.next().unwrap_or_default();
        tag.iter().any(u8::is_ascii_digit) && matches!(status, b"OK" | b"NO" | b"BAD")
    };
    said.starts_with(b"+OK") || said.starts_with(b"-ERR") || said.starts_with(b"* ") || tagged()
}

fn is_verb(said: &[u8]) -> bool {
    VERBS.iter().any(|verb| said.eq_ignore_ascii_case(verb.as_bytes()))
}

/// Whether this begins with the name of a mechanism: an offer, not a response.
fn is_mechanism(said: &[u8]) -> bool {
    let name =
        said.get(..run(said, |octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet)));
    let name = name.unwrap_or_default();
    MECHANISMS.iter().any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
        || starts_with_ignoring_case(name, "SCRAM-")
}

/// For how many lines after somebody began to log in Base64 is taken for an answer.
const WATCHED: usize = 12;

/// How many lines of the server may stand between its question and the answer.
const PATIENCE: usize = 4;

const COVER: &[u8] = b"/* secret */";

const VERBS: [&str; 13] = [
    "CAPA",
    "DATA",
    "HELP",
    "LIST",
    "LOGOUT",
    "NOOP",
    "QUIT",
    "RSET",
    "STARTTLS",
    "STAT",
    "STLS",
    "CAPABILITY",
    "EHLO",
];

const MECHANISMS: [&str; 16] = [
    "ANONYMOUS",
    "CRAM-MD5",
    "DIGEST-MD5",
    "EXTERNAL",
    "GSS-SPNEGO",
    "GSSAPI",
    "KERBEROS_V4",
    "LOGIN",
    "NTLM",
    "OAUTHBEARER",
    "PLAIN",
    "PLAIN-CLIENTTOKEN",
    "XOAUTH",
    "XOAUTH2",
    "XTOKEN",
    "XYMCOOKIE",
];
