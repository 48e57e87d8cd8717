//! `/<lang>/smtp/lab/`: a session of one's own with a server.

use yew::prelude::*;

use crate::simulator::lab::link::{self, NotALab};
use crate::smtp::Phase;
use crate::text::Text;
use crate::ui::components::lab::{
    At, Later, LetterForm, Who, branches_beside, breaking, drive, explained, heard, lines, server,
    servers_beside, share, time,
};
use crate::ui::hooks::{use_chosen, use_end_of, use_fragment, use_head, use_keys, use_lists};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::{Desk, DeskAction, DraftContext, Drive, scene_of};
use crate::ui::words::{LINK_OF_THE_FUTURE, WHERE_TO_GO};

/// What [`Laboratory`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LaboratoryProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
}

/// The page.
#[component]
pub(crate) fn Laboratory(props: &LaboratoryProps) -> Html {
    let LaboratoryProps { place, draft } = props;
    let lang = place.lang;
    use_head(lang, TITLE.get(lang).to_owned());
    let scene = scene_of(&draft.choices);
    let desk = {
        let scene = scene.clone();
        use_reducer_eq(move || Desk::new(scene))
    };
    {
        let (desk, first) = (desk.dispatcher(), use_mut_ref(|| true));
        use_effect_with(scene, move |scene| {
            // The first one is there already.
            if !first.replace(false) {
                desk.dispatch(DeskAction::Scene(Box::new(scene.clone())));
            }
        });
    }
    {
        let desk = desk.dispatcher();
        use_fragment(Callback::from(move |fragment: String| match link::read(&fragment) {
            Err(NotALab::Other) => {}
            opened => desk.dispatch(DeskAction::Open(opened.map(Box::new))),
        }));
    }
    // The same one for as long as the page is there: parts that are given what they were
    // given before are not drawn again.
    let act = {
        let desk = desk.dispatcher();
        (*use_memo((), |()| desk.to_callback())).clone()
    };
    let keys = use_memo((), |()| {
        let act = act.clone();
        Callback::from(move |key: String| {
            let action = action_of(&key);
            action.map(|action| act.emit(action)).is_some()
        })
    });
    use_keys((*keys).clone());
    use_end_of("wire", (desk.lab.at(), desk.octets, desk.outside));
    use_chosen(desk.touched);
    use_lists();
    let at = At { place, desk: &desk, act: &act };
    html! {
        <article class="lab">
            <h1>{ place.say(HEADING) }</h1>
            { place.lead(LEAD) }
            if let Some(trouble) = desk.trouble {
                <p class="trouble" role="alert">{ why(trouble).get(lang) }</p>
            }
            <Who place={place.clone()} scene={desk.lab.scene().clone()} other={desk.other} act={&act} />
            { time(at) }
            <div class="bench">
                <div class="left">
                    <div class="view" role="group" aria-label={VIEW.get(lang)}>
                        <button type="button" class="see-octets" aria-pressed={desk.octets.to_string()}
                            onclick={act.reform(|_| DeskAction::Octets)}>{ OCTETS.get(lang) }</button>
                        <button type="button" class="see-outside" aria-pressed={desk.outside.to_string()}
                            onclick={act.reform(|_| DeskAction::Outside)}>{ OUTSIDE.get(lang) }</button>
                    </div>
                    { lines(at) }
                    { heard(at) }
                    { drive(at, &[Drive::Guided, Drive::Compose, Drive::Type]) }
                    <Later place={place.clone()} desk={desk.clone()} act={&act} draw={breaking as fn(At<'_>) -> Html} />
                </div>
                <div class="right">
                    <Later place={place.clone()} desk={desk.clone()} act={&act} draw={state as fn(At<'_>) -> Html} />
                </div>
            </div>
            <Later place={place.clone()} desk={desk.clone()} act={&act} draw={rest as fn(At<'_>) -> Html} />
            <section class="onward">
                <h2>{ WHERE_TO_GO.get(lang) }</h2>
                <div class="choices">
                    { place.go_on(Page::Learn, LESSONS.get(lang)) }
                    { place.go_on(Page::Commands, COMMANDS.get(lang)) }
                </div>
            </section>
        </article>
    }
}

/// What the server holds, and what was said in the last step, piece by piece.
fn state(at: At<'_>) -> Html {
    html! {
        <>
            { server(at) }
            { explained(at) }
        </>
    }
}

/// What stands below the table.
fn rest(at: At<'_>) -> Html {
    let At { place, desk, act } = at;
    html! {
        <>
            if desk.outside {
                <p class="note-line">{ place.say_with(KNOWN, &[("host", &desk.lab.scene().host)]) }</p>
            }
            { branches_beside(at) }
            { servers_beside(at) }
            <LetterForm place={place.clone()} written={desk.written()} ready={desk.lab.here().phase == Some(Phase::Ready)} {act} />
            { share(at) }
        </>
    }
}

/// What a key does.
fn action_of(key: &str) -> Option<DeskAction> {
    Some(match key {
        "ArrowRight" => DeskAction::Next,
        "ArrowLeft" => DeskAction::By(-1),
        _ => return None,
    })
}

const fn why(trouble: NotALab) -> Text {
    match trouble {
        NotALab::FromTheFuture => LINK_OF_THE_FUTURE,
        NotALab::Other | NotALab::Unreadable => Text {
            en: "This link cannot be read: perhaps a part of it was lost. Here is a new session.",
            hi: "यह link पढ़ा नहीं जा सका: शायद इसका कोई हिस्सा छूट गया। यह रही एक नई बातचीत।",
        },
    }
}

const COMMANDS: Text = Text { en: "Every command", hi: "सारे commands" };
pub(super) const HEADING: Text =
    Text { en: "The SMTP laboratory", hi: "SMTP की प्रयोगशाला" };
const KNOWN: Text = Text {
    en: "Under TLS somebody on the way still learns the addresses of both computers, mostly the name `{host}`, when and how much you send. Not whom you write to, not what, not your password.",
    hi: "TLS में भी रास्ते में बैठा कोई दोनों computers के IP addresses, ज़्यादातर `{host}` नाम, और कब कितना भेजा गया, यह जान लेता है। किसे लिखा, क्या लिखा, और आपका password नहीं।",
};
const LEAD: Text = Text {
    en: "Talk to a mail server, and see what it remembers. Nothing is sent anywhere: the server lives in this page, so go back, try another way, and break it.",
    hi: "mail server से बात कीजिए, और देखिए कि उसे क्या याद रहता है। कहीं कुछ नहीं भेजा जाता: server इसी पन्ने में है, इसलिए बेझिझक पीछे जाइए, दूसरा रास्ता आज़माइए, बिगाड़कर देखिए।",
};
const LESSONS: Text = Text { en: "Lessons", hi: "पाठ" };
const OCTETS: Text = Text { en: "Show the bytes", hi: "bytes दिखाइए" };
const OUTSIDE: Text = Text {
    en: "What an eavesdropper sees", hi: "चुपके से सुनने वाला क्या देखता है"
};
const VIEW: Text = Text { en: "View", hi: "कैसे दिखाएँ" };
/// The title of the document.
pub(super) const TITLE: Text = Text {
    en: "SMTP laboratory: talk to a mail server yourself",
    hi: "SMTP प्रयोगशाला: mail server से ख़ुद बात कीजिए",
};
