//! Every lesson tells the truth: the engine answers as the lesson says.
#![cfg(not(target_family = "wasm"))]

mod support;

use dakiya::scenarios::{Cast, Chapter, SCENARIOS, Step};
use dakiya::simulator::{Player, example};
use dakiya::smtp::{Event, MANUALS, PERSONAS, Part, Phase, Reply, Transport, VERBS};
use dakiya::text::markup::{self, Span};
use dakiya::text::{Lang, Text};
use support::golden;

/// Senders and servers that lessons are played with.
fn casts() -> [(&'static str, Cast); 4] {
    let asha = |host, port, transport| Cast {
        name: Some("आशा राव".to_owned()),
        ..Cast::new("asha@gmail.com", host, port, transport)
    };
    let by_hand = Cast::new("ravi@mail.example.in", "mail.example.in", 587, Transport::Plain);
    [
        ("gmail_465", asha("smtp.gmail.com", 465, Transport::Tls)),
        ("gmail_587", asha("smtp.gmail.com", 587, Transport::Plain)),
        ("by_hand", by_hand.clone()),
        (
            "unicode",
            Cast {
                address: "आशा@डाक.भारत".into(), username: "asha".into(), ..by_hand
            },
        ),
    ]
}

/// Every lesson with every cast that it is played with; a stage of its own needs
/// only one.
fn players() -> impl Iterator<Item = (String, Player)> {
    SCENARIOS.iter().flat_map(|scenario| {
        let fitting = casts().into_iter().filter(move |(_, cast)| scenario.fits(cast));
        let many = if scenario.is_own() { usize::MAX } else { 1 };
        fitting.take(many).map(move |(name, cast)| {
            let who = if scenario.is_own() { name } else { "stage" };
            (format!("{}.{who}", scenario.id), Player::new(scenario, cast))
        })
    })
}

#[test]
fn replies_are_what_the_lesson_expects() {
    let mut wrong = Vec::new();
    for (name, player) in players() {
        let player = player.jump(usize::MAX);
        for turn in player.turns() {
            if turn.code() != turn.step.expect {
                let said = turn.replies().map(ToString::to_string).collect::<String>();
                wrong.push(format!("{name}: {}: {said}", turn.step.title.en));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// For the first cast that a lesson fits.
#[test]
fn every_lesson_is_written_down() {
    for scenario in SCENARIOS.iter() {
        let (_, cast) = casts().into_iter().find(|(_, cast)| scenario.fits(cast)).expect("a cast");
        let player = Player::new(scenario, cast).jump(usize::MAX);
        golden(&format!("scenarios/{}.txt", scenario.id), &player.transcript());
    }
}

#[test]
fn chapters_hold_their_lessons_together() {
    let chapters: Vec<_> = SCENARIOS.iter().map(|scenario| scenario.chapter).collect();
    let grouped = Chapter::ALL.into_iter().flat_map(|chapter| {
        let count = chapters.iter().filter(|other| **other == chapter).count();
        assert!(count >= 3, "{chapter:?}: {count}");
        std::iter::repeat_n(chapter, count)
    });
    assert!(grouped.eq(chapters.iter().copied()), "{chapters:?}");
    assert!(chapters.len() >= 45, "{}", chapters.len());
    let of_gmail = chapters.iter().filter(|chapter| **chapter == Chapter::Gmail).count();
    assert!(of_gmail >= 10, "{of_gmail}");
}

#[test]
fn an_attack_ends_in_the_defence() {
    for scenario in SCENARIOS.iter().filter(|scenario| scenario.chapter == Chapter::Attacks) {
        let (_, cast) = casts().into_iter().next().expect("a cast");
        let player = Player::new(scenario, cast);
        let last = player.steps().last().expect("a step");
        assert!(last.title.en.starts_with("The defence"), "{}: {}", scenario.id, last.title.en);
        assert!(last.title.hi.contains("बचाव"), "{}: {}", scenario.id, last.title.hi);
    }
}

#[test]
fn a_stage_of_its_own_fits_everyone() {
    for scenario in SCENARIOS.iter().filter(|scenario| !scenario.is_own()) {
        let stages = casts().map(|(_, cast)| scenario.cast(cast));
        assert!(stages.iter().all(|stage| *stage == stages[0]), "{}", scenario.id);
    }
}

#[test]
fn attacks_happen_under_names_that_nobody_has() {
    let known = ["example", "test", "com", "net", "org", "in"];
    for scenario in SCENARIOS.iter().filter(|scenario| scenario.chapter == Chapter::Attacks) {
        let (_, cast) = casts().into_iter().next().expect("a cast");
        let transcript = Player::new(scenario, cast).jump(usize::MAX).transcript();
        let names = transcript.split(|c: char| !(c.is_ascii_alphanumeric() || "-.".contains(c)));
        let hosts = names
            .filter(|name| name.contains('.') && !name.contains(".."))
            .filter(|name| name.rsplit('.').next().is_some_and(|last| known.contains(&last)));
        for host in
            hosts.filter(|host| ![Some("example"), Some("test")].contains(&host.rsplit('.').next()))
        {
            let domain: Vec<_> = host.rsplit('.').take(2).collect();
            assert_eq!(domain.get(1), Some(&"example"), "{}: {host}", scenario.id);
        }
    }
}

#[test]
fn titles_stand_alone() {
    for scenario in SCENARIOS.iter() {
        for lang in Lang::ALL {
            let words = [scenario.title.get(lang), scenario.summary.get(lang)];
            assert!(words.iter().all(|words| !words.contains('{')), "{}", scenario.id);
        }
    }
}

#[test]
fn a_lesson_ends_with_a_closed_connection() {
    for (name, player) in players() {
        let last = player.jump(usize::MAX);
        let session = last.session().expect("a session");
        assert_eq!(session.phase(), Phase::Closed, "{name}");
    }
}

#[test]
fn the_first_mail_arrives_as_it_was_written() {
    let scenario = SCENARIOS.get("first_mail").expect("this lesson");
    for (name, cast) in casts() {
        let player = Player::new(scenario, cast.clone()).jump(usize::MAX);
        let queue = player.session().expect("a session").queue();
        golden(&format!("scenarios/first_mail.{name}.txt"), &player.transcript());
        let [message] = queue else { panic!("{name}: {} messages", queue.len()) };
        assert_eq!(message.reverse_path.to_string(), cast.address);
        assert_eq!(message.forward_paths[0].to_string(), cast.recipient);
        let text = String::from_utf8(message.data.clone()).expect("UTF-8");
        assert!(text.contains("\r\n.msmtprc") && text.ends_with("dot.\r\n"), "{name}: {text}");
    }
}

#[test]
fn the_everyday_password_logs_nobody_in() {
    for (name, player) in players().filter(|(name, _)| name.starts_with("everyday_password")) {
        let mut player = player;
        while !player.is_last() {
            player = player.next();
            assert_eq!(player.session().and_then(|session| session.identity()), None, "{name}");
        }
    }
}

#[test]
fn what_is_refused_is_not_kept() {
    for (name, player) in players() {
        for turn in player.jump(usize::MAX).turns() {
            let kept = turn.events.iter().any(|event| matches!(event, Event::Accepted(_)));
            assert!(!kept || turn.code().is_none_or(|code| code < 400), "{name}");
        }
    }
}

#[test]
fn every_line_of_a_lesson_can_be_explained() {
    for (name, player) in players() {
        for turn in player.jump(usize::MAX).turns() {
            for line in turn.lines() {
                // What is no command has no pieces, nor has what nobody reads.
                let unread = turn.lines()[0].text == "STARTTLS" || turn.code() == Some(500);
                let marked = !line.marks.is_empty() || line.text.is_empty() || unread;
                assert!(marked, "{name}: {}", line.text);
            }
        }
    }
}

#[test]
fn the_dots_of_the_message_are_told_apart() {
    let (_, player) = players().next().expect("a lesson");
    let turns = player.jump(usize::MAX);
    let lines: Vec<_> = turns.turns().iter().flat_map(dakiya::simulator::Turn::lines).collect();
    let part = |text: &str| {
        let line = lines.iter().find(|line| line.text.starts_with(text)).expect("this line");
        line.marks[0].clone()
    };
    assert_eq!(part("..msmtprc"), (0..1, Part::StuffedDot));
    assert!(lines.iter().any(|line| line.text == "." && line.marks == [(0..1, Part::EndOfData)]));
    assert_eq!(part("Subject:"), (0..7, Part::FieldName));
    assert_eq!(part("Namaste").1, Part::Body);
}

#[test]
fn every_placeholder_of_a_lesson_is_known() {
    let known = ["address", "username", "recipient", "host", "port", "client", "password"];
    let known = |name: &str| known.contains(&name) || name == "app_password";
    for (name, player) in players() {
        let scenario = player.scenario();
        let values = player.cast().values();
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let of_step = |step: &Step| [Some(step.title), Some(step.why), step.holds];
        let texts = player.steps().iter().flat_map(of_step).flatten();
        for text in texts.chain([scenario.title, scenario.summary]) {
            for lang in Lang::ALL {
                let mut names = text.get(lang).split('{').skip(1).filter_map(|t| t.split_once('}'));
                assert!(names.all(|(placeholder, _)| known(placeholder)), "{name}: {}", text.en);
                assert!(!text.fill(lang, &values).is_empty());
            }
        }
    }
}

#[test]
fn examples_show_the_command_and_a_reply_to_it() {
    for (verb, manual) in VERBS.iter().zip(MANUALS.iter()) {
        let played = example(&manual.example);
        let answered = played.iter().any(|(line, events)| {
            let is_it = line.as_ref().is_some_and(|line| line.text.starts_with(verb.word));
            let silent = verb.word == "BDAT";
            is_it && (silent || events.iter().any(|event| event.reply().is_some()))
        });
        assert!(answered, "{}", verb.word);
        let codes = manual.replies.iter().map(|(code, _)| *code).collect::<Vec<_>>();
        let verb_lines = played.iter().skip_while(|(line, _)| {
            line.as_ref().is_none_or(|line| !line.text.starts_with(verb.word))
        });
        let first = verb_lines.flat_map(|(_, events)| events).find_map(Event::reply);
        let first = first.expect("a reply").code;
        assert!(codes.contains(&first), "{}: {first} is not explained", verb.word);
        let transcript: String = played
            .iter()
            .flat_map(|(line, events)| {
                let client = line.iter().map(|line| format!("C: {}\n", line.text));
                let server = events.iter().filter_map(Event::reply).flat_map(Reply::printed);
                client.chain(server.map(|line| format!("S: {line}\n"))).collect::<Vec<_>>()
            })
            .collect();
        golden(&format!("examples/{}.txt", verb.id), &transcript);
    }
}

#[test]
fn marks_in_texts_are_closed() {
    let verbs = VERBS.iter().zip(MANUALS.iter()).flat_map(|(verb, manual)| {
        let mut texts = vec![verb.summary, manual.what, manual.when];
        texts.extend(manual.note);
        texts.extend(manual.replies.iter().map(|(_, text)| *text));
        texts
    });
    let personas = PERSONAS.iter().map(|persona| persona.about);
    let steps = players().flat_map(|(_, player)| {
        player.steps().iter().flat_map(|s| [Some(s.why), s.holds]).flatten().collect::<Vec<Text>>()
    });
    for text in verbs.chain(personas).chain(steps) {
        for lang in Lang::ALL {
            assert!(!text.get(lang).is_empty(), "{}", text.en);
            for span in markup::spans(text.get(lang)) {
                if let Span::Plain(words) | Span::Strong(words) = span {
                    assert!(!words.contains(['`', '*', '[']), "{words}");
                }
            }
        }
    }
}
