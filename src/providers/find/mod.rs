//! Which provider an address belongs to, and why we think so.
//!
//! First comes what is certain, the domain itself; then the domain that it is
//! part of; then a brand under a country's ending. What only looks like a known
//! domain is never taken for it: [`Found::DidYouMean`] asks.

mod domains;
mod misspelt;

use std::sync::LazyLock;

use super::{PROVIDERS, Provider};
use crate::registry::Entry;
use crate::text::{Lang, Text};

pub use domains::Domains;

/// What is known of a domain.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// It belongs to a provider.
    Known(Match),
    /// It may be a misspelling of one of these, at most three, the likeliest first.
    DidYouMean(Vec<&'static str>),
    /// Nothing.
    Unknown,
}

/// A provider, and what leads to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// Whose domain it is.
    pub provider: Entry<Provider>,
    /// Why we think so.
    pub because: Because,
}

/// Why a domain is thought to be a provider's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// It is this domain of the provider.
    Domain(&'static str),
    /// It is part of this domain of the provider: `mail.gmail.com` of `gmail.com`.
    Subdomain(&'static str),
    /// It is this brand of the provider under a country's ending: `yahoo.co.in`.
    Brand(&'static str),
    /// Its mail exchanger is this one of the provider, or part of it.
    Exchanger(&'static str),
}

/// What is known of `domain`, in either case, with or without a dot at its end.
///
/// Domains in other scripts are known by their A-labels (`xn--…`, RFC 5890
/// §2.3.2.1): callers convert, with what they have for it.
#[must_use] 
pub fn find(domain: &str) -> Found {
    let Some(domain) = comparable(domain) else { return Found::Unknown };
    if let Some(known) = covered(&domain).or_else(|| branded(&domain)) {
        return Found::Known(known);
    }
    match misspelt::meant(&domain) {
        meant if meant.is_empty() => Found::Unknown,
        meant => Found::DidYouMean(meant),
    }
}

/// Whose mail exchanger `host` is: the answer to a question for a domain's MX.
#[must_use] 
pub fn by_exchanger(host: &str) -> Option<Match> {
    let (exchanger, provider) = KNOWN.exchangers.covering(&comparable(host)?)?;
    Some(Match { provider, because: Because::Exchanger(exchanger) })
}

impl Found {
    /// The provider, where it is known and not only guessed.
    #[must_use] 
    pub fn provider(&self) -> Option<Entry<Provider>> {
        match self {
            Self::Known(known) => Some(known.provider),
            Self::DidYouMean(_) | Self::Unknown => None,
        }
    }
}

impl Because {
    /// The reason, as the end of a sentence; `provider` is what people call it.
    #[must_use] 
    pub fn say(self, provider: &str, lang: Lang) -> String {
        let (text, what) = match self {
            Self::Domain(domain) => (DOMAIN, domain),
            Self::Subdomain(domain) => (SUBDOMAIN, domain),
            Self::Brand(brand) => (BRAND, brand),
            Self::Exchanger(exchanger) => (EXCHANGER, exchanger),
        };
        text.fill(lang, &[("what", what), ("name", provider)])
    }
}

/// What domains are looked up in, made when the first one is.
struct Known {
    domains: Domains<Entry<Provider>>,
    brands: Domains<Entry<Provider>>,
    exchangers: Domains<Entry<Provider>>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| Known {
    domains: gathered(|provider| provider.domains),
    brands: gathered(|provider| provider.brands),
    exchangers: gathered(|provider| provider.mx),
});

fn gathered(names: fn(&Provider) -> &'static [&'static str]) -> Domains<Entry<Provider>> {
    let all = PROVIDERS
        .iter()
        .flat_map(|provider| names(&provider).iter().map(move |name| (*name, provider)));
    all.collect()
}

/// `domain` as the tables write theirs; `None` if it is too long to be one
/// (RFC 5321 §4.5.3.1.2).
fn comparable(domain: &str) -> Option<String> {
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    (domain.len() <= 255).then(|| domain.to_ascii_lowercase())
}

/// The provider that has `domain`, or one that it is part of.
fn covered(domain: &str) -> Option<Match> {
    let (known, provider) = KNOWN.domains.covering(domain)?;
    let exact = known == domain;
    let because = if exact { Because::Domain(known) } else { Because::Subdomain(known) };
    Some(Match { provider, because })
}

/// The provider whose brand stands before the country's ending of `domain`.
fn branded(domain: &str) -> Option<Match> {
    let (rest, country) = domain.rsplit_once('.')?;
    let name = match rest.rsplit_once('.') {
        Some((rest, second)) if SECOND_LEVEL.contains(&second) => rest,
        _ if MISLEADING.contains(&country) => return None,
        _ => rest,
    };
    let name = name.rsplit('.').next().unwrap_or_default();
    let (brand, provider) = KNOWN.brands.get(name)?;
    let because = Because::Brand(brand);
    is_country(country).then_some(Match { provider, because })
}

fn is_country(ending: &str) -> bool {
    let mut countries = COUNTRIES.as_bytes().chunks("in ".len());
    ending.len() == 2 && countries.any(|country| country.starts_with(ending.as_bytes()))
}

const DOMAIN: Text = Text {
    en: "because {what} belongs to {name}",
    hi: "क्योंकि {what} {name} का domain है",
};

const SUBDOMAIN: Text = Text {
    en: "because the domain is part of {what}, which belongs to {name}",
    hi: "क्योंकि यह domain {what} के अंदर आता है, और {what} {name} का है",
};

const BRAND: Text = Text {
    en: "because “{what}” before a country's ending belongs to {name}",
    hi: "क्योंकि किसी देश के ending (जैसे .in) से पहले “{what}” हो, तो domain {name} का होता है",
};

const EXCHANGER: Text = Text {
    en: "because mail for the domain goes to servers of {what}, which belong to {name}",
    hi: "क्योंकि इस domain की mail {what} के servers पर पहुँचती है, और वे {name} के हैं",
};

/// What some countries put before their ending: `co` in `yahoo.co.in`.
const SECOND_LEVEL: [&str; 4] = ["co", "com", "ne", "or"];

/// Endings of countries that are sold to everybody, or typed by mistake for
/// `.com` and `.net`: alone they say nothing.
const MISLEADING: [&str; 18] = [
    "ac", "ai", "cc", "cm", "co", "et", "fm", "gg", "io", "la", "ly", "me", "ne", "om", "sh", "to",
    "tv", "ws",
];

/// The endings of all countries (ISO 3166-1 alpha-2, and what ICANN adds).
const COUNTRIES: &str = "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh \
    bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de \
    dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr \
    gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn \
    kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms \
    mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps \
    pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc \
    td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye \
    yt za zm zw";
