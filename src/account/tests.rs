//! Reading what people type.

use super::*;
use crate::text::Lang;

fn typed(pairs: &[(Field, &str)]) -> Choices {
    pairs.iter().fold(Choices::default(), |choices, (field, value)| choices.with(*field, *value))
}

#[test]
fn an_address_is_found_in_what_people_paste() {
    for pasted in [
        "asha@gmail.com",
        "  asha@gmail.com\n",
        "asha@GMAIL.com",
        "<asha@gmail.com>",
        "mailto:asha@gmail.com",
        "MAILTO:asha@gmail.com",
        "\"Asha Rao\" <asha@gmail.com>",
        "Asha Rao < asha@gmail.com >",
    ] {
        let mailbox = Mailbox::parse(pasted).expect(pasted);
        assert_eq!(mailbox.address.as_str(), "asha@gmail.com", "{pasted}");
    }
    let mailbox = Mailbox::parse("\"Asha Rao\" <asha@gmail.com>").expect("an address");
    assert_eq!(mailbox.name.as_ref().map(DisplayName::as_str), Some("Asha Rao"));
}

#[test]
fn addresses_may_be_written_in_devanagari() {
    let address = Address::parse("डाकिया@उदाहरण.भारत").expect("an address");
    assert_eq!((address.local_part(), address.domain()), ("डाकिया", "उदाहरण.भारत"));
}

#[test]
fn what_is_not_an_address_says_why() {
    use NotAnAddress::*;
    for (typed, why) in [
        ("", Empty),
        ("asha", NoAt),
        ("@gmail.com", NoLocalPart),
        ("asha@", NoDomain),
        ("asha@gmail", NoDot),
        ("asha@gmail.", MisplacedDot),
        ("asha..rao@gmail.com", MisplacedDot),
        ("a@b@c.in", TwoAts),
        ("asha rao@gmail.com", BadCharacter(' ')),
        ("asha@gmail.com\u{202E}", BadCharacter('\u{202E}')),
        ("asha\0@gmail.com", BadCharacter('\0')),
        ("asha\n@gmail.com", BadCharacter('\n')),
        ("\"a\"@gmail.com", BadCharacter('"')),
        ("<script>@gmail.com", BadCharacter('<')),
        ("asha@gm_ail.com", BadCharacter('_')),
    ] {
        assert_eq!(Mailbox::parse(typed).map(|m| m.address), Err(why), "{typed:?}");
    }
    assert_eq!(Address::parse(&format!("{}@b.in", "a".repeat(65))), Err(TooLong));
}

#[test]
fn what_is_not_a_host_says_why() {
    use NotAHost::*;
    for (typed, why) in [
        (" ", Empty),
        ("smtp", NoDot),
        ("https://mail.example.org", Url),
        ("asha@gmail.com", Address),
        ("mail.example.org:465", WithPort),
        ("mail example.org", BadCharacter(' ')),
        ("mail..org", BadLabel),
        ("-mail.example.org", BadLabel),
    ] {
        assert_eq!(Host::parse(typed), Err(why), "{typed:?}");
    }
    assert_eq!(
        Host::parse(" Mail.Example.ORG ").as_ref().map(Host::as_str),
        Ok("mail.example.org")
    );
}

#[test]
fn every_server_of_every_provider_is_a_host() {
    for provider in PROVIDERS.iter() {
        for server in provider.all_servers() {
            let region = provider.regions.first().copied().unwrap_or_default();
            let host = Host::at(server, "example.org", region);
            assert!(host.is_ok(), "{}: {}", provider.id, server.host);
        }
    }
}

#[test]
fn a_server_without_encryption_is_used_only_once_the_risk_was_taken() {
    let choices = typed(&[(Field::Address, "asha@nifty.com")]);
    let problems = Account::of(&choices).expect_err("no encryption");
    assert_eq!(problems.of(Field::Unencrypted), Some(Problem::OnlyUnencrypted));
    let account = Account::of(&choices.with(Field::Unencrypted, YES)).expect("the risk was taken");
    assert_eq!(account.smtp.security, Security::Plain);
}

#[test]
fn a_provider_without_servers_is_told_as_such() {
    let problems = Account::of(&typed(&[(Field::Address, "asha@hey.com")])).expect_err("closed");
    assert_eq!(problems.of(Field::Provider), Some(Problem::NoServers));
}

#[test]
fn the_name_that_a_service_gives_is_asked_for() {
    let choices = typed(&[(Field::Address, "asha@example.in"), (Field::Provider, "amazon_ses")]);
    let problems = Account::of(&choices).expect_err("no name");
    assert_eq!(problems.of(Field::User(Protocol::Smtp)), Some(Problem::NoUsername));
    let choices =
        choices.with(Field::User(Protocol::Smtp), "AKIAEXAMPLE").with(Field::Region, "ap-south-1");
    let smtp = Account::of(&choices).expect("an account").smtp;
    assert_eq!(smtp.host.as_str(), "email-smtp.ap-south-1.amazonaws.com");
    assert_eq!(smtp.username.as_str(), "AKIAEXAMPLE");
}

