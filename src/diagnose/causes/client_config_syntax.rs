//! The program does not find its settings, or reads them otherwise than they were meant.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The settings are not read as meant", "settings ठीक से पढ़ी नहीं गईं"),
    what: t(
        "The program stopped before any server was asked: it does not find its settings file, may not open it, or reads a character otherwise than you mean (`#`, `$`, `%`, `@`, `/`, a quote, a blank). So the text has no reply code of SMTP, but the name of a file, a line number, or “invalid”. No server is at fault.",
        "program किसी server से पूछने से पहले ही रुक गया: उसे settings file मिली नहीं, खोलने की इजाज़त नहीं, या वह किसी अक्षर को कुछ और समझता है (`#`, `$`, `%`, `@`, `/`, quote, space)। इसलिए text में SMTP का reply code नहीं, बल्कि file का नाम, line number, या “invalid” लिखा है। दोष किसी server का नहीं।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Read file and line in the text, and open that very file; it may be another than the one you have edited. `msmtp --version` names the files that msmtp reads, `git config --list --show-origin` those of Git.",
            "text में file और line पढ़िए, और वही file खोलिए; हो सकता है आपने कोई दूसरी बदली हो। `msmtp --version` बताता है कि msmtp कौन-सी files पढ़ता है, `git config --list --show-origin` Git की files बताता है।",
        ),
        t(
            "The file must belong to the user as whom the program runs (under cron and on web servers another one), and nobody else may read it: `chmod 600 ~/.msmtprc`.",
            "file उसी user की हो जिसके नाम से program चलता है (cron में और web server पर वह कोई और होता है), और उसे कोई दूसरा न पढ़ सके: `chmod 600 ~/.msmtprc`।",
        ),
        t(
            "In a file like `.env` put a password with special characters in single quotes, if the program knows them. In a URL such as `smtp://user:password@host:465` write `@` as `%40`, `/` as `%2F`, `#` as `%23`, `:` as `%3A`; in Symfony's YAML double each `%`.",
            "`.env` जैसी file में विशेष अक्षरों वाला password single quotes में लिखिए, अगर program उन्हें जानता हो। `smtp://user:password@host:465` जैसे URL में `@` को `%40`, `/` को `%2F`, `#` को `%23`, `:` को `%3A` लिखिए; Symfony के YAML में हर `%` दो बार।",
        ),
        t(
            "Write the names of the settings letter by letter as the manual has them; indent YAML with blanks, not tabs; no comma too many in JSON.",
            "settings के नाम अक्षर-अक्षर वैसे लिखिए जैसे manual में हैं; YAML में tab नहीं, space; JSON में comma ज़्यादा नहीं।",
        ),
        t(
            "Let the program check its file itself: `postfix check`, `exim -bV`, `doveconf -n`, `msmtp --pretend`.",
            "program से ही उसकी file जँचवाइए: `postfix check`, `exim -bV`, `doveconf -n`, `msmtp --pretend`।",
        ),
        t(
            "Make the change known: `postmap /etc/postfix/sasl_passwd` and `postfix reload`, `php artisan config:clear` in Laravel; start Django, Node.js and containers anew.",
            "बदलाव program तक पहुँचाइए: `postmap /etc/postfix/sasl_passwd` और `postfix reload`, Laravel में `php artisan config:clear`; Django, Node.js और containers को फिर से चलाइए।",
        ),
        t(
            "“No CA certificates … configured” (OfflineIMAP): add `sslcacertfile = OS-DEFAULT` to the account's remote repository.",
            "“No CA certificates … configured” (OfflineIMAP): account के remote repository में `sslcacertfile = OS-DEFAULT` जोड़िए।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Give the test the same values by hand. If the server takes the login, the values are right and only the file is wrong; if it answers with a code, go by that code.",
        "test को वही मान हाथ से दीजिए। server login मान ले तो मान सही हैं, और ग़लत केवल file है; कोई code आए तो उसी code के हिसाब से चलिए।",
    ),
    lesson: "first_mail",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        98,
        &[
            "sending not enabled",
            "sending is disabled",
            "contains secrets",
            "no more than user",
            "needs a user name|password",
            "not yet defined",
            "host not set",
            "already defined",
            "no such function in map",
            "no such object",
            "errors in * rc",
            "could not instantiate mail function",
            "transport|mailer|scheme * not supported|defined|configured",
            "smtp|mailer|mail * not configured",
            "no * smtp host|server * configured|specified|set",
            "no host * configured|specified",
            "no recipients found",
            "account * not found no configuration",
            "account default not found",
            "no configuration file",
            "non existent parameter",
            "dsn is invalid",
            "invalid dsn",
            "mailer dsn",
            "bad configuration",
            "configuration error",
            "invalid configuration",
            "config~ * syntax",
            "unknown configuration",
            "unknown variable",
            "error in * muttrc",
            "error~ in * rc",
            "no server fingerprints",
            "must configure",
            "unknown option",
            "unrecognized option",
            "unsupported parameter",
            "unknown setting",
            "bad string",
            "missing parameter",
            "not a valid setting",
            "configuration file * line",
            "config~ file * error",
            "parse config~",
            "unknown parameter",
            "unknown keyword",
            "not configured",
            "unknown lookup table",
            "is not set",
            "option~ * missing",
            "missing * option|setting|parameter",
            "unused parameter",
        ],
        &[],
    ),
    clue(40, &["command not found"], &[]),
    clue(
        76,
        &[
            "msmtprc|muttrc|neomuttrc|mbsyncrc|offlineimaprc|fetchmailrc|getmailrc|esmtprc|mailrc line",
            "config|conf line",
        ],
        &[],
    ),
    clue(74, &["failed to expand", "failed to open"], &[Sign::Program("exim")]),
];
