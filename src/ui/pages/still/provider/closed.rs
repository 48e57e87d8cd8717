//! What does not work although people expect it, and the ways that remain. It is
//! told before any setting.

use yew::prelude::*;

use super::works::{outcome, plans};
use crate::providers::{Details, Kind, Login, PROVIDERS, Plan, Protocol, Provider, Status};
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::pages::still::sentence::{Sentence, listed};
use crate::ui::place::{Place, away, host};
use crate::ui::route::Page;
use crate::ui::words::WAYS_THAT_REMAIN;

/// What does not work, if anything that people expect does not.
pub(super) fn closed(place: &Place, provider: &Provider, details: &Details) -> Html {
    let shut: Vec<_> = plans(provider)
        .iter()
        .flat_map(|&plan| refusals(place, provider, plan).into_iter().map(move |said| (plan, said)))
        .collect();
    if shut.is_empty() {
        return Html::default();
    }
    html! {
        <section class="alert shut" aria-labelledby="closed">
            { icon(Picture::Warning) }
            <div>
                <h2 id="closed">{ place.say(TITLE) }</h2>
                for (plan, said) in shut {
                    <p>
                        if plan != Plan::Every {
                            <strong>{ plan.name().get(place.lang) }{ ": " }</strong>
                        }
                        { said.drawn(place) }
                    </p>
                }
                <h3>{ place.say(WAYS_THAT_REMAIN) }</h3>
                <ul>
                    for way in remaining(place, provider, details) {
                        <li>{ way }</li>
                    }
                </ul>
            </div>
        </section>
    }
}

/// What is closed to accounts of `plan`.
fn refusals(place: &Place, provider: &Provider, plan: Plan) -> Vec<Sentence> {
    let lang = place.lang;
    let is = |login, protocol, status| outcome(provider, plan, login, protocol) == Some(status);
    let any = |protocol, status| Login::ALL.into_iter().any(|login| is(login, protocol, status));
    let open = |protocol| {
        Status::ALL.into_iter().any(|status| status != Status::Closed && any(protocol, status))
    };
    let shut = |protocol| any(protocol, Status::Closed) && !open(protocol);
    let [smtp, imap, pop3] = Protocol::ALL.map(shut);
    let fetches = open(Protocol::Imap) || open(Protocol::Pop3);
    let sends = open(Protocol::Smtp);
    let whole = |text| vec![Sentence::new(text, [])];
    if (smtp || imap || pop3) && !sends && !fetches {
        return whole(NOTHING);
    }
    let mut said = Vec::new();
    if smtp {
        said.extend(whole(NO_SENDING));
    }
    if (imap || pop3) && !fetches {
        said.extend(whole(NO_FETCHING));
    }
    // Nobody expects to send through such a service with the login to its console.
    if provider.kind == Kind::SendingService {
        return said;
    }
    for (login, text) in [(Login::Password, NO_PASSWORD), (Login::AppPassword, NO_APP_PASSWORD)] {
        let over = Protocol::ALL.into_iter().filter(|&p| open(p) && is(login, p, Status::Closed));
        let over: Vec<_> = over.map(Protocol::name).collect();
        if !over.is_empty() {
            said.push(Sentence::new(text, [("protocols", listed(lang, &over))]));
        }
    }
    said
}

/// The ways that remain, best first.
fn remaining(place: &Place, provider: &Provider, details: &Details) -> Vec<Html> {
    let usable = |plan: Plan, login, protocol| {
        let outcome = outcome(provider, plan, login, protocol);
        matches!(outcome, Some(Status::Works | Status::AfterPreparation))
    };
    let plans = plans(provider);
    let open = |login, protocol| plans.iter().any(|&plan| usable(plan, login, protocol));
    let has = |plan: Plan| {
        Login::ALL
            .into_iter()
            .any(|login| Protocol::ALL.into_iter().any(|p| usable(plan, login, p)))
    };
    let mut ways = Vec::new();
    for login in Login::ALL {
        let over = Protocol::ALL.into_iter().filter(|&protocol| open(login, protocol));
        let over: Vec<_> = over.map(Protocol::name).collect();
        if let (false, Some(text)) = (over.is_empty(), way(login)) {
            let protocols = listed(place.lang, &over);
            ways.push(Sentence::new(text, [("protocols", protocols)]).drawn(place));
        }
    }
    if plans.len() > 1 && has(Plan::Paid) && !has(Plan::Free) {
        ways.push(place.say(PAID));
    }
    if provider.kind != Kind::SendingService && !plans.iter().all(|&plan| has(plan)) {
        ways.push(own_app(place, details));
    }
    let by_itself = [Login::AppPassword, Login::Password, Login::Key];
    if !by_itself.into_iter().any(|login| open(login, Protocol::Smtp)) {
        ways.push(sending_services(place));
    }
    ways
}

