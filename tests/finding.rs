//! Which provider an address belongs to.
#![cfg(not(target_family = "wasm"))]

use dakiya::providers::find::{Because, Found, Match, by_exchanger, find};
use dakiya::providers::{PROVIDERS, provider_of};
use dakiya::text::Lang;
use proptest::prelude::*;

/// The provider and the reason, where it is certain.
fn known(domain: &str) -> Option<(&'static str, Because)> {
    match find(domain) {
        Found::Known(Match { provider, because }) => Some((provider.id, because)),
        Found::DidYouMean(_) | Found::Unknown => None,
    }
}

#[test]
fn every_domain_leads_to_its_provider() {
    for provider in PROVIDERS.iter() {
        for domain in provider.domains {
            assert_eq!(known(domain), Some((provider.id, Because::Domain(domain))), "{domain}");
        }
    }
}

#[test]
fn what_is_part_of_a_domain_leads_to_the_same_provider() {
    for provider in PROVIDERS.iter() {
        for domain in provider.domains {
            let below = format!("students.{domain}");
            assert_eq!(known(&below), Some((provider.id, Because::Subdomain(domain))), "{below}");
        }
    }
    assert_eq!(known("notgmail.com"), None);
}

#[test]
fn brands_belong_to_their_provider_in_every_country() {
    for (domain, provider, brand) in [
        ("yahoo.be", "yahoo", "yahoo"),
        ("yahoo.co.ke", "yahoo", "yahoo"),
        ("mail.yahoo.co.ke", "yahoo", "yahoo"),
        ("yahoo.com.ua", "yahoo", "yahoo"),
        ("hotmail.lu", "outlook_com", "hotmail"),
        ("live.com.pk", "outlook_com", "live"),
    ] {
        assert_eq!(known(domain), Some((provider, Because::Brand(brand))), "{domain}");
    }
    for (domain, provider) in
        [("yahoo.co.in", "yahoo"), ("hotmail.fr", "outlook_com"), ("live.in", "outlook_com")]
    {
        assert_eq!(provider_of(domain).map(|provider| provider.id), Some(provider), "{domain}");
    }
}

#[test]
fn a_brand_that_somebody_else_has_in_one_country_is_theirs_there() {
    assert_eq!(known("yahoo.co.jp"), Some(("yahoo_japan", Because::Domain("yahoo.co.jp"))));
    let below = Some(("yahoo_japan", Because::Subdomain("yahoo.co.jp")));
    assert_eq!(known("mail.yahoo.co.jp"), below);
}

#[test]
fn a_brand_under_what_is_no_countrys_ending_is_not_certain() {
    for domain in
        ["yahoo.xx", "yahoo.org", "yahoo.co", "yahoo.cm", "yahoo.co.xx", "live.tv", "yahoo"]
    {
        assert_eq!(known(domain), None, "{domain}");
    }
}

