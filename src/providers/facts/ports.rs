//! Ports, protection and protocols.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const BRIDGE_SELF_SIGNED_CERTIFICATE: Fact = Fact {
    key: "bridge_self_signed_certificate",
    title: Text {
        en: "The bridge's certificate is home-made",
        hi: "bridge का certificate उसका अपना बनाया है",
    },
    text: Text {
        en: "The bridge shows a certificate that it made itself, so the mail program warns once. You may accept it for the bridge on your own computer (`127.0.0.1`), and for no other server.",
        hi: "bridge अपना बनाया हुआ certificate दिखाता है, इसलिए mail program एक बार चेतावनी देता है। अपने ही computer पर चल रहे bridge (`127.0.0.1`) के लिए उसे मान लीजिए, किसी और server के लिए नहीं।",
    },
};

pub(in crate::providers) const IMAP_ID_COMMAND_REQUIRED: Fact = Fact {
    key: "imap_id_command_required",
    title: Text {
        en: "The program must give its name", hi: "program को अपना नाम बताना पड़ता है"
    },
    text: Text {
        en: "The IMAP server refuses programs that do not say who they are (command `ID`). If login succeeds but the inbox does not open, perhaps with `Unsafe Login`, update the program or take another.",
        hi: "IMAP server उन programs को मना कर देता है जो अपना नाम नहीं बताते (command `ID`)। login हो जाए पर inbox न खुले, शायद `Unsafe Login` लिखा आए, तो program को update कीजिए या दूसरा लीजिए।",
    },
};

pub(in crate::providers) const MANY_PORTS: Fact = Fact {
    key: "many_ports",
    title: Text {
        en: "Other ports work too", hi: "दूसरे ports भी चलते हैं"
    },
    text: Text {
        en: "The server answers on several other ports as well. If your network blocks the usual one, try another from the list.",
        hi: "server कई और ports पर भी जवाब देता है। आपका network सामान्य port रोकता हो, तो सूची में से दूसरा आज़माइए।",
    },
};

pub(in crate::providers) const NO_POP: Fact = Fact {
    key: "no_pop",
    title: Text { en: "No POP3", hi: "POP3 नहीं है" },
    text: Text {
        en: "There is no POP3 here. Choose IMAP in your program: the mail stays on the server, and every device sees the same folders.",
        hi: "यहाँ POP3 नहीं है। program में IMAP चुनिए: mail server पर ही रहती है, और हर device वही folders देखता है।",
    },
};

pub(in crate::providers) const ODD_PORT_586: Fact = Fact {
    key: "odd_port_586",
    title: Text { en: "TLS also on port 586", hi: "port 586 पर भी TLS" },
    text: Text {
        en: "For sending, the server also offers TLS on the unusual port 586. Try it if port 465 does not answer.",
        hi: "भेजने के लिए server port 586 पर भी TLS देता है, जो कम ही दिखता है। port 465 जवाब न दे तो इसे आज़माइए।",
    },
};

pub(in crate::providers) const OFFERS_PLAINTEXT_PORTS: Fact = Fact {
    key: "offers_plaintext_ports",
    title: Text {
        en: "Ports without encryption: leave them",
        hi: "बिना encryption के ports मत लीजिए",
    },
    text: Text {
        en: "The provider also has ports without encryption, and older guides name them. Password and mail can be read on the way there: choose the ports with TLS.",
        hi: "इस provider के यहाँ बिना encryption वाले ports भी हैं, और पुरानी guides उन्हें बताती हैं। वहाँ रास्ते में password और mail पढ़े जा सकते हैं: TLS वाले ports चुनिए।",
    },
};

pub(in crate::providers) const OFFERS_ONLY_PLAINTEXT: Fact = Fact {
    key: "offers_only_plaintext",
    title: Text {
        en: "No encryption on the listed servers", hi: "सूची के servers में encryption नहीं"
    },
    text: Text {
        en: "The servers that are listed for this provider have no encryption: password and mail can be read on the way. Ask the provider for a port with TLS, or read mail on its web page, if that begins with `https`. **Never use these servers in a public Wi-Fi.**",
        hi: "इस provider के जो servers सूची में हैं, उनमें encryption नहीं है: रास्ते में password और mail पढ़े जा सकते हैं। provider से TLS वाला port पूछिए, या mail उसके web पन्ने पर पढ़िए, अगर वह `https` से शुरू होता हो। **सार्वजनिक Wi-Fi में ये servers कभी मत चलाइए।**",
    },
};

pub(in crate::providers) const OTHER_PROTOCOLS: Fact = Fact {
    key: "other_protocols",
    title: Text { en: "Microsoft's own protocols", hi: "Microsoft के अपने protocols" },
    text: Text {
        en: "The provider also speaks Microsoft's own protocols: Exchange, EWS or Graph. Programs that know them need other settings, which are not described here.",
        hi: "यह provider Microsoft के अपने protocols भी बोलता है: Exchange, EWS या Graph। जो program उन्हें जानते हैं, उनकी settings अलग होती हैं; वे यहाँ नहीं बताई गई हैं।",
    },
};

pub(in crate::providers) const POP_ONLY: Fact = Fact {
    key: "pop_only",
    title: Text { en: "Only POP3 is known", hi: "केवल POP3 मिला" },
    text: Text {
        en: "Thunderbird's list names only POP3 here, no IMAP. With POP3 the mail moves to one device; tell the program to leave a copy on the server if you read it elsewhere too.",
        hi: "Thunderbird की सूची में यहाँ केवल POP3 है, IMAP नहीं। POP3 में mail एक device पर उतर आती है; और कहीं भी पढ़नी हो, तो program से कहिए कि server पर copy छोड़े।",
    },
};

