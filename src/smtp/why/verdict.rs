//! Decisions that are no fault of the words: what the server knows besides.

use super::super::{Rfc, Verdict};
use super::Why;
use crate::text::Text;

impl Verdict {
    /// Why it is so, and what to do.
    pub(super) const fn why(self) -> Why {
        match self {
            Self::Busy => BUSY,
            Self::NoRoom => NO_ROOM,
            Self::WebLogin => WEB_LOGIN,
            Self::ManyLogins => MANY_LOGINS,
            Self::DailyLimit => DAILY_LIMIT,
            Self::Unauthenticated => UNAUTHENTICATED,
            Self::AgainstDmarc => AGAINST_DMARC,
            Self::RateLimited => RATE_LIMITED,
            Self::Unsolicited => UNSOLICITED,
            Self::Dangerous => DANGEROUS,
        }
    }
}

const BUSY: Why = Why {
    text: Text {
        en: "The server has too much to do at the moment and hangs up. Nothing is wrong with your mail: try again later.",
        hi: "server के पास अभी बहुत काम है, इसलिए वह connection काट देता है। आपकी mail में कोई गड़बड़ नहीं है: थोड़ी देर बाद फिर कोशिश कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "3.8" },
};

const NO_ROOM: Why = Why {
    text: Text {
        en: "The disk of the server is full: nobody can hand in mail for now. Its administrator has to make room; the client tries again later.",
        hi: "server की disk भर गई है: अभी किसी की mail नहीं ली जा सकती। जगह बनाना उसके admin का काम है; client बाद में फिर कोशिश करता है।",
    },
    rfc: Rfc { number: 5321, section: "4.2.3" },
};

const WEB_LOGIN: Why = Why {
    text: Text {
        en: "The password may be right, but the login looks strange, for example from a new country. Log in with a browser once, confirm that it was you, and try again.",
        hi: "password सही हो सकता है, पर यह login अटपटा लग रहा है, जैसे किसी नए देश से। एक बार browser में login कीजिए, बताइए कि आप ही थे, और फिर कोशिश कीजिए।",
    },
    rfc: Rfc { number: 4954, section: "6" },
};

const MANY_LOGINS: Why = Why {
    text: Text {
        en: "Too many logins came in a short time. Stop trying for a while, and send many messages over one connection.",
        hi: "थोड़े समय में बहुत ज़्यादा login हुए। कुछ देर रुक जाइए, और कई messages एक ही connection पर भेजिए।",
    },
    rfc: Rfc { number: 4954, section: "4.1" },
};

const DAILY_LIMIT: Why = Why {
    text: Text {
        en: "The account has sent as much as the provider allows in a day. It works again after at most 24 hours.",
        hi: "provider एक दिन में जितना भेजने देता है, यह account उतना भेज चुका है। ज़्यादा से ज़्यादा 24 घंटे बाद फिर चलेगा।",
    },
    rfc: Rfc { number: 3463, section: "3.5" },
};

const UNAUTHENTICATED: Why = Why {
    text: Text {
        en: "Neither SPF nor DKIM shows that the sender's domain sends from this address, so anyone could have written it. The owner of the domain has to publish SPF or sign with DKIM.",
        hi: "न SPF और न DKIM बताता है कि भेजने वाले का domain इस IP address से mail भेजता है, यानी इसे कोई भी लिख सकता था। domain के मालिक को SPF लिखना होगा, या DKIM से हस्ताक्षर करना होगा।",
    },
    rfc: Rfc { number: 7372, section: "3.3" },
};

const AGAINST_DMARC: Why = Why {
    text: Text {
        en: "The domain in `From:` asks by DMARC that mail which cannot prove its origin be refused. Send through a server that this domain knows.",
        hi: "`From:` वाला domain DMARC से कहता है कि जो mail अपना मूल साबित न कर सके, उसे मना कर दो। ऐसे server से भेजिए जिसे वह domain जानता हो।",
    },
    rfc: Rfc { number: 7489, section: "10.3" },
};

const RATE_LIMITED: Why = Why {
    text: Text {
        en: "Too much mail comes from your address at once. The queue tries again by itself; send more slowly, and find out whether somebody abuses the server.",
        hi: "आपके IP address से एक साथ बहुत ज़्यादा mail आ रही है। queue अपने-आप फिर कोशिश करेगी; धीरे भेजिए, और देखिए कि कोई server का ग़लत इस्तेमाल तो नहीं कर रहा।",
    },
    rfc: Rfc { number: 5321, section: "4.5.4.1" },
};

const UNSOLICITED: Why = Why {
    text: Text {
        en: "The message looks like spam to the server. Change its text and links, and make sure that SPF and DKIM pass.",
        hi: "server को यह message spam लगता है। इसका text और links बदलिए, और देख लीजिए कि SPF और DKIM पास हों।",
    },
    rfc: Rfc { number: 5321, section: "7.9" },
};

const DANGEROUS: Why = Why {
    text: Text {
        en: "The message carries a file that may do harm, such as a program. Share it by a link, or send another kind of file.",
        hi: "message में ऐसी file है जिससे नुकसान हो सकता है, जैसे कोई program। उसे link से भेजिए, या किसी और रूप में।",
    },
    rfc: Rfc { number: 5321, section: "7.9" },
};
