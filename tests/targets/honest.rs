//! What a page says of its program is so: its words, its weaknesses, and the way back.

use dakiya::account::{Account, Field};
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{GENERATORS, Generator, Keeping, Words, tested};

use super::accounts::{account, by_hand};
use super::{setups, ways};

/// The account of a server of one's own, at the usual ports for this protection.
fn at_usual_ports(security: Security) -> Account {
    let mut typed = vec![(Field::Address, "asha@example.in")];
    for protocol in [Protocol::Smtp, Protocol::Imap, Protocol::Pop3] {
        typed.push((Field::Host(protocol), "mail.example.in"));
        typed.push((Field::Security(protocol), security.key()));
    }
    by_hand(&typed)
}

#[test]
fn a_program_has_a_word_for_what_it_can_do_and_for_nothing_else() {
    for generator in GENERATORS.iter() {
        let Words { tls, starttls, username, .. } = generator.words;
        if username.is_none() {
            let none = tls.is_none() && starttls.is_none();
            assert!(none, "{} logs in by another program", generator.id);
            continue;
        }
        for (security, word) in [(Security::Tls, tls), (Security::StartTls, starttls)] {
            let can = generator.usual(&at_usual_ports(security)).is_ok();
            assert_eq!(can, word.is_some(), "{}: {security:?}", generator.id);
        }
    }
}

/// Everything that the program's page says of an account, in English: the steps and the reasons.
fn said(generator: &Generator, account: &Account) -> Vec<&'static str> {
    let setups = ways(generator).filter_map(|picks| (generator.render)(account, picks).ok());
    let said = setups.flat_map(|setup| {
        let lines = setup.files.into_iter().flat_map(|file| file.lines);
        let reasons: Vec<_> = lines.filter_map(|line| line.why).collect();
        let steps = [setup.before, setup.after].concat().into_iter().map(|step| step.say);
        steps.chain(reasons).collect::<Vec<_>>()
    });
    said.map(|text| text.en).collect()
}

#[test]
fn who_took_a_wrong_certificate_in_a_trial_says_so() {
    let mut all = 0;
    for generator in GENERATORS.iter() {
        let took = tested(generator.id)
            .into_iter()
            .any(|one| [one.refuses_forged, one.refuses_stranger].contains(&Some(false)));
        if took {
            all += 1;
            let account = at_usual_ports(Security::StartTls);
            let words = said(generator.item, &account);
            let warns = |words: &&str| {
                let not = ["does not check", "does not compare", "accepts forged", "accepts any"];
                words.contains("certificate") && not.iter().any(|not| words.contains(not))
            };
            assert!(words.iter().any(warns), "{}: {words:#?}", generator.id);
        }
    }
    assert!(all > 3, "the record knows dma, sSMTP, Flask-Mail and Rmail");
}

#[test]
fn how_to_go_back_is_said() {
    let back = ["back", "elete", "emove", "out again", "away again", "any more", "off again"];
    let says = |words: &str| back.iter().any(|back| words.contains(back));
    let silent: Vec<_> = setups()
        .into_iter()
        .filter(|(_, _, setup)| {
            !setup.before.iter().chain(&setup.after).any(|step| says(step.say.en))
        })
        .map(|(target, account, _)| format!("{target}, {account}"))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn tokens_are_spoken_of_where_the_program_can_do_with_them() {
    // Outlook.com accepts OAuth alone.
    let outlook = account(&[(Field::Address, "asha@outlook.com")]);
    let mut refused = 0;
    for generator in GENERATORS.iter() {
        let Err(refusal) = generator.usual(&outlook) else { continue };
        let tokens = generator.keeping.contains(&Keeping::Token);
        if refusal.field == Field::Provider {
            refused += 1;
            assert_eq!(refusal.why.en.contains("tokens"), tokens, "{}", generator.id);
        }
        let token = generator.picks("", Keeping::Token.key());
        assert!(!tokens || (generator.render)(&outlook, token).is_ok(), "{}", generator.id);
    }
    assert!(refused > 50, "most programs take passwords");
}
