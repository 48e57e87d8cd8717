//! What holds for anything that is typed, pasted, or opened as a link.
#![cfg(not(target_family = "wasm"))]

use dakiya::account::{Account, BY_HAND, Choices, Field, Mailbox, YES, link};
use dakiya::providers::{PROVIDERS, Protocol};
use dakiya::scenarios::{Cast, SCENARIOS};
use dakiya::simulator::Player;
use dakiya::smtp::Transport;
use dakiya::targets::GENERATORS;
use dakiya::text::Lang;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// What people type, and what they do not.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => ".{0,40}",
        2 => any::<String>(),
        2 => "[a-z]{1,8}@[a-z]{1,8}\\.(com|in)",
        1 => "[a-z@. <>\"]{0,20}",
        1 => select(HOSTILE).prop_map(str::to_owned),
        1 => (select(HOSTILE), ".{0,10}").prop_map(|(hostile, rest)| format!("{hostile}{rest}")),
        1 => "[1-9][0-9]{0,5}",
        1 => "([a-z0-9-]{1,8}\\.){1,3}[a-z]{2,4}",
        1 => select(vec!["tls", "starttls", "none", YES, BY_HAND, "gmail", "google_workspace"]).prop_map(str::to_owned),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    let fields: Vec<_> = Field::all().collect();
    let all = fields.len();
    (subsequence(fields, 0..=all), prop::collection::vec(typed(), all)).prop_map(
        |(fields, values)| {
            let answers = fields.into_iter().zip(values);
            answers.fold(Choices::default(), |choices, (field, value)| choices.with(field, value))
        },
    )
}

/// Choices that often make an account.
fn likely() -> impl Strategy<Value = Choices> {
    let provider = prop_oneof![
        3 => Just(BY_HAND.to_owned()),
        1 => select(PROVIDERS.iter().map(|provider| provider.id.to_owned()).collect::<Vec<_>>()),
    ];
    (choices(), provider, "[a-z]{1,8}@[a-z]{1,8}\\.in", typed(), prop::option::of(typed()))
        .prop_map(|(choices, provider, address, name, user)| {
            let mut choices = choices
                .with(Field::Address, address)
                .with(Field::Name, name)
                .with(Field::Provider, provider)
                .with(Field::User(Protocol::Smtp), user.unwrap_or_default());
            for protocol in Protocol::ALL {
                choices = choices
                    .with(Field::Host(protocol), "mail.example.in")
                    .with(Field::Port(protocol), "")
                    .with(Field::Security(protocol), "");
            }
            choices
        })
}

proptest! {
    #[test]
    fn reading_a_link_undoes_writing_it(choices in choices()) {
        let fragment = link::write(&choices);
        prop_assert!(fragment.chars().all(|c| c.is_ascii_graphic() && !"\"'<>`#".contains(c)), "{}", fragment);
        match link::read(&fragment) {
            Ok(read) => prop_assert_eq!(link::read(&format!("#{fragment}")), Ok(read.clone())),
            Err(problem) => prop_assert!(fragment.len() > 8192, "{:?}", problem),
        }
        if fragment.len() <= 8192 {
            prop_assert_eq!(link::read(&fragment), Ok(choices));
        }
    }

    #[test]
    fn any_fragment_is_read_or_refused(
        fragment in prop_oneof![any::<String>(), "#?(v=[0-9]{0,12}&?)?[a-z_=&%0-9A-F+;]{0,60}", "v=1&(address|name|v|smtp_port)=.{0,40}"],
    ) {
        if let Ok(choices) = link::read(&fragment) {
            // What was read is a link of ours: it can be written and read again.
            prop_assert_eq!(link::read(&link::write(&choices)), Ok(choices));
        }
    }

    #[test]
    fn a_link_cut_off_anywhere_is_read_or_refused(choices in likely(), at in any::<prop::sample::Index>()) {
        let fragment = link::write(&choices);
        let cut = &fragment[..at.index(fragment.len() + 1)];
        let _ = link::read(cut).map(|choices| Account::of(&choices));
    }

    #[test]
    fn anything_in_any_field_is_an_account_or_says_what_is_wrong(choices in prop_oneof![choices(), likely()]) {
        match Account::of(&choices) {
            Ok(account) => {
                prop_assert_eq!(Account::of(&choices), Ok(account));
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                for (field, problem) in problems.iter() {
                    prop_assert!(Field::all().any(|known| known == field));
                    for lang in Lang::ALL {
                        prop_assert!(!problem.say(lang).is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn every_account_has_its_files_and_its_lessons(choices in likely()) {
        if let Ok(account) = Account::of(&choices) {
            for target in GENERATORS.iter() {
                if let Ok(setup) = target.usual(&account) {
                    prop_assert!(setup.files.len() + setup.after.len() > 0);
                }
            }
            let mut cast = Cast::new(account.address.as_str(), account.smtp.host.as_str(), account.smtp.port, Transport::Tls);
            cast.name = account.name.as_ref().map(|name| name.as_str().to_owned());
            account.smtp.username.as_str().clone_into(&mut cast.username);
            for scenario in SCENARIOS.iter().filter(|s| s.is_own() && s.fits(&cast)) {
                prop_assert!(Player::new(scenario, cast.clone()).jump(usize::MAX).is_last());
            }
        }
    }

    #[test]
    fn an_address_holds_nothing_that_is_not_seen(typed in prop_oneof![typed(), ".{0,10}@.{0,10}\\.in", "\\PC{1,6}@[a-z]{1,4}\\.\\PC{1,3}", any::<[char; 3]>().prop_map(|[a, b, c]| format!("a{a}{b}@x{c}.in"))]) {
        if let Ok(mailbox) = Mailbox::parse(&typed) {
            let address = mailbox.address.as_str();
            prop_assert!(!address.contains(unseen), "{:?}", address);
            prop_assert_eq!(address.matches('@').count(), 1);
            // Nothing is left to strip or to change.
            prop_assert_eq!(Mailbox::parse(address).map(|mailbox| mailbox.address), Ok(mailbox.address.clone()));
            if let Some(name) = mailbox.name {
                prop_assert!(!name.as_str().contains(|c: char| c.is_control() || turns(c)), "{:?}", name);
            }
        }
    }
}

/// A space, a quote, or something that breaks a line or turns text around.
fn unseen(c: char) -> bool {
    c.is_control() || c.is_whitespace() || "\"(),:;<>[\\]".contains(c) || turns(c)
}

/// The characters that turn text around (UAX #9), and other invisible ones.
fn turns(c: char) -> bool {
    matches!(c,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

const HOSTILE: &[&str] = &[
    "",
    " ",
    "@",
    "<>",
    "\0",
    "\r\n",
    "%0a",
    "%00%ff",
    "\u{202E}moc.liamg@uoy",
    "\u{FEFF}you@gmail.com",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "`id` $(id) ${x}",
    "[x](javascript:alert(1))",
    "{name}{address}",
    "mailto:",
    "mailto:é",
    "आशा@उदाहरण.भारत",
    "\"Your Name\" <you@gmail.com>",
    "99999999999999999999",
    "-1",
    "xn--",
];
