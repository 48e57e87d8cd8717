//! What must be allowed, switched on or paid for.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const ACCOUNT_PROTECTION_BLOCKS_CLIENTS: Fact = Fact {
    key: "account_protection_blocks_clients",
    title: Text {
        en: "A switch can shut programs out", hi: "एक switch programs को रोक सकता है"
    },
    text: Text {
        en: "The account's settings have a protection that forbids IMAP, POP3 and SMTP altogether. If the password is right and login still fails, see whether that switch is on.",
        hi: "account की settings में एक सुरक्षा switch है, जो IMAP, POP3 और SMTP को पूरी तरह रोक देता है। password सही हो और फिर भी login न हो, तो देखिए कि यह switch चालू तो नहीं।",
    },
};

pub(in crate::providers) const BASIC_PLAN_NO_IMAP: Fact = Fact {
    key: "basic_plan_no_imap",
    title: Text {
        en: "Not in the cheapest plan", hi: "सबसे सस्ते plan में नहीं"
    },
    text: Text {
        en: "The provider's cheapest plan has no IMAP and no SMTP for mail programs. Look up which plan you have; if it is that one, use the provider's own app or web page, or change the plan.",
        hi: "provider के सबसे सस्ते plan में mail programs के लिए IMAP और SMTP नहीं हैं। देखिए कि आपका plan कौन-सा है; वही हो तो provider का अपना app या web पन्ना चलाइए, या plan बदलिए।",
    },
};

pub(in crate::providers) const FREE_PLAN_NO_IMAP_POP: Fact = Fact {
    key: "free_plan_no_imap_pop",
    title: Text {
        en: "Not in free accounts", hi: "मुफ़्त account में नहीं"
    },
    text: Text {
        en: "Free accounts have no IMAP and no POP3. With one, use the provider's web page or its own app; mail programs work with a paid plan.",
        hi: "मुफ़्त account में IMAP और POP3 नहीं हैं। ऐसा account हो तो provider का web पन्ना या उसका अपना app चलाइए; mail program paid plan में चलते हैं।",
    },
};

pub(in crate::providers) const PAID_SINCE_2023: Fact = Fact {
    key: "paid_since_2023",
    title: Text {
        en: "No longer included with a domain", hi: "domain के साथ अब मुफ़्त नहीं"
    },
    text: Text {
        en: "Until 2023 mailboxes came with a domain bought here. Since then they are paid for separately, so an older guide may promise what is gone.",
        hi: "2023 तक यहाँ से लिए domain के साथ mailbox भी मिलता था। अब उसके पैसे अलग लगते हैं; पुरानी guides में पुरानी बात लिखी हो सकती है।",
    },
};

pub(in crate::providers) const PLAN_MAY_MATTER: Fact = Fact {
    key: "plan_may_matter",
    title: Text {
        en: "It may depend on your plan", hi: "आपके plan पर निर्भर हो सकता है"
    },
    text: Text {
        en: "What is offered to mail programs may differ by the plan that was bought. If login fails although all is right, ask the provider what your plan includes.",
        hi: "mail programs के लिए क्या मिलेगा, यह ख़रीदे हुए plan के हिसाब से अलग हो सकता है। सब सही होकर भी login न हो, तो provider से पूछिए कि आपके plan में क्या-क्या है।",
    },
};

pub(in crate::providers) const IMAP_ALWAYS_ON_GMAIL: Fact = Fact {
    key: "gmail_imap",
    title: Text { en: "IMAP is always on", hi: "IMAP हमेशा चालू है" },
    text: Text {
        en: "Since January 2025 Gmail has no switch for IMAP any more: it is on for every personal account. In the Gmail apps nothing needs to be set up at all.",
        hi: "जनवरी 2025 से Gmail में IMAP का switch ही नहीं रहा: हर निजी account में यह चालू है। Gmail के अपने app में कुछ भी set नहीं करना पड़ता।",
    },
};

pub(in crate::providers) const NO_IMAP_POP_SMTP: Fact = Fact {
    key: "no_imap_pop_smtp",
    title: Text {
        en: "No mail program can be set up", hi: "कोई mail program नहीं चलेगा"
    },
    text: Text {
        en: "This provider offers neither IMAP nor POP3 nor SMTP, so there is nothing to type into a mail program. Thunderbird, Outlook or Apple Mail cannot reach it.",
        hi: "यह provider न IMAP देता है, न POP3, न SMTP; इसलिए mail program में डालने के लिए कुछ है ही नहीं। Thunderbird, Outlook या Apple Mail यहाँ तक नहीं पहुँच सकते।",
    },
};
