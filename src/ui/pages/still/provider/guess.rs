//! Software on servers of one's own: which hosts to try, and how to find out
//! whether they are right.

use yew::prelude::*;

use crate::account::Host;
use crate::lookup::{Guess, Sign, guesses, signs};
use crate::providers::Protocol;
use crate::text::Text;
use crate::ui::pages::still::copy_button::copy_button;
use crate::ui::place::Place;

/// Hosts to try for a domain, each with commands that confirm it.
pub(super) fn guess(place: &Place) -> Html {
    let lang = place.lang;
    let guesses = Host::parse(DOMAIN).map(|domain| guesses(&domain)).unwrap_or_default();
    html! {
        <>
            <h2 id="guesses">{ TITLE.get(lang) }</h2>
            { place.prose(WHY) }
            if let Some(guess) = guesses.first() {
                <ul>
                    for command in guess.commands() {
                        <li>{ place.say(command.what) }</li>
                    }
                </ul>
            }
            for protocol in Protocol::ALL {
                <h3>{ protocol.name() }</h3>
                <ol class="guesses">
                    for guess in guesses.iter().filter(|guess| guess.protocol == protocol) {
                        <li>{ to_try(place, guess) }</li>
                    }
                </ol>
            }
            <h3>{ READING.get(lang) }</h3>
            <dl class="signs">
                for sign in all_signs(&guesses) {
                    <div>
                        <dt>
                            for (at, printed) in sign.printed.iter().enumerate() {
                                if at > 0 { <br /> }
                                <code translate="no">{ *printed }</code>
                            }
                        </dt>
                        <dd>{ place.say(sign.means) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

fn to_try(place: &Place, guess: &Guess) -> Html {
    let what = format!("{} {}", guess.host.as_str(), guess.port);
    html! {
        <details>
            <summary>
                <code translate="no">{ guess.host.as_str().to_owned() }</code>
                { format!(" {} {}", guess.port, guess.security.name()) }
            </summary>
            { place.prose(guess.why) }
            for command in guess.commands() {
                <div class="command">
                    <pre translate="no" tabindex="0"><code>{ command.line.clone() }</code></pre>
                    { copy_button(place.lang, &command.line, &what) }
                </div>
            }
        </details>
    }
}

/// How to read every answer, each kind of answer once.
fn all_signs(guesses: &[Guess]) -> Vec<Sign> {
    let mut all: Vec<Sign> = Vec::new();
    for protocol in Protocol::ALL {
        // The last guess of a protocol has the most greetings.
        let last = guesses.iter().rfind(|guess| guess.protocol == protocol);
        for sign in last.map(signs).into_iter().flatten() {
            if !all.contains(&sign) {
                all.push(sign);
            }
        }
    }
    // Good signs first: each protocol has its own.
    all.sort_by_key(|sign| !all_good(sign));
    all
}

/// Whether it is a greeting: servers greet with a code or with `OK`.
fn all_good(sign: &Sign) -> bool {
    sign.printed.iter().all(|printed| printed.ends_with("OK") || printed.parse::<u16>().is_ok())
}

/// Stands for the reader's own domain in commands (RFC 2606 §2).
const DOMAIN: &str = "your-domain.example";
const READING: Text =
    Text { en: "How to read the answer", hi: "जवाब कैसे पढ़ें" };
const TITLE: Text = Text { en: "Is the guess right?", hi: "अनुमान सही है?" };
const WHY: Text = Text {
    en: "Whoever set up the server chose its name, so every host on this page is a guess. Try the likeliest first: put your own domain in the place of `your-domain.example` and run one of the two commands in a terminal. They only say hello; no name and no password is sent.",
    hi: "server का नाम उसे बनाने वाला चुनता है, इसलिए इस पन्ने का हर host एक अनुमान है। ऊपर वाला पहले आज़माइए: `your-domain.example` की जगह अपना domain लिखिए और दो में से एक command terminal में चलाइए। ये केवल नमस्ते कहते हैं; आपका नाम या password नहीं भेजा जाता।",
};
