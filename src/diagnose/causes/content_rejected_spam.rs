//! The server has read the message and takes it for spam.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Refused as spam", "spam समझकर मना किया गया"),
    what: t(
        "The server has taken sender and recipient, has read the message after the dot, and refuses it for what is in it: its words, its links, or the way it is built. The reply is `550 5.7.1` or `554`, with “spam”, “unsolicited” or “content” in it. The good or bad name of the address and the domain counts, too. Filters weigh many signs and do not tell which, so that spammers learn nothing.",
        "server ने भेजने वाले और पाने वाले को मान लिया, dot के बाद message पढ़ा, और उसकी बातों के कारण मना किया: शब्द, links, या उसकी बनावट। reply `550 5.7.1` या `554` होता है, साथ में “spam”, “unsolicited” या “content”। address और domain का अच्छा या बुरा नाम भी गिना जाता है। filter बहुत-से इशारे तौलते हैं और बताते नहीं कि कौन-से, ताकि spammer कुछ न सीखें।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Recipient],
    steps: &[
        t(
            "Do not send the same text again and again: that alone looks like spam.",
            "वही text बार-बार मत भेजिए: यही अपने-आप में spam जैसा लगता है।",
        ),
        t(
            "Send a plain one: an honest subject, two sentences, no link, no attachment, no picture. If it arrives, put your parts back one by one; the one that stops it is what you look for.",
            "एक सादा message भेजिए: सच्चा subject, दो वाक्य, न link, न attachment, न तस्वीर। वह पहुँच जाए तो अपने हिस्से एक-एक करके वापस जोड़िए; जिस पर रुके, वही कारण है।",
        ),
        t(
            "The usual suspects: short links, links to a bare number or to a listed domain (look it up at `check.spamhaus.org`), one large picture in place of text, HTML without a text part, capital letters, a test that says only “test”.",
            "अक्सर दोष इनका होता है: छोटे किए links, सीधे नंबर वाला link या सूची में आया domain (`check.spamhaus.org` पर देखिए), text की जगह एक बड़ी तस्वीर, बिना text वाला HTML, बड़े अक्षर, और ऐसा test जिसमें बस “test” लिखा हो।",
        ),
        t(
            "Let SPF, DKIM and DMARC pass. For mail to Gmail, Google Postmaster Tools (`postmaster.google.com`) show what Google thinks of your domain.",
            "SPF, DKIM और DMARC पास होने चाहिए। Gmail को भेजते हों तो Google Postmaster Tools (`postmaster.google.com`) में दिखता है कि Google आपके domain को कैसा मानता है।",
        ),
        t(
            "Write only to people who have asked for it, and let them unsubscribe by one click. Bought lists ruin a domain.",
            "केवल उन्हें लिखिए जिन्होंने माँगा हो, और एक click में हटने दीजिए। ख़रीदी हुई सूचियाँ domain का नाम ख़राब करती हैं।",
        ),
        t(
            "Honest mail is still refused? Tell the recipient by another way: that side's administrator can let you through. Some providers take complaints at the page or address named in the reply.",
            "सच्ची mail अब भी मना होती है? पाने वाले को किसी और रास्ते से बताइए: उनका administrator आपको छूट दे सकता है। कुछ provider reply में दिए पन्ने या पते पर शिकायत सुनते हैं।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "If the test's sender and recipient are taken and only your message is refused, after the dot, it is the content. If the test is refused as well, it is the name of your address or domain: look for a blocklist, and at SPF, DKIM and DMARC.",
        "test में भेजने वाला और पाने वाला मान लिए जाएँ और केवल आपका message मना हो, dot के बाद, तो बात message की है। test भी मना हो तो बात address या domain के नाम की है: blocklist देखिए, और SPF, DKIM, DMARC।",
    ),
    lesson: "gmail_spam",
    verb: Some("data"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        90,
        &[
            "spam message",
            "unsolicited mail",
            "unsolicitedmessageerror",
            "blacklisted url",
            "blacklisted link",
            "uribl",
            "surbl",
            "content rejected",
            "message content rejected",
            "classified as spam",
            "considered spam",
            "looks like spam",
            "detected * spam",
            "spam detected",
            "spam content",
            "as spam",
            "is spam",
            "spam score",
            "security policies",
            "spam filter",
            "identified as spam",
            "high probability of spam",
            "rejected as spam",
            "suspected spam",
            "likely spam",
            "spam rejected",
            "junk mail",
            "policy violation",
            "content filter",
            "phishing",
            "suspicious content|link~",
            "message was rejected by content",
            "spam",
        ],
        &[Sign::Not(&Sign::Says("block list")), Sign::Not(&Sign::Says("reputation"))],
    ),
    clue(60, &[], &[Sign::Enhanced("5.7.0"), Sign::At(Stage::AfterData)]),
];
