//! `/<lang>/fix/`: from a pasted error to its cause, who must act, and the fix.

mod asking;
mod besides;
mod finding;
mod marked;
mod mine;
mod replay;
mod result;

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::diagnose::transcript;
use crate::diagnose::{Aim, Also, CAUSES, Diagnosis, Hints, Mark, diagnose, redact};
use crate::providers::Protocol;
use crate::text::Text;
use crate::ui::hooks::{Aside, use_fragment, use_head, use_lists};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::DraftContext;
use asking::Asking;
use besides::Besides;
use mine::Mine;
use replay::Replay;
use result::result;

/// What [`Fix`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct FixProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
}

/// A text that may be shown, and what it means.
#[derive(Debug)]
struct Read {
    /// Without its secrets.
    text: String,
    /// How many places were blanked.
    blanked: usize,
    /// What it means.
    diagnosis: Diagnosis,
    /// Whose servers they are, and which program wrote it, by the text alone.
    names: (Option<&'static Mark>, Option<&'static Mark>),
    /// The same by what the reader says.
    besides: Besides,
    /// The servers that are tested.
    aim: Aim,
    /// The ways into the laboratory, if it is a log that can be played.
    replay: Option<Replay>,
}

impl Read {
    /// Reads what was pasted. Only what is left without secrets is looked at, so that no
    /// secret can get into anything that is shown.
    fn new(pasted: &str, also: Also, besides: &Besides) -> Self {
        let redacted = redact(pasted, also);
        let (text, blanked) = (redacted.text, redacted.blanks.len());
        let alone = diagnose(&text, Hints::default());
        let names = (alone.reading.provider, alone.reading.program);
        // What is no error of mail does not become one because of what was chosen.
        let counts = besides.is_said() && (alone.reading.is_mail || alone.reading.is_trouble);
        let diagnosis = if counts { diagnose(&text, besides.hints()) } else { alone };
        let aim = besides.aim(names.0).told(&text, &diagnosis.reading);
        // The laboratory speaks SMTP only.
        let log = Some(&text).filter(|_| aim.about == Protocol::Smtp);
        let replay = log.and_then(|log| transcript::read(log)).and_then(|log| Replay::of(&log));
        Self { text, blanked, diagnosis, names, besides: besides.clone(), aim, replay }
    }
}

/// What people call it, and its page.
type Named = (&'static str, Option<Page>);

impl Read {
    /// Whose servers they are: as the reader says, otherwise as the text does.
    fn whose(&self) -> Option<Named> {
        let said = self.besides.provider;
        let said = said.map(|provider| (provider.name, Some(Page::Provider(provider.id))));
        let read =
            self.names.0.map(|mark| (mark.name, mark.listed.first().copied().map(Page::Provider)));
        said.or(read)
    }

    /// Which program wrote it, in the same way.
    fn program(&self) -> Option<Named> {
        let mark = self.besides.program.or(self.names.1)?;
        Some((mark.name, mark.listed.first().copied().map(Page::Program)))
    }

    /// Whose servers they are by the text, where the reader says otherwise.
    fn otherwise_whose(&self) -> Option<&'static str> {
        let (said, read) = (self.besides.provider?, self.names.0?);
        (!read.listed.contains(&said.id)).then_some(read.name)
    }

    /// Which program wrote it by the text, where the reader says otherwise.
    fn otherwise_program(&self) -> Option<&'static str> {
        let (said, read) = (self.besides.program?, self.names.1?);
        (said != read).then_some(read.name)
    }
}

/// The page. What is pasted is kept here and nowhere else.
#[component]
pub(crate) fn Fix(props: &FixProps) -> Html {
    let FixProps { place, draft } = props;
    let lang = place.lang;
    // Nothing, before the browser is there.
    let fragment = use_state_eq(|| None::<String>);
    {
        let fragment = fragment.setter();
        use_fragment(Callback::from(move |now| fragment.set(Some(now))));
    }
    use_lists();
    let said = fragment.as_deref().unwrap_or_default();
    let besides = Besides::of(said, draft);
    use_head(lang, TITLE.get(lang).to_owned());
    let field = use_node_ref();
    let pasted = use_state_eq(AttrValue::default);
    let also = use_state_eq(Also::default);
    {
        // What was pasted before the program was there.
        let (field, pasted) = (field.clone(), pasted.setter());
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                pasted.set(AttrValue::from(field.value()));
            }
        });
    }
    let read = use_memo(((*pasted).clone(), *also, besides.clone()), |(pasted, also, besides)| {
        (!pasted.trim().is_empty()).then(|| Read::new(pasted, *also, besides))
    });
    let names = read.as_ref().as_ref().map(|read| read.names).unwrap_or_default();
    let [otherwise_at, otherwise_with] = besides.otherwise(lang, names.0, names.1);
    let aim = match &*read {
        Some(read) => read.aim.clone(),
        None => besides.aim(None),
    };
    let on_input = {
        let pasted = pasted.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                pasted.set(AttrValue::from(field.value()));
            }
        })
    };
    let show = {
        let (field, pasted) = (field.clone(), pasted.setter());
        Callback::from(move |text: &'static str| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value(text);
            }
            pasted.set(AttrValue::from(text));
        })
    };
    html! {
        <article class="fix">
            <h1>{ HEADING.get(lang) }</h1>
            { place.lead(LEAD) }
            <div class="paste">
                <label for="pasted">{ PASTE.get(lang) }</label>
                <textarea id="pasted" ref={field} rows="8" maxlength="1000000" autocomplete="off"
                    autocapitalize="none" spellcheck="false" aria-describedby="private"
                    oninput={on_input} />
                <p id="private" class="dated">{ PRIVATE.get(lang) }</p>
                <Mine {lang} {otherwise_at} {otherwise_with}
                    provider={besides.provider.map_or("", |provider| provider.id)}
                    program={besides.program.map_or("", |program| program.id)} />
                <div class="choices examples">
                    <span>{ EXAMPLES.get(lang) }</span>
                    for (name, text) in PASTED {
                        <button type="button" onclick={show.reform(move |_| text)}>{ name.get(lang) }</button>
                    }
                    if !pasted.is_empty() {
                        <button type="button" class="clear" onclick={show.reform(|_| "")}>
                            { CLEAR.get(lang) }
                        </button>
                    }
                </div>
            </div>
            if let Some(read) = &*read {
                { result(place, read, &options(place, *also, &also.setter())) }
            }
            <Asking place={place.clone()} path={Aside::Ask.of(said).to_owned()} {aim} />
            { all_causes(place) }
            <p>{ place.go_on(Page::Codes, CODES.get(lang)) }</p>
        </article>
    }
}