#[test]
fn misspellings_are_asked_about_and_never_corrected() {
    for (typed, meant) in [
        ("gmial.com", "gmail.com"),
        ("gamil.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.cm", "gmail.com"),
        ("gmail.in", "gmail.com"),
        ("gmail.com.com", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("gmаil.com", "gmail.com"), // with a Cyrillic а
        ("yaho.com", "yahoo.com"),
        ("yahoo.co", "yahoo.com"),
        ("yahooo.com", "yahoo.com"),
        ("yaho.co.in", "yahoo.co.in"),
        ("hotmial.com", "hotmail.com"),
        ("hotmail.con", "hotmail.com"),
        ("otmail.com", "hotmail.com"),
        ("hotmal.con", "hotmail.com"),
        ("hotmial.co.in", "hotmail.co.in"),
        ("outlok.com", "outlook.com"),
        ("outllok.com", "outlook.com"),
        ("rediffmial.com", "rediffmail.com"),
        ("redifmail.com", "rediffmail.com"),
        ("rediffmail.in", "rediffmail.com"),
        ("iclod.com", "icloud.com"),
        ("protonmial.com", "protonmail.com"),
        ("live.con", "live.com"),
    ] {
        let Found::DidYouMean(proposed) = find(typed) else { panic!("{typed}: {:?}", find(typed)) };
        assert_eq!(proposed.first(), Some(&meant), "{typed}: {proposed:?}");
        assert!(proposed.len() <= 3, "{typed}: {proposed:?}");
        assert_eq!(find(typed).provider(), None);
    }
}

#[test]
fn other_peoples_domains_are_not_known() {
    for domain in [
        "example.org",
        "iitb.ac.in",
        "tata.com",
        "infosys.com",
        "wipro.com",
        "tcs.com",
        "hdfcbank.com",
        "flipkart.com",
        "example.co.in",
        "nic.example",
        "cloud.com",
        "line.me",
        "mm.com",
        "home.in",
        "love.in",
        "postman.com",
        "email.example",
        "डाक.भारत",
        "xn--c2bd4bq.xn--h2brj9c",
        "com",
        "co.in",
        "",
        ".",
        "..",
    ] {
        assert_eq!(find(domain), Found::Unknown, "{domain}");
    }
}

#[test]
fn no_domain_of_a_provider_is_one_that_everybody_registers_under() {
    for provider in PROVIDERS.iter() {
        for domain in provider.domains.iter().chain(provider.mx) {
            let labels: Vec<_> = domain.split('.').collect();
            let ending = matches!(labels[..], [second, country]
                if country.len() == 2 && ["ac", "co", "com", "edu", "ne", "net", "or", "org"].contains(&second));
            assert!(labels.len() > 1 && !ending, "{}: {domain}", provider.id);
        }
    }
}

#[test]
fn case_and_the_dot_of_the_root_do_not_matter() {
    assert_eq!(find("GMail.COM."), find("gmail.com"));
    assert_eq!(find("Yahoo.CO.IN."), find("yahoo.co.in"));
    assert_eq!(by_exchanger("ASPMX.L.Google.com."), by_exchanger("aspmx.l.google.com"));
}

#[test]
fn exchangers_are_known_by_whole_labels() {
    let exchanger = |host: &str| by_exchanger(host).map(|known| (known.provider.id, known.because));
    let google = Some(("google_workspace", Because::Exchanger("google.com")));
    assert_eq!(exchanger("aspmx.l.google.com"), google);
    assert_eq!(exchanger("google.com"), google);
    assert_eq!(exchanger("notgoogle.com"), None);
    assert_eq!(exchanger("google.com.example"), None);
    let microsoft = exchanger("contoso-com.mail.protection.outlook.com").map(|known| known.0);
    assert_eq!(microsoft, Some("microsoft_365"));
    for host in ["", ".", "mx.example.org", "डाक.भारत"] {
        assert_eq!(exchanger(host), None, "{host}");
    }
    for provider in PROVIDERS.iter() {
        for mx in provider.mx {
            let found = exchanger(&format!("mx1.{mx}")).map(|known| known.0);
            assert_eq!(found, Some(provider.id), "{mx}");
        }
    }
}

#[test]
fn reasons_are_said_in_both_languages() {
    let domain = Because::Domain("gmail.com");
    assert_eq!(domain.say("Gmail", Lang::En), "because gmail.com belongs to Gmail");
    assert_eq!(domain.say("Gmail", Lang::Hi), "क्योंकि gmail.com Gmail का domain है");
    for because in [
        domain,
        Because::Subdomain("gmail.com"),
        Because::Brand("yahoo"),
        Because::Exchanger("google.com"),
    ] {
        for lang in Lang::ALL {
            let said = because.say("{what}", lang);
            let (Because::Domain(what)
            | Because::Subdomain(what)
            | Because::Brand(what)
            | Because::Exchanger(what)) = because;
            assert!(said.contains(what) && said.contains("{what}"), "{said}");
        }
    }
}

/// Domains, nearly domains, and anything else.
fn typed() -> impl Strategy<Value = String> {
    let domains = PROVIDERS.iter().flat_map(|provider| provider.domains.iter().copied());
    let domains: Vec<_> = domains.collect();
    prop_oneof![
        any::<String>(),
        "[a-zA-Z.-]{0,300}",
        "(gmail|yahoo|hotmail|live|डाक)\\.(co\\.|com\\.)?[a-z]{1,3}\\.?",
        (prop::sample::select(domains), any::<prop::sample::Index>(), ".{0,2}").prop_map(
            |(domain, at, new)| {
                let mut typed = domain.to_owned();
                typed.insert_str(at.index(domain.len()), &new);
                typed
            }
        ),
    ]
}

proptest! {
    #[test]
    fn nothing_that_is_typed_is_too_much(typed in typed()) {
        let found = find(&typed);
        prop_assert_eq!(&find(&typed.to_ascii_uppercase()), &found);
        prop_assert_eq!(by_exchanger(&typed), by_exchanger(&typed.to_ascii_uppercase()));
        if let Found::DidYouMean(meant) = found {
            prop_assert!((1..=3).contains(&meant.len()));
            for domain in meant {
                prop_assert_eq!(known(domain).map(|known| known.1), Some(Because::Domain(domain)));
            }
        }
    }
}
