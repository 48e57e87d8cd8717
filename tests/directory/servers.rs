//! Servers: names that can be connected to, ports and protection that fit.

use dakiya::account::Host;
use dakiya::providers::{PROVIDERS, Protocol, Security, Server};

use crate::{directory, nothing};

/// Every server, with whose it is.
fn servers() -> impl Iterator<Item = (&'static str, &'static Server)> {
    PROVIDERS
        .iter()
        .flat_map(|entry| entry.item.all_servers().map(move |server| (entry.id, server)))
}

/// Whether this port is known for this protection, or not known for another.
fn fits(server: &Server) -> bool {
    match server.port {
        465 | 993 | 995 => server.security == Security::Tls,
        25 | 110 | 143 | 587 => server.security != Security::Tls,
        port => port != 0,
    }
}

#[test]
fn port_and_protection_fit() {
    nothing(servers().filter_map(|(id, server)| {
        let excused =
            EXCEPTIONS.iter().any(|(other, port, _)| (*other, *port) == (id, server.port));
        (!fits(server) && !excused)
            .then(|| format!("{id}: {:?} on port {}", server.security, server.port))
    }));
}

#[test]
fn every_exception_is_needed() {
    nothing(EXCEPTIONS.iter().filter_map(|(id, port, why)| {
        let needs =
            |(other, server): (_, &Server)| other == *id && server.port == *port && !fits(server);
        (!servers().any(needs)).then(|| format!("{id}, {port}: {why}"))
    }));
}

#[test]
fn incoming_servers_bring_mail_in_and_outgoing_ones_send_it() {
    nothing(PROVIDERS.iter().filter_map(|entry| {
        let sends = |server: &Server| server.protocol == Protocol::Smtp;
        let fits = !entry.incoming.iter().any(sends) && entry.outgoing.iter().all(sends);
        (!fits).then(|| entry.id.to_owned())
    }));
}

#[test]
fn every_host_is_one_once_its_names_are_filled_in() {
    nothing(PROVIDERS.iter().flat_map(|entry| {
        let regions = if entry.regions.is_empty() { &["{region}"] } else { entry.regions };
        regions.iter().flat_map(move |region| {
            entry.item.all_servers().filter_map(move |server| {
                let host =
                    server.host.replace("{domain}", "example.org").replace("{region}", region);
                let parsed = Host::parse(&host);
                let fits = parsed.as_ref().is_ok_and(|parsed| parsed.as_str() == host);
                (!fits).then(|| format!("{}: {host}: {parsed:?}", entry.id))
            })
        })
    }));
}

#[test]
fn there_are_regions_where_a_host_has_one() {
    nothing(PROVIDERS.iter().filter_map(|entry| {
        let has = entry.item.all_servers().any(|server| server.host.contains("{region}"));
        (has == entry.regions.is_empty()).then(|| format!("{}: {:?}", entry.id, entry.regions))
    }));
}

#[test]
fn no_server_is_listed_twice() {
    nothing(PROVIDERS.iter().flat_map(|entry| {
        let place = |server: &Server| (server.protocol, server.host, server.port);
        let places: Vec<_> = entry.item.all_servers().map(place).collect();
        let twice = move |(at, place): (usize, &(Protocol, &str, u16))| {
            places[..at].contains(place).then(|| format!("{}: {place:?}", entry.id))
        };
        let places: Vec<_> = entry.item.all_servers().map(place).collect();
        places.iter().enumerate().filter_map(twice).collect::<Vec<_>>()
    }));
}

#[test]
fn no_unencrypted_server_comes_before_an_encrypted_one() {
    nothing(PROVIDERS.iter().flat_map(|entry| {
        Protocol::ALL.into_iter().filter_map(move |protocol| {
            let plain = |server: &Server| server.security == Security::Plain;
            let sorted = entry.item.servers(protocol).is_sorted_by_key(plain);
            (!sorted).then(|| format!("{}: {}", entry.id, protocol.name()))
        })
    }));
}

#[test]
fn who_has_unencrypted_servers_says_so_and_who_has_none_does_not() {
    nothing(directory().filter_map(|(entry, details)| {
        let has = entry.item.all_servers().any(|server| server.security == Security::Plain);
        let told = |key: &&str| details.facts.iter().any(|fact| fact.key == *key);
        let fits = if has { TELLS.iter().any(told) } else { !told(&ONLY_PLAIN) };
        (!fits).then(|| format!("{}: unencrypted servers: {has}", entry.id))
    }));
}

/// The facts that tell of unencrypted servers.
const TELLS: [&str; 2] = [ONLY_PLAIN, "offers_plaintext_ports"];
const ONLY_PLAIN: &str = "offers_only_plaintext";

/// Servers that really do what does not fit: whose, on which port, and why we believe it.
const EXCEPTIONS: &[(&str, u16, &str)] = &[(
    "spectrum",
    587,
    "its own page and Thunderbird's list say SSL; the fact `tls_on_587` tells",
)];
