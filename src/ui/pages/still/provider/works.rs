//! What works: each proof of identity over each protocol.

use yew::prelude::*;

use crate::providers::{Login, Plan, Protocol, Provider, Status};
use crate::text::Text;
use crate::ui::pages::still::states::status;
use crate::ui::pages::still::words::LOGIN_WITH;
use crate::ui::place::Place;

/// The kinds of accounts that are treated differently.
pub(super) fn plans(provider: &Provider) -> &'static [Plan] {
    if provider.ways.iter().all(|way| way.plan == Plan::Every) {
        &[Plan::Every]
    } else {
        &[Plan::Free, Plan::Paid]
    }
}

/// What becomes of `login` over `protocol`; `None` where there is no such way.
/// What is said of one plan wins over what is said of all.
pub(super) fn outcome(
    provider: &Provider,
    plan: Plan,
    login: Login,
    protocol: Protocol,
) -> Option<Status> {
    let of = |plan| {
        let ways = provider.ways.iter().filter(move |way| {
            (way.plan, way.login) == (plan, login) && way.protocols.contains(&protocol)
        });
        ways.map(|way| way.status).min()
    };
    of(plan).or_else(|| of(Plan::Every))
}

/// A table for each plan.
pub(super) fn works(place: &Place, provider: &Provider) -> Html {
    html! {
        for &plan in plans(provider) {
            { table(place, provider, plan) }
        }
    }
}

fn table(place: &Place, provider: &Provider, plan: Plan) -> Html {
    let lang = place.lang;
    let of = |login, protocol| outcome(provider, plan, login, protocol);
    let logins = Login::ALL
        .into_iter()
        .filter(|&login| Protocol::ALL.into_iter().any(|protocol| of(login, protocol).is_some()));
    let logins: Vec<_> = logins.collect();
    let protocols = Protocol::ALL
        .into_iter()
        .filter(|&protocol| logins.iter().any(|&login| of(login, protocol).is_some()));
    let protocols: Vec<_> = protocols.collect();
    if logins.is_empty() {
        return Html::default();
    }
    html! {
        <table class="works">
            if plan != Plan::Every {
                <caption>{ plan.name().get(lang) }</caption>
            }
            <thead>
                <tr>
                    <th scope="col">{ LOGIN_WITH.get(lang) }</th>
                    for protocol in &protocols {
                        <th scope="col">{ protocol.name() }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for &login in &logins {
                    <tr>
                        <th scope="row">{ login.name().get(lang) }</th>
                        for &protocol in &protocols {
                            <td>
                                if let Some(outcome) = of(login, protocol) {
                                    { status(lang, outcome) }
                                } else {
                                    <span aria-hidden="true">{ "–" }</span>
                                    <span class="unseen">{ NONE.get(lang) }</span>
                                }
                            </td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

const NONE: Text = Text { en: "not offered", hi: "नहीं मिलता" };
