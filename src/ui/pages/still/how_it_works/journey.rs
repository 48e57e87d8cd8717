//! From Send to the inbox: the stations, and what is spoken between them.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "journey",
    title: Text { en: "From Send to the inbox", hi: "Send से inbox तक" },
    body,
};

fn body(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <>
            <figure class="d-journey">
                <ol>
                    for (at, station) in STATIONS.iter().enumerate() {
                        <li class="d-station">
                            <svg viewBox="0 0 64 48" class="d-picture" aria-hidden="true" focusable="false">
                                <path d={station.picture} />
                            </svg>
                            <strong>{ station.name.get(lang) }</strong>
                            <span class="d-term">{ station.term }</span>
                            <span>{ place.say(station.about) }</span>
                        </li>
                        if let Some(leg) = LEGS.get(at) {
                            <li class={classes!("d-leg", leg.back.then_some("d-back"))}>
                                <svg viewBox="0 0 120 24" class="d-arrow" aria-hidden="true" focusable="false"
                                    preserveAspectRatio="none">
                                    <path d="M2 12h112" />
                                    <path d={if leg.back { "M12 4 2 12l10 8" } else { "m106 4 12 8-12 8" }} />
                                </svg>
                                <svg viewBox="0 0 24 16" class="d-letter" aria-hidden="true" focusable="false">
                                    <path d="M1 1h22v14H1zM1 1l11 8L23 1" />
                                </svg>
                                <strong>{ leg.name.get(lang) }</strong>
                                <span>{ leg.spoken }</span>
                            </li>
                        }
                    }
                </ol>
                <figcaption>{ CAPTION.get(lang) }</figcaption>
            </figure>
            for text in WORDS {
                { place.prose(text) }
            }
        </>
    }
}

/// A program on the way.
struct Station {
    name: Text,
    /// RFC 5598
    term: &'static str,
    about: Text,
    picture: &'static str,
}

/// The way between two stations.
struct Leg {
    name: Text,
    /// Protocol and port.
    spoken: &'static str,
    /// Whether the one on the right asks.
    back: bool,
}

const STATIONS: [Station; 4] = [
    Station {
        name: Text { en: "Your mail program", hi: "आपका mail program" },
        term: "MUA",
        about: Text {
            en: "writes the message and hands it in", hi: "mail लिखकर सौंपता है"
        },
        picture: "M8 8h48v28H8zM2 42h60M24 20h16M24 26h10",
    },
    Station {
        name: Text { en: "Your provider's server", hi: "आपकी सेवा का server" },
        term: "MSA, MTA",
        about: Text {
            en: "checks who you are, finds the way", hi: "पहचान जाँचता है, रास्ता खोजता है"
        },
        picture: "M12 4h40v12H12zM12 18h40v12H12zM12 32h40v12H12zM18 10h4M18 24h4M18 38h4",
    },
    Station {
        name: Text { en: "The recipient's server", hi: "पाने वाले का server" },
        term: "MX, MDA",
        about: Text {
            en: "takes it in, sorts out spam, files it",
            hi: "mail लेता है, spam छाँटता है, mailbox में रखता है",
        },
        picture: "M12 4h40v12H12zM12 18h40v12H12zM12 32h40v12H12zM18 10h4M18 24h4M18 38h4",
    },
    Station {
        name: Text {
            en: "The recipient's program", hi: "पाने वाले का program"
        },
        term: "MUA",
        about: Text {
            en: "fetches it and shows it", hi: "उसे लाकर दिखाता है"
        },
        picture: "M20 2h24v44H20zM29 41h6M26 10h12M26 16h12M26 22h8",
    },
];

const LEGS: [Leg; 3] = [
    Leg {
        name: Text { en: "submission", hi: "submission (सौंपना)" },
        spoken: "SMTP, 465 / 587",
        back: false,
    },
    Leg {
        name: Text { en: "relay", hi: "relay (आगे बढ़ाना)" }, spoken: "SMTP, 25", back: false
    },
    Leg {
        name: Text { en: "fetching", hi: "fetching (लाना)" },
        spoken: "IMAP, 993 · POP3, 995",
        back: true,
    },
];

const CAPTION: Text = Text {
    en: "The first two legs push the message on with SMTP. On the last one the recipient's program asks for it.",
    hi: "पहले दो हिस्सों में SMTP mail को आगे धकेलता है। आख़िरी हिस्से में पाने वाले का program खुद माँगने आता है।",
};

const WORDS: [Text; 4] = [
    Text {
        en: "**Submission.** Your program connects to your provider's server, logs in, and hands the message over. The server now answers for it: either it arrives, or you are told. [Step through this conversation](learn/first_mail/).",
        hi: "**Submission।** आपका program आपकी सेवा के server से जुड़ता है, login करता है और mail सौंप देता है। अब ज़िम्मेदारी server की है: या तो mail पहुँचेगी, या आपको ख़बर मिलेगी। [यह बातचीत एक-एक क़दम देखिए](learn/first_mail/)।",
    },
    Text {
        en: "**Relay.** That server looks only at the part after the `@`. In the DNS, the address book of the internet, the domain has an **MX** record: the name of the server that takes its mail. The two servers talk on port 25, and nobody logs in.",
        hi: "**Relay।** वह server पते में केवल `@` के बाद का हिस्सा देखता है। DNS, यानी internet की पता-पुस्तिका, में उस domain का **MX** record होता है: उसकी mail लेने वाले server का नाम। दोनों servers port 25 पर बात करते हैं, और यहाँ कोई login नहीं करता।",
    },
    Text {
        en: "**Delivery.** The recipient's server decides: take it, refuse it, or take it and put it into the spam folder. What it takes lies in the mailbox.",
        hi: "**Delivery।** पाने वाले का server तय करता है: mail ले, मना करे, या लेकर spam में डाल दे। जो ले ली, वह mailbox में पड़ी रहती है।",
    },
    Text {
        en: "**Fetching.** The message waits until the recipient's program asks for it. That is another protocol: IMAP or POP3. It is why a program has two servers in its settings, one for outgoing and one for incoming mail.",
        hi: "**Fetching।** mail तब तक रुकी रहती है जब तक पाने वाले का program उसे माँगने न आए। इसके लिए दूसरा protocol है: IMAP या POP3। इसीलिए settings में दो server होते हैं, एक जाने वाली mail का और एक आने वाली का।",
    },
];
