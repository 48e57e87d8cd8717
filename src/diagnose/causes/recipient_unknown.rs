//! The recipient's server has no such mailbox.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The recipient does not exist", "पाने वाला मौजूद नहीं"),
    what: t(
        "Your mail got as far as the recipient's server, and at `RCPT TO` it said that it has no such mailbox: `550 5.1.1`, at Microsoft `5.1.10` or `5.4.1 Recipient address rejected: Access denied`. Mostly a letter is wrong, or the person has left and the mailbox was closed. The `5` says that trying again will not help.",
        "आपकी mail पाने वाले के server तक पहुँची, और `RCPT TO` पर उसने कहा कि ऐसा mailbox उसके पास नहीं: `550 5.1.1`, Microsoft में `5.1.10` या `5.4.1 Recipient address rejected: Access denied`। ज़्यादातर कोई अक्षर ग़लत होता है, या वह व्यक्ति वहाँ से जा चुका है और mailbox बंद हो गया। `5` कहता है कि दोबारा भेजने से कुछ नहीं होगा।",
    ),
    acts: &[Actor::User, Actor::Recipient],
    steps: &[
        t(
            "Read the address in the bounce, letter by letter, before and after the `@`: blanks, quote marks, a full stop at the end, `.con` instead of `.com`, a digit for a letter.",
            "bounce में लिखा पता `@` के पहले और बाद में अक्षर-अक्षर पढ़िए: खाली जगह, quotes, अंत में बिंदु, `.com` की जगह `.con`, अक्षर की जगह अंक।",
        ),
        t(
            "Type the address anew instead of letting the program complete it, and delete the old entry (in Outlook the cross beside the suggestion). Suggestions remember addresses that are long gone.",
            "program को पता पूरा मत करने दीजिए, नए सिरे से लिखिए, और पुराना सुझाव मिटाइए (Outlook में सुझाव के पास वाले cross से)। सुझावों में ऐसे पते भी रहते हैं जो कब के बंद हो चुके।",
        ),
        t(
            "Ask the person another way, such as by phone, for the address of today.",
            "उनसे किसी और तरीक़े से, जैसे phone पर, आज का पता पूछिए।",
        ),
        t(
            "In a program or a list: remove the address at once and do not send there again; many such refusals make providers think of you as a spammer.",
            "program या mailing list में हो: वह पता तुरंत हटाइए और वहाँ फिर मत भेजिए; ऐसे बहुत-से इनकार हों, तो providers आपको spammer समझने लगते हैं।",
        ),
        t(
            "If the address is certainly right, the recipient or that side's administrator must look: is the mailbox there, has it a licence, is the alias set? In Microsoft 365 also: accepted domains, and whether mail is still delivered to the old server.",
            "पता पक्का सही हो, तो पाने वाले या उनके administrator को देखना होगा: mailbox है या नहीं, उसका licence, alias। Microsoft 365 में यह भी: accepted domains, और कहीं mail अब भी पुराने server पर तो नहीं जा रही।",
        ),
        t(
            "Just moved the domain? Then the MX record may still point to the old provider, which has deleted the mailboxes. On your own server: `postmap -q` for Postfix tables, `exim -bt` for Exim.",
            "domain अभी-अभी दूसरी जगह गया है? तब MX record शायद अब भी पुराने provider की ओर है, जहाँ mailboxes मिट चुके। अपने server पर: Postfix की tables के लिए `postmap -q`, Exim के लिए `exim -bt`।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test names sender and recipient. `550` for this one and `250` for another at the same domain means that the address is wrong; if all are refused, it is you, the login or the domain's MX. Your own provider may take any recipient at first: then the bounce alone settles it.",
        "यह test भेजने वाला और पाने वाला बताता है। इस पते पर `550` और उसी domain के दूसरे पते पर `250` आए, तो पता ग़लत है; सब लौटें, तो बात आपकी, login की या domain के MX की है। आपका अपना provider शुरू में हर पता मान सकता है: तब फ़ैसला bounce ही करता है।",
    ),
    lesson: "user_unknown",
    verb: Some("rcpt"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        88,
        &[
            "user unknown",
            "unknown user",
            "no such user",
            "recipient not found",
            "user not found",
            "address not found",
            "address couldn t be found",
            "recipient~ * unknown",
            "unknown recipient",
            "mailbox not found",
            "no such recipient",
            "no such mailbox",
            "invalid recipient",
            "invalid mailbox",
            "unknown address",
            "address does not exist",
            "account that you tried to reach does not exist",
            "user does not exist",
            "user doesn t exist",
            "mailbox does not exist",
            "recipient does not exist",
            "not listed in",
            "name is not recognized",
            "doesn t have a",
            "wasn t found at",
            "no mailbox here",
            "not a known user",
            "address unknown",
            "unknown local part",
            "unknown mailbox",
            "recipnotfound",
            "recipient not found",
            "account does not exist",
            "inactive email address",
            "email account * not exist",
            "mailbox * unavailable or not",
            "user * not exist",
            "no user with",
            "addressee unknown",
            "address * not found",
            "is not a valid mailbox",
            "no account",
        ],
        &[Sign::Not(&Sign::Says("null mx"))],
    ),
    clue(70, &[], &[Sign::Enhanced("5.1.1")]),
    clue(60, &[], &[Sign::Enhanced("5.1.10"), Sign::Says("recipient~")]),
    clue(
        62,
        &["address rejected", "recipient rejected"],
        &[
            Sign::Not(&Sign::Says("access denied")),
            Sign::Not(&Sign::Says("greylist~")),
            Sign::Not(&Sign::Says("disabled")),
        ],
    ),
    clue(50, &["mailbox unavailable"], &[Sign::Reply(550)]),
    clue(45, &["user disabled"], &[]),
    clue(30, &["no such domain", "unrouteable address"], &[]),
    clue(45, &[], &[Sign::Enhanced("5.1.0")]),
];
