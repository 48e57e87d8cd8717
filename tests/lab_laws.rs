//! Laws of the laboratory: nothing that is typed, pasted or linked does harm, and
//! the same moves give the same tree.
#![cfg(not(target_family = "wasm"))]

use std::rc::Rc;

use dakiya::account::{Account, Choices, Field, play_link};
use dakiya::providers::Protocol;
use dakiya::scenarios::Cast;
use dakiya::simulator::lab::{
    CANNED, Deed, Door, Fault, Guide, Lab, MOST_MOVES, Move, Scene, beside, blanked, chips,
    conclude, guide, link, mermaid, seen, svg, swaks, transcript, verdict, with_persona,
};
use dakiya::smtp::{PERSONAS, Phase, Reply, Transport};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

/// Follows the guide until it has nothing more to say.
fn guided(mut lab: Lab) -> (Lab, Guide) {
    for _ in 0..40 {
        match guide(&lab) {
            Guide::Next { chip, .. } => lab = lab.take(chip.act.done()),
            end => return (lab, end),
        }
    }
    panic!("the guide never ends");
}

fn scenes() -> impl Iterator<Item = Scene> {
    let doors = PERSONAS
        .iter()
        .flat_map(|persona| Door::of(&persona).into_iter().map(move |door| (persona, door)));
    doors.map(|(persona, door)| Scene::default().with_persona(persona).with_door(door))
}

#[test]
fn the_guide_sends_the_message_to_every_persona_through_every_door() {
    for scene in scenes() {
        let name = format!("{} {:?}", scene.persona.id, scene.door);
        let (lab, end) = guided(Lab::new(scene));
        assert_eq!(end, Guide::Done, "{name}\n{}", transcript(&lab));
        assert!(conclude(&lab.clone().seek(lab.here().depth - 1)).is_some(), "{name}");
    }
}

#[test]
fn starttls_on_465_hangs_and_tls_on_587_fails() {
    let scene = Scene { client: Transport::Plain, ..Scene::default() };
    let (lab, end) = guided(Lab::new(scene));
    assert!(matches!(end, Guide::Stuck(_)), "{end:?}");
    assert_eq!(lab.here().phase, Some(Phase::Handshake));
    let lab = lab.take(Deed::line("EHLO laptop.example").done());
    assert!(conclude(&lab).expect("a conclusion").words.en.contains("465"));

    let scene = Scene { client: Transport::Tls, ..Scene::default().with_door(Door::Submission) };
    let (lab, end) = guided(Lab::new(scene));
    assert_eq!(end, Guide::Failed);
    assert!(conclude(&lab).expect("a conclusion").words.en.contains("wrong version number"));
}

#[test]
fn what_the_server_is_asked_it_forgets() {
    let (lab, _) = guided(Lab::new(Scene::default()));
    for depth in 0..lab.here().depth {
        let lab = lab.clone().seek(depth);
        let before = lab.clone();
        let all = chips(&lab);
        let mut ids: Vec<_> = all.iter().map(|chip| chip.id).collect();
        for chip in &all {
            let sense = verdict(&lab, chip);
            let done = lab.clone().take(chip.act.clone().done());
            assert_eq!(done.here().code(), sense.code, "{}", chip.id);
        }
        assert_eq!(lab, before);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all.len(), "a name is there twice: {ids:?}");
    }
}

#[test]
fn another_way_makes_a_branch_and_the_same_way_none() {
    let (lab, _) = guided(Lab::new(Scene::default()));
    let (len, tip) = (lab.len(), lab.tip());
    let again = lab.clone().seek(3);
    let the = lab.node(4).and_then(|node| node.the.clone()).expect("a move");
    assert_eq!(again.clone().take(the).len(), len);
    let other = again.take(Deed::line("RSET").done());
    assert_eq!((other.len(), other.tips().len()), (len + 1, 2));
    let (shared, pairs) = beside(&other, tip, other.tip());
    assert_eq!(shared, 3);
    assert!(!pairs[0].same_client);
    assert_eq!(other.follow(tip).session(), lab.session());
}

