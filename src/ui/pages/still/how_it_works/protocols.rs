//! SMTP, IMAP and POP3: who speaks which.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "protocols",
    title: Text {
        en: "SMTP, IMAP, POP3: who speaks which",
        hi: "SMTP, IMAP, POP3: कौन क्या बोलता है",
    },
    body,
};

fn body(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <>
            { place.prose(INTRO) }
            <ul class="d-cards">
                for card in CARDS {
                    <li>
                        <h3 translate="no">{ card.name }</h3>
                        <p class="d-long" translate="no" lang="en">{ card.long }</p>
                        { place.prose(card.about) }
                        <dl class="d-facts">
                            <div>
                                <dt>{ SPEAKERS.get(lang) }</dt>
                                for speakers in card.speakers {
                                    <dd translate="no">{ *speakers }</dd>
                                }
                            </div>
                            <div>
                                <dt>{ DOORS.get(lang) }</dt>
                                <dd><code translate="no">{ card.ports }</code></dd>
                            </div>
                        </dl>
                    </li>
                }
            </ul>
            <p>{ place.say(WEB) }</p>
        </>
    }
}

struct Card {
    name: &'static str,
    long: &'static str,
    about: Text,
    speakers: &'static [&'static str],
    ports: &'static str,
}

const INTRO: Text = Text {
    en: "A **protocol** is a language with rules: who speaks first, and which words there are. Mail has three. SMTP carries a mail forward, towards the mailbox; IMAP and POP3 get it out of the mailbox. That is why a mail program asks you for two servers: the outgoing one (SMTP) and the incoming one (IMAP or POP3).",
    hi: "**Protocol** नियमों वाली बोली है: पहले कौन बोलेगा, और कौन-से शब्द होंगे। mail की तीन ऐसी बोलियाँ हैं। SMTP mail को आगे ले जाता है, mailbox की ओर। IMAP और POP3 उसे mailbox से बाहर लाते हैं। इसीलिए mail program आपसे दो servers पूछता है: outgoing (SMTP) और incoming (IMAP या POP3)।",
};

const CARDS: [Card; 3] = [
    Card {
        name: "SMTP",
        long: "Simple Mail Transfer Protocol",
        about: Text {
            en: "Brings mail. From the program to the first server, and from each server to the next: [RFC 5321](https://www.rfc-editor.org/rfc/rfc5321).",
            hi: "mail पहुँचाता है। program से पहले server तक, और हर server से अगले server तक: [RFC 5321](https://www.rfc-editor.org/rfc/rfc5321)।",
        },
        speakers: &["MUA → MSA", "MTA → MTA"],
        ports: "465, 587, 25",
    },
    Card {
        name: "IMAP",
        long: "Internet Message Access Protocol",
        about: Text {
            en: "Mail stays in the mailbox, and every device looks into the same folders. What is read on the phone is read on the laptop too: [RFC 9051](https://www.rfc-editor.org/rfc/rfc9051).",
            hi: "mail mailbox में ही रहती है, और हर device उन्हीं folders को देखता है। phone पर पढ़ी mail laptop पर भी पढ़ी हुई दिखती है: [RFC 9051](https://www.rfc-editor.org/rfc/rfc9051)।",
        },
        speakers: &["MUA ⇄ MS"],
        ports: "993 (143)",
    },
    Card {
        name: "POP3",
        long: "Post Office Protocol, version 3",
        about: Text {
            en: "Takes the mail to one device and, unless told otherwise, usually removes it from the server. Sent mail and folders stay on that device: [RFC 1939](https://www.rfc-editor.org/rfc/rfc1939).",
            hi: "mail को एक device पर ले आता है और, मना न करें तो, अक्सर server से हटा देता है। भेजी हुई mail और folders उसी device पर रहते हैं: [RFC 1939](https://www.rfc-editor.org/rfc/rfc1939)।",
        },
        speakers: &["MS → MUA"],
        ports: "995 (110)",
    },
];

const DOORS: Text = Text { en: "Ports", hi: "Ports" };
const SPEAKERS: Text = Text { en: "Between", hi: "किनके बीच" };
const WEB: Text = Text {
    en: "The servers and ports of your own mail service are on its page, for instance [Gmail](providers/gmail/).",
    hi: "आपकी mail सेवा के servers और ports कौन-से हैं, यह उसके पन्ने पर लिखा है, जैसे [Gmail](providers/gmail/)।",
};
