//! What is asked, what went wrong and what follows, in words.

use super::found::servers_in_words;
use super::{Failure, NotAnAnswer, Outcome, Resolver, Rule, Said, Suggestion, Verdict};
use crate::account::Host;
use crate::text::Text;

/// Exactly what leaves the browser when `resolver` is asked about `domain`, to be
/// shown before.
pub fn consent(resolver: &Resolver, domain: &Host) -> Said {
    let values =
        [("resolver", resolver.name), ("host", resolver.host()), ("domain", domain.as_str())];
    Said::with(CONSENT, &values)
}

impl Rule {
    /// What the rule is about.
    pub const fn name(self) -> Text {
        match self {
            Self::Exists => Text {
                en: "Does the domain exist?", hi: "क्या यह domain मौजूद है?"
            },
            Self::TakesMail => Text {
                en: "Does it take mail?", hi: "क्या वह mail लेता है?"
            },
            Self::Services => Text {
                en: "Does it name servers for mail programs (SRV)?",
                hi: "क्या वह mail programs के लिए servers बताता है (SRV)?",
            },
            Self::Exchanger => Text {
                en: "Who takes its mail (MX)?",
                hi: "उसकी mail कौन लेता है (MX)?",
            },
            Self::Guesses => Text {
                en: "Names that many servers have",
                hi: "वे नाम जो बहुत-से servers के होते हैं",
            },
        }
    }
}

impl Verdict {
    /// What became of the rule, in a word or two.
    pub const fn name(self) -> Text {
        match self {
            Self::Won => {
                Text { en: "decides", hi: "इसी से फ़ैसला हुआ" }
            }
            Self::Agrees => Text {
                en: "leads to the same", hi: "इससे भी वही निकला"
            },
            Self::Lost => Text {
                en: "leads elsewhere, does not decide",
                hi: "इससे कुछ और निकला, फ़ैसला इससे नहीं हुआ",
            },
            Self::Silent => Text {
                en: "decides nothing", hi: "इससे कुछ तय नहीं हुआ"
            },
            Self::Unanswered(_) => {
                Text { en: "not answered", hi: "जवाब नहीं मिला" }
            }
            Self::Skipped => {
                Text { en: "not tried", hi: "आज़माया नहीं गया" }
            }
        }
    }
}

impl Failure {
    /// What happened.
    pub fn what(self) -> Said {
        match self {
            Self::TimedOut => TIMED_OUT.into(),
            Self::Blocked => BLOCKED.into(),
            Self::Status(code) => Said::with(STATUS, &[("code", &code.to_string())]),
            Self::Garbage(NotAnAnswer::TooLong) => TOO_LONG.into(),
            Self::Garbage(NotAnAnswer::NotJson | NotAnAnswer::NoStatus) => GARBAGE.into(),
            Self::Garbage(NotAnAnswer::Truncated) => TRUNCATED.into(),
            Self::Refused(2) => SERVER_FAILURE.into(),
            Self::Refused(code) => Said::with(REFUSED, &[("code", &code.to_string())]),
        }
    }

    /// What to do.
    pub const fn advice(self) -> Text {
        match self {
            Self::Refused(2) => ASK_LATER,
            _ => ASK_ANOTHER,
        }
    }
}

impl Suggestion {
    /// What follows and what to do, one thing after the other.
    pub fn say(&self, outcome: &Outcome) -> Vec<Said> {
        let domain = ("domain", outcome.domain.as_str());
        let said = match self {
            Self::Provider(provider, _) => {
                Said::with(PROVIDER, &[domain, ("provider", provider.name)])
            }
            Self::Servers(servers) => {
                Said::with(SERVERS, &[domain, ("servers", &servers_in_words(servers))])
            }
            Self::NoMail => Said::with(NO_MAIL, &[domain]),
            Self::NoSuchDomain => Said::with(NO_SUCH_DOMAIN, &[domain]),
            Self::Nothing => Said::with(NOTHING, &[domain]),
            Self::Failed(failure) => return vec![failure.what(), failure.advice().into()],
        };
        vec![said]
    }
}

const CONSENT: Text = Text {
    en: "Your browser asks {resolver} (`{host}`) over HTTPS about {domain}: its MX record, and five SRV records. The DNS is the public directory of domains; MX says where a domain's mail goes, SRV which servers are for mail programs. {resolver} sees the domain and your IP address. What stands before the @, your name and passwords are not sent. Nothing is asked before you agree.",
    hi: "आपका browser {resolver} (`{host}`) से HTTPS पर {domain} के बारे में पूछेगा: उसका MX record और पाँच SRV records। DNS को domains की सार्वजनिक directory समझिए; MX बताता है कि domain की mail कहाँ जाती है, और SRV कि mail programs के लिए कौन-से servers हैं। {resolver} को domain और आपका IP address दिखेगा। @ से पहले का हिस्सा, आपका नाम और password नहीं भेजे जाते। आपके हाँ कहने से पहले कुछ नहीं पूछा जाता।",
};

