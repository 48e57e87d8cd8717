//! The servers of a domain are found over DNS, whatever the resolver does.
#![cfg(not(target_family = "wasm"))]

#[path = "support/dns_json.rs"]
mod dns_json;
#[path = "support/resolver.rs"]
mod resolver;

use dakiya::account::Host;
use dakiya::lookup::{
    Answer, Failure, NotAnAnswer, Outcome, Rule, Search, Service, Suggestion, Verdict,
};
use dakiya::providers::{Protocol, Security};
use dakiya::text::Lang;
use dns_json::{answer, mx, own_exchanger, own_servers, record, records, srv, status};
use resolver::{LocalResolver, Reply, fetch};

#[test]
fn googles_exchangers_lead_to_its_provider() {
    let outcome = search(|name, kind| match kind {
        "MX" => records(name, &[mx("10 alt1.aspmx.l.google.com."), mx("1 aspmx.l.google.com.")]),
        _ => status(3),
    });
    assert_eq!(provider(&outcome), "google_workspace");
    assert_eq!(outcome.exchangers[0].as_str(), "aspmx.l.google.com", "the best one first");
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Silent);
    assert_eq!(verdict(&outcome, Rule::Exchanger), Verdict::Won);
    assert_eq!(verdict(&outcome, Rule::Guesses), Verdict::Skipped);
}

#[test]
fn microsofts_and_zohos_exchangers_lead_to_theirs() {
    for (exchanger, id) in [
        ("0 example-org.mail.protection.outlook.com.", "microsoft_365"),
        ("10 mx.zoho.in.", "zoho"),
    ] {
        let outcome = search(move |name, kind| match kind {
            "MX" => records(name, &[mx(exchanger)]),
            _ => records(name, &[]),
        });
        assert!(provider(&outcome).starts_with(id), "{}", provider(&outcome));
    }
}

#[test]
fn the_servers_that_a_domain_names_are_suggested() {
    let outcome = search(own_servers);
    let Suggestion::Servers(servers) = outcome.suggestion() else { panic!("{outcome:?}") };
    let found: Vec<_> = servers
        .iter()
        .map(|found| (found.protocol, found.host.as_str(), found.port, found.security))
        .collect();
    assert_eq!(
        found,
        [
            (Protocol::Smtp, "out.example.org", 465, Security::Tls),
            (Protocol::Smtp, "out.example.org", 587, Security::StartTls),
            (Protocol::Imap, "in.example.org", 993, Security::Tls),
            (Protocol::Imap, "often.example.org", 993, Security::Tls),
            (Protocol::Imap, "seldom.example.org", 993, Security::Tls),
            (Protocol::Imap, "in.example.org", 143, Security::StartTls),
            (Protocol::Pop3, "in.example.org", 995, Security::Tls),
        ]
    );
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Won);
    assert_eq!(verdict(&outcome, Rule::Exchanger), Verdict::Silent);
}

#[test]
fn what_the_domain_names_wins_over_its_exchanger() {
    let outcome = search(|name, kind| match kind {
        "MX" => records(name, &[mx("1 aspmx.l.google.com.")]),
        _ => own_servers(name, kind),
    });
    assert!(matches!(outcome.suggestion(), Suggestion::Servers(_)));
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Won);
    assert_eq!(verdict(&outcome, Rule::Exchanger), Verdict::Lost);
}

#[test]
fn a_provider_wins_where_the_domain_names_the_providers_own_servers() {
    let outcome = search(|name, kind| match (kind, name) {
        ("MX", _) => records(name, &[mx("1 aspmx.l.google.com.")]),
        (_, "_imaps._tcp.example.org") => records(name, &[srv("0 0 993 imap.gmail.com.")]),
        _ => status(3),
    });
    assert_eq!(provider(&outcome), "google_workspace");
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Agrees);
    assert_eq!(verdict(&outcome, Rule::Exchanger), Verdict::Won);
}

#[test]
fn a_port_of_the_other_kind_decides_how_the_connection_is_protected() {
    let outcome = search(|name, kind| match name {
        "_submission._tcp.example.org" => records(name, &[srv("0 0 465 mail.example.org.")]),
        "_imaps._tcp.example.org" => records(name, &[srv("0 0 1993 mail.example.org.")]),
        _ => own_exchanger(name, kind),
    });
    let ports: Vec<_> = outcome.servers.iter().map(|found| (found.port, found.security)).collect();
    assert_eq!(ports, [(465, Security::Tls), (1993, Security::Tls)]);
}

