//! Senders and recipients that a server does not take.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const NO_SENDER_DOMAIN: Why = Why {
    text: Text {
        en: "There is no such domain in the DNS, so no report could ever reach the sender. Correct the part after the `@` in the sender's address.",
        hi: "यह domain DNS में है ही नहीं, इसलिए भेजने वाले तक कोई सूचना पहुँच नहीं सकती। भेजने वाले के पते में `@` के बाद का हिस्सा ठीक कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "2.3.5" },
};

pub(super) const SENDER_DOMAIN_FAILS: Why = Why {
    text: Text {
        en: "The DNS does not answer for the sender's domain at the moment, so the server cannot check it. Nothing is wrong with the command: try again later.",
        hi: "भेजने वाले के domain के लिए DNS अभी जवाब नहीं दे रहा, इसलिए server उसे जाँच नहीं सकता। command में कोई ग़लती नहीं है: थोड़ी देर बाद फिर भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "5.1" },
};

pub(super) const SENDER_TAKES_NO_MAIL: Why = Why {
    text: Text {
        en: "The sender's domain says in the DNS that it takes no mail, so nobody could answer or be told of a failure. Send from an address that can also receive.",
        hi: "भेजने वाले के domain ने DNS में लिख रखा है कि वह mail लेता ही नहीं; तो न कोई जवाब दे सकता है, न सूचना पहुँच सकती है। ऐसे पते से भेजिए जिस पर mail आ भी सके।",
    },
    rfc: Rfc { number: 7505, section: "4.2" },
};

pub(super) const NO_SUCH_SENDER: Why = Why {
    text: Text {
        en: "The sender's address belongs to this server's own domain, and there is no such mailbox. Send from an address that exists.",
        hi: "भेजने वाले का पता इसी server के domain का है, पर ऐसा कोई mailbox यहाँ नहीं है। ऐसे पते से भेजिए जो मौजूद हो।",
    },
    rfc: Rfc { number: 5321, section: "3.3" },
};

pub(super) const SENDER_NOT_YOURS: Why = Why {
    text: Text {
        en: "Whoever has logged in may not send in the name of this address. Send from the account's own address, or have the provider add this one to the account.",
        hi: "जिसने login किया है, वह इस पते के नाम से mail नहीं भेज सकता। अपने account के पते से भेजिए, या provider के यहाँ यह पता account में जुड़वाइए।",
    },
    rfc: Rfc { number: 6409, section: "6.1" },
};

pub(super) const NO_SUCH_MAILBOX: Why = Why {
    text: Text {
        en: "There is no mailbox of this name on this server. Look for a typing mistake in the address, or ask the recipient for the right one.",
        hi: "इस server पर इस नाम का कोई mailbox नहीं है। देखिए कि पता ठीक लिखा है या नहीं, या पाने वाले से सही पता पूछिए।",
    },
    rfc: Rfc { number: 5321, section: "3.3" },
};

pub(super) const MAILBOX_FULL: Why = Why {
    text: Text {
        en: "The mailbox exists, but it is full. Try again later; meanwhile the recipient should delete some mail.",
        hi: "mailbox तो है, पर भर गया है। बाद में फिर भेजिए; तब तक पाने वाले को कुछ पुरानी mail हटानी होगी।",
    },
    rfc: Rfc { number: 3463, section: "3.3" },
};

pub(super) const GREYLISTED: Why = Why {
    text: Text {
        en: "The server does not know this sender yet and asks it to try again in some minutes: honest servers do, spam programs mostly do not. Nothing needs to be corrected.",
        hi: "server इस भेजने वाले को अभी नहीं जानता, इसलिए कुछ मिनट बाद फिर आने को कहता है: सच्चे servers लौटते हैं, spam भेजने वाले program अक्सर नहीं। कुछ सुधारना नहीं है।",
    },
    rfc: Rfc { number: 6647, section: "2" },
};

pub(super) const RELAY_DENIED: Why = Why {
    text: Text {
        en: "The recipient is not on this server, and for strangers it carries nothing further. Log in first, or send through the outgoing server of your own provider.",
        hi: "पाने वाला इस server पर नहीं है, और अजनबियों की mail यह आगे नहीं पहुँचाता। पहले login कीजिए, या अपने provider के outgoing server से भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "3.6.2" },
};

pub(super) const ROUTED_ADDRESS: Why = Why {
    text: Text {
        en: "The part before the `@` holds `%` or `!`, which once named a way through other servers; today it is used to trick servers into passing spam on. Write the recipient's own address.",
        hi: "`@` से पहले `%` या `!` है। पहले इससे दूसरे servers का रास्ता बताया जाता था; आज इससे server को धोखा देकर spam आगे भिजवाया जाता है। पाने वाले का सीधा पता लिखिए।",
    },
    rfc: Rfc { number: 5321, section: "2.3.11" },
};

pub(super) const TOO_MANY_RECIPIENTS: Why = Why {
    text: Text {
        en: "The message has as many recipients as the server takes for one. Send it to those, and then once more to the others.",
        hi: "इस message के उतने पाने वाले हो चुके हैं जितने server एक बार में लेता है। पहले इन्हें भेजिए, फिर बाकी लोगों को अलग से।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.10" },
};

pub(super) const VERIFY_NEEDS_DOMAIN: Why = Why {
    text: Text {
        en: "The server looks only at whole addresses. Write the domain too: `asha@example.in`.",
        hi: "server केवल पूरा पता देखता है। domain भी लिखिए: `asha@example.in`।",
    },
    rfc: Rfc { number: 5321, section: "3.5.2" },
};

pub(super) const NOBODY_TO_VERIFY: Why = Why {
    text: Text {
        en: "There is no mailbox of this name here. Look for a typing mistake in the name.",
        hi: "इस नाम का कोई mailbox यहाँ नहीं है। देखिए कि नाम ठीक लिखा है या नहीं।",
    },
    rfc: Rfc { number: 5321, section: "3.5.2" },
};

pub(super) const VERIFY_ELSEWHERE: Why = Why {
    text: Text {
        en: "The address belongs to another server, and only that one knows its mailboxes. Ask there.",
        hi: "यह पता किसी दूसरे server का है, और उसके mailbox वही जानता है। वहीं पूछिए।",
    },
    rfc: Rfc { number: 5321, section: "3.5.3" },
};

pub(super) const NO_EXPANSION: Why = Why {
    text: Text {
        en: "The server knows this command but does not carry it out for strangers: `EXPN`, for one, would give the addresses of a list to spammers. Mail can be sent without it.",
        hi: "server यह command जानता है, पर अजनबियों के लिए चलाता नहीं: जैसे `EXPN` से किसी list के सारे पते spam भेजने वालों को मिल जाते। mail भेजने के लिए इसकी ज़रूरत नहीं है।",
    },
    rfc: Rfc { number: 5321, section: "7.3" },
};

pub(super) const NOBODY_TO_EXPAND: Why = Why {
    text: Text {
        en: "There is no list or mailbox of this name here. Look for a typing mistake in the name.",
        hi: "इस नाम की कोई list या mailbox यहाँ नहीं है। देखिए कि नाम ठीक लिखा है या नहीं।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.7" },
};

pub(super) const NO_SUCH_TOPIC: Why = Why {
    text: Text {
        en: "The server has no help on this word. `HELP` alone shows what it can tell about.",
        hi: "इस शब्द के बारे में server के पास कोई मदद नहीं है। अकेला `HELP` भेजिए, तो दिखेगा कि वह किन-किन बातों पर बता सकता है।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.8" },
};
