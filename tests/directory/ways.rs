//! Ways in: what is said of them is whole, and never two things at once.

use std::collections::BTreeSet;

use dakiya::providers::{Login, PROVIDERS, Plan, Protocol, Provider, Status};

use crate::{directory, nothing};

/// The plans that the rows for this protocol and login are about.
fn plans(provider: &Provider, protocol: Protocol, login: Login) -> Vec<Plan> {
    let fits = provider.ways.iter().filter(|w| w.protocols.contains(&protocol) && w.login == login);
    fits.map(|way| way.plan).collect()
}

/// What holds for every provider, protocol and login, or who breaks it.
fn each(breaks: impl Fn(&'static Provider, Protocol, Login) -> bool) -> Vec<String> {
    let mut all = Vec::new();
    for entry in PROVIDERS.iter() {
        for protocol in Protocol::ALL {
            for login in Login::ALL {
                if breaks(entry.item, protocol, login) {
                    all.push(format!("{}: {} with {}", entry.id, protocol.name(), login.key()));
                }
            }
        }
    }
    all
}

#[test]
fn every_login_that_a_server_takes_has_its_way() {
    nothing(each(|provider, protocol, login| {
        let offered = provider.servers(protocol).any(|server| server.login.contains(&login));
        offered && plans(provider, protocol, login).is_empty()
    }));
}

#[test]
fn every_way_that_is_open_has_a_server() {
    nothing(each(|provider, protocol, login| {
        let open = provider.status(protocol, &[login]) < Status::Unknown;
        open && !provider.servers(protocol).any(|server| server.login.contains(&login))
    }));
}

#[test]
fn every_server_takes_some_login_and_none_twice() {
    nothing(PROVIDERS.iter().flat_map(|entry| {
        entry.item.all_servers().filter_map(move |server| {
            let keys: BTreeSet<_> = server.login.iter().map(|login| login.key()).collect();
            let fits = !keys.is_empty() && keys.len() == server.login.len();
            (!fits).then(|| format!("{}: {}: {:?}", entry.id, server.host, server.login))
        })
    }));
}

#[test]
fn ways_do_not_contradict_each_other() {
    nothing(each(|provider, protocol, login| {
        let mut plans = plans(provider, protocol, login);
        plans.sort();
        plans.windows(2).any(|pair| pair[0] == pair[1])
    }));
}

#[test]
fn what_holds_for_one_plan_is_told_of_the_other_too() {
    nothing(each(|provider, protocol, login| {
        let mut plans = plans(provider, protocol, login);
        plans.sort();
        plans.iter().any(|plan| *plan != Plan::Every) && plans != [Plan::Free, Plan::Paid]
    }));
}

#[test]
fn what_works_after_preparation_says_what_to_prepare() {
    nothing(directory().filter_map(|(entry, details)| {
        let prepares = entry.ways.iter().any(|way| way.status == Status::AfterPreparation);
        (prepares && details.first.is_empty()).then(|| entry.id.to_owned())
    }));
}

#[test]
fn something_is_said_of_every_provider() {
    nothing(
        PROVIDERS.iter().filter(|entry| entry.ways.is_empty()).map(|entry| entry.id.to_owned()),
    );
}