#[test]
fn a_dot_says_that_a_service_is_not_offered() {
    let outcome = search(|name, kind| match kind {
        "MX" => own_exchanger(name, kind),
        _ => records(name, &[srv("0 0 0 .")]),
    });
    assert_eq!(outcome.declined, Service::ALL);
    assert_eq!(outcome.servers, []);
    assert_eq!(outcome.suggestion(), Suggestion::Nothing);
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Silent);
}

#[test]
fn a_null_exchanger_says_that_the_domain_takes_no_mail() {
    let outcome = search(|name, kind| {
        assert_eq!(kind, "MX", "nothing else is asked");
        records(name, &[mx("0 .")])
    });
    assert_eq!(outcome.suggestion(), Suggestion::NoMail);
    assert_eq!(verdict(&outcome, Rule::TakesMail), Verdict::Won);
}

#[test]
fn a_domain_that_does_not_exist_is_said_to_be_none() {
    let outcome = search(|_, kind| {
        assert_eq!(kind, "MX", "nothing else is asked");
        status(3)
    });
    assert_eq!(outcome.suggestion(), Suggestion::NoSuchDomain);
    let said = outcome.suggestion().say(&outcome)[0].say(Lang::En);
    assert!(said.contains("example.org") && said.contains("spelling"), "{said}");
}

#[test]
fn a_domain_of_its_own_is_left_to_guesses_with_its_exchanger_first() {
    let outcome = search(own_exchanger);
    assert_eq!(outcome.suggestion(), Suggestion::Nothing);
    assert_eq!(verdict(&outcome, Rule::Guesses), Verdict::Won);
    let guesses = outcome.guesses();
    assert_eq!(
        (guesses[0].host.as_str(), guesses[0].port, guesses[0].rank),
        ("mx.example.org", 465, 1)
    );
    assert!(outcome.tried[3].found.say(Lang::Hi).contains("mx.example.org"));
}

#[test]
fn a_domain_without_exchangers_is_no_error() {
    let outcome = search(|name, _| records(name, &[]));
    assert_eq!(outcome.suggestion(), Suggestion::Nothing);
}

#[test]
fn aliases_are_followed() {
    let outcome = search(|name, kind| match kind {
        "MX" => Reply::Body(answer(&[
            // Not in the order of the chain.
            record("real.example.net.", 15, "1 ASPMX.L.Google.Com."),
            record("Middle.example.net", 5, "real.example.net."),
            record(name, 5, "middle.EXAMPLE.net."),
        ])),
        _ => status(3),
    });
    assert_eq!(provider(&outcome), "google_workspace");
}

#[test]
fn aliases_in_a_circle_come_to_an_end() {
    let outcome = search(|name, kind| match kind {
        "MX" => Reply::Body(answer(&[
            record(name, 5, "other.example.net."),
            record("other.example.net.", 5, name),
        ])),
        _ => status(3),
    });
    assert_eq!(outcome.suggestion(), Suggestion::Nothing);
}

#[test]
fn records_for_other_names_and_of_other_types_count_for_nothing() {
    let outcome = search(|name, kind| {
        Reply::Body(answer(&[
            record("victim.example.", 15, "1 aspmx.l.google.com."),
            record(name, 16, "1 aspmx.l.google.com."),
            record(name, if kind == "MX" { 33 } else { 15 }, "1 1 1 aspmx.l.google.com."),
        ]))
    });
    assert_eq!(outcome.exchangers, []);
    assert_eq!(outcome.suggestion(), Suggestion::Nothing);
}

#[test]
fn records_that_name_no_host_are_dropped_and_counted() {
    let outcome = search(|name, kind| match kind {
        "MX" => {
            let bad = [
                "70000 mx.example.org.",
                "-1 mx.example.org.",
                "mx.example.org.",
                "10",
                "",
                "10 mx.example.org. more",
                "10 <script>.example.org.",
                "10 a\\\\032b.example.org.",
                "10 \\u0000.example.org.",
                "10 \\\"mx.example.org.\\\"",
                "10 mx..example.org.",
                "10 डाक.example.org.",
                "1e1 mx.example.org.",
            ];
            let mut all: Vec<_> = bad.iter().map(|data| mx(data)).collect();
            all.push(mx("10 MX.example.org"));
            records(name, &all)
        }
        _ => records(name, &[srv("0 0 0 mx.example.org."), srv("0 0 65536 mx.example.org.")]),
    });
    assert_eq!(outcome.exchangers.iter().map(Host::as_str).collect::<Vec<_>>(), ["mx.example.org"]);
    assert_eq!(outcome.dropped, 13 + 2 * 5);
}

