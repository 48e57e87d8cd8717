//! How much may be sent.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const DAILY_RECIPIENT_CAP_1000: Fact = Fact {
    key: "daily_recipient_cap_1000",
    title: Text {
        en: "At most 1000 recipients a day", hi: "एक दिन में 1000 पाने वाले"
    },
    text: Text {
        en: "Besides the number of messages, the recipients are counted: at most 1000 a day. A message to ten people counts ten times.",
        hi: "messages के साथ पाने वाले भी गिने जाते हैं: एक दिन में ज़्यादा से ज़्यादा 1000। दस लोगों को भेजी एक mail दस गिनी जाती है।",
    },
};

pub(in crate::providers) const LIMIT_IS_FOR_FREE_PLAN: Fact = Fact {
    key: "limit_is_for_free_plan",
    title: Text {
        en: "The limit is the free plan's", hi: "सीमा मुफ़्त plan की है"
    },
    text: Text {
        en: "The limit on this page is that of the free plan. Paid plans allow more; your account shows how much.",
        hi: "इस पन्ने पर लिखी सीमा मुफ़्त plan की है। paid plan में ज़्यादा मिलता है; कितना, यह आपके account में लिखा होता है।",
    },
};

pub(in crate::providers) const LIMIT_IS_FOR_PAID_ACCOUNTS: Fact = Fact {
    key: "limit_is_for_paid_accounts",
    title: Text {
        en: "The limit is for paying accounts", hi: "सीमा paid accounts की है"
    },
    text: Text {
        en: "The limit on this page holds for accounts that pay. A free account may send less.",
        hi: "इस पन्ने पर लिखी सीमा उन accounts की है जो पैसे देते हैं। मुफ़्त account इससे कम भेज सकता है।",
    },
};

pub(in crate::providers) const LIMIT_IS_FOR_SANDBOX: Fact = Fact {
    key: "limit_is_for_sandbox",
    title: Text {
        en: "The limit is for new accounts", hi: "सीमा नए accounts की है"
    },
    text: Text {
        en: "New accounts begin in a sandbox, a protected test area, and the limit on this page is the sandbox's. Apply in the console to leave it.",
        hi: "नया account पहले sandbox में रहता है, यानी परखने के घेरे में; इस पन्ने पर लिखी सीमा वहीं की है। उससे बाहर आने के लिए console में आवेदन कीजिए।",
    },
};

pub(in crate::providers) const LIMIT_REPUTATION_BASED: Fact = Fact {
    key: "limit_reputation_based",
    title: Text {
        en: "The limit moves with your history", hi: "सीमा आपके इतिहास से बदलती है"
    },
    text: Text {
        en: "How much you may send is not one fixed number: it moves with the account's history. If the server says that a limit is reached, wait instead of trying again and again.",
        hi: "कितनी mail भेज सकते हैं, इसकी एक पक्की संख्या नहीं है: वह account के इतिहास से घटती-बढ़ती है। server सीमा पूरी होने की बात कहे, तो बार-बार कोशिश करने के बजाय रुकिए।",
    },
};

pub(in crate::providers) const LOWER_LIMIT_FOR_NEW_ACCOUNTS: Fact = Fact {
    key: "lower_limit_for_new_accounts",
    title: Text {
        en: "New accounts may send less", hi: "नए accounts की सीमा कम"
    },
    text: Text {
        en: "A new account starts with a lower limit, which rises with time. Send few messages in the first days.",
        hi: "नए account की सीमा शुरू में कम होती है और समय के साथ बढ़ती है। शुरू के दिनों में कम mail भेजिए।",
    },
};

pub(in crate::providers) const MAX_5000_MESSAGES_PER_CONNECTION: Fact = Fact {
    key: "max_5000_messages_per_connection",
    title: Text {
        en: "5000 messages in one connection", hi: "एक connection में 5000 messages"
    },
    text: Text {
        en: "In one connection the server takes at most 5000 messages. A program that sends more must close the connection and open a new one.",
        hi: "एक connection में server ज़्यादा से ज़्यादा 5000 messages लेता है। program को ज़्यादा भेजने हों, तो connection बंद करके नया खोलना होगा।",
    },
};

pub(in crate::providers) const PAID_PLAN_1440_PER_DAY: Fact = Fact {
    key: "paid_plan_1440_per_day",
    title: Text { en: "Paid plans: 1440 a day", hi: "paid plan: एक दिन में 1440" },
    text: Text {
        en: "With a paid plan up to 1440 can be sent in a day instead of the number shown here.",
        hi: "paid plan हो तो यहाँ लिखी संख्या की जगह एक दिन में 1440 तक भेज सकते हैं।",
    },
};

pub(in crate::providers) const PAID_PLAN_150_RECIPIENTS: Fact = Fact {
    key: "paid_plan_150_recipients",
    title: Text {
        en: "Paid plans: 150 recipients", hi: "paid plan: 150 पाने वाले"
    },
    text: Text {
        en: "With a paid plan one message may go to as many as 150 recipients.",
        hi: "paid plan हो तो एक mail 150 पाने वालों तक भेजी जा सकती है।",
    },
};

pub(in crate::providers) const PREMIUM_PLAN_3000_PER_DAY: Fact = Fact {
    key: "premium_plan_3000_per_day",
    title: Text {
        en: "Premium plan: 3000 a day", hi: "premium plan: एक दिन में 3000"
    },
    text: Text {
        en: "With the premium plan up to 3000 messages a day can be sent from a mailbox instead of the number shown here.",
        hi: "premium plan हो तो mailbox से यहाँ लिखी संख्या की जगह एक दिन में 3000 messages तक भेज सकते हैं।",
    },
};

pub(in crate::providers) const RATE_30_MESSAGES_PER_MINUTE: Fact = Fact {
    key: "rate_30_messages_per_minute",
    title: Text {
        en: "At most 30 messages a minute", hi: "एक मिनट में 30 messages"
    },
    text: Text {
        en: "The server takes at most 30 messages a minute from one mailbox. A program that sends many must pause in between.",
        hi: "server एक mailbox से एक मिनट में ज़्यादा से ज़्यादा 30 messages लेता है। बहुत-सी mail भेजने वाले program को बीच-बीच में रुकना होगा।",
    },
};

pub(in crate::providers) const ROLLING_24H_WINDOW: Fact = Fact {
    key: "rolling_24h_window",
    title: Text {
        en: "Counted over the last 24 hours", hi: "गिनती पिछले 24 घंटों की"
    },
    text: Text {
        en: "The limit counts the last 24 hours, not the calendar day. At midnight nothing begins anew: what you sent at three in the afternoon stops counting at three the next day.",
        hi: "सीमा पिछले 24 घंटों की गिनती है, तारीख़ की नहीं। आधी रात को गिनती नए सिरे से शुरू नहीं होती: दिन में तीन बजे भेजी mail अगले दिन तीन बजे गिनती से हटती है।",
    },
};

pub(in crate::providers) const SIZE_LIMIT_ADMIN_UP_TO_150MB: Fact = Fact {
    key: "size_limit_admin_up_to_150mb",
    title: Text {
        en: "Larger messages, if the administrator allows",
        hi: "administrator चाहे तो बड़ी mail",
    },
    text: Text {
        en: "The administrator can raise the size of one message, up to 150 MB. If yours is refused as too large, ask there, or send a link to the file.",
        hi: "administrator एक message का आकार 150 MB तक बढ़ा सकता है। आपकी mail बहुत बड़ी कहकर लौटे, तो उससे पूछिए, या file का link भेजिए।",
    },
};