/// What else is to be blanked.
fn options(place: &Place, also: Also, set: &UseStateSetter<Also>) -> Html {
    let box_of = |name: Text, checked: bool, with: fn(Also, bool) -> Also| {
        let set = set.clone();
        let onchange = Callback::from(move |event: Event| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                set.set(with(also, field.checked()));
            }
        });
        html! {
            <label class="check">
                <input type="checkbox" {checked} {onchange} />
                { name.get(place.lang) }
            </label>
        }
    };
    html! {
        <>
            { box_of(ADDRESSES, also.addresses, |also, addresses| Also { addresses, ..also }) }
            { box_of(HOSTS, also.hosts, |also, hosts| Also { hosts, ..also }) }
        </>
    }
}

/// Every cause, to read about without an error at hand.
fn all_causes(place: &Place) -> Html {
    html! {
        <section class="all-causes" aria-labelledby="all-causes">
            <h2 id="all-causes">{ ALL.get(place.lang) }</h2>
            <ul class="columns">
                for cause in CAUSES.iter() {
                    <li>{ place.go(Page::Cause(cause.id), place.say(cause.title)) }</li>
                }
            </ul>
        </section>
    }
}

const ADDRESSES: Text =
    Text { en: "blank mail addresses too", hi: "mail के पते भी छिपाएँ" };
const ALL: Text = Text { en: "All causes", hi: "सारे कारण" };
const CLEAR: Text = Text { en: "Empty the field", hi: "सब मिटाएँ" };
const CODES: Text = Text {
    en: "All codes, and what servers say",
    hi: "सारे codes, और servers के अपने शब्द",
};
const EXAMPLES: Text =
    Text { en: "Or try one:", hi: "या इनमें से आज़माइए:" };
const HEADING: Text =
    Text { en: "Why can't I send?", hi: "mail क्यों नहीं जा रही?" };
const HOSTS: Text = Text {
    en: "blank servers and IP addresses too",
    hi: "server और IP address भी छिपाएँ",
};
/// What the page is for.
pub(in crate::ui::pages) const LEAD: Text = Text {
    en: "Paste the error, the bounce or a whole log. You get the cause, who must act, and what to do, step by step.",
    hi: "error, लौटी हुई mail या पूरा log यहाँ paste कीजिए। आपको कारण, काम किसका है, और क़दम-क़दम उपाय मिलेगा।",
};
const PASTE: Text = Text {
    en: "The error, as it was shown", hi: "error, जैसा दिखा वैसा ही"
};
const PRIVATE: Text = Text {
    en: "It stays in this tab: nothing is sent, saved or put into the link. Passwords and tokens are blanked before anything is shown below.",
    hi: "यह इसी tab में रहता है: न कुछ भेजा जाता है, न सहेजा जाता है, न link में जाता है। नीचे कुछ भी दिखने से पहले password और token छिपा दिए जाते हैं।",
};
/// The title of the document.
pub(in crate::ui::pages) const TITLE: Text = Text {
    en: "Why can't I send mail?",
    hi: "mail क्यों नहीं जा रही? कारण और उपाय",
};

/// Errors as programs show them, to try the page with.
const PASTED: [(Text, &str); 3] = [
    (
        Text::same("Gmail, PHPMailer"),
        "SERVER -> CLIENT: 220 smtp.gmail.com ESMTP - gsmtp\nCLIENT -> SERVER: EHLO web.example.com\nSERVER -> CLIENT: 250-smtp.gmail.com at your service\n250-STARTTLS\n250 SMTPUTF8\nCLIENT -> SERVER: STARTTLS\nSERVER -> CLIENT: 220 2.0.0 Ready to start TLS\nCLIENT -> SERVER: EHLO web.example.com\nSERVER -> CLIENT: 250-smtp.gmail.com at your service\n250-AUTH LOGIN PLAIN XOAUTH2\n250 SMTPUTF8\nCLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: YXNoYUBleGFtcGxlLmNvbQ==\nSERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: bW9uc29vbjEyMw==\nSERVER -> CLIENT: 534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp\nSMTP ERROR: Password command failed\nSMTP Error: Could not authenticate.",
    ),
    (
        Text::same("Postfix"),
        "postfix/smtp[4711]: 3F2A1C0: to=<ravi@example.org>, relay=mx.example.org[192.0.2.25]:25, delay=1.2, dsn=5.7.1, status=bounced (host mx.example.org[192.0.2.25] said: 554 5.7.1 <ravi@example.org>: Relay access denied (in reply to RCPT TO command))",
    ),
    (
        Text::same("Nodemailer"),
        "Error: 140735:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/openssl/ssl/record/ssl3_record.c:332:\n  code: 'ESOCKET', command: 'CONN', host: smtp.example.com, port: 587",
    ),
];
