//! What Gmail's servers say when SPF, DKIM or DMARC does not vouch for a message.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-5-7-26", "gmail", "Gmail requires all senders to authenticate with either SPF or DKIM")
        .says(&["senders to authenticate with either spf or dkim"])
        .code(550, "5.7.26")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "For the domain in From, neither SPF nor DKIM passed; Gmail wants at least one of them.",
            "From में लिखे domain के लिए न SPF pass हुआ, न DKIM; Gmail को कम से कम एक चाहिए।",
        ))
        .fix(t(
            "Name the sending server in the domain's SPF record, or sign with DKIM. Both together is best.",
            "domain के SPF record में भेजने वाला server लिखिए, या DKIM से sign कीजिए। दोनों साथ हों तो सबसे अच्छा।",
        )),
    known("gmail-5-7-26-b", "gmail", "This message does not have authentication information or fails to pass authentication checks")
        .says(&[
            "this message does not have authentication",
            "this message fails to pass authentication",
        ])
        .code(550, "5.7.26")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("virtualmin/virtualmin-install#46", "")
        .means(t(
            "An older wording for: SPF and DKIM both did not pass.",
            "ये पुराने शब्द हैं। मतलब यह कि SPF और DKIM, दोनों में से कोई pass नहीं हुआ।",
        ))
        .fix(t(
            "Publish an SPF record that lists the sending server, or switch DKIM signing on, at best both.",
            "ऐसा SPF record लगाइए जिसमें भेजने वाला server हो, या DKIM signing चालू कीजिए; दोनों हों तो और अच्छा।",
        )),
    known("gmail-5-7-26-c", "gmail", "is not accepted due to domain's DMARC policy")
        .says(&["is not accepted due to domain s dmarc policy"])
        .code(550, "5.7.26")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The domain in From forbids mail that is not authenticated. You sent as a domain that is not yours, or through a server it does not know.",
            "जिस mail का प्रमाण न हो, From का domain उसकी अनुमति नहीं देता। आपने किसी और के domain के नाम से भेजा, या ऐसे server से जिसे वह domain नहीं जानता।",
        ))
        .fix(t(
            "Send from your own domain. If the domain is yours, let whoever keeps its DNS add DKIM or SPF for this server.",
            "अपने ही domain से भेजिए। domain आपका हो, तो उसका DNS सँभालने वाले से इस server के लिए DKIM या SPF लगवाइए।",
        )),
    known("gmail-5-7-27", "gmail", "senders to authenticate their email with SPF")
        .says(&["senders to authenticate * with spf"])
        .code(550, "5.7.27")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "From those who send in bulk, Gmail demands that SPF passes, and here it did not.",
            "बहुत सारी mail भेजने वालों के लिए Gmail में SPF का pass होना ज़रूरी है, और यहाँ वह pass नहीं हुआ।",
        ))
        .fix(t(
            "Correct the SPF record of the envelope domain, the one in `MAIL FROM`.",
            "envelope वाले domain का, यानी `MAIL FROM` में लिखे domain का, SPF record ठीक कीजिए।",
        )),
    known("gmail-5-7-30", "gmail", "senders to authenticate their email with DKIM")
        .says(&["senders to authenticate * with dkim"])
        .code(550, "5.7.30")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "From those who send in bulk, Gmail demands a DKIM signature that passes.",
            "बहुत सारी mail भेजने वालों से Gmail ऐसा DKIM signature चाहता है जो pass हो।",
        ))
        .fix(t(
            "Turn on DKIM signing for the domain, in your mail server or sending service.",
            "अपने mail server या भेजने वाली service में domain के लिए DKIM signing चालू कीजिए।",
        )),
    known("gmail-4-7-32", "gmail", "isn't aligned with either the authenticated SPF or DKIM organizational domain")
        .says(&["no dmarc alignment", "aligned with either the authenticated spf or dkim"])
        .code(421, "4.7.32")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The domain in From is neither the one that SPF checked nor the one that signed with DKIM.",
            "From का domain न वह है जिसे SPF ने जाँचा, न वह जिसने DKIM से sign किया।",
        ))
        .fix(t(
            "Sign with the From domain, or use it as the envelope domain too.",
            "From वाले domain से ही sign कीजिए, या envelope में भी वही domain रखिए।",
        )),
];