#[test]
fn every_fault_at_every_step_is_concluded_from() {
    let (lab, _) = guided(Lab::new(Scene::default().with_door(Door::Submission)));
    let faults = CANNED.iter().map(Fault::Reply).chain(Fault::ALL);
    for fault in faults {
        for depth in 1..=lab.here().depth {
            let there = lab.clone().seek(depth);
            let broken = there.clone().inject(Some(fault.clone()));
            let node = broken.here();
            if broken == there || node.spoken == there.here().spoken {
                continue;
            }
            assert!(conclude(&broken).is_some(), "{fault:?} at {depth}");
            assert!(seen(&broken).is_some(), "{fault:?} at {depth}");
            if let Fault::Reply(canned) = &fault {
                assert_eq!(node.code(), Some(canned.code));
                let queued = broken.session().map_or(0, |session| session.queue().len());
                let before = broken.session_before().map_or(0, |session| session.queue().len());
                assert_eq!(queued, before, "what is refused is not done");
            } else {
                assert_eq!(node.phase, Some(Phase::Closed), "{fault:?} at {depth}");
            }
        }
    }
}

#[test]
fn what_was_recorded_is_said_and_done_where_the_server_agrees() {
    let said = |text: &str| Some(Fault::Recorded(Rc::new(Reply::parse(text).expect("a reply"))));
    let (lab, _) = guided(Lab::new(Scene::default().with_door(Door::Submission)));
    for depth in 1..=lab.here().depth {
        let there = lab.clone().seek(depth);
        let Some(code) = there.here().code() else { continue };
        let own = format!("{code}-in other\n{code} words");
        let alike = there.clone().inject(said(&own));
        assert_eq!(alike.here().phase, there.here().phase, "{own} at {depth}");
        let last = alike.here().spoken.last().map(|line| line.text.clone());
        assert_eq!(last, Some(format!("{code} words")));
        let refused = there.clone().inject(said("550 5.7.1 No"));
        assert_eq!(refused.here().code(), Some(550), "at {depth}");
        let queue = |lab: &Lab| lab.session().map_or(0, |session| session.queue().len());
        assert!(queue(&refused) <= queue(&lab.clone().seek(depth - 1)), "nothing is done");
        let link = link::write(&refused).expect("a link");
        assert_eq!(link::read(&link), Ok(blanked(&refused)));
    }
    // The server would say no; only the words are those of the log.
    let lab = Lab::new(Scene::default().with_door(Door::Submission)).take(Deed::Connect.done());
    let mail = Move { act: Deed::line("MAIL FROM:<a@b.example>"), fault: said("250 Ok") };
    let taken = lab.clone().take(mail);
    assert_eq!(taken.here().code(), Some(250));
    assert_eq!(taken.session(), lab.session());
}

#[test]
fn a_connection_lost_after_the_dot_leaves_the_message_there() {
    let (lab, _) = guided(Lab::new(Scene::default()));
    let dot = lab.path().into_iter().find(|at| {
        lab.node(*at).is_some_and(|node| node.spoken.iter().any(|line| line.text == "."))
    });
    let lost = lab.go(dot.expect("a message")).inject(Some(Fault::Lost));
    assert_eq!(lost.session().map(|session| session.queue().len()), Some(1));
    assert_eq!(lost.here().code(), None);
    assert!(conclude(&lost).expect("a conclusion").words.en.contains("twice"));
}

#[test]
fn a_second_persona_answers_the_same_moves() {
    let (lab, _) = guided(Lab::new(Scene::default()));
    for persona in PERSONAS.iter() {
        let (_, pairs) = with_persona(&lab, persona);
        assert_eq!(pairs.len(), lab.here().depth);
        assert!(pairs.iter().all(|pair| pair.same_client));
        let same = persona == lab.scene().persona;
        assert_eq!(pairs.iter().all(|pair| pair.same_server), same, "{}", persona.id);
    }
}

#[test]
fn five_thousand_lines_and_a_long_paste_are_cut_with_a_notice() {
    let lab = Lab::new(Scene::default().with_persona(PERSONAS.get("strict").expect("strict")));
    let lab = lab.paste(&"NOOP\n".repeat(MOST_MOVES + 10));
    assert!(lab.is_cut());
    assert_eq!(lab.len(), MOST_MOVES + 1);
    let (paste, other) = ("x".repeat(1_000_000), Lab::new(Scene::default()));
    let other = other.take(Deed::Connect.done()).type_line(&paste);
    assert!(other.is_cut());
    assert_eq!(other.take(Deed::line("NOOP").done()).len(), 4);
}

