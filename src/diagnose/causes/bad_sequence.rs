//! A command came at a time when the server could not take it.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("A command at the wrong time", "command ग़लत समय पर"),
    what: t(
        "The command is right, but its turn has not come: `MAIL` before `EHLO`, `DATA` although no recipient was taken, `AUTH` for a second time. The server answers `503`, rarely `451 4.5.0`. It remembers what has been said and will not guess what was left out. Behind it is mostly a program that does not wait for answers, goes on after a refusal, or uses an old connection again.",
        "command सही है, पर उसकी बारी नहीं आई: `EHLO` से पहले `MAIL`, किसी पाने वाले के माने जाने से पहले `DATA`, दूसरी बार `AUTH`। server `503` कहता है, कभी-कभार `451 4.5.0`। उसे याद है कि क्या कहा गया, और जो छूटा उसका वह अंदाज़ा नहीं लगाता। वजह अक्सर ऐसा program होता है जो जवाब का इंतज़ार नहीं करता, मना होने पर भी आगे बढ़ता है, या पुराना connection फिर काम में लेता है।",
    ),
    acts: &[Actor::Programmer, Actor::User],
    steps: &[
        t(
            "Read the log from the top and find the **first** refusal; each `503` after it only follows from that.",
            "log ऊपर से पढ़िए और **पहला** refusal ढूँढिए; उसके बाद का हर `503` उसी का नतीजा है।",
        ),
        t(
            "The right order: `EHLO`, `STARTTLS`, `EHLO` once more, `AUTH`, `MAIL`, `RCPT`, `DATA`. Wait for the whole answer each time; its last line has a space after the code.",
            "सही क्रम: `EHLO`, `STARTTLS`, फिर से `EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`। हर बार पूरे जवाब का इंतज़ार कीजिए; उसकी आख़िरी line में code के बाद space होता है।",
        ),
        t(
            "`503` at `MAIL`, “EHLO first”: the connection is an old one, or `EHLO` was forgotten after `STARTTLS`. Open a new connection after a long pause, and update the library.",
            "`MAIL` पर `503`, “EHLO first”: connection पुराना है, या `STARTTLS` के बाद `EHLO` छूट गया। लंबे अंतराल के बाद नया connection खोलिए, और library update कीजिए।",
        ),
        t(
            "Some servers answer `503` at `MAIL` because nobody has logged in. Switch authentication on in the program and give name and password; it must greet with `EHLO`, since after `HELO` no login is offered.",
            "कुछ server `MAIL` पर `503` इसलिए कहते हैं कि login नहीं हुआ। program में authentication चालू कीजिए, नाम और password दीजिए; नमस्ते `EHLO` से हो, क्योंकि `HELO` के बाद login मिलता ही नहीं।",
        ),
        t(
            "`503` at `AUTH`: the login is offered only after encryption, or has been done already. Choose STARTTLS with port 587 or SSL/TLS with port 465, and log in once for each connection.",
            "`AUTH` पर `503`: login encryption के बाद ही मिलता है, या हो चुका है। port 587 के साथ STARTTLS या port 465 के साथ SSL/TLS चुनिए, और हर connection में एक ही बार login कीजिए।",
        ),
        t(
            "`503` at `DATA`: all recipients were refused before. Read the answers to `RCPT`; they tell the true reason.",
            "`DATA` पर `503`: सारे पाने वाले पहले ही मना हो चुके थे। `RCPT` के जवाब पढ़िए; असली वजह वहाँ लिखी है।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test keeps the right order. If it passes with the same account and recipient, the program is at fault; if it is refused, its code names the true cause, such as `530` for a missing login or `550` for the recipient.",
        "test सही क्रम रखता है। उसी account और पाने वाले के साथ वह निकल जाए तो ग़लती program की है; मना हो तो उसका code असली कारण बताता है, जैसे login न होने पर `530`, या पाने वाले पर `550`।",
    ),
    lesson: "wrong_order",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        92,
        &[
            "sender not yet given",
            "sender not * specified|given",
            "hello|helo|ehlo first",
            "must have sender|recipient",
            "already specified|given",
            "duplicate helo|ehlo|mail",
            "expected helo|ehlo",
            "no mail transaction",
            "wrong order",
            "bad command order",
            "say hello|helo",
            "synchroni~ error",
            "command * not allowed * state",
            "unexpected command",
            "rcpt to first",
            "valid recipient first",
            "命令顺序",
            "bad sequence",
            "improper sequence",
            "sequence of commands",
            "helo first",
            "ehlo first",
            "out of order",
            "hello first",
            "polite people",
            "need mail before",
            "need rcpt",
            "need mail command",
            "nested mail",
            "sender already",
            "bad command sequence",
            "need helo",
            "command out of sequence",
            "valid rcpt command must",
            "mail first",
            "rcpt first",
            "no valid recipients",
        ],
        &[],
    ),
    clue(60, &[], &[Sign::Reply(503)]),
    clue(62, &["expected response code"], &[Sign::Reply(354)]),
];
