//! Laws of looking up a domain: whatever comes in, only what is safe comes out.
#![cfg(not(target_family = "wasm"))]

use dakiya::account::Host;
use dakiya::lookup::{
    Answer, Failure, Guess, NotAResolver, Question, RESOLVERS, Resolver, Search, Suggestion,
    consent, guesses, named_at_build, resolvers, signs,
};
use dakiya::providers::{Protocol, Security};
use dakiya::text::Lang;
use proptest::prelude::*;

fn host(name: &str) -> Host {
    Host::parse(name).expect("a host")
}

fn questions() -> impl Strategy<Value = Question> {
    proptest::sample::select(&Question::ALL[..])
}

/// Bodies in the right form, with anything in the places for values.
fn bodies() -> impl Strategy<Value = String> {
    let word = prop_oneof!["[a-z.]{0,12}", ".{0,12}", "([0-9]{1,6} ){1,4}[a-z0-9.<\\\\-]{1,20}"];
    let name = prop_oneof![
        Just("example.org.".to_owned()),
        Just("_imaps._tcp.example.org".to_owned()),
        word.clone()
    ];
    let record = (name, 0_u64..70_000, word).prop_map(|(name, kind, data)| match kind % 4 {
        0 => serde_json::json!({"name": name, "type": 5, "data": data}),
        1 => serde_json::json!({"name": name, "type": 15, "data": data}),
        2 => serde_json::json!({"name": name, "type": 33, "data": data}),
        _ => serde_json::json!({"name": kind, "type": data, "data": [name]}),
    });
    (0_u64..70_000, proptest::collection::vec(record, 0..12), any::<bool>()).prop_map(
        |(code, answer, truncated)| {
            let code = if truncated { code } else { code % 4 };
            serde_json::json!({"Status": code, "TC": truncated, "Answer": answer}).to_string()
        },
    )
}

