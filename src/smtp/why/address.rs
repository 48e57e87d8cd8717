//! Addresses that are not written as they should be.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const BAD_REVERSE_PATH: Why = Why {
    text: Text {
        en: "What follows `FROM:` is not an address in angle brackets. Write `MAIL FROM:<asha@example.in>`, or `<>` for a report about undelivered mail.",
        hi: "`FROM:` के बाद जो लिखा है वह `< >` में लिखा पता नहीं है। `MAIL FROM:<asha@example.in>` लिखिए; mail न पहुँचने की सूचना हो तो `<>`।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.2" },
};

pub(super) const BAD_FORWARD_PATH: Why = Why {
    text: Text {
        en: "What follows `TO:` is not an address in angle brackets. Write `RCPT TO:<asha@example.in>`, one recipient to a line.",
        hi: "`TO:` के बाद जो लिखा है वह `< >` में लिखा पता नहीं है। `RCPT TO:<asha@example.in>` लिखिए, एक line में एक ही पता।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.3" },
};

pub(super) const UNBALANCED: Why = Why {
    text: Text {
        en: "One of the two angle brackets around the address is missing. It stands between `<` and `>`.",
        hi: "पते के दोनों ओर के brackets में से एक छूट गया है। पता `<` और `>` के बीच लिखा जाता है।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const NO_BRACKETS: Why = Why {
    text: Text {
        en: "The address is not in angle brackets. Without them nobody can tell where it ends and the parameters begin: write `<asha@example.in>`.",
        hi: "पता `< >` में नहीं है। इनके बिना पता नहीं चलता कि पता कहाँ ख़त्म हुआ और parameter कहाँ से शुरू हुए: `<asha@example.in>` लिखिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const PATH_TOO_LONG: Why = Why {
    text: Text {
        en: "The address is longer than the 256 octets that a path may have with its brackets. Ask for a shorter address.",
        hi: "पता बहुत लंबा है: brackets मिलाकर 256 octets से ज़्यादा नहीं होना चाहिए। सामने वाले से कोई छोटा पता लीजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.3" },
};

pub(super) const EMPTY_PATH: Why = Why {
    text: Text {
        en: "There is no address between the brackets, so the server does not know whose mailbox is meant. Only a sender may be empty, as `MAIL FROM:<>`.",
        hi: "brackets के बीच कोई पता नहीं है, तो server कैसे जाने कि किसका mailbox? खाली केवल भेजने वाले का पता हो सकता है: `MAIL FROM:<>`।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.3" },
};

pub(super) const SOURCE_ROUTE: Why = Why {
    text: Text {
        en: "The address names servers to pass through on the way, as was done long ago. Write only the address itself; the DNS finds the way.",
        hi: "पते में रास्ते के servers के नाम भी लिखे हैं, जैसा पुराने ज़माने में होता था। केवल पता लिखिए; रास्ता DNS से मिल जाता है।",
    },
    rfc: Rfc { number: 5321, section: "3.6.1" },
};

pub(super) const BAD_LOCAL_PART: Why = Why {
    text: Text {
        en: "What stands before the `@` cannot be the name of a mailbox. No spaces, no dot at either end, no two dots together, and at most 64 octets; anything unusual needs quotes.",
        hi: "`@` से पहले जो लिखा है वह mailbox का नाम नहीं हो सकता। space नहीं, शुरू या आख़िर में dot नहीं, दो dot साथ नहीं, और 64 octets से ज़्यादा नहीं; बाकी अनोखे अक्षर quotes में।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const BAD_DOMAIN: Why = Why {
    text: Text {
        en: "What stands after the `@` is no domain name. It is made of letters, digits and hyphens, with single dots between: `example.in`. An IP address needs square brackets.",
        hi: "`@` के बाद जो लिखा है वह domain name नहीं है। इसमें अक्षर, अंक और hyphen आते हैं, और बीच में एक-एक dot: `example.in`। IP address हो तो उसे `[ ]` में लिखिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const NO_DOMAIN: Why = Why {
    text: Text {
        en: "The address has no `@` and no domain, so nobody can tell which server the mailbox is on. Write it in full: `asha@example.in`.",
        hi: "पते में `@` और domain नहीं हैं, इसलिए पता नहीं चलता कि mailbox किस server पर है। पूरा पता लिखिए: `asha@example.in`।",
    },
    rfc: Rfc { number: 5321, section: "2.3.11" },
};

pub(super) const GLUED_PATH: Why = Why {
    text: Text {
        en: "Something follows the closing bracket at once. Put one space between the address and a parameter.",
        hi: "`>` के ठीक बाद कुछ और लिखा है। पते और parameter के बीच एक space दीजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const NOT_ASCII: Why = Why {
    text: Text {
        en: "The address holds letters beyond ASCII, such as Devanagari, which need the parameter `SMTPUTF8` after `MAIL`. If the server does not offer it, use an address in Latin letters.",
        hi: "पते में देवनागरी जैसे अक्षर हैं, जो ASCII में नहीं आते; इनके लिए `MAIL` में `SMTPUTF8` parameter चाहिए। server यह सुविधा न दे तो Latin अक्षरों वाला पता लीजिए।",
    },
    rfc: Rfc { number: 6531, section: "3.5" },
};