#[test]
fn a_word_for_everybody_is_the_user_name() {
    let choices = typed(&[(Field::Address, "asha@example.in"), (Field::Provider, "sendgrid")]);
    let account = Account::of(&choices).expect("an account");
    assert_eq!(account.smtp.username.as_str(), "apikey");
}

#[test]
fn gmail_is_known_by_its_domain() {
    let account = Account::of(&typed(&[(Field::Address, "Asha@GoogleMail.com")])).expect("Gmail");
    assert_eq!(account.provider.map(|p| p.id), Some("gmail"));
    assert_eq!((account.smtp.host.as_str(), account.smtp.port), ("smtp.gmail.com", 465));
    assert_eq!(account.smtp.username.as_str(), "Asha@googlemail.com");
}

#[test]
fn a_port_chooses_among_the_servers_of_a_provider() {
    let choices =
        typed(&[(Field::Address, "asha@gmail.com"), (Field::Port(Protocol::Smtp), "587")]);
    let account = Account::of(&choices).expect("Gmail");
    assert_eq!((account.smtp.port, account.smtp.security), (587, Security::StartTls));
}

#[test]
fn a_provider_can_be_named_for_any_domain() {
    let choices =
        typed(&[(Field::Address, "asha@example.in"), (Field::Provider, "google_workspace")]);
    let account = Account::of(&choices).expect("Workspace");
    assert_eq!(account.smtp.host.as_str(), "smtp.gmail.com");
}

#[test]
fn an_unknown_domain_is_a_problem_of_its_own() {
    let problems =
        Account::of(&typed(&[(Field::Address, "asha@example.in")])).expect_err("unknown");
    assert_eq!(problems.of(Field::Provider), Some(Problem::UnknownProvider));
    assert_eq!(problems.of(Field::Address), None);
}

#[test]
fn servers_entered_by_hand_take_usual_values_where_left_empty() {
    let choices = typed(&[
        (Field::Address, "asha@example.in"),
        (Field::Provider, BY_HAND),
        (Field::Host(Protocol::Smtp), "mail.example.in"),
        (Field::Security(Protocol::Smtp), "starttls"),
    ]);
    let account = Account::of(&choices).expect("an account");
    assert_eq!((account.smtp.port, account.imap), (587, None));
    assert_eq!(account.smtp.username.as_str(), "asha@example.in");
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let choices = typed(&[
        (Field::Address, "asha@example.in"),
        (Field::Name, "A\nB"),
        (Field::Provider, BY_HAND),
        (Field::Host(Protocol::Smtp), "mail"),
        (Field::Security(Protocol::Smtp), "starttls"),
        (Field::Port(Protocol::Smtp), "465"),
        (Field::Host(Protocol::Imap), "imap.example.in"),
        (Field::Port(Protocol::Imap), "many"),
    ]);
    let problems = Account::of(&choices).expect_err("wrong in four places");
    let fields: Vec<_> = problems.iter().map(|(field, _)| field.key()).collect();
    assert_eq!(fields, ["name", "smtp_host", "smtp_port", "imap_port"]);
    for (lang, (_, problem)) in
        Lang::ALL.into_iter().flat_map(|l| problems.iter().map(move |p| (l, p)))
    {
        assert!(!problem.say(lang).is_empty());
    }
}

#[test]
fn links_of_the_first_version_stay_readable() {
    let choices =
        link::read("#v=1&address=%22Asha+Rao%22+%3Casha%40gmail.com%3E&smtp_port=587&unheard_of=1")
            .expect("a link");
    assert_eq!(choices.get(Field::Address), "\"Asha Rao\" <asha@gmail.com>");
    assert_eq!(choices.get(Field::Port(Protocol::Smtp)), "587");
    assert_eq!(link::read("#"), Ok(Choices::default()));
}

#[test]
fn links_that_cannot_be_read_say_why() {
    for (fragment, why) in [
        ("v=2&address=a", link::NotALink::FromTheFuture),
        ("address=asha%40gmail.com", link::NotALink::Unreadable),
        ("%ff%fe", link::NotALink::Unreadable),
        ("v=one", link::NotALink::Unreadable),
        ("<script>", link::NotALink::Unreadable),
        ("v=1&address=asha%", link::NotALink::Unreadable),
        ("v=1&address=asha%4", link::NotALink::Unreadable),
        ("v=1&address=asha%4&name=A", link::NotALink::Unreadable),
        (&"v=1&".repeat(5000), link::NotALink::Unreadable),
    ] {
        assert_eq!(link::read(fragment), Err(why), "{fragment:.40}");
    }
}
