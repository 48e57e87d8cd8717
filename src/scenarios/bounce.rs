//! A report about a message that could not be delivered.

use super::common::{bye, meeting};
use super::message::{stuffed, with_fields};
use super::stage::home;
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Recipients,
    title: Text { en: "A bounce, seen from inside", hi: "bounce, अंदर से" },
    summary: Text {
        en: "A server could not deliver Asha's message and tells her. The report is a mail, too, with one peculiarity on the envelope.",
        hi: "एक server आशा का message नहीं पहुँचा पाया, और उसे बता रहा है। सूचना भी एक mail ही है, बस लिफ़ाफ़े पर एक अनोखी बात है।",
    },
    stage: Stage::Set(home),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = [
        "Subject: Undelivered Mail Returned to Sender",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    ];
    let body = [
        "--x",
        "Content-Type: text/plain",
        "",
        "I could not deliver your message to nobody@example.org.",
        "--x",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mail.example.org",
        "",
        "Final-Recipient: rfc822; nobody@example.org",
        "Action: failed",
        "Status: 5.1.1",
        "--x--",
    ];
    let report = Cast { address: "MAILER-DAEMON@example.org".to_owned(), ..cast.clone() };
    [
        meeting(cast),
        vec![
            line("MAIL FROM:<>", 250, NULL),
            line(&format!("RCPT TO:<{}>", cast.recipient), 250, BACK),
            line("DATA", 354, DATA),
            lines(&stuffed(&with_fields(&report, &fields, &body)), 250, REPORT),
            bye(),
        ],
    ]
    .concat()
}

const NULL: Said = Said {
    title: Text {
        en: "A sender that is nobody", hi: "भेजने वाला: कोई नहीं"
    },
    why: Text {
        en: "`MAIL FROM:<>` is the null reverse-path. It means: **about this message nobody wants to hear anything back**.",
        hi: "`MAIL FROM:<>` यानी खाली reverse-path। इसका मतलब है: **इस message के बारे में किसी को कोई सूचना नहीं चाहिए**।",
    },
    holds: Some(Text {
        en: "The reverse-path, and it is empty. All servers have to take it.",
        hi: "reverse-path, और वह खाली है। इसे लेना हर server का फ़र्ज़ है।",
    }),
};

const BACK: Said = Said {
    title: Text {
        en: "Back to the sender", hi: "भेजने वाले को वापस"
    },
    why: Text {
        en: "The report goes to the address that stood in `MAIL FROM` of the lost message, not to the one in `From:`.",
        hi: "सूचना उस पते पर जाती है जो खोए message के `MAIL FROM` में था, `From:` वाले पर नहीं।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the report", hi: "सूचना आने वाली है" },
    why: Text {
        en: "From here on it is a message like any other.",
        hi: "यहाँ से यह बाकी messages जैसा ही है।",
    },
    holds: None,
};

const REPORT: Said = Said {
    title: Text {
        en: "For people and for programs", hi: "इंसानों और programs के लिए"
    },
    why: Text {
        en: "The first part is for people, the second (`message/delivery-status`) for programs: `Action: failed` and `Status: 5.1.1`. Read these two lines first when you get a bounce.",
        hi: "पहला हिस्सा इंसानों के लिए है, दूसरा (`message/delivery-status`) programs के लिए: `Action: failed` और `Status: 5.1.1`। bounce मिले तो सबसे पहले यही दो lines पढ़िए।",
    },
    holds: None,
};
