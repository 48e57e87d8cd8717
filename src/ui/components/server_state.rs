//! What the server holds, and what the last step changed in it.

use yew::prelude::*;

use crate::simulator::Turn;
use crate::smtp::{Change, Event, Session};
use crate::text::Text;
use crate::ui::place::Place;

/// What the server holds after a step: the buffers of RFC 5321 §4.1.1 and what
/// it knows of the connection.
pub(crate) fn server_state(place: &Place, turn: &Turn) -> Html {
    match &turn.after {
        Some(session) => server_holds(place, session, &turn.events),
        None => html! {},
    }
}

/// What `session` holds after `events`.
pub(crate) fn server_holds(place: &Place, session: &Session, events: &[Event]) -> Html {
    let lang = place.lang;
    html! {
        <section class="server-state">
            <h3>{ TITLE.get(lang) }</h3>
            <table>
                <tbody>
                    for row in rows(session, events) {
                        <tr class={row.changed.then_some("changed")}>
                            <th scope="row">{ row.name.get(lang) }</th>
                            <td>
                                { row.value.unwrap_or_else(|| row.none.get(lang).to_owned()) }
                                if row.changed {
                                    <span class="badge">{ CHANGED.get(lang) }</span>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

struct Row {
    name: Text,
    value: Option<String>,
    /// What is shown without a value.
    none: Text,
    changed: bool,
}

fn rows(session: &Session, events: &[Event]) -> [Row; 8] {
    let did = |is: fn(&Change) -> bool| {
        events.iter().any(|event| matches!(event, Event::Changed(change) if is(change)))
    };
    let accepted = events.iter().any(|event| matches!(event, Event::Accepted(_)));
    let paths: Vec<_> = session.forward_paths().iter().map(ToString::to_string).collect();
    let octets = session.mail_data().len();
    let queue: Vec<_> = session.queue().iter().map(|queued| queued.id.clone()).collect();
    let row = |name, value, none, changed| Row { name, value, none, changed };
    let some = |list: Vec<String>| Some(list.join(", ")).filter(|list| !list.is_empty());
    [
        row(PHASE, None, session.phase().name(), did(|c| matches!(c, Change::Phase(_)))),
        row(
            CONNECTION,
            None,
            if session.tls() { ENCRYPTED } else { PLAIN },
            did(|c| matches!(c, Change::Tls)),
        ),
        row(
            HELLO,
            session.hello().map(|hello| hello.name.to_string()),
            NOT_YET,
            did(|c| matches!(c, Change::Hello(_))),
        ),
        row(
            IDENTITY,
            session.identity().map(str::to_owned),
            NOBODY,
            did(|c| matches!(c, Change::Identity(_))),
        ),
        row(
            REVERSE_PATH,
            session.reverse_path().map(ToString::to_string),
            EMPTY,
            did(|c| matches!(c, Change::ReversePath(_))),
        ),
        row(FORWARD_PATHS, some(paths), EMPTY, did(|c| matches!(c, Change::ForwardPaths(_)))),
        row(
            MAIL_DATA,
            (octets > 0).then(|| format!("{octets} octets")),
            EMPTY,
            did(|c| matches!(c, Change::MailData(_))),
        ),
        row(QUEUE, some(queue), EMPTY, accepted),
    ]
}

const CHANGED: Text = Text { en: "new", hi: "नया" };
const CONNECTION: Text = Text { en: "Connection", hi: "Connection" };
const EMPTY: Text = Text { en: "empty", hi: "खाली" };
const ENCRYPTED: Text = Text { en: "encrypted (TLS)", hi: "encrypted (TLS)" };
const FORWARD_PATHS: Text =
    Text { en: "Forward-path buffer: to whom", hi: "Forward-path buffer: किसे" };
const HELLO: Text = Text { en: "Name of the client", hi: "client का नाम" };
const IDENTITY: Text = Text { en: "Logged in", hi: "login किसने किया" };
const MAIL_DATA: Text = Text { en: "Mail data buffer", hi: "Mail data buffer" };
const NOBODY: Text = Text { en: "nobody", hi: "किसी ने नहीं" };
const NOT_YET: Text = Text { en: "not told yet", hi: "अभी नहीं बताया" };
const PHASE: Text = Text { en: "The server", hi: "server" };
const PLAIN: Text = Text {
    en: "open to read for everyone on the way",
    hi: "खुला: रास्ते में कोई भी पढ़ सकता है",
};
const QUEUE: Text = Text {
    en: "Queue: mail it answers for", hi: "Queue: जिस mail की ज़िम्मेदारी ली"
};
const REVERSE_PATH: Text =
    Text { en: "Reverse-path buffer: from whom", hi: "Reverse-path buffer: किससे" };
const TITLE: Text = Text {
    en: "What the server holds now", hi: "server के पास अब क्या है"
};