#[test]
fn what_was_typed_to_log_in_leaves_nowhere() {
    let connected = Lab::new(Scene::default()).paste("");
    let connected = connected.take(Deed::Connect.done()).take(Deed::Handshake.done());
    let ready = connected.type_line("EHLO a.example");
    // asha, my-own-secret; my-own-secret
    let (plain, word) = ("AGFzaGEAbXktb3duLXNlY3JldA==", "bXktb3duLXNlY3JldA==");
    let typed = [
        vec![format!("AUTH PLAIN {plain}")],
        vec![format!("auth plain {plain}")],
        vec!["AUTH PLAIN".into(), plain.into()],
        vec!["AUTH LOGIN".into(), "YXNoYQ==".into(), word.into()],
        vec![format!("AUTH LOGIN {word}"), word.into()],
        vec!["AUTH LOGIN".into(), "*".into(), word.into()],
        vec![format!("AUTH NONE {plain}")],
    ];
    for lines in typed {
        let lab = lines.iter().fold(ready.clone(), |lab, line| lab.type_line(line));
        let moves = format!("{:?}", blanked(&lab).moves());
        for text in [transcript(&lab), mermaid(&lab), svg(&lab), swaks(&lab), moves] {
            assert!(!text.contains(word) && !text.contains(plain), "{lines:?}: {text}");
        }
        let link = link::write(&lab).expect("a link");
        let back = link::read(&link).expect("our own link");
        assert_eq!(transcript(&back), transcript(&lab));
        assert_eq!(back, blanked(&lab));
        assert_eq!(
            back.here().code().map(|code| code / 100),
            lab.here().code().map(|code| code / 100),
            "{lines:?}"
        );
    }
}

#[test]
fn links_of_every_version_keep_opening() {
    let links = include_str!("golden/lab_links.txt");
    for line in links.lines().filter(|line| !line.starts_with('#')) {
        let (link, ends) = line.split_once(' ').expect("a link, and how it ends");
        let lab = link::read(link).unwrap_or_else(|problem| panic!("{problem:?}: {link}"));
        let last = lab.here().spoken.last().map(|line| line.text.clone()).unwrap_or_default();
        assert_eq!(format!("{}/{} {last}", lab.at(), lab.len() - 1), ends);
        assert_eq!(link::write(&lab).as_deref(), Some(link), "written anew, it is the same");
    }
}

#[test]
fn links_that_are_none_are_refused() {
    use link::NotALab::{FromTheFuture, Other, Unreadable};
    for (fragment, problem) in [
        ("", Other),
        ("v=1&address=asha%40gmail.com", Other),
        ("lab=2.AAAA", FromTheFuture),
        ("lab=1", Unreadable),
        ("lab=1.", Unreadable),
        ("lab=1.!!!", Unreadable),
        ("lab=x.AAAA", Unreadable),
        ("lab=1./wAA", Unreadable),
    ] {
        assert_eq!(link::read(fragment), Err(problem), "{fragment}");
    }
}

#[test]
fn settings_from_the_first_page_are_played() {
    let choices = Choices::default().with(Field::Address, "asha@yahoo.com");
    for (port, stuck) in [("", false), ("465", false), ("587", false)] {
        let choices = choices.clone().with(Field::Port(Protocol::Smtp), port);
        let account = Account::of(&choices).expect("an account");
        let lab =
            link::read(&format!("v=1&address=x&{}", play_link(&account))).expect("our own link");
        assert_eq!(*lab.scene(), Scene::of(&Cast::of(&account)));
        assert_eq!(lab.scene().persona.id, "yahoo");
        let (_, end) = guided(lab);
        assert_eq!(matches!(end, Guide::Stuck(_)), stuck, "{port}: {end:?}");
    }
}

#[test]
fn the_picture_holds_every_line_as_text_and_tls_from_where_it_begins() {
    let hostile = "NOOP <script>&\"'\u{7}\u{202e}";
    for (port, client) in [(465, Transport::Tls), (587, Transport::Plain)] {
        let scene = Scene::of(&Cast::new("asha@gmail.com", "smtp.gmail.com", port, client));
        let (lab, _) = guided(Lab::new(scene));
        let lab = lab.seek(usize::from(u16::MAX)).type_line(hostile);
        let texts = texts_of(&svg(&lab));
        let said = transcript(&lab);
        let short = said.lines().filter(|line| line.len() < 90).filter_map(|line| line.get(3..));
        for line in short.filter(|line| !line.ends_with(" --")) {
            assert!(texts.iter().any(|text| text == line), "{line}");
        }
    }
}

/// The texts of a picture, as a reader of XML finds them.
fn texts_of(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    let (mut texts, mut text) = (Vec::new(), String::new());
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Eof => return texts,
            Event::Text(piece) => text += &piece.xml10_content(),
            Event::GeneralRef(entity) => {
                let name = entity.xml10_content();
                text += resolve_predefined_entity(&name).expect("predefined");
            }
            Event::End(_) => texts.push(std::mem::take(&mut text).trim().to_owned()),
            _ => {}
        }
    }
}
