//! The recipient's server cannot tell that the mail really comes from its domain.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("SPF, DKIM or DMARC does not pass", "SPF, DKIM या DMARC पास नहीं हुआ"),
    what: t(
        "The recipient's server has checked whether the mail really comes from the domain that it names: does the domain allow this sending server (SPF), is there a valid signature (DKIM), and does one of the two belong to the domain in `From:` (DMARC)? That is not shown, so it refuses: mostly after the message (`550 5.7.26`, `5.7.509`, `5.7.515`), for SPF sometimes at `MAIL`. This protects people from forged senders. Your login has nothing to do with it.",
        "पाने वाले के server ने जाँचा कि mail सच में उसी domain से है जिसका नाम लिखा है: domain इस server को भेजने देता है (SPF)? सही हस्ताक्षर है (DKIM)? दोनों में से कोई `From:` के domain का है (DMARC)? यह साबित नहीं हुआ, इसलिए उसने मना किया: ज़्यादातर message के बाद (`550 5.7.26`, `5.7.509`, `5.7.515`), SPF पर कभी-कभी `MAIL` पर ही। इससे लोग नकली भेजने वालों से बचते हैं। आपके login से इसका कोई लेना-देना नहीं।",
    ),
    acts: &[Actor::Administrator, Actor::User, Actor::Programmer],
    steps: &[
        t(
            "Write an address of your own domain into `From:`. With one at gmail.com, yahoo.com or outlook.com you can send through that provider's server only. A web form puts the visitor's address into `Reply-To:`.",
            "`From:` में अपने domain का पता लिखिए। gmail.com, yahoo.com या outlook.com का पता हो तो केवल उसी provider के server से भेज सकते हैं। web form में visitor का पता `Reply-To:` में रखिए।",
        ),
        t(
            "Read which of the three failed and for which domain. SPF looks at the sender on the envelope (`MAIL FROM`), and that may be another than `From:`.",
            "पढ़िए कि तीनों में से कौन-सा पास नहीं हुआ, और किस domain का। SPF लिफ़ाफ़े वाला भेजने वाला (`MAIL FROM`) देखता है, जो `From:` से अलग हो सकता है।",
        ),
        t(
            "**SPF**: one TXT record at the domain that names every server that sends for it: `v=spf1 include:_spf.google.com ~all` for Google Workspace, `include:spf.protection.outlook.com` for Microsoft 365, `ip4:` and the address for your own. Two SPF records, or more than 10 look-ups, are an error.",
            "**SPF**: domain पर एक TXT record, जिसमें उसके लिए भेजने वाला हर server हो: Google Workspace के लिए `v=spf1 include:_spf.google.com ~all`, Microsoft 365 के लिए `include:spf.protection.outlook.com`, अपने server के लिए `ip4:` और उसका address। दो SPF records, या 10 से ज़्यादा look-ups, ग़लती माने जाते हैं।",
        ),
        t(
            "**DKIM**: switch signing on where the mail is sent, and publish the key shown there. Google Workspace: admin console, Apps, Google Workspace, Gmail, “Authenticate email”; Microsoft 365: Defender portal, “Email authentication settings”; your own server: OpenDKIM or Rspamd.",
            "**DKIM**: जहाँ से mail जाती है वहाँ हस्ताक्षर चालू कीजिए, और वहाँ दिखाई गई key DNS में लिखिए। Google Workspace: admin console, Apps, Google Workspace, Gmail, “Authenticate email”; Microsoft 365: Defender portal, “Email authentication settings”; अपना server: OpenDKIM या Rspamd।",
        ),
        t(
            "**DMARC**: a TXT record at `_dmarc.` and your domain, first `v=DMARC1; p=none`. The domain that signs, or the one on the envelope, must be that of `From:`; mailing services call this domain authentication.",
            "**DMARC**: `_dmarc.` और आपके domain के नाम पर TXT record, शुरू में `v=DMARC1; p=none`। हस्ताक्षर वाला domain, या लिफ़ाफ़े वाला, `From:` का ही हो; mailing services इसे domain authentication कहती हैं।",
        ),
        t(
            "Whoever sends more than 5000 messages a day to Gmail or Outlook.com needs all three.",
            "जो Gmail या Outlook.com को दिन में 5000 से ज़्यादा messages भेजता है, उसे तीनों चाहिए।",
        ),
        t(
            "Forwarded mail loses SPF, since the forwarding server is not in the record. A DKIM signature survives if nothing is changed; the forwarder can put a sender of its own on the envelope (SRS).",
            "forward की हुई mail में SPF टूट जाता है, क्योंकि forward करने वाला server record में नहीं होता। कुछ बदला न जाए तो DKIM का हस्ताक्षर बचा रहता है; forward करने वाला लिफ़ाफ़े पर अपना भेजने वाला लिख सकता है (SRS)।",
        ),
    ],
    probe: Probe::Policies,
    settles: t(
        "The test shows the three records of the sender's domain. Missing, doubled, or without the server that sends: it is this. If all three are right and the reply names none of them, look at the content or for a blocklist.",
        "test भेजने वाले domain के तीनों records दिखाता है। record न हो, दो-दो हों, या भेजने वाला server उनमें न हो: यही कारण है। तीनों सही हों और reply में किसी का नाम न हो, तो message की बातें या blocklist देखिए।",
    ),
    lesson: "gmail_unauthenticated",
    verb: Some("data"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        97,
        &[
            "au01",
            "unsigned * dkim",
            "dmarc policy",
            "sender id * fail~",
            "dmarc",
            "authentication checks",
            "does not have authentication information",
            "mail is unauthenticated",
            "sender is unauthenticated",
            "message is unauthenticated",
            "unauthenticated email",
            "spf * fail~",
            "spf check",
            "dkim * fail~",
            "dkim signature",
            "failed spf",
            "failed dkim",
            "spf validation",
            "spf record",
            "sender policy framework",
            "not authorized by spf",
            "spf",
            "dkim",
            "openspf",
        ],
        &[Sign::Not(&Sign::Says("ipv6autherror")), Sign::Not(&Sign::Says("ptr"))],
    ),
    clue(80, &[], &[Sign::Enhanced("5.7.26")]),
    clue(76, &[], &[Sign::Enhanced("5.7.23")]),
    clue(60, &[], &[Sign::Enhanced("5.7.27"), Sign::Not(&Sign::Says("not accept mail"))]),
    clue(80, &[], &[Sign::Enhanced("5.7.515")]),
];