#[test]
fn a_resolver_that_fails_ends_in_a_clear_sentence() {
    let garbage = Failure::Garbage;
    let cases: [(fn() -> Reply, Failure); 12] = [
        (|| Reply::Slow, Failure::TimedOut),
        (|| Reply::Closed, Failure::Blocked),
        (|| Reply::Status(503), Failure::Status(503)),
        (|| Reply::Body("<!DOCTYPE html>".to_owned()), garbage(NotAnAnswer::NotJson)),
        (|| Reply::Body(String::new()), garbage(NotAnAnswer::NotJson)),
        (
            || Reply::Body("{\"Status\":0,\"Answer\":[{\"na".to_owned()),
            garbage(NotAnAnswer::NotJson),
        ),
        (|| Reply::Body("[".repeat(60_000)), garbage(NotAnAnswer::NotJson)),
        (|| Reply::Body(" ".repeat(1 << 20)), garbage(NotAnAnswer::TooLong)),
        (|| Reply::Body("[0]".to_owned()), garbage(NotAnAnswer::NoStatus)),
        (|| Reply::Body("{\"Status\":0,\"TC\":true}".to_owned()), garbage(NotAnAnswer::Truncated)),
        (|| status(2), Failure::Refused(2)),
        (|| status(5), Failure::Refused(5)),
    ];
    for (reply, failure) in cases {
        let outcome = search(move |_, _| reply());
        assert_eq!(outcome.suggestion(), Suggestion::Failed(failure));
        assert_eq!(verdict(&outcome, Rule::Exists), Verdict::Unanswered(failure));
        let said = outcome.suggestion().say(&outcome);
        assert_eq!(said.len(), 2, "what happened, and what to do");
        for said in said.iter().flat_map(|said| Lang::ALL.map(|lang| said.say(lang))) {
            assert!(!said.is_empty() && !said.contains(['{', '}', '<']), "{said}");
        }
    }
}

#[test]
fn services_that_are_not_answered_do_not_hide_what_is() {
    let silent = |name: &str, kind: &str| match kind {
        "MX" => own_exchanger(name, kind),
        _ => status(2),
    };
    let outcome = search(silent);
    assert_eq!(outcome.suggestion(), Suggestion::Failed(Failure::Refused(2)));
    assert_eq!(verdict(&outcome, Rule::Services), Verdict::Unanswered(Failure::Refused(2)));
    let outcome = search(move |name, kind| match name {
        "_imaps._tcp.example.org" => records(name, &[srv("0 0 993 in.example.org.")]),
        _ => silent(name, kind),
    });
    assert!(matches!(outcome.suggestion(), Suggestion::Servers(_)));
}

/// Searches for example.org at a resolver that answers like this.
fn search(answer: impl Fn(&str, &str) -> Reply + Send + 'static) -> Outcome {
    let local = LocalResolver::start(answer);
    let domain = Host::parse("example.org").expect("a domain");
    let mut search = Search::new(domain.clone());
    while !search.is_done() {
        for question in search.questions() {
            let body = fetch(&local.resolver.question_url(&domain, question));
            let answer = body
                .and_then(|body| Answer::read(&domain, question, &body).map_err(Failure::Garbage));
            search.take(question, answer);
        }
    }
    let outcome = search.outcome().expect("it is done");
    assert!(outcome.tried.iter().map(|tried| tried.rule).eq(Rule::ALL), "every rule, in order");
    outcome
}

/// The provider that is suggested.
fn provider(outcome: &Outcome) -> &'static str {
    match outcome.suggestion() {
        Suggestion::Provider(provider, _) => provider.id,
        other => panic!("{other:?}"),
    }
}

fn verdict(outcome: &Outcome, rule: Rule) -> Verdict {
    outcome.tried.iter().find(|tried| tried.rule == rule).expect("every rule is there").verdict
}
