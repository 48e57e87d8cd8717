//! What lessons have in common.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Act, Cast, Step};
use crate::smtp::Transport;
use crate::text::Text;

/// What a lesson says about a step.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    pub(super) title: Text,
    pub(super) why: Text,
    pub(super) holds: Option<Text>,
}

/// From nothing to an encrypted connection on which the client has introduced
/// itself.
pub(super) fn opening(cast: &Cast) -> Vec<Step> {
    let ehlo = format!("EHLO {}", cast.client);
    match cast.transport {
        Transport::Tls => vec![
            step(Act::Connect, None, CONNECT_TLS),
            step(Act::TlsHandshake, Some(220), HANDSHAKE_FIRST),
            line(&ehlo, 250, EHLO_ONLY),
        ],
        Transport::Plain => vec![
            step(Act::Connect, Some(220), CONNECT_PLAIN),
            line(&ehlo, 250, EHLO_PLAIN),
            line("STARTTLS", 220, STARTTLS),
            step(Act::TlsHandshake, None, HANDSHAKE_LATER),
            line(&ehlo, 250, EHLO_AGAIN),
        ],
    }
}

/// A login by PLAIN (RFC 4616).
pub(super) fn auth_plain(cast: &Cast, password: &str, expect: u16, said: Said) -> Step {
    let message = STANDARD.encode(format!("\0{}\0{password}", cast.username));
    line(&format!("AUTH PLAIN {message}"), expect, said)
}

/// A step that sends one line.
pub(super) fn line(line: &str, expect: u16, said: Said) -> Step {
    lines(&format!("{line}\r\n"), expect, said)
}

/// A step that sends several lines, each with its CR LF.
pub(super) fn lines(lines: &str, expect: u16, said: Said) -> Step {
    step(Act::Send(lines.as_bytes().to_vec()), Some(expect), said)
}

/// A step that sends lines to which the server says nothing: a part of a message.
pub(super) fn unanswered(lines: &str, said: Said) -> Step {
    step(Act::Send(lines.as_bytes().to_vec()), None, said)
}

/// A step of any kind.
pub(super) fn step(act: Act, expect: Option<u16>, said: Said) -> Step {
    let Said { title, why, holds } = said;
    Step { act, expect, title, why, holds }
}

const CONNECT_PLAIN: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "Your mail program opens a connection to `{host}`, port `{port}`, and waits. In SMTP **the server speaks first**: `220` means that it is ready.",
        hi: "आपका mail program `{host}` के port `{port}` से जुड़ता है और रुकता है। SMTP में **पहले server बोलता है**: `220` का मतलब है कि वह तैयार है।",
    },
    holds: Some(Text {
        en: "Only the IP address that you come from. It does not know who you are.",
        hi: "केवल वह IP address, जहाँ से आप जुड़े। आप कौन हैं, यह उसे अभी नहीं पता।",
    }),
};

const CONNECT_TLS: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "Your mail program opens a connection to `{host}`, port `{port}`. On this port both sides encrypt before the first word, so the server says nothing yet.",
        hi: "आपका mail program `{host}` के port `{port}` से जुड़ता है। इस port पर पहले शब्द से भी पहले encryption होता है, इसलिए server अभी चुप है।",
    },
    holds: None,
};

const HANDSHAKE_FIRST: Said = Said {
    title: Text { en: "TLS handshake", hi: "TLS handshake" },
    why: Text {
        en: "The server shows its certificate, your program checks that it really belongs to `{host}`, and both agree on keys. From here on nobody in between can read along. Now the server greets with `220`.",
        hi: "server अपना certificate दिखाता है, आपका program जाँचता है कि वह सच में `{host}` का ही है, और दोनों चाबियों पर सहमत होते हैं। अब बीच में बैठा कोई कुछ नहीं पढ़ सकता। इसके बाद server `220` कहकर स्वागत करता है।",
    },
    holds: Some(Text {
        en: "An encrypted connection and your IP address. It does not know who you are.",
        hi: "एक encrypted connection और आपका IP address। आप कौन हैं, यह उसे अभी नहीं पता।",
    }),
};

