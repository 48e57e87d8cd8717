//! The account on one sheet of paper: what a program asks for, in print only.

use yew::prelude::*;

use crate::account::Account;
use crate::providers::Protocol;
use crate::text::Text;
use crate::ui::components::purpose;
use crate::ui::place::Place;
use crate::ui::words::{PORT, SECURITY, SERVER, USER_NAME};

/// Every server of the account with its port, protection and user name.
pub(super) fn card(place: &Place, account: &Account) -> Html {
    let lang = place.lang;
    html! {
        <table class="card">
            <caption translate="no">{ account.address.as_str().to_owned() }</caption>
            <thead>
                <tr>
                    for name in [PROTOCOL, SERVER, PORT, SECURITY, USER_NAME] {
                        <th scope="col">{ name.get(lang) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for protocol in Protocol::ALL {
                    if let Some(endpoint) = account.endpoint(protocol) {
                        <tr>
                            <th scope="row">
                                { protocol.name() }{ " " }<small>{ purpose(protocol).get(lang) }</small>
                            </th>
                            <td translate="no">{ endpoint.host.as_str().to_owned() }</td>
                            <td>{ endpoint.port.to_string() }</td>
                            <td>{ endpoint.security.name() }</td>
                            <td translate="no">{ endpoint.username.as_str().to_owned() }</td>
                        </tr>
                    }
                }
            </tbody>
        </table>
    }
}

const PROTOCOL: Text = Text { en: "For", hi: "किसके लिए" };
