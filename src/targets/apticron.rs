//! apticron, cron, mdadm and NUT, which write to whoever looks after a machine.

use super::{File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, machine};
use crate::account::{Account, Field};
use crate::formats::{Line, bare, shell, variables};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "apticron, cron, mdadm, NUT",
    about: Text {
        en: "Small programs of a server that write to whoever looks after it: about updates, jobs of cron, failing disks of a RAID, power cuts.",
        hi: "server के छोटे programs जो उसकी देखभाल करने वाले को mail लिखते हैं: updates, cron के काम, RAID की ख़राब disk या बिजली जाने की।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: machine::SENDMAIL,
    manual: "https://manpages.debian.org/stable/apticron/apticron.1.en.html",
    forms: &[
        Form {
            id: "apticron",
            name: Text {
                en: "apticron (updates that wait)", hi: "apticron (बाकी updates)"
            },
        },
        Form {
            id: "cron",
            name: Text {
                en: "cron and anacron (jobs)", hi: "cron और anacron (तय समय के काम)"
            },
        },
        Form { id: "mdadm", name: Text { en: "mdadm (RAID)", hi: "mdadm (RAID)" } },
        Form {
            id: "nut", name: Text { en: "NUT (power supply)", hi: "NUT (UPS, बिजली)" }
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    if !machine::plain(account) {
        return Err(Refusal { field: Field::Address, why: ADDRESS });
    }
    let (files, after) = match picks.form {
        "cron" => cron(account),
        "mdadm" => mdadm(account),
        "nut" => nut(account),
        _ => apticron(account),
    };
    Ok(Setup { before: machine::relay_first(account)?, files, after })
}

fn apticron(account: &Account) -> (Vec<File>, Vec<Step>) {
    let address = account.address.as_str();
    let lines = vec![
        variables::variable("EMAIL", address).because(machine::RECIPIENT),
        variables::variable("CUSTOM_FROM", address).because(machine::SENDER),
    ];
    let after = vec![
        Step::run(
            APTICRON,
            "sudo apt-get install apticron bsd-mailx\nbash -n /etc/apticron/apticron.conf",
        ),
        Step::run(APTICRON_TEST, "sudo apticron"),
    ];
    (vec![File::part("/etc/apticron/apticron.conf", machine::HASH, lines)], after)
}

fn cron(account: &Account) -> (Vec<File>, Vec<Step>) {
    let line = variables::variable("MAILTO", account.address.as_str()).because(MAILTO);
    let after = vec![Step::run(CRON, "crontab -e"), Step::run(CRON_TEST, "crontab -l")];
    (vec![File::part("crontab", machine::HASH, vec![line])], after)
}

fn mdadm(account: &Account) -> (Vec<File>, Vec<Step>) {
    let address = account.address.as_str();
    let lines: Vec<Line> = vec![
        bare::fixed("MAILADDR", " ", address).because(machine::RECIPIENT),
        bare::fixed("MAILFROM", " ", address).because(machine::SENDER),
    ];
    let after = vec![
        Step::run(MDADM, "sudo systemctl restart mdmonitor"),
        Step::run(MDADM_TEST, "sudo mdadm --monitor --scan --oneshot --test"),
    ];
    (vec![File::part("/etc/mdadm/mdadm.conf", machine::HASH, lines)], after)
}

fn nut(account: &Account) -> (Vec<File>, Vec<Step>) {
    let address = account.address.as_str();
    let to = shell::word(address);
    let headers = r"'From: %s\nTo: %s\nSubject: UPS\n\n%s\n'";
    let send = format!(" {headers} {to} {to} \"$*\" | {} -t -f {to}", machine::COMMAND);
    let script = vec![bare::switch("#!/bin/sh"), bare::fixed("printf", "", &send).because(SCRIPT)];
    let flag = |event| bare::fixed("NOTIFYFLAG", " ", event).because(FLAG);
    let lines = vec![
        bare::fixed("NOTIFYCMD", " ", NOTIFY).because(COMMAND),
        flag("ONBATT SYSLOG+WALL+EXEC"),
        flag("ONLINE SYSLOG+WALL+EXEC"),
        flag("LOWBATT SYSLOG+WALL+EXEC"),
    ];
    let files = vec![
        File::whole(NOTIFY, machine::HASH, script).mode(0o755).media_type("text/x-shellscript"),
        File::part("/etc/nut/upsmon.conf", machine::HASH, lines),
    ];
    let place =
        format!("{}\nsudo systemctl restart nut-monitor", machine::install("755", "root", NOTIFY));
    let try_it = shell::command(&["sudo", "-u", "nut", NOTIFY, "It works."]);
    (files, vec![Step::run(NUT, place), Step::run(NUT_TEST, try_it)])
}

const NOTIFY: &str = "/usr/local/bin/ups-mail";

const MAILTO: Text = Text {
    en: "Who gets what the jobs below print. It must stand above them; anacron reads the same line in `/etc/anacrontab`. The sender is the user of the job, so the relay must put your address in its place (nullmailer and Postfix do, set up as here).",
    hi: "नीचे के काम जो छापें, वह किसे मिले। यह पंक्ति उनसे ऊपर हो; anacron यही पंक्ति `/etc/anacrontab` में पढ़ता है। भेजने वाला उस काम का user होता है, इसलिए relay को उसकी जगह आपका पता लगाना चाहिए (यहाँ बताए ढंग से set किए nullmailer और Postfix लगाते हैं)।",
};
const SCRIPT: Text = Text {
    en: "Write a mail with what NUT says (`$*`) and hand it to sendmail: from you, to you.",
    hi: "NUT जो कहे (`$*`) उसकी mail लिखिए और sendmail को दीजिए: आपकी ओर से, आपको।",
};
const COMMAND: Text = Text {
    en: "Run this script for every event that is marked with `EXEC`.",
    hi: "जिस घटना पर `EXEC` लगा हो, उसके लिए यह script चलाइए।",
};
const FLAG: Text = Text {
    en: "For this event write to the log (`SYSLOG`) and to the screens (`WALL`), and run the script (`EXEC`).",
    hi: "इस घटना पर log में लिखिए (`SYSLOG`), screens पर दिखाइए (`WALL`) और script चलाइए (`EXEC`)।",
};
const APTICRON: Text = Text {
    en: "Install apticron and put the lines into `/etc/apticron/apticron.conf` (take `/usr/lib/apticron/apticron.conf` as a beginning if it is missing). The file is a piece of a shell script: the second command finds slips in it. Take the lines out again to stop the mail.",
    hi: "apticron install कीजिए और ये पंक्तियाँ `/etc/apticron/apticron.conf` में रखिए (वह न हो तो `/usr/lib/apticron/apticron.conf` से शुरू कीजिए)। यह file shell script का हिस्सा है: दूसरी command उसमें चूक ढूँढ़ती है। mail रोकनी हो तो पंक्तियाँ हटा दीजिए।",
};
const APTICRON_TEST: Text = Text {
    en: "Start it by hand. If updates wait, a message with their list must arrive; if none do, nothing is sent.",
    hi: "उसे हाथ से चलाइए। updates बाकी हों तो उनकी सूची वाली एक mail आनी चाहिए; न हों तो कुछ नहीं भेजा जाता।",
};
const CRON: Text = Text {
    en: "Open the table of your jobs and put the line at its top (for the machine as a whole: into `/etc/crontab`). To take it back, remove it.",
    hi: "अपने कामों की table खोलिए और यह पंक्ति सबसे ऊपर रखिए (पूरी machine के लिए: `/etc/crontab` में)। वापस पहले जैसा करना हो, तो उसे हटा दीजिए।",
};
const CRON_TEST: Text = Text {
    en: "Add a job that prints something each minute, `* * * * * echo It works.`, and wait: a message must arrive. Then remove the job.",
    hi: "हर मिनट कुछ छापने वाला एक काम जोड़िए, `* * * * * echo It works.`, और रुकिए: एक mail आनी चाहिए। फिर वह काम हटा दीजिए।",
};
const MDADM: Text = Text {
    en: "Put the lines into `/etc/mdadm/mdadm.conf` (elsewhere `/etc/mdadm.conf`) in the place of the old `MAILADDR`, and restart the watch. To take it back, remove them.",
    hi: "ये पंक्तियाँ `/etc/mdadm/mdadm.conf` में (दूसरी जगह `/etc/mdadm.conf` में) पुरानी `MAILADDR` की जगह रखिए, और निगरानी को फिर से शुरू कीजिए। वापस पहले जैसा करना हो, तो उन्हें हटा दीजिए।",
};
const MDADM_TEST: Text = Text {
    en: "Have a message sent for every RAID of the machine: it must arrive.",
    hi: "machine के हर RAID के लिए एक mail भिजवाइए: वह आ जानी चाहिए।",
};
const NUT: Text = Text {
    en: "Save the script and put it into its place; all may read and run it, for it holds no password (mode 755). Put the lines into `/etc/nut/upsmon.conf` and restart NUT. To take it back, remove them.",
    hi: "script save कीजिए और उसकी जगह पर रखिए; उसमें कोई password नहीं है, इसलिए सब उसे पढ़ और चला सकते हैं (mode 755)। पंक्तियाँ `/etc/nut/upsmon.conf` में रखिए और NUT को फिर से शुरू कीजिए। वापस पहले जैसा करना हो, तो उन्हें हटा दीजिए।",
};
const NUT_TEST: Text = Text {
    en: "Run the script as the user of NUT: a message must arrive.",
    hi: "script को NUT के user की तरह चलाइए: एक mail आनी चाहिए।",
};
const ADDRESS: Text = Text {
    en: "Your address holds signs that cron and apticron, or the shell between them and sendmail, read in another way. Use one of English letters, digits and `.`, `_`, `+`, `-`.",
    hi: "आपके पते में ऐसे चिह्न हैं जिन्हें cron और apticron, या उनके और sendmail के बीच का shell, कुछ और समझते हैं। ऐसा पता लीजिए जिसमें केवल अंग्रेज़ी अक्षर, अंक और `.`, `_`, `+`, `-` हों।",
};