const EHLO_PLAIN: Said = Said {
    title: Text { en: "Introduce yourself", hi: "अपना परिचय" },
    why: Text {
        en: "`EHLO` means “hello, I am `{client}`; what can you do?”. The server answers with a list, one line for each ability. Look for `STARTTLS`: it can encrypt. A login is not in the list yet, because a password would travel in the clear.",
        hi: "`EHLO` का मतलब है: “नमस्ते, मैं `{client}` हूँ; आप क्या-क्या कर सकते हैं?” server एक सूची देता है, हर सुविधा की एक line। इसमें `STARTTLS` देखिए: server encrypt कर सकता है। login सूची में अभी नहीं है, क्योंकि अभी password खुले में जाता।",
    },
    holds: Some(Text {
        en: "The name that your program gave itself. Nobody checks it here.",
        hi: "वह नाम जो आपके program ने अपना बताया। यहाँ इसकी जाँच नहीं होती।",
    }),
};

const STARTTLS: Said = Said {
    title: Text { en: "Ask for encryption", hi: "encryption माँगना" },
    why: Text {
        en: "The client asks to go on encrypted. `220` here means “go ahead”: the next bytes are no SMTP any more, but the TLS handshake.",
        hi: "client कहता है कि आगे की बात encrypt होकर हो। यहाँ `220` का मतलब है “शुरू कीजिए”: अगले bytes SMTP नहीं, TLS handshake के हैं।",
    },
    holds: None,
};

const HANDSHAKE_LATER: Said = Said {
    title: Text { en: "TLS handshake", hi: "TLS handshake" },
    why: Text {
        en: "The server shows its certificate, your program checks that it really belongs to `{host}`, and both agree on keys. From here on nobody in between can read along. The server does not greet a second time.",
        hi: "server अपना certificate दिखाता है, आपका program जाँचता है कि वह सच में `{host}` का ही है, और दोनों चाबियों पर सहमत होते हैं। अब बीच में बैठा कोई कुछ नहीं पढ़ सकता। server दोबारा स्वागत नहीं करता।",
    },
    holds: Some(Text {
        en: "Nothing that was said in the clear: somebody in between could have changed it, so the server has **forgotten it all**, even the `EHLO`.",
        hi: "खुले में कही कोई बात नहीं: बीच में कोई उसे बदल सकता था, इसलिए server ने **सब भुला दिया**, `EHLO` भी।",
    }),
};

const EHLO_AGAIN: Said = Said {
    title: Text { en: "Introduce yourself again", hi: "दोबारा परिचय" },
    why: Text {
        en: "The conversation starts anew, now under TLS, so `EHLO` comes again. Compare the lists: `STARTTLS` is gone and `AUTH` has come, with the ways to log in.",
        hi: "TLS में बातचीत नए सिरे से शुरू होती है, इसलिए `EHLO` दोबारा आता है। दोनों सूचियाँ मिलाइए: `STARTTLS` हट गया, और `AUTH` आ गया, login के तरीकों के साथ।",
    },
    holds: Some(Text {
        en: "The name of your program again, this time heard under TLS.",
        hi: "आपके program का नाम फिर से, इस बार TLS में सुना हुआ।",
    }),
};

const EHLO_ONLY: Said = Said {
    title: Text { en: "Introduce yourself", hi: "अपना परिचय" },
    why: Text {
        en: "`EHLO` means “hello, I am `{client}`; what can you do?”. The server answers with a list, one line for each ability. `AUTH` says how you can log in. `STARTTLS` is not there: the connection is encrypted already.",
        hi: "`EHLO` का मतलब है: “नमस्ते, मैं `{client}` हूँ; आप क्या-क्या कर सकते हैं?” server एक सूची देता है, हर सुविधा की एक line। `AUTH` बताता है कि login कैसे होगा। `STARTTLS` यहाँ नहीं है: connection पहले से encrypted है।",
    },
    holds: Some(Text {
        en: "The name that your program gave itself. Nobody checks it here.",
        hi: "वह नाम जो आपके program ने अपना बताया। यहाँ इसकी जाँच नहीं होती।",
    }),
};