const fn way(login: Login) -> Option<Text> {
    Some(match login {
        Login::OAuth => Text {
            en: "A program that opens the provider's own login page (OAuth), such as [Thunderbird](targets/thunderbird/): {protocols}.",
            hi: "ऐसा program जो provider का अपना login पन्ना खोलता है (OAuth), जैसे [Thunderbird](targets/thunderbird/): {protocols}।",
        },
        Login::AppPassword => Text {
            en: "An **app password**, a password that the provider makes for one program: {protocols}. How to get it stands below.",
            hi: "**app password**, यानी provider का किसी एक program के लिए बनाया password: {protocols}। वह कैसे मिलेगा, नीचे लिखा है।",
        },
        Login::Key => Text {
            en: "The password or key that the service makes for SMTP. How to get it stands below.",
            hi: "SMTP के लिए सेवा का बनाया password या key। वह कैसे मिलेगा, नीचे लिखा है।",
        },
        Login::BridgePassword => Text {
            en: "The provider's **bridge**: a program that runs on your own computer and lets mail programs in: {protocols}.",
            hi: "provider का **bridge**: आपके अपने computer पर चलने वाला program, जिससे होकर mail program अंदर जाते हैं: {protocols}।",
        },
        Login::Password | Login::Challenge => Text {
            en: "The account's password: {protocols}.",
            hi: "account का password: {protocols}।",
        },
        Login::Network => return None,
    })
}

fn own_app(place: &Place, details: &Details) -> Html {
    html! {
        <>
            { place.say(OWN_APP) }
            if let Some(url) = details.webmail {
                { ": " }{ away(url, host(url)) }
            }
        </>
    }
}

/// For programs that send by themselves and cannot show a login page.
fn sending_services(place: &Place) -> Html {
    let services = PROVIDERS.iter().filter(|provider| provider.kind == Kind::SendingService);
    html! {
        <>
            { place.say(SENDING) }
            for (at, service) in services.take(3).enumerate() {
                { if at == 0 { ": " } else { ", " } }
                { place.go(Page::Provider(service.id), service.name) }
            }
        </>
    }
}

const NOTHING: Text = Text {
    en: "No mail program gets in: the provider offers it neither SMTP nor IMAP nor POP3.",
    hi: "कोई mail program अंदर नहीं जा सकता: provider उसे न SMTP देता है, न IMAP, न POP3।",
};
const NO_APP_PASSWORD: Text = Text {
    en: "App passwords are refused over {protocols}.",
    hi: "{protocols} पर app password नहीं चलते।",
};
const NO_FETCHING: Text = Text {
    en: "No program can fetch mail: IMAP and POP3 are closed.",
    hi: "कोई program mail ला नहीं सकता: IMAP और POP3 बंद हैं।",
};
const NO_PASSWORD: Text = Text {
    en: "The everyday password of the account is refused over {protocols}, even if it is typed right.",
    hi: "account का रोज़ वाला password {protocols} पर नहीं चलता, चाहे सही ही लिखा हो।",
};
const NO_SENDING: Text = Text {
    en: "No program can send mail: SMTP is closed.",
    hi: "कोई program mail भेज नहीं सकता: SMTP बंद है।",
};
const OWN_APP: Text = Text {
    en: "The provider's own app or web page",
    hi: "provider का अपना app या web पन्ना",
};
const PAID: Text = Text {
    en: "A paid account: there mail programs get in.",
    hi: "paid account: उसमें mail program चलते हैं।",
};
const SENDING: Text = Text {
    en: "For web sites, scripts and devices that send by themselves: a sending service",
    hi: "अपने आप mail भेजने वाली web sites, scripts और devices के लिए: mail भेजने की सेवा",
};
const TITLE: Text =
    Text { en: "What does not work", hi: "क्या नहीं चलेगा" };
