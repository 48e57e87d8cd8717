//! `STARTTLS`: from here on, encrypted.

use super::{
    Answer, Example, Manual, Outcome, Request, Rfc, Service, Session, Verb, done, nothing,
};
use crate::smtp::state::Expecting;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "STARTTLS",
    syntax: &["STARTTLS"],
    rfc: Rfc { number: 3207, section: "4" },
    summary: Text {
        en: "The client asks to go on encrypted.",
        hi: "client कहता है: आगे की बात encrypt होकर हो।",
    },
    checks: |checks| checks.starttls,
    read: nothing,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "After `220` both sides stop talking SMTP and shake hands: the server shows its certificate, they agree on keys, and from then on nobody in between can read along. Then the conversation starts from the beginning: the server forgets what it heard before, and the client sends `EHLO` again.",
        hi: "`220` के बाद दोनों SMTP बोलना रोककर TLS handshake करते हैं: server अपना certificate दिखाता है, दोनों चाबियों पर सहमत होते हैं, और उसके बाद बीच में बैठा कोई कुछ नहीं पढ़ सकता। फिर बातचीत शुरू से होती है: server पहले की बातें भुला देता है, और client दोबारा `EHLO` भेजता है।",
    },
    when: Text {
        en: "After `EHLO`, if `STARTTLS` stands in the list, and before the login. On port 465 it is not needed: there TLS comes before the first word.",
        hi: "`EHLO` के बाद, अगर सूची में `STARTTLS` हो, और login से पहले। port 465 पर इसकी ज़रूरत नहीं: वहाँ पहले शब्द से भी पहले TLS होता है।",
    },
    replies: &[
        (
            220,
            Text {
                en: "Go ahead, shake hands now.", hi: "ठीक है, अब handshake कीजिए।"
            },
        ),
        (
            454,
            Text {
                en: "TLS is not available at the moment.", hi: "TLS अभी उपलब्ध नहीं है।"
            },
        ),
        (
            501,
            Text {
                en: "Nothing may follow the word.", hi: "इस शब्द के बाद कुछ नहीं आता।"
            },
        ),
        (
            503,
            Text {
                en: "The connection is encrypted already.",
                hi: "connection पहले से encrypted है।",
            },
        ),
    ],
    example: Example {
        service: Service::Submission,
        lines: &["EHLO laptop.example", "STARTTLS", "EHLO laptop.example"],
    },
    note: Some(Text {
        en: "A program must insist: if somebody in between removes `STARTTLS` from the list, a careless program would send the password in the clear. That is why mail programs should be set to “STARTTLS required”, or use port 465.",
        hi: "program को इस पर अड़े रहना चाहिए: अगर बीच में कोई सूची से `STARTTLS` हटा दे, तो लापरवाह program password खुले में भेज देगा। इसलिए mail program में “STARTTLS required” चुनिए, या port 465 लीजिए।",
    }),
};

fn run(_: Request, session: &mut Session) -> Outcome {
    session.state.expecting = Expecting::Handshake;
    done(Answer::StartTls)
}