const TIMED_OUT: Text = Text {
    en: "The resolver did not answer in time.",
    hi: "resolver ने समय पर जवाब नहीं दिया। (resolver वह server है जिससे हम DNS की बात पूछते हैं।)",
};

const BLOCKED: Text = Text {
    en: "The browser could not reach the resolver: perhaps you are offline, or a filter in the network or in the browser stops it.",
    hi: "browser resolver तक नहीं पहुँच पाया: शायद internet नहीं चल रहा, या network या browser का कोई filter उसे रोक रहा है।",
};

const STATUS: Text = Text {
    en: "The resolver did not want to answer (HTTP status {code}).",
    hi: "resolver ने जवाब देने से मना किया (HTTP status {code})।",
};

const TOO_LONG: Text = Text {
    en: "What came back is far too long for an answer. It was not read.",
    hi: "जो वापस आया वह जवाब के हिसाब से बहुत लंबा है। उसे पढ़ा नहीं गया।",
};

const GARBAGE: Text = Text {
    en: "What came back is not an answer of the DNS. Perhaps a login page of your network (hotel, train, office) stands in between.",
    hi: "जो वापस आया वह DNS का जवाब नहीं है। शायद बीच में आपके network (hotel, train, दफ़्तर) का login पन्ना आ गया है।",
};

const TRUNCATED: Text = Text {
    en: "The resolver cut its answer short, and nothing of use was left.",
    hi: "resolver ने जवाब अधूरा भेजा, और उसमें काम का कुछ नहीं बचा।",
};

const SERVER_FAILURE: Text = Text {
    en: "The resolver could not find out: the domain's own DNS servers do not answer, or answer wrongly (SERVFAIL).",
    hi: "resolver को पता नहीं चल पाया: domain के अपने DNS servers जवाब नहीं दे रहे, या ग़लत दे रहे हैं (SERVFAIL)।",
};

const REFUSED: Text = Text {
    en: "The resolver refused the question (DNS code {code}).",
    hi: "resolver ने यह सवाल लेने से मना कर दिया (DNS code {code})।",
};

const ASK_ANOTHER: Text = Text {
    en: "Try again, or choose another resolver. You can always enter the servers yourself; whoever gave you the address knows them.",
    hi: "फिर से कोशिश कीजिए, या दूसरा resolver चुनिए। servers आप ख़ुद भी लिख सकते हैं; जिसने आपको यह पता दिया है, उसे वे मालूम होंगे।",
};

const ASK_LATER: Text = Text {
    en: "Check the spelling of the domain and try again later; if it stays so, whoever runs the domain has to repair its DNS. You can always enter the servers yourself.",
    hi: "domain की spelling देख लीजिए और थोड़ी देर बाद फिर कोशिश कीजिए; तब भी न हो, तो domain चलाने वाले को उसका DNS ठीक करना होगा। servers आप ख़ुद भी लिख सकते हैं।",
};

const PROVIDER: Text = Text {
    en: "{provider} runs the mail of {domain}. We suggest its settings.",
    hi: "{domain} की mail {provider} सँभालता है। हम उसी की settings सुझाते हैं।",
};

const SERVERS: Text = Text {
    en: "{domain} itself names its servers: {servers}. The DNS does not tell the login name; it is usually the whole address.",
    hi: "{domain} अपने servers ख़ुद बताता है: {servers}। login का नाम DNS नहीं बताता; वह आम तौर पर पूरा पता होता है।",
};

const NO_MAIL: Text = Text {
    en: "{domain} says that it takes no mail, so there is no mailbox to set up. Is the address spelt right? Or does the mail belong to another domain?",
    hi: "{domain} कहता है कि वह mail नहीं लेता, इसलिए वहाँ set up करने को कोई mailbox नहीं है। क्या पते की spelling सही है? या mail किसी दूसरे domain की है?",
};

const NO_SUCH_DOMAIN: Text = Text {
    en: "There is no domain {domain}. Please check the spelling. If it is new or was not renewed, ask whoever registered it.",
    hi: "{domain} नाम का domain है ही नहीं। कृपया spelling देखिए। domain नया है या renew नहीं हुआ, तो जिसने उसे लिया है उससे पूछिए।",
};

const NOTHING: Text = Text {
    en: "The DNS does not tell which servers {domain} has for mail programs. Ask whoever gave you the address, or try the guesses below, each with the command that confirms it.",
    hi: "{domain} के mail programs वाले servers DNS से पता नहीं चलते। जिसने आपको यह पता दिया है उससे पूछिए, या नीचे दिए अनुमान आज़माइए; हर एक के साथ उसे परखने वाली command भी है।",
};
