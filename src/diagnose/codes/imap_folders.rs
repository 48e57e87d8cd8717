//! Response codes of IMAP about folders: opening, creating and renaming them.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "ALREADYEXISTS",
        "",
        &[],
        "RFC 9051 (from RFC 5530)",
        t(
            "The folder that was to be created, or the new name for one, is there already. The program can simply use it.",
            "जो folder बनाना था, या जो नया नाम देना था, वह पहले से है। program सीधे उसी को इस्तेमाल कर सकता है।",
        ),
    ),
    code(
        "ANNOTATIONS",
        "",
        &[],
        "RFC 5257",
        t(
            "When a folder is opened: whether annotations can be kept in it, and up to which size in bytes; `NONE` means not at all, `READ-ONLY` that they cannot be changed.",
            "folder खुलने पर: उसमें annotations रखी जा सकती हैं या नहीं, और कितने bytes तक; `NONE` यानी बिल्कुल नहीं, `READ-ONLY` यानी बदली नहीं जा सकतीं।",
        ),
    ),
    code(
        "CANNOT",
        "",
        &[],
        "RFC 9051 (from RFC 5530)",
        t(
            "The server can never do this, whoever asks; a forbidden sign in the name of a folder is an example. Choose another name.",
            "यह काम server कभी नहीं कर सकता, कोई भी कहे; जैसे folder के नाम में मना किया हुआ चिह्न। दूसरा नाम चुनिए।",
        ),
    ),
    code(
        "CLOSED",
        "",
        &[],
        "RFC 7162",
        t(
            "When another folder is selected: the one open before is closed now, and whatever follows is about the new one. Purely for programs.",
            "दूसरा folder चुनने पर: जो पहले खुला था वह अब बंद हुआ, और आगे की बातें नए folder की हैं। यह केवल programs के लिए है।",
        ),
    ),
    code(
        "HASCHILDREN",
        "",
        &[],
        "RFC 9051",
        t(
            "At `DELETE`: the folder has subfolders, so this server does not delete it. Delete or move the subfolders first.",
            "`DELETE` पर: folder के अंदर और folders हैं, इसलिए यह server उसे नहीं मिटाता। पहले अंदर वाले मिटाइए या कहीं और ले जाइए।",
        ),
    ),
    code(
        "HIGHESTMODSEQ",
        "",
        &[],
        "RFC 7162",
        t(
            "When a folder is opened: the highest change number in it. A client that remembers the number next time fetches only what has changed since.",
            "folder खुलने पर: उसकी सबसे बड़ी change संख्या। client यह संख्या याद रखे तो अगली बार केवल उसके बाद के बदलाव लाता है।",
        ),
    ),
    code(
        "MAILBOXID",
        "",
        &[],
        "RFC 8474",
        t(
            "The lasting identifier of a folder, told when it is created or opened. By it a client recognises the folder even after it has been renamed.",
            "folder की टिकाऊ पहचान, जो उसे बनाने या खोलने पर बताई जाती है। नाम बदलने के बाद भी client folder को इससे पहचान लेता है।",
        ),
    ),
    code(
        "METADATA",
        "",
        &[],
        "RFC 5464",
        t(
            "About notes that clients keep at a folder: one is larger than allowed, there are too many, private ones are not possible, or long ones were left out. Mail is not affected.",
            "client folder के साथ जो टिप्पणियाँ रखते हैं, उनके बारे में: कोई सीमा से बड़ी है, बहुत ज़्यादा हैं, निजी नहीं रखी जा सकतीं, या लंबी वाली छोड़ दी गईं। mail पर असर नहीं।",
        ),
    ),
    code(
        "NEWNAME",
        "",
        &[],
        "RFC 2060 (obsolete)",
        t(
            "From an old version of IMAP: the folder now has another name. Today's servers no longer send it.",
            "IMAP के पुराने version से: folder का नाम अब दूसरा है। आज के servers इसे नहीं भेजते।",
        ),
    ),
    code(
        "NOMODSEQ",
        "",
        &[],
        "RFC 7162",
        t(
            "When a folder is opened: it keeps no change numbers. The client must compare all messages by itself, which is slower but no fault.",
            "folder खुलने पर: इसमें change संख्याएँ नहीं रखी जातीं। client को सब messages ख़ुद मिलाने होंगे; यह धीमा है, पर ग़लती नहीं।",
        ),
    ),
    code(
        "NONEXISTENT",
        "",
        &[],
        "RFC 9051 (from RFC 5530)",
        t(
            "The command names a folder that is not there, perhaps renamed or deleted. Read the folder list anew; mind the separator and the prefix `INBOX.`, which some servers want.",
            "command में ऐसा folder है जो वहाँ नहीं है, शायद उसका नाम बदला या वह मिटाया गया। folders की सूची फिर से मँगाइए; separator और `INBOX.` का ध्यान रखिए, जो कुछ servers आगे चाहते हैं।",
        ),
    ),
    code(
        "PERMANENTFLAGS",
        "",
        &[],
        "RFC 9051",
        t(
            "When a folder is opened: the flags that you can change for good. With `\\*` in the list clients may invent keywords of their own; an empty list means that changes do not last.",
            "folder खुलने पर: वे flags जिन्हें आप हमेशा के लिए बदल सकते हैं। सूची में `\\*` हो तो client अपने keywords बना सकते हैं; सूची खाली हो तो बदलाव टिकेंगे नहीं।",
        ),
    ),
    code(
        "READ-ONLY",
        "",
        &[],
        "RFC 9051",
        t(
            "The folder is open for reading only: by `EXAMINE` on purpose, otherwise because you lack the right to write. Flags and deletions are not kept.",
            "folder केवल पढ़ने के लिए खुला है: `EXAMINE` से जान-बूझकर, नहीं तो इसलिए कि लिखने का अधिकार नहीं। flags और मिटाना यहाँ नहीं टिकता।",
        ),
    ),
    code(
        "READ-WRITE",
        "",
        &[],
        "RFC 9051",
        t(
            "The folder is open for reading and writing, the usual answer to `SELECT`. All is well.",
            "folder पढ़ने और लिखने के लिए खुला है; यह `SELECT` का आम जवाब है। सब ठीक है।",
        ),
    ),
    code(
        "TRYCREATE",
        "",
        &[],
        "RFC 9051",
        t(
            "At `APPEND`, `COPY` or `MOVE`: the target folder does not exist, but it can be created. The program does that and repeats the command; “Sent” and “Trash” of a new account are typical.",
            "`APPEND`, `COPY` या `MOVE` पर: जिस folder में रखना है वह नहीं है, पर बनाया जा सकता है। program उसे बनाए और command दोहराए; नए account के “Sent” और “Trash” में यह आम है।",
        ),
    ),
    code(
        "UIDNEXT",
        "",
        &[],
        "RFC 9051",
        t(
            "When a folder is opened: the UID that the next new message is expected to get. By it a client sees whether anything has arrived.",
            "folder खुलने पर: अगले नए message को जो UID मिलने वाला है। client इससे जान लेता है कि कुछ नया आया या नहीं।",
        ),
    ),
    code(
        "UIDNOTSTICKY",
        "",
        &[],
        "RFC 9051 (from RFC 4315)",
        t(
            "The folder's UIDs do not last beyond the session. Clients that keep copies must fetch everything anew each time.",
            "इस folder के UID session के बाद नहीं टिकते। जो client प्रतियाँ रखते हैं, उन्हें हर बार सब कुछ नए सिरे से लाना होगा।",
        ),
    ),
    code(
        "UIDVALIDITY",
        "",
        &[],
        "RFC 9051",
        t(
            "When a folder is opened: a number that stands for its numbering. If it differs from last time, all remembered UIDs are void, and the program downloads the folder anew.",
            "folder खुलने पर: एक संख्या, जो उसके UID के क्रम की पहचान है। वह पिछली बार से अलग हो तो याद रखे सब UID बेकार हैं, और program folder फिर से download करता है।",
        ),
    ),
    code(
        "UNSEEN",
        "",
        &[],
        "RFC 3501",
        t(
            "When a folder is opened: the number of the first message that nobody has read. RFC 9051 has dropped it, so a client must not rely on it.",
            "folder खुलने पर: पहले अनपढ़े message की संख्या। RFC 9051 में यह नहीं रहा, इसलिए client इस पर निर्भर न रहे।",
        ),
    ),
    code(
        "URLMECH",
        "",
        &[],
        "RFC 4467",
        t(
            "When a folder is opened: by which methods the server signs links to single messages (`URLAUTH`). Only clients that pass such links on need it.",
            "folder खुलने पर: server एक-एक message के links पर किन तरीक़ों से हस्ताक्षर करता है (`URLAUTH`)। यह केवल उन clients के काम का है जो ऐसे links आगे देते हैं।",
        ),
    ),
    code(
        "USEATTR",
        "",
        &[],
        "RFC 6154",
        t(
            "At `CREATE`: the folder cannot be given the special use that was asked for, such as `\\Sent`, perhaps since another folder has it. Create it without, and choose it in the program's settings.",
            "`CREATE` पर: folder को माँगा गया विशेष काम, जैसे `\\Sent`, नहीं दिया जा सकता, शायद वह किसी दूसरे folder का है। इसके बिना बनाइए, और program की settings में उसे चुनिए।",
        ),
    ),
];
