//! Somebody in between takes the word STARTTLS away.

use super::common::{bye, from, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text { en: "STARTTLS stripped", hi: "STARTTLS गायब" },
    summary: Text {
        en: "Between servers encryption is a matter of “if you can”. Somebody in between makes it look as if the other could not.",
        hi: "servers के बीच encryption “हो सके तो” वाली बात है। बीच में बैठा कोई ऐसा दिखाता है जैसे दूसरे को आता ही नहीं।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let ehlo = format!("EHLO {}\r\n", cast.client).into_bytes();
    let stripped = || Act::Tampered { octets: ehlo.clone(), keyword: "STARTTLS" };
    [vec![
        step(Act::Connect, Some(220), CONNECT),
        step(stripped(), Some(250), STRIPPED),
        from(&cast.address),
        to(&cast.recipient),
        line("DATA", 354, DATA),
        lines(&stuffed(&written(cast, "My PIN", &["It is 4711."])), 250, READ),
        bye(),
        step(Act::ConnectTo(Box::new(cast.server())), Some(220), AGAIN),
        step(stripped(), Some(250), NOTICED),
        line("QUIT", 221, DEFENCE),
    ]]
    .concat()
}

const CONNECT: Said = Said {
    title: Text {
        en: "Connect, with an uninvited guest", hi: "जुड़ना, बिन बुलाए मेहमान के साथ"
    },
    why: Text {
        en: "Somebody controls a router on the way: he can read and change what is not encrypted.",
        hi: "रास्ते का एक router किसी के हाथ में है: जो encrypted नहीं, उसे वह पढ़ और बदल सकता है।",
    },
    holds: None,
};

const STRIPPED: Said = Said {
    title: Text { en: "A line is missing", hi: "एक line गायब" },
    why: Text {
        en: "The server did list `STARTTLS`. The client gets the list without it and cannot know.",
        hi: "server की सूची में `STARTTLS` था। client को सूची उसके बिना मिली, और उसे पता नहीं चल सकता।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text {
        en: "Good-naturedly in the clear", hi: "भोलेपन से, खुले में"
    },
    why: Text {
        en: "“It cannot do TLS, so be it”: most servers send on rather than keep the mail.",
        hi: "“इसे TLS नहीं आता, तो ऐसे ही सही”: ज़्यादातर server mail रोकने के बजाय भेज देते हैं।",
    },
    holds: None,
};

const READ: Said = Said {
    title: Text {
        en: "Read on the way", hi: "रास्ते में पढ़ा गया"
    },
    why: Text {
        en: "The PIN went through in plain letters. Neither side noticed anything.",
        hi: "PIN साफ़ अक्षरों में निकल गया। दोनों तरफ़ किसी को कुछ पता नहीं चला।",
    },
    holds: None,
};

const AGAIN: Said = Said {
    title: Text { en: "Now with a policy", hi: "अब policy के साथ" },
    why: Text {
        en: "`example.org` has published MTA-STS: “these are my servers; they do TLS with a valid certificate; do not deliver otherwise”.",
        hi: "`example.org` ने MTA-STS लिख रखा है: “मेरे servers ये हैं; वे TLS करते हैं, सही certificate के साथ; वरना mail मत दीजिए”।",
    },
    holds: None,
};

const NOTICED: Said = Said {
    title: Text { en: "The same trick", hi: "वही चाल" },
    why: Text {
        en: "Again the word is missing. But this time the client knows that it must be there.",
        hi: "शब्द फिर गायब है। पर इस बार client जानता है कि उसे होना चाहिए था।",
    },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text { en: "The defence: MTA-STS and DANE", hi: "बचाव: MTA-STS और DANE" },
    why: Text {
        en: "The client says goodbye and keeps the message: better late than read. **MTA-STS** fetches the policy by HTTPS, **DANE** puts the certificate into a signed DNS; TLSRPT reports to the domain what failed. In a mail program the same is: port 465, or “STARTTLS required”.",
        hi: "client विदा लेता है और message अपने पास रखता है: पढ़े जाने से देर भली। **MTA-STS** policy को HTTPS से लाता है, **DANE** certificate को हस्ताक्षर वाले DNS में रखता है; TLSRPT domain को बताता है कि क्या असफल हुआ। mail program में यही बात: port 465, या “STARTTLS required”।",
    },
    holds: None,
};
