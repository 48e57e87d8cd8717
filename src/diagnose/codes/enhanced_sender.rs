//! Enhanced status codes of the subject 7, security and policy: who really sent the message, and how.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.7.20",
        "No passing DKIM signature found",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 7372",
        t(
            "No DKIM signature of the message is valid, or it has none. The administrator of the sending domain switches signing on and compares the key in the DNS.",
            "message पर कोई मान्य DKIM हस्ताक्षर नहीं है, या हस्ताक्षर है ही नहीं। भेजने वाले domain का administrator हस्ताक्षर चालू करे और DNS की key मिलाए।",
        ),
    ),
    code(
        "X.7.21",
        "No acceptable DKIM signature found",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 7372",
        t(
            "A DKIM signature is valid, but not from a signer or in a form that this receiver accepts. Sign with your own domain; the receiver's administrator knows which signers count.",
            "DKIM हस्ताक्षर मान्य है, पर ऐसे signer का या ऐसे रूप में नहीं जिसे यह receiver माने। अपने domain से हस्ताक्षर कीजिए; किसके हस्ताक्षर चलेंगे, यह लेने वाले का administrator जानता है।",
        ),
    ),
    code(
        "X.7.22",
        "No valid author-matched DKIM signature found",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 7372",
        t(
            "A DKIM signature is valid, yet made by another domain than the one in `From:`. With a mailing service, set up the signing for your own domain there.",
            "DKIM हस्ताक्षर मान्य है, पर `From:` वाले domain का नहीं, किसी और domain का। mailing service से भेजते हों तो वहाँ अपने domain के लिए हस्ताक्षर चालू कीजिए।",
        ),
    ),
    code(
        "X.7.23",
        "SPF validation failed",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 7372",
        t(
            "The SPF record of the sender's domain does not allow this server's IP address. Add the server to the record, or send through one that stands in it; forwarded mail runs into this, too.",
            "भेजने वाले domain का SPF record इस server के IP address को अनुमति नहीं देता। server को record में जोड़िए, या record में लिखे server से भेजिए; forward की हुई mail भी यहीं अटकती है।",
        ),
    ),
    code(
        "X.7.24",
        "SPF validation error",
        &["authentication_failed_spf_dkim_dmarc", "dns_failure"],
        "RFC 7372",
        t(
            "SPF could not be evaluated: the DNS gave no answer (`4`, a later try may pass), or the record is faulty (`5`). In the second case the domain's administrator corrects it: one record, at most 10 look-ups.",
            "SPF जाँचा नहीं जा सका: DNS ने जवाब नहीं दिया (`4`, बाद की कोशिश निकल सकती है), या record में ग़लती है (`5`)। दूसरे मामले में domain का administrator उसे सुधारे: एक ही record, ज़्यादा से ज़्यादा 10 look-ups।",
        ),
    ),
    code(
        "X.7.25",
        "Reverse DNS validation failed",
        &["reverse_dns_missing"],
        "RFC 7372",
        t(
            "The sending server's IP address has no PTR record, or its name does not lead back to the same address. Whoever rents out the address, the hosting company or the network provider, sets the PTR.",
            "भेजने वाले server के IP address का PTR record नहीं है, या उसका नाम उसी address पर नहीं लौटता। PTR वही लगाता है जिसने address दिया: hosting कंपनी या network provider।",
        ),
    ),
    code(
        "X.7.26",
        "Multiple authentication checks failed",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 7372",
        t(
            "More than one check has failed: neither SPF nor DKIM passed, or DMARC on top of them. The administrator of the sender's domain puts the records in order, beginning with SPF and DKIM.",
            "एक से ज़्यादा जाँच असफल रही: न SPF पास हुआ, न DKIM, या DMARC भी नहीं। भेजने वाले domain का administrator records ठीक करे, शुरुआत SPF और DKIM से।",
        ),
    ),
    code(
        "X.7.27",
        "Sender address has null MX",
        &["mx_or_routing_problem", "authentication_failed_spf_dkim_dmarc"],
        "RFC 7505",
        t(
            "The sender's domain says by a null MX that it takes no mail, so nobody could reply: send from an address that can receive. Gmail's `5.7.27` means that SPF did not pass.",
            "भेजने वाले का domain null MX से कहता है कि वह mail नहीं लेता, यानी कोई जवाब नहीं दे पाएगा: ऐसे पते से भेजिए जो mail ले सके। Gmail के `5.7.27` का मतलब है कि SPF पास नहीं हुआ।",
        ),
    ),
    code(
        "X.7.28",
        "Mail flood detected",
        &["rate_limited"],
        "IANA registry",
        t(
            "Too much mail of one kind came at once, from one sender or to one recipient. Send more slowly; a program that floods by mistake has to be stopped first.",
            "एक ही तरह की बहुत ज़्यादा mail एक साथ आई, किसी एक से या किसी एक के लिए। धीरे-धीरे भेजिए; कोई program ग़लती से भेजता जा रहा हो तो पहले उसे रोकिए।",
        ),
    ),
    code(
        "X.7.29",
        "ARC validation failure",
        &["authentication_failed_spf_dkim_dmarc", "tls_required"],
        "RFC 8617",
        t(
            "A forwarder's seal (ARC) no longer fits, so the receiver does not trust the chain. That is for the administrator of the forwarding server. Gmail's `5.7.29` means that no TLS was used.",
            "forward करने वाले की मुहर (ARC) मेल नहीं खाती, इसलिए receiver उस chain पर भरोसा नहीं करता। यह forward करने वाले server के administrator का काम है। Gmail के `5.7.29` का मतलब है कि TLS नहीं था।",
        ),
    ),
    code(
        "X.7.30",
        "REQUIRETLS support required",
        &["tls_required", "authentication_failed_spf_dkim_dmarc"],
        "RFC 8689",
        t(
            "The sender demands TLS on every part of the way (`REQUIRETLS`), and the next server does not offer that. Send without the demand, or by another way. Gmail's `5.7.30` means that DKIM did not pass.",
            "भेजने वाला पूरे रास्ते में TLS माँगता है (`REQUIRETLS`), और अगला server यह नहीं देता। यह माँग हटाकर भेजिए, या दूसरे रास्ते से। Gmail के `5.7.30` का मतलब है कि DKIM पास नहीं हुआ।",
        ),
    ),
];
