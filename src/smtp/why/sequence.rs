//! Commands that come too early, too late or never.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const HELLO_FIRST: Why = Why {
    text: Text {
        en: "The client has not introduced itself yet. Send `EHLO` first; after `STARTTLS` once more.",
        hi: "client ने अभी अपना परिचय नहीं दिया। पहले `EHLO` भेजिए; `STARTTLS` के बाद एक बार फिर।",
    },
    rfc: Rfc { number: 5321, section: "4.1.4" },
};

pub(super) const SENDER_FIRST: Why = Why {
    text: Text {
        en: "No message has begun. Begin one with `MAIL FROM:<…>`; if that was refused, solve that first.",
        hi: "अभी कोई message शुरू नहीं हुआ। पहले `MAIL FROM:<…>` भेजिए; अगर वह मना हुआ था, तो पहले उसका कारण दूर कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "3.3" },
};

pub(super) const RECIPIENT_FIRST: Why = Why {
    text: Text {
        en: "The message has no recipient whom the server has taken. Send `RCPT TO:<…>`, and go on only if one of them is answered with `250`.",
        hi: "message का ऐसा कोई पाने वाला नहीं है जिसे server ने माना हो। `RCPT TO:<…>` भेजिए, और कम से कम एक पर `250` मिलने के बाद ही आगे बढ़िए।",
    },
    rfc: Rfc { number: 5321, section: "3.3" },
};

pub(super) const NESTED_MAIL: Why = Why {
    text: Text {
        en: "A message is open already, and there is only one at a time. Finish it with `DATA`, or drop it with `RSET`.",
        hi: "एक message पहले से खुला है, और एक समय में एक ही खुलता है। उसे `DATA` से पूरा कीजिए, या `RSET` से छोड़ दीजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.4" },
};

pub(super) const MIXED_DATA: Why = Why {
    text: Text {
        en: "A message comes either by `DATA` or by `BDAT`, and this one must come by `BDAT`. Go on with it, or start again after `RSET`.",
        hi: "message या तो `DATA` से आता है या `BDAT` से, और इसे `BDAT` से ही आना है। वैसे ही आगे बढ़िए, या `RSET` के बाद फिर से शुरू कीजिए।",
    },
    rfc: Rfc { number: 3030, section: "2" },
};

pub(super) const BOUNCE_TO_MANY: Why = Why {
    text: Text {
        en: "A message without a sender is a report, and a report goes to the one person who sent the mail. Send each recipient a message of their own.",
        hi: "जिस message का कोई भेजने वाला नहीं, वह एक सूचना है, और सूचना उसी एक व्यक्ति को जाती है जिसने mail भेजी थी। हर पाने वाले को अलग message भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.5" },
};

pub(super) const TLS_FIRST: Why = Why {
    text: Text {
        en: "The connection is not encrypted, and this server wants that before anything else. Send `STARTTLS`, or choose “STARTTLS” or port 465 in the mail program.",
        hi: "connection अभी encrypted नहीं है, और यह server पहले वही माँगता है। `STARTTLS` भेजिए, या mail program में “STARTTLS” या port 465 चुनिए।",
    },
    rfc: Rfc { number: 3207, section: "4" },
};

pub(super) const TLS_ALREADY: Why = Why {
    text: Text {
        en: "The connection is encrypted already, and that cannot be done twice. Go on without `STARTTLS`; on port 465 it is never needed.",
        hi: "connection पहले से encrypted है, और यह दो बार नहीं होता। `STARTTLS` के बिना आगे बढ़िए; port 465 पर इसकी ज़रूरत कभी नहीं होती।",
    },
    rfc: Rfc { number: 3207, section: "4.2" },
};

pub(super) const NO_TLS: Why = Why {
    text: Text {
        en: "The server does not offer `STARTTLS`, or it wants `EHLO` before. If it is not in the list after `EHLO`, use port 465, and send no password in the clear.",
        hi: "server `STARTTLS` की सुविधा नहीं देता, या उससे पहले `EHLO` चाहता है। `EHLO` की सूची में यह न हो तो port 465 लीजिए; password खुले में मत भेजिए।",
    },
    rfc: Rfc { number: 3207, section: "4" },
};
