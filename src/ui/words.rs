//! Words that stand in several places of the pages: names of pages, of fields, of
//! what a button does.

use crate::text::Text;

pub(super) const ABOUT_DAKIYA: Text =
    Text { en: "About Dakiya", hi: "डाकिया के बारे में" };
pub(super) const ALL_COMMANDS: Text = Text { en: "All commands", hi: "सारे commands" };
pub(super) const ALL_PROGRAMS: Text = Text { en: "All programs", hi: "सारे programs" };
pub(super) const BACK: Text = Text { en: "Back", hi: "पीछे" };
pub(super) const CLIENT_CONNECTS: Text =
    Text { en: "The client connects", hi: "client connection खोलता है" };
pub(super) const BEGIN_ANEW: Text = Text { en: "Begin anew", hi: "फिर से शुरू" };
pub(super) const COPIED: Text = Text { en: "Copied", hi: "Copy हो गया" };
pub(super) const COPY: Text = Text { en: "Copy", hi: "Copy करें" };
pub(super) const DOES_NOT_WORK: Text = Text {
    en: "It does not work? Paste the error, and see why",
    hi: "नहीं चल रहा? error paste कीजिए और कारण देखिए",
};
pub(super) const ENVELOPE: Text = Text { en: "Envelope", hi: "लिफ़ाफ़ा" };
pub(super) const ENVELOPE_AND_LETTER: Text =
    Text { en: "Envelope and letter", hi: "लिफ़ाफ़ा और चिट्ठी" };
pub(super) const HOW_MAIL_TRAVELS: Text =
    Text { en: "How mail travels", hi: "Mail कैसे पहुँचती है" };
pub(super) const LEARN_SMTP: Text = Text { en: "Learn SMTP", hi: "SMTP सीखिए" };
pub(super) const LEVELS: Text = Text { en: "Levels", hi: "Levels" };
pub(super) const LINK_OF_THE_FUTURE: Text = Text {
    en: "This link was made by a newer version of this page. Load the page again.",
    hi: "यह link इस पन्ने के नए version ने बनाया है। पन्ना reload कीजिए।",
};
pub(super) const LETTER: Text = Text { en: "Letter", hi: "चिट्ठी" };
pub(super) const MAIL_PROVIDERS: Text = Text { en: "Providers", hi: "Mail सेवाएँ" };
pub(super) const MEND: Text = Text { en: "Errors", hi: "Errors" };
pub(super) const NEXT: Text = Text { en: "Next", hi: "आगे" };
pub(super) const NOT_COPIED: Text = Text {
    en: "The browser did not allow it: select and copy by hand",
    hi: "browser ने अनुमति नहीं दी: चुनकर हाथ से copy कीजिए",
};
pub(super) const NOT_ENCRYPTED: Text = Text { en: "none", hi: "कोई नहीं" };
pub(super) const ON_THE_WIRE: Text = Text {
    en: "See what happens on the wire",
    hi: "देखिए, तार पर क्या होता है",
};
pub(super) const PORT: Text = Text { en: "Port", hi: "Port" };
pub(super) const PROGRAMS: Text = Text { en: "Programs", hi: "Programs" };
pub(super) const QUIZ: Text = Text { en: "Quiz", hi: "Quiz" };
pub(super) const SECURITY: Text = Text { en: "Security", hi: "सुरक्षा" };
pub(super) const SERVER: Text = Text { en: "Server", hi: "Server" };
pub(super) const STEP: Text = Text { en: "Step", hi: "क़दम" };
pub(super) const THE_CLIENT: Text = Text { en: "client", hi: "client" };
pub(super) const THE_SERVER: Text = Text { en: "server", hi: "server" };
pub(super) const USER_NAME: Text = Text { en: "User name", hi: "User name" };
pub(super) const WAYS_THAT_REMAIN: Text =
    Text { en: "The ways that remain", hi: "बचे हुए रास्ते" };
pub(super) const WHAT_TO_DO_FIRST: Text =
    Text { en: "What to do first", hi: "पहले क्या करना है" };
pub(super) const WHAT_WAS_SAID: Text =
    Text { en: "What was said", hi: "अब तक की बातचीत" };
pub(super) const WHERE_TO_GO: Text =
    Text { en: "Where to go from here", hi: "अब आगे क्या" };