pub(in crate::providers) const LEAVE_ON_SERVER: Fact = Fact {
    key: "leave_on_server",
    title: Text {
        en: "POP3: leave a copy on the server", hi: "POP3: server पर copy छोड़िए"
    },
    text: Text {
        en: "POP3 takes the mail to one device and then usually deletes it on the server. Tell the program to leave a copy on the server, or the phone will not see what the computer has fetched.",
        hi: "POP3 mail को एक device पर लाता है और फिर अक्सर server से हटा देता है। program से कहिए कि server पर copy छोड़े, नहीं तो computer पर उतरी mail phone को नहीं दिखेगी।",
    },
};

pub(in crate::providers) const CHECK_EVERY_15_MINUTES: Fact = Fact {
    key: "check_every_15_minutes",
    title: Text {
        en: "Not more often than every 15 minutes", hi: "15 मिनट से पहले दोबारा नहीं"
    },
    text: Text {
        en: "Set the program to look for new mail every 15 minutes or less often. If it asks more often, the provider blocks the login for a while.",
        hi: "program में नई mail देखने का अंतर 15 मिनट या ज़्यादा रखिए। इससे जल्दी-जल्दी पूछने पर provider कुछ देर के लिए login रोक देता है।",
    },
};

pub(in crate::providers) const PORT_25: Fact = Fact {
    key: "port_25",
    title: Text { en: "Why not port 25?", hi: "port 25 क्यों नहीं?" },
    text: Text {
        en: "Port 25 is where mail servers hand mail to each other, without a login. Mail programs hand theirs in on 465 or 587 and log in. Most internet providers block port 25 for homes, so that infected computers cannot send spam. [How mail travels](how-it-works/) draws the difference.",
        hi: "port 25 पर mail servers आपस में mail देते-लेते हैं, बिना login के। mail program अपनी mail 465 या 587 पर login करके देते हैं। घरों के internet में ज़्यादातर कंपनियाँ port 25 बंद रखती हैं, ताकि virus वाले computer spam न भेज सकें। [mail कैसे पहुँचती है](how-it-works/) में यह फ़र्क चित्र से समझिए।",
    },
};

pub(in crate::providers) const PORT_587_PLAINTEXT_REPORTED: Fact = Fact {
    key: "port_587_plaintext_reported",
    title: Text { en: "Take 465 rather than 587", hi: "587 नहीं, 465 लीजिए" },
    text: Text {
        en: "Port 587 has been seen in use here without encryption. Take port 465 with SSL/TLS, which is encrypted from the first byte.",
        hi: "यहाँ port 587 को बिना encryption के चलते देखा गया है। port 465 लीजिए, SSL/TLS के साथ: वह पहले अक्षर से encrypted है।",
    },
};

pub(in crate::providers) const PORT_587_REPORTED_FAILING: Fact = Fact {
    key: "port_587_reported_failing",
    title: Text { en: "Take 465 rather than 587", hi: "587 नहीं, 465 लीजिए" },
    text: Text {
        en: "People report that sending on port 587 fails here. Take port 465 with SSL/TLS.",
        hi: "लोग बताते हैं कि यहाँ port 587 से mail नहीं जाती। port 465 लीजिए, SSL/TLS के साथ।",
    },
};

pub(in crate::providers) const PORTS_MAY_DIFFER: Fact = Fact {
    key: "ports_may_differ",
    title: Text {
        en: "The program shows the true ports", hi: "सही ports program में देखिए"
    },
    text: Text {
        en: "If another program on the computer uses a port already, the bridge takes a different one. Its window shows the ports that hold for you.",
        hi: "computer पर कोई port पहले से किसी और program के पास हो, तो bridge दूसरा ले लेता है। आपके यहाँ कौन-से ports हैं, यह उसकी window में लिखा होता है।",
    },
};

pub(in crate::providers) const SMTP_STARTTLS_ONLY: Fact = Fact {
    key: "smtp_starttls_only",
    title: Text { en: "Sending only on 587", hi: "भेजना केवल 587 से" },
    text: Text {
        en: "The server takes your mail only on port 587 with STARTTLS. Port 465 does not answer here, so choose STARTTLS and not SSL/TLS in the program.",
        hi: "server आपकी mail केवल port 587 पर, STARTTLS के साथ लेता है। यहाँ port 465 नहीं चलता, इसलिए program में SSL/TLS नहीं, STARTTLS चुनिए।",
    },
};

pub(in crate::providers) const SMTP_TLS_ONLY: Fact = Fact {
    key: "smtp_tls_only",
    title: Text { en: "Sending only on 465", hi: "भेजना केवल 465 से" },
    text: Text {
        en: "The server takes your mail only on port 465 with SSL/TLS. Choose SSL/TLS and not STARTTLS in the program.",
        hi: "server आपकी mail केवल port 465 पर, SSL/TLS के साथ लेता है। program में STARTTLS नहीं, SSL/TLS चुनिए।",
    },
};

pub(in crate::providers) const TLS_ON_587: Fact = Fact {
    key: "tls_on_587",
    title: Text { en: "Port 587 with SSL/TLS", hi: "port 587, पर SSL/TLS" },
    text: Text {
        en: "Elsewhere port 587 means STARTTLS. Here it speaks TLS from the first byte, so choose SSL/TLS in the program, or it waits in vain for an answer.",
        hi: "दूसरी जगह port 587 का मतलब STARTTLS होता है। यहाँ वह पहले अक्षर से TLS बोलता है, इसलिए program में SSL/TLS चुनिए, नहीं तो वह जवाब का इंतज़ार ही करता रहेगा।",
    },
};
