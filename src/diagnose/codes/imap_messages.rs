//! Response codes of IMAP about messages: storing, searching, fetching and converting them.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "ANNOTATE",
        "",
        &[],
        "RFC 5257",
        t(
            "An annotation at a message is too large (`TOOBIG`), or the message has too many already (`TOOMANY`). Shorten one or remove some; the message itself stays as it is.",
            "message पर लगी annotation बहुत बड़ी है (`TOOBIG`), या उस पर पहले से बहुत-सी हैं (`TOOMANY`)। उसे छोटा कीजिए या कुछ हटाइए; message वैसा ही रहता है।",
        ),
    ),
    code(
        "APPENDUID",
        "",
        &[],
        "RFC 9051 (from RFC 4315)",
        t(
            "After `APPEND`, a success: the message is stored, and here are the folder's `UIDVALIDITY` and the message's UID. Programs use it to find the copy again, for example in “Sent”.",
            "`APPEND` के बाद, सफलता: message रख लिया गया, और code में folder की `UIDVALIDITY` और message का UID है। program इससे प्रति को फिर ढूँढ लेते हैं, जैसे “Sent” में।",
        ),
    ),
    code(
        "BADCHARSET",
        "",
        &["non_ascii_not_supported"],
        "RFC 9051",
        t(
            "At `SEARCH`: the server does not know the charset of the words searched for; it may list those it knows. The program should search with UTF-8 or plain ASCII.",
            "`SEARCH` पर: ढूँढे जाने वाले शब्दों का charset server नहीं जानता; जो जानता है, उनकी सूची दे सकता है। program UTF-8 या सादे ASCII से ढूँढे।",
        ),
    ),
    code(
        "BADCOMPARATOR",
        "",
        &[],
        "RFC 5255",
        t(
            "The client asked for a way of comparing letters in search and sorting that the server does not have. It should choose one from the server's list.",
            "client ने search और sorting में अक्षर मिलाने का ऐसा तरीक़ा माँगा जो server के पास नहीं है। वह server की सूची में से कोई चुने।",
        ),
    ),
    code(
        "BADEVENT",
        "",
        &[],
        "RFC 5465",
        t(
            "At `NOTIFY`: the server cannot watch one of the events asked for; those it can watch stand in the code. The client asks again with these only.",
            "`NOTIFY` पर: माँगी गई घटनाओं में से किसी एक पर server नज़र नहीं रख सकता; जिन पर रख सकता है, वे code में हैं। client केवल उन्हें लेकर फिर माँगे।",
        ),
    ),
    code(
        "BADPARAMETERS",
        "",
        &[],
        "RFC 5259",
        t(
            "At `CONVERT`: the server cannot use a parameter that was given for the target format, such as the width of a picture. The code names the ones it objects to.",
            "`CONVERT` पर: नए format के लिए दिया कोई parameter server के काम का नहीं, जैसे चित्र की चौड़ाई। किन पर आपत्ति है, यह code में लिखा है।",
        ),
    ),
    code(
        "BADURL",
        "",
        &[],
        "RFC 4469",
        t(
            "At `CATENATE`: a link to a part, named in the code, does not lead anywhere or may not be read. The client must correct it, or upload the part itself.",
            "`CATENATE` पर: code में बताया link किसी हिस्से तक नहीं पहुँचता या पढ़ा नहीं जा सकता। client उसे सुधारे, या वह हिस्सा ख़ुद upload करे।",
        ),
    ),
    code(
        "COPYUID",
        "",
        &[],
        "RFC 9051 (from RFC 4315)",
        t(
            "After `COPY` or `MOVE`, a success: which UIDs the messages had, and which they have in the target folder.",
            "`COPY` या `MOVE` के बाद, सफलता: messages के UID पहले क्या थे, और दूसरे folder में क्या हैं।",
        ),
    ),
    code(
        "EXPUNGEISSUED",
        "",
        &[],
        "RFC 9051 (from RFC 5530)",
        t(
            "Another program has removed some of the messages meanwhile, and the server has no data left for them. The client asks for the news (`NOOP`) and repeats the command.",
            "इस बीच किसी दूसरे program ने कुछ messages हटा दिए, और server के पास अब उनका data नहीं है। client नई हालत पूछे (`NOOP`) और command दोहराए।",
        ),
    ),
    code(
        "MAXCONVERTMESSAGES",
        "",
        &[],
        "RFC 5259",
        t(
            "At `CONVERT`: the client wants more messages converted at once than the server allows; the permitted number stands in the code.",
            "`CONVERT` पर: client एक बार में उतने से ज़्यादा messages बदलवाना चाहता है जितनी server की अनुमति है; वह संख्या code में है।",
        ),
    ),
    code(
        "MAXCONVERTPARTS",
        "",
        &[],
        "RFC 5259",
        t(
            "At `CONVERT`: too many parts of one message are to be converted in a single command. The client divides them among several, each within the number given.",
            "`CONVERT` पर: एक ही command में एक message के बहुत ज़्यादा हिस्से बदलने हैं। client उन्हें कई commands में बाँटे, हर एक बताई संख्या के अंदर।",
        ),
    ),
    code(
        "MESSAGELIMIT",
        "",
        &["rate_limited"],
        "RFC 9738",
        t(
            "The command would touch more messages than the server handles in one go; the number stands beside the code. The client has to work in smaller portions.",
            "command उतने से ज़्यादा messages छूता जितने server एक बार में संभालता है; संख्या code के साथ लिखी है। client को छोटे-छोटे हिस्सों में काम करना होगा।",
        ),
    ),
    code(
        "MISSINGPARAMETERS",
        "",
        &[],
        "RFC 5259",
        t(
            "At `CONVERT`: without certain parameters, which the code lists, the server does not know how to convert. The client adds them to the command.",
            "`CONVERT` पर: कुछ parameters के बिना, जिनके नाम code में हैं, server नहीं जानता कि कैसे बदले। client उन्हें command में जोड़े।",
        ),
    ),
    code(
        "MODIFIED",
        "",
        &[],
        "RFC 7162",
        t(
            "At `STORE` with a condition: the named messages were changed by another client meanwhile, so they were left alone. The program fetches their flags anew and decides again.",
            "शर्त वाले `STORE` पर: बताए गए messages को इस बीच किसी दूसरे client ने बदल दिया, इसलिए उन्हें छुआ नहीं गया। program उनके flags फिर से लाए और दोबारा तय करे।",
        ),
    ),
    code(
        "NOTIFICATIONOVERFLOW",
        "",
        &[],
        "RFC 5465",
        t(
            "More changes happened than the server is willing to report, so it has stopped the notices of `NOTIFY`. The client looks for itself and asks for notices again.",
            "इतने बदलाव हुए कि server सबकी सूचना नहीं देना चाहता, इसलिए उसने `NOTIFY` की सूचनाएँ रोक दीं। client ख़ुद देखे और सूचनाएँ फिर से माँगे।",
        ),
    ),
    code(
        "NOTSAVED",
        "",
        &[],
        "RFC 9051 (from RFC 5182)",
        t(
            "The result of the search was to be kept for the next command (`$`), but it was not. The client searches again, or uses the numbers directly.",
            "search का नतीजा अगले command के लिए (`$`) रखना था, पर रखा नहीं गया। client फिर से ढूँढे, या संख्याएँ सीधे लिखे।",
        ),
    ),
    code(
        "NOUPDATE",
        "",
        &[],
        "RFC 5267",
        t(
            "The server will not keep this search or sorting up to date by itself. The client repeats it when something changes.",
            "server इस search या sorting को ख़ुद ताज़ा नहीं रखेगा। कुछ बदले तो client उसे दोहराए।",
        ),
    ),
    code(
        "PARSE",
        "",
        &[],
        "RFC 9051",
        t(
            "The server could not make out a message in the folder, its header or its MIME parts. That one message is damaged or unusual; all others are not concerned.",
            "server folder का कोई message, उसका header या MIME हिस्से, समझ नहीं सका। वही एक message ख़राब या अजीब है; बाकी पर असर नहीं।",
        ),
    ),
    code(
        "TEMPFAIL",
        "",
        &["server_temporary_failure"],
        "RFC 5259",
        t(
            "At `CONVERT`: a part could not be converted for the moment, perhaps since the converter is busy. The client may ask again shortly.",
            "`CONVERT` पर: कोई हिस्सा इस समय बदला नहीं जा सका, शायद converter व्यस्त है। client थोड़ी देर में फिर माँग सकता है।",
        ),
    ),
    code(
        "TOOBIG",
        "",
        &["message_too_large"],
        "RFC 4469",
        t(
            "At `APPEND` with `CATENATE`: the message put together from its parts would be larger than the server stores. Leave a part out or make it smaller.",
            "`CATENATE` वाले `APPEND` पर: हिस्सों से जुड़कर message इतना बड़ा होता कि server न रखता। कोई हिस्सा छोड़िए या छोटा कीजिए।",
        ),
    ),
    code(
        "UIDREQUIRED",
        "",
        &[],
        "RFC 9586",
        t(
            "The client has switched to UIDs alone (`UIDONLY`) and then used plain message numbers. Its programmer must take `UID FETCH`, `UID STORE` and so on.",
            "client ने केवल UID चुने (`UIDONLY`), और फिर साधारण message संख्या दी। उसके programmer को `UID FETCH`, `UID STORE` आदि लिखने होंगे।",
        ),
    ),
    code(
        "UNDEFINED-FILTER",
        "",
        &[],
        "RFC 5466",
        t(
            "At `SEARCH`: the command names a stored filter that is not on the server. The program should store it first, or write out what it searches for.",
            "`SEARCH` पर: command में ऐसे filter का नाम है जो server पर रखा नहीं है। program पहले उसे रखे, या पूरी शर्त लिखे।",
        ),
    ),
    code(
        "UNKNOWN-CTE",
        "",
        &[],
        "RFC 9051 (from RFC 3516)",
        t(
            "At `FETCH` with `BINARY`: the server does not know how this part is encoded and cannot unpack it. The client can fetch it packed and try itself.",
            "`BINARY` वाले `FETCH` पर: server नहीं जानता कि यह हिस्सा किस encoding में है, और उसे खोल नहीं सकता। client उसे बँधा हुआ ही लाकर ख़ुद कोशिश कर सकता है।",
        ),
    ),
];
