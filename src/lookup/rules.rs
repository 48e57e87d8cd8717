//! The rules that decide what a search suggests.

use super::answer::NO_SUCH_NAME;
use super::found::{self, list, servers_in_words};
use super::{
    Answer, Failure, FoundServer, Outcome, Question, Rule, Said, Search, Service, Suggestion,
    Tried, Verdict,
};
use crate::account::Host;
use crate::providers::find::{Match, by_exchanger};
use crate::providers::{Provider, Security};

/// Applies every rule to what a search brought.
pub(super) fn apply(search: &Search) -> Outcome {
    let mut outcome = Outcome {
        domain: search.domain().clone(),
        exchangers: Vec::new(),
        servers: Vec::new(),
        declined: Vec::new(),
        dropped: 0,
        tried: Vec::new(),
        suggestion: Suggestion::Nothing,
    };
    match search.answer(Question::Mx) {
        None => outcome.failed(Failure::TimedOut),
        Some(Err(failure)) => outcome.failed(*failure),
        Some(Ok(mx)) if mx.code == NO_SUCH_NAME => {
            outcome.tell(Rule::Exists, Verdict::Won, found::NO_SUCH_DOMAIN);
            outcome.suggestion = Suggestion::NoSuchDomain;
        }
        Some(Ok(mx)) if mx.says_none() => {
            outcome.tell(Rule::Exists, Verdict::Silent, found::EXISTS);
            outcome.tell(Rule::TakesMail, Verdict::Won, found::NO_MAIL);
            outcome.suggestion = Suggestion::NoMail;
        }
        Some(Ok(mx)) => {
            outcome.tell(Rule::Exists, Verdict::Silent, found::EXISTS);
            outcome.tell(Rule::TakesMail, Verdict::Silent, found::NOT_REFUSED);
            outcome.weigh(search, mx);
        }
    }
    let rest = &Rule::ALL[outcome.tried.len()..];
    for rule in rest {
        outcome.tell(*rule, Verdict::Skipped, found::NOT_NEEDED);
    }
    outcome
}

impl Outcome {
    fn failed(&mut self, failure: Failure) {
        self.tell(Rule::Exists, Verdict::Unanswered(failure), failure.what());
        self.suggestion = Suggestion::Failed(failure);
    }

    /// The rules for a domain that exists and takes mail.
    fn weigh(&mut self, search: &Search, mx: &Answer) {
        self.exchangers = mx.hosts().cloned().collect();
        self.dropped = mx.dropped;
        let failure = self.keep_services(search);
        let known =
            self.exchangers.iter().find_map(|host| Some((host, by_exchanger(host.as_str())?)));
        let known = known.map(|(host, found)| (host.clone(), found));
        let agrees = known.as_ref().is_some_and(|(_, known)| {
            self.servers.iter().all(|found| belongs(&known.provider, &found.host, &self.domain))
        });
        let named = !self.servers.is_empty();
        let services = match (named, failure) {
            (true, _) if agrees => Verdict::Agrees,
            (true, _) => Verdict::Won,
            (false, Some(failure)) => Verdict::Unanswered(failure),
            (false, None) => Verdict::Silent,
        };
        let exchanger = match known {
            Some(_) if services == Verdict::Won => Verdict::Lost,
            Some(_) => Verdict::Won,
            None => Verdict::Silent,
        };
        self.tell(Rule::Services, services, self.say_services(failure));
        self.tell(Rule::Exchanger, exchanger, self.say_exchangers(known.as_ref()));
        self.suggestion = match known {
            _ if services == Verdict::Won => Suggestion::Servers(self.servers.clone()),
            Some((_, known)) => Suggestion::Provider(known.provider, known.because),
            None => failure.map_or(Suggestion::Nothing, Suggestion::Failed),
        };
        if matches!(self.suggestion, Suggestion::Nothing) {
            self.tell(Rule::Guesses, Verdict::Won, found::GUESSES);
        }
    }

    /// Keeps the servers that the domain names; gives the first failure.
    fn keep_services(&mut self, search: &Search) -> Option<Failure> {
        let mut failure = None;
        for service in Service::ALL {
            match search.answer(Question::Srv(service)) {
                Some(Ok(answer)) if answer.code == NO_SUCH_NAME => {}
                Some(Ok(answer)) => {
                    self.dropped += answer.dropped;
                    if answer.says_none() {
                        self.declined.push(service);
                    }
                    for server in named_by(service, answer) {
                        // Two services may name one door, for instance by a wrong port.
                        if !self.servers.contains(&server) {
                            self.servers.push(server);
                        }
                    }
                }
                Some(Err(error)) => failure = failure.or(Some(*error)),
                None => {}
            }
        }
        self.servers.sort_by_key(|server| (server.protocol, server.security != Security::Tls));
        failure
    }

    fn say_services(&self, failure: Option<Failure>) -> Said {
        let values = [("servers", &*servers_in_words(&self.servers))];
        match (self.servers.is_empty(), failure) {
            (false, _) => Said::with(found::SERVERS, &values),
            (true, Some(failure)) => failure.what(),
            (true, None) if self.declined.is_empty() => found::NO_SERVERS.into(),
            (true, None) => found::DECLINED.into(),
        }
    }

    fn say_exchangers(&self, known: Option<&(Host, Match)>) -> Said {
        match known {
            Some((host, known)) => {
                let values = [("host", host.as_str()), ("provider", known.provider.name)];
                Said::with(found::PROVIDER, &values)
            }
            None if self.exchangers.is_empty() => found::NO_EXCHANGERS.into(),
            None => {
                let hosts = list(self.exchangers.iter().map(|host| host.as_str().to_owned()));
                Said::with(found::UNKNOWN_EXCHANGERS, &[("hosts", &hosts)])
            }
        }
    }

    fn tell(&mut self, rule: Rule, verdict: Verdict, found: impl Into<Said>) {
        let mut found = found.into();
        found.values.push(("domain", self.domain.as_str().to_owned()));
        self.tried.push(Tried { rule, verdict, found });
    }
}

/// The servers that a domain names for `service`, best first.
fn named_by(service: Service, answer: &Answer) -> impl Iterator<Item = FoundServer> {
    answer.records.iter().filter_map(move |record| {
        Some(FoundServer {
            protocol: service.protocol(),
            host: record.host.clone()?,
            port: record.port,
            security: service.security(record.port),
        })
    })
}

/// Whether `host` is one of the provider's servers, or stands under one of its names.
fn belongs(provider: &Provider, host: &Host, domain: &Host) -> bool {
    let host = host.as_str();
    let is = |pattern: &str| {
        let pattern = pattern.replace("{domain}", domain.as_str());
        match provider.regions {
            [] => pattern == host,
            regions => regions.iter().any(|region| pattern.replace("{region}", region) == host),
        }
    };
    let under = |name: &&str| {
        host.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    provider.all_servers().any(|server| is(server.host))
        || provider.domains.iter().any(under)
        || provider.mx.iter().any(under)
}
