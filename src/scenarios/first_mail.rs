//! The shortest useful session: one message from a mail program to its server.

use super::message::{message, stuffed};
use super::stage::takes_passwords;
use super::steps::{Said, auth_plain, line, lines, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::FirstSteps,
    title: Text {
        en: "Your first mail, line by line", hi: "आपकी पहली mail, एक-एक line करके"
    },
    summary: Text {
        en: "What your mail program says to its server when you press “Send”, and what the server answers. Passwords here are invented.",
        hi: "“Send” दबाने पर आपका mail program अपने server से क्या कहता है, और server क्या जवाब देता है। यहाँ के password बनावटी हैं।",
    },
    // It logs in by PLAIN, with a password.
    stage: Stage::Own(takes_passwords),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    // Addresses beyond ASCII have to be announced, and they make the header of
    // the message 8-bit (RFC 6531 §3.4, §3.6).
    let ascii = cast.address.is_ascii() && cast.recipient.is_ascii();
    let utf8 = if ascii { "" } else { " SMTPUTF8 BODY=8BITMIME" };
    let mut steps = opening(cast);
    steps.extend([
        auth_plain(cast, &cast.app_password, 235, AUTH),
        line(&format!("MAIL FROM:<{}>{utf8}", cast.address), 250, MAIL),
        line(&format!("RCPT TO:<{}>", cast.recipient), 250, RCPT),
        line("DATA", 354, DATA),
        lines(&stuffed(&message(cast)), 250, MESSAGE),
        line("QUIT", 221, QUIT),
    ]);
    steps
}

const AUTH: Said = Said {
    title: Text { en: "Log in", hi: "login" },
    why: Text {
        en: "`AUTH PLAIN` and one word in base64. Inside are your user name and the password `{app_password}` (invented), with a zero octet before each. base64 is only packaging that anyone can open: what protects the password is TLS. `235` means that the login worked.",
        hi: "`AUTH PLAIN` और base64 में एक शब्द। इसके अंदर आपका user name और password `{app_password}` (बनावटी) है, और दोनों के आगे एक शून्य octet। base64 केवल packing है, जिसे कोई भी खोल सकता है; password को TLS बचाता है। `235` का मतलब है कि login हो गया।",
    },
    holds: Some(Text {
        en: "Who you are: `{username}`. It needs this to send mail to others on your behalf, and to stop strangers from doing so.",
        hi: "आप कौन हैं: `{username}`। आपकी तरफ़ से दूसरों को mail भेजने के लिए, और अजनबियों को रोकने के लिए, उसे यह चाहिए।",
    }),
};

const MAIL: Said = Said {
    title: Text { en: "Who sends", hi: "कौन भेज रहा है" },
    why: Text {
        en: "A message begins. This is the sender on the **envelope**: if the message cannot be delivered, the report goes to `{address}`.",
        hi: "एक message शुरू होता है। यह **लिफ़ाफ़े** पर लिखा भेजने वाला है: message न पहुँच पाए, तो सूचना `{address}` को जाएगी।",
    },
    holds: Some(Text {
        en: "The reverse-path `{address}`, to know whom to tell if something goes wrong.",
        hi: "reverse-path `{address}`, ताकि गड़बड़ हो तो उसे पता हो कि किसे बताना है।",
    }),
};

const RCPT: Said = Said {
    title: Text { en: "Who receives", hi: "किसे मिलेगी" },
    why: Text {
        en: "Where the message goes. For more recipients the line is repeated, one for each. **Bcc** is nothing else: a recipient who is named here but not in the message.",
        hi: "message कहाँ जाना है। पाने वाले ज़्यादा हों तो हर एक के लिए यह line दोहराई जाती है। **Bcc** भी बस यही है: ऐसा पाने वाला जिसका नाम यहाँ है, पर message में नहीं।",
    },
    holds: Some(Text {
        en: "The forward-path `{recipient}`. It delivers by this list alone; the line `To:` in the message is only for readers.",
        hi: "forward-path `{recipient}`। mail इसी सूची के अनुसार पहुँचाई जाती है; message की `To:` line केवल पढ़ने वालों के लिए है।",
    }),
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "The envelope is written; now comes the letter. `354` means “go on”: from here every line belongs to the message, until one that is only a dot.",
        hi: "लिफ़ाफ़ा लिखा जा चुका; अब चिट्ठी की बारी है। `354` का मतलब है “आगे भेजिए”: यहाँ से हर line message की है, जब तक ऐसी line न आए जिसमें केवल एक dot हो।",
    },
    holds: Some(Text {
        en: "Both paths, and an empty place for the message.",
        hi: "दोनों path, और message के लिए खाली जगह।",
    }),
};

const MESSAGE: Said = Said {
    title: Text { en: "The message itself", hi: "अब message" },
    why: Text {
        en: "First the header, then an empty line, then what you wrote. One line begins with a dot (`.msmtprc`), so the client puts a second one in front and the server takes it off again. The lone dot ends the message.",
        hi: "पहले header, फिर एक खाली line, फिर आपकी लिखी बात। एक line dot से शुरू होती है (`.msmtprc`), इसलिए client आगे एक और dot लगाता है और server उसे हटा देता है। अकेले dot पर message ख़त्म।",
    },
    holds: Some(Text {
        en: "The message, in its queue. This `250` is the most important one: from now on **the server answers for it**, and either delivers it or reports to `{address}`. The buffers are empty again.",
        hi: "message, अपनी queue में। यह `250` सबसे ज़रूरी है: अब **ज़िम्मेदारी server की है**; वह या तो इसे पहुँचाएगा, या `{address}` को सूचना देगा। तीनों buffer फिर खाली हैं।",
    }),
};

const QUIT: Said = Said {
    title: Text { en: "Say goodbye", hi: "विदा" },
    why: Text {
        en: "Your program is done. The server says `221` and closes. How the message travels on to `{recipient}` is now its business.",
        hi: "आपके program का काम पूरा हुआ। server `221` कहकर connection बंद करता है। message आगे `{recipient}` तक कैसे पहुँचे, यह अब उसका काम है।",
    },
    holds: Some(Text {
        en: "Only the message in its queue. The login ended with the connection.",
        hi: "केवल queue में रखा message। connection के साथ login भी ख़त्म हुआ।",
    }),
};