fn holds_only_hosts(question: Question, body: &str) {
    let Ok(answer) = Answer::read(&host("example.org"), question, body) else { return };
    for record in &answer.records {
        let Some(found) = &record.host else { continue };
        assert_eq!(Host::parse(found.as_str()).as_ref(), Ok(found));
        assert!(question == Question::Mx || record.port != 0);
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(question in questions(), body in ".*") {
        holds_only_hosts(question, &body);
    }

    #[test]
    fn anything_in_the_right_form_is_read_without_harm(question in questions(), body in bodies()) {
        holds_only_hosts(question, &body);
    }

    #[test]
    fn cut_off_anywhere_it_is_no_answer(question in questions(), body in bodies(), at in any::<prop::sample::Index>()) {
        let cut: String = body.chars().take(at.index(body.chars().count())).collect();
        prop_assert!(Answer::read(&host("example.org"), question, &cut).is_err());
    }

    #[test]
    fn every_search_ends_in_a_sentence(bodies in proptest::collection::vec(bodies(), 6)) {
        let mut search = Search::new(host("example.org"));
        for body in &bodies {
            let Some(question) = search.questions().first().copied() else { break };
            let answer = Answer::read(search.domain(), question, body).map_err(Failure::Garbage);
            search.take(question, answer);
        }
        let outcome = search.outcome().expect("six questions at most");
        let sentences = outcome.tried.iter().map(|tried| tried.found.clone());
        for said in sentences.chain(outcome.suggestion().say(&outcome)) {
            for lang in Lang::ALL {
                prop_assert!(!said.say(lang).contains(['{', '}', '<', '\\']), "{said:?}");
            }
        }
        if let Suggestion::Servers(servers) = outcome.suggestion() {
            prop_assert!(servers.iter().all(|server| server.security != Security::Plain));
        }
    }

    #[test]
    fn commands_mean_the_same_in_every_shell(domain in "[a-z0-9]{1,20}(\\.[a-z0-9]{1,20}){1,4}") {
        let all = guesses(&host(&domain));
        prop_assert!(all.iter().any(|guess| guess.host.as_str() == domain));
        for line in all.iter().flat_map(Guess::commands).map(|command| command.line) {
            let safe = |c: char| c.is_ascii_alphanumeric() || " -_.:/".contains(c);
            prop_assert!(line.chars().all(safe), "{line}");
            prop_assert!(line.contains(&domain));
        }
    }
}

#[test]
fn guesses_are_ranked_within_each_protocol() {
    let all = guesses(&host("example.org"));
    for protocol in Protocol::ALL {
        let ranks: Vec<_> =
            all.iter().filter(|guess| guess.protocol == protocol).map(|guess| guess.rank).collect();
        assert!(ranks.iter().copied().eq(1..=ranks.len()), "{ranks:?}");
    }
    let first = &all[0];
    assert_eq!((first.host.as_str(), first.port), ("mail.example.org", 465));
    let [openssl, curl] = all[1].commands();
    assert_eq!(
        openssl.line,
        "openssl s_client -quiet -connect mail.example.org:587 -servername mail.example.org -verify_hostname mail.example.org -starttls smtp"
    );
    assert_eq!(curl.line, "curl -v -m 15 --ssl-reqd -X NOOP smtp://mail.example.org:587");
    assert!(signs(first)[0].printed.contains(&first.commands()[0].good));
}

#[test]
fn a_domain_without_room_for_a_label_has_fewer_guesses() {
    let long = format!("{}.org", ["a"; 125].join("."));
    assert!(guesses(&host(&long)).iter().all(|guess| guess.host.as_str() == long));
}

#[test]
fn questions_are_asked_as_the_resolvers_want_them() {
    let [cloudflare, google] = RESOLVERS;
    let domain = host("xn--c1yn36f.Example.org");
    let srv = Question::ALL[1];
    assert_eq!(
        cloudflare.question_url(&domain, Question::Mx),
        "https://cloudflare-dns.com/dns-query?name=xn--c1yn36f.example.org&type=MX"
    );
    assert_eq!(
        google.question_url(&domain, srv),
        "https://dns.google/resolve?edns_client_subnet=0.0.0.0/0&name=_imaps._tcp.xn--c1yn36f.example.org&type=SRV"
    );
    assert_eq!(cloudflare.origin(), "https://cloudflare-dns.com");
    assert_eq!(google.origin(), "https://dns.google");
}

#[test]
fn the_resolver_of_the_site_is_read_strictly() {
    let own = Resolver::parse("Dhaka Uni = https://dns.example.org:8443").expect("a resolver");
    assert_eq!((own.id, own.name), ("site", "Dhaka Uni"));
    assert_eq!(own.origin(), "https://dns.example.org:8443");
    assert_eq!(own.host(), "dns.example.org:8443");
    assert!(Resolver::parse("L=http://127.0.0.1:80/q").is_ok(), "loopback needs no TLS");
    for (named, why) in [
        ("https://dns.example.org/q", NotAResolver::NoName),
        ("=https://dns.example.org/q", NotAResolver::NoName),
        ("A=http://dns.example.org/q", NotAResolver::NotHttps),
        ("A=dns.example.org", NotAResolver::NotHttps),
        ("A=https:///q", NotAResolver::NoHost),
        ("A=https://dns.example.org:0/q", NotAResolver::NoHost),
        ("A=https://dns.example.org; script-src *", NotAResolver::BadCharacter(';')),
        ("A=https://user@dns.example.org/", NotAResolver::BadCharacter('@')),
        ("A=https://dns.example.org/#a", NotAResolver::BadCharacter('#')),
    ] {
        assert_eq!(Resolver::parse(named), Err(why), "{named}");
    }
}

#[test]
fn the_resolvers_of_this_build_can_be_told_apart() {
    assert!(named_at_build().is_none_or(|named| named.is_ok()), "DAKIYA_RESOLVER is wrong");
    let mut ids: Vec<_> = resolvers().iter().map(|resolver| resolver.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), resolvers().len());
}

#[test]
fn who_is_asked_about_what_is_said_beforehand() {
    for lang in Lang::ALL {
        let said = consent(&RESOLVERS[1], &host("example.org")).say(lang);
        assert!(
            ["Google", "`dns.google`", "example.org", "IP"].iter().all(|word| said.contains(word)),
            "{said}"
        );
    }
}
