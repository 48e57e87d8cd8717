//! Questions for those whose message is refused.

use super::{NO, NO_OR_UNKNOWN, Probe, Question, YES, ask, found, t};

pub(super) static MESSAGE: Question = Question {
    text: t("Which messages are refused?", "कौन-से messages मना होते हैं?"),
    answers: &[
        ask(
            'o',
            t("Only some; others go to the same people.", "केवल कुछ; उन्हीं लोगों को बाकी जाते हैं।"),
            &SPECIAL,
        ),
        ask(
            'r',
            t("All to one recipient or domain.", "किसी एक पाने वाले या domain को सारे।"),
            &RECIPIENT,
        ),
        found(
            'e',
            t(
                "All that go outside; within our own domain it works.",
                "बाहर जाने वाले सारे; हमारे अपने domain में चलता है।",
            ),
            "relay_denied",
            Probe::Send,
        ),
        ask('a', t("All of them.", "सब के सब।"), &ALL),
    ],
};

static SPECIAL: Question = Question {
    text: t("What is special about these?", "इनमें अलग क्या है?"),
    answers: &[
        found('s', t("They are large.", "वे बड़े हैं।"), "message_too_large", Probe::Offer),
        found(
            'f',
            t(
                "A program, script, archive or macro file is attached.",
                "program, script, archive या macro वाली file लगी है।",
            ),
            "attachment_blocked",
            Probe::Send,
        ),
        found(
            'm',
            t("They go to many people at once.", "एक साथ बहुत लोगों को जाते हैं।"),
            "too_many_recipients",
            Probe::Send,
        ),
        found(
            'l',
            t("They hold links or advertising.", "उनमें links या विज्ञापन हैं।"),
            "content_rejected_spam",
            Probe::Send,
        ),
        found(
            'h',
            t("An address has letters beyond English.", "किसी पते में अंग्रेज़ी से बाहर के अक्षर हैं।"),
            "non_ascii_not_supported",
            Probe::Offer,
        ),
        found(
            'w',
            t(
                "A program writes them, in HTML or from a text file.",
                "उन्हें program लिखता है, HTML में या text file से।",
            ),
            "line_too_long_or_bare_lf",
            Probe::Send,
        ),
    ],
};

static RECIPIENT: Question = Question {
    text: t("Can other people write to this recipient?", "क्या दूसरे लोग इस पाने वाले को लिख पाते हैं?"),
    answers: &[
        ask('y', YES, &ONLY_ME),
        ask('n', NO, &RECIPIENT_SAYS),
        found('u', t("I do not know.", "मालूम नहीं।"), "recipient_unknown", Probe::Send),
    ],
};

static ONLY_ME: Question = Question {
    text: t(
        "Have you written to this recipient before, from the same server?",
        "क्या आपने इसी server से इस पाने वाले को पहले लिखा है?",
    ),
    answers: &[
        found(
            'n',
            t("No, this is the first time.", "नहीं, यह पहली बार है।"),
            "greylisted",
            Probe::Send,
        ),
        found('y', t("Yes, and it worked then.", "हाँ, और तब पहुँचा था।"), "blocklisted", Probe::Send),
    ],
};

static RECIPIENT_SAYS: Question = Question {
    text: t("What do you know of the mailbox?", "उस mailbox के बारे में क्या मालूम है?"),
    answers: &[
        found(
            'f',
            t("It is full, or nobody clears it.", "वह भरा है, या कोई उसे ख़ाली नहीं करता।"),
            "mailbox_full",
            Probe::Send,
        ),
        found(
            'c',
            t("It is closed, or nobody uses it any more.", "वह बंद है, या अब कोई इस्तेमाल नहीं करता।"),
            "account_disabled_or_locked",
            Probe::Send,
        ),
        found(
            'd',
            t("The whole domain gets no mail.", "पूरे domain को mail नहीं मिलती।"),
            "mx_or_routing_problem",
            Probe::Mx,
        ),
        found('x', t("Nothing.", "कुछ नहीं।"), "recipient_unknown", Probe::Send),
    ],
};

static ALL: Question = Question {
    text: t(
        "Is the login for sending switched on in the program?",
        "क्या program में भेजने के लिए login चालू है?",
    ),
    answers: &[found('n', NO_OR_UNKNOWN, "auth_required", Probe::Offer), ask('y', YES, &SENDER)],
};

static SENDER: Question = Question {
    text: t(
        "Is the sender in `From:` the address that logs in?",
        "क्या `From:` का पता वही है जिससे login होता है?",
    ),
    answers: &[
        found(
            'n',
            t("No, it is another one.", "नहीं, कोई और है।"),
            "sender_not_allowed",
            Probe::Send,
        ),
        ask('y', YES, &WHO_WROTE),
    ],
};

static WHO_WROTE: Question = Question {
    text: t("What sends?", "भेजता कौन है?"),
    answers: &[
        found(
            'p',
            t(
                "A mail program such as Thunderbird or Outlook.",
                "Thunderbird या Outlook जैसा mail program।",
            ),
            "server_temporary_failure",
            Probe::Send,
        ),
        found(
            'l',
            t(
                "A program of our own, with a mail library.",
                "हमारा अपना program, mail library के साथ।",
            ),
            "syntax_error",
            Probe::Send,
        ),
        found(
            'o',
            t(
                "A program of our own that speaks SMTP itself, or a device.",
                "हमारा अपना program जो ख़ुद SMTP बोलता है, या कोई device।",
            ),
            "bad_sequence",
            Probe::Send,
        ),
        found(
            'n',
            t("A mail server of our own.", "हमारा अपना mail server।"),
            "blocklisted",
            Probe::Send,
        ),
    ],
};
