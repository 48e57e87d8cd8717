//! The five words with which an IMAP server begins a status response.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "OK",
        "",
        &[],
        "RFC 9051",
        t(
            "Done as asked, when it carries the tag of the command. With `*` in place of the tag it is a notice, and the very first one is the greeting.",
            "command का tag साथ हो तो: जो कहा गया, हो गया। tag की जगह `*` हो तो यह सूचना है, और सबसे पहली वाली greeting है।",
        ),
    ),
    code(
        "NO",
        "",
        &[],
        "RFC 9051",
        t(
            "The command was well formed, but the server refuses it: a wrong password after `LOGIN`, say, or a folder that does not exist. The code in brackets and the text tell why.",
            "command सही लिखा था, पर server ने मना किया: जैसे `LOGIN` के बाद ग़लत password, या ऐसा folder जो नहीं है। कारण कोष्ठक वाला code और text बताते हैं।",
        ),
    ),
    code(
        "BAD",
        "",
        &["syntax_error", "bad_sequence"],
        "RFC 9051",
        t(
            "The server did not understand the command, or it is not allowed at this point, such as `SELECT` before the login. The client is to be mended; the same line will not pass later either.",
            "server command नहीं समझा, या वह इस जगह नहीं चलता, जैसे login से पहले `SELECT`। client को सुधारना होगा; वही line बाद में भी नहीं चलेगी।",
        ),
    ),
    code(
        "BYE",
        "",
        &["server_temporary_failure", "too_many_connections"],
        "RFC 9051",
        t(
            "The server is about to close the connection: after `LOGOUT` that is usual; otherwise you were idle too long, hold too many connections, or the server shuts down. In place of the greeting it means that you are not let in now.",
            "server connection बंद करने वाला है: `LOGOUT` के बाद यह सामान्य है; नहीं तो आप बहुत देर चुप रहे, आपके connections बहुत हैं, या server बंद हो रहा है। greeting की जगह आए तो अभी अंदर नहीं आने दिया जा रहा।",
        ),
    ),
    code(
        "PREAUTH",
        "",
        &[],
        "RFC 9051",
        t(
            "A greeting: you are logged in already, as through a tunnel or on the same machine, and no `LOGIN` is needed. `STARTTLS` is no longer possible then, so on an open network take port 993.",
            "एक greeting: आप पहले से login हैं, जैसे tunnel से या उसी machine पर, और `LOGIN` की ज़रूरत नहीं। तब `STARTTLS` नहीं हो सकता, इसलिए खुले network पर port 993 लीजिए।",
        ),
    ),
];
