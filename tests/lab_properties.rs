//! Properties of the laboratory: any moves, any paste and any link.
#![cfg(not(target_family = "wasm"))]

use std::rc::Rc;

use dakiya::simulator::lab::{
    CANNED, Deed, Door, Fault, Lab, Move, Scene, blanked, conclude, guide, link, mermaid, news,
    seen, svg, swaks,
};
use dakiya::smtp::{PERSONAS, Reply, Session, Transport};
use dakiya::text::Lang;
use proptest::prelude::*;

fn scenes() -> impl Iterator<Item = Scene> {
    let doors = PERSONAS
        .iter()
        .flat_map(|persona| Door::of(&persona).into_iter().map(move |door| (persona, door)));
    doors.map(|(persona, door)| Scene::default().with_persona(persona).with_door(door))
}

/// Moves of any kind, each from a position that may be there.
fn moves() -> impl Strategy<Value = Vec<(usize, Move)>> {
    let line = prop_oneof![
        "[A-Z]{4} ?[ -~]{0,40}",
        "\\PC{0,60}",
        Just("EHLO a.example".to_owned()),
        Just("STARTTLS".to_owned()),
        Just("MAIL FROM:<a@b.example>".to_owned()),
        Just("RCPT TO:<ravi@example.org>".to_owned()),
        Just("DATA".to_owned()),
        Just("a\0b\rc\n.".to_owned()),
        Just("AUTH LOGIN".to_owned()),
        Just(".".to_owned()),
    ];
    let act = prop_oneof![
        1 => Just(Deed::Connect),
        1 => Just(Deed::Handshake),
        8 => line.prop_map(|line| Deed::line(&line)),
        1 => "(?s).{0,40}".prop_map(|text| Deed::Send(text.into_bytes())),
    ];
    let canned = (0..CANNED.len()).prop_map(|at| Fault::Reply(&CANNED[at]));
    let recorded = "[2-5][0-9]{2}[ -]\\PC{0,40}(\n[2-5][0-9]{2} [45]\\.7\\.[0-9] \\PC{0,20})?";
    let recorded =
        recorded.prop_map(|text| Reply::parse(&text).map(|reply| Fault::Recorded(Rc::new(reply))));
    let fault = prop_oneof![
        6 => Just(None),
        1 => canned.prop_map(Some),
        1 => recorded,
        1 => (0..Fault::ALL.len()).prop_map(|at| Some(Fault::ALL[at].clone())),
    ];
    let the = (act, fault).prop_map(|(act, fault)| Move { act, fault });
    prop::collection::vec((0..40_usize, the), 0..30)
}

fn scene() -> impl Strategy<Value = Scene> {
    let all: Vec<_> = scenes().collect();
    (0..all.len(), any::<bool>()).prop_map(move |(at, tls)| {
        let client = if tls { Transport::Tls } else { Transport::Plain };
        Scene { client, ..all[at].clone() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_same_moves_give_the_same_tree(scene in scene(), moves in moves(), at in 0..40_usize) {
        let mut lab = Lab::new(scene.clone()).take(Deed::Connect.done());
        for (from, the) in moves {
            lab = lab.go(from).take(the);
        }
        let again = Lab::replay(scene.clone(), lab.moves());
        prop_assert_eq!(again.moves(), lab.moves());
        let (lab, again) = (lab.go(at), again.go(at));
        let (there, tip) = (lab.at(), lab.tip());
        let again = again.follow(tip).go(there);
        prop_assert_eq!(again.session(), lab.session());
        prop_assert_eq!(again.here(), lab.here());
        prop_assert_eq!(lab.with_scene(scene), lab.clone());
        // Whatever can be shown of it, is shown.
        let news = Lang::ALL.map(|lang| news::news(&lab, lang));
        prop_assert!(news.iter().all(|news| !news.is_empty()) || lab.here().phase.is_some());
        let _ = (guide(&lab), conclude(&lab), seen(&lab), mermaid(&lab), svg(&lab), swaks(&lab));
        let link = link::write(&lab).expect("short enough");
        let back = link::read(&link);
        prop_assert_eq!(back.as_ref(), Ok(&blanked(&lab)));
    }

    #[test]
    fn no_fragment_does_harm(fragment in "(lab=1\\.)?[A-Za-z0-9_-]{0,200}", text in "\\PC{0,200}") {
        let _ = link::read(&fragment);
        let _ = link::read(&text);
    }

    #[test]
    fn damaged_links_do_no_harm(moves in moves(), cut in 0..400_usize, octet in any::<u8>()) {
        let link = link::write(&Lab::replay(Scene::default(), moves)).expect("short enough");
        let mut octets = link.into_bytes();
        let at = cut % octets.len();
        octets[at] = octet;
        let _ = link::read(&String::from_utf8_lossy(&octets));
        octets.truncate(at);
        let _ = link::read(&String::from_utf8_lossy(&octets));
    }

    #[test]
    fn whatever_is_pasted_stays_text(scene in scene(), text in "(?s).{0,400}") {
        let lab = Lab::new(scene).paste(&text);
        prop_assert!(lab.session().is_some() || text.is_empty());
        prop_assert_eq!(lab.session().map(Session::phase), lab.here().phase);
    }
}
