//! How POP3 servers answer: two words, and response codes in brackets.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "+OK",
        "",
        &[],
        "RFC 1939",
        t(
            "Done as asked. Right after the connection it is the greeting; after `PASS` or `AUTH` it says that the mailbox is open.",
            "जो कहा गया, हो गया। connection खुलते ही यह greeting है; `PASS` या `AUTH` के बाद इसका मतलब है कि mailbox खुल गया।",
        ),
    ),
    code(
        "-ERR",
        "",
        &["wrong_credentials"],
        "RFC 1939",
        t(
            "The server refuses the command; most often it comes after `PASS`. The text says why, and on newer servers a code in brackets, which tells a wrong password from trouble at the server.",
            "server ने command मना किया; ज़्यादातर यह `PASS` के बाद आता है। कारण text में होता है, और नए servers पर कोष्ठक वाले code में, जिससे ग़लत password और server की गड़बड़ अलग दिखते हैं।",
        ),
    ),
    code(
        "[AUTH]",
        "",
        &["wrong_credentials", "app_password_required", "imap_or_pop_disabled"],
        "RFC 3206",
        t(
            "The login itself is at fault: user name, password or method. So the program should ask the user again; many accounts want an app password here, or POP has to be switched on first.",
            "बात login की ही है: user name, password या तरीक़ा। इसलिए program user से फिर पूछे; कई accounts में यहाँ app password चाहिए, या पहले POP चालू करना होता है।",
        ),
    ),
    code(
        "[SYS/TEMP]",
        "",
        &["server_temporary_failure", "rate_limited"],
        "RFC 3206",
        t(
            "The server has trouble that will pass. Keep the password as it is and fetch the mail again some minutes later.",
            "server में कोई गड़बड़ है जो गुज़र जाएगी। password वही रहने दीजिए और कुछ मिनट बाद mail फिर मँगाइए।",
        ),
    ),
    code(
        "[SYS/PERM]",
        "",
        &["imap_or_pop_disabled", "account_disabled_or_locked", "server_temporary_failure"],
        "RFC 3206",
        t(
            "The trouble at the server lasts, or POP is switched off for this account. The operator must act, or you in the account's settings; fetching again and again does not help.",
            "server की गड़बड़ टिकी रहेगी, या इस account में POP बंद है। कुछ operator को करना होगा, या आपको account की settings में; बार-बार मँगाने से लाभ नहीं।",
        ),
    ),
    code(
        "[LOGIN-DELAY]",
        "",
        &["rate_limited"],
        "RFC 2449",
        t(
            "You have logged in again too soon. Set the program to look for mail less often; the server's answer to `CAPA` states the least number of seconds between two logins.",
            "आपने बहुत जल्दी फिर login किया। program को mail कम बार देखने पर set कीजिए; दो logins के बीच कम से कम कितने seconds हों, यह `CAPA` का जवाब बताता है।",
        ),
    ),
    code(
        "[IN-USE]",
        "",
        &["too_many_connections"],
        "RFC 2449",
        t(
            "The mailbox is open in another session, for POP3 locks it for one at a time. Close the other program, or wait until the server has dropped its session.",
            "mailbox किसी और session में खुला है, क्योंकि POP3 उसे एक समय में एक को ही देता है। दूसरा program बंद कीजिए, या तब तक रुकिए जब तक server उसका session छोड़ न दे।",
        ),
    ),
    code(
        "[UTF8]",
        "",
        &["non_ascii_not_supported"],
        "RFC 6856",
        t(
            "The message, or the user name, needs UTF-8, and the client has not switched to it. The program must send `UTF8` before the login, or you read this message with another program.",
            "message या user name के लिए UTF-8 चाहिए, और client ने उसे चालू नहीं किया। program को login से पहले `UTF8` भेजना होगा, या यह message किसी दूसरे program में पढ़िए।",
        ),
    ),
];
