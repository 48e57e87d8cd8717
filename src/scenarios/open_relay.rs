//! A server that carries mail for everyone.

use super::common::{bye, from, hello, letter, meeting_at, to};
use super::message::{stuffed, written};
use super::stage::mx;
use super::steps::{Said, line, step};
use super::{Act, Cast, Chapter, Scenario, Server, Stage, Step};
use crate::smtp::Setup;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Attacks,
    title: Text { en: "The open relay", hi: "open relay" },
    summary: Text {
        en: "A server brings mail from anyone to anyone. Until about 1995 that was good manners; today spammers find it within hours.",
        hi: "server किसी की भी mail किसी को भी पहुँचा देता है। 1995 के आसपास तक यह शिष्टाचार था; आज spammer ऐसे server को कुछ घंटों में ढूँढ लेते हैं।",
    },
    stage: Stage::Set(|| Cast {
        client: "bulk.example".to_owned(),
        ..mx("strict", |setup| Setup { open_relay: true, ..setup })
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let closed = Server { setup: Setup { open_relay: false, ..cast.setup() }, ..cast.server() };
    let spam = Cast { address: "win@bulk.example".to_owned(), ..cast.clone() };
    [
        vec![step(Act::Connect, Some(220), CONNECT), hello(&cast.client)],
        vec![
            line("MAIL FROM:<win@bulk.example>", 250, MAIL),
            line("RCPT TO:<victim1@far.example>", 250, RCPT),
            to("victim2@away.example"),
        ],
        letter(&stuffed(&written(&spam, "You won", &["Click here."]))),
        vec![bye()],
        meeting_at(closed, &cast.client, CLOSED),
        vec![
            from("win@bulk.example"),
            line("RCPT TO:<victim1@far.example>", 550, REFUSED),
            line("QUIT", 221, DEFENCE),
        ],
    ]
    .concat()
}

const CONNECT: Said = Said {
    title: Text {
        en: "A stranger knocks", hi: "एक अजनबी दस्तक देता है"
    },
    why: Text {
        en: "`{client}` has nothing to do with this server, and has no account here.",
        hi: "`{client}` का इस server से कोई नाता नहीं, और यहाँ उसका कोई account नहीं।",
    },
    holds: None,
};

const MAIL: Said = Said {
    title: Text { en: "From elsewhere", hi: "कहीं और से" },
    why: Text {
        en: "The sender is not from here.", hi: "भेजने वाला यहाँ का नहीं।"
    },
    holds: None,
};

const RCPT: Said = Said {
    title: Text { en: "To elsewhere", hi: "कहीं और को" },
    why: Text {
        en: "And neither is the recipient: `250`. **That is the mistake.** The server pays for the line, gets the complaints, and soon stands on every blocklist.",
        hi: "पाने वाला भी नहीं: फिर भी `250`। **ग़लती यही है।** खर्च इस server का, शिकायतें इसी को, और जल्दी ही यह हर blocklist पर होगा।",
    },
    holds: None,
};

const CLOSED: Said = Said {
    title: Text { en: "The same server, set right", hi: "वही server, अब ठीक" },
    why: Text {
        en: "Its administrator has read the manual.", hi: "admin ने manual पढ़ लिया।"
    },
    holds: None,
};

const REFUSED: Said = Said {
    title: Text { en: "Neither ours nor from us", hi: "न पाने वाला हमारा, न भेजने वाला" },
    why: Text { en: "`550 5.7.1`: relaying denied.", hi: "`550 5.7.1`: relay मना।" },
    holds: None,
};

const DEFENCE: Said = Said {
    title: Text { en: "The defence: two questions", hi: "बचाव: दो सवाल" },
    why: Text {
        en: "A server takes a recipient only if one answer is yes: **is the mailbox mine, or has the sender logged in?** In Postfix that is `reject_unauth_destination`, on by default; test yours from outside.",
        hi: "server पाने वाले को तभी माने जब एक जवाब हाँ हो: **क्या mailbox मेरा है, या भेजने वाले ने login किया है?** Postfix में यह `reject_unauth_destination` है, पहले से चालू; अपने server को बाहर से जाँचिए।",
    },
    holds: None,
};
