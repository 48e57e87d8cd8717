//! The whole site: which page is shown, in which language, for which account.

use yew::prelude::*;
use yew_router::history::{AnyHistory, History, MemoryHistory};
use yew_router::prelude::*;

use super::components::{Footer, Header};
use super::hooks::{use_draft_in_url, use_head};
use super::pages::{self, NotFound};
use super::route::{Page, Route};
use super::state::{Draft, DraftContext};
use crate::text::Lang;

/// What [`App`] takes.
#[derive(Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The folder that the site lives in, without its last slash: empty at the
    /// root of a host, `/dakiya` below it.
    pub base: AttrValue,
}

/// The site in the browser.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <BrowserRouter basename={props.base.clone()}>
            <Site base={props.base.clone()} />
        </BrowserRouter>
    }
}

/// What [`Still`] takes.
#[derive(Debug, PartialEq, Properties)]
pub struct StillProps {
    /// As for [`App`].
    pub base: AttrValue,
    /// The page to render.
    pub route: Route,
}

/// One page as it is before the browser takes over.
#[component]
pub fn Still(props: &StillProps) -> Html {
    let history = MemoryHistory::new();
    history.replace(format!("{}{}", props.base, props.route.to_path()));
    html! {
        <Router history={AnyHistory::from(history)} basename={props.base.clone()}>
            <Site base={props.base.clone()} />
        </Router>
    }
}

/// What both share.
#[component]
fn Site(props: &AppProps) -> Html {
    let draft = use_reducer_eq(Draft::default);
    let route = use_route::<Route>();
    use_head(route.as_ref());
    use_draft_in_url(&draft);
    let Some(Route { lang, page, .. }) = route else {
        return html! { <NotFound base={props.base.clone()} /> };
    };
    html! {
        <ContextProvider<Lang> context={lang}>
            <ContextProvider<DraftContext> context={draft}>
                <Header {page} />
                <main id="main" tabindex="-1">{ shown(page) }</main>
                <Footer />
            </ContextProvider<DraftContext>>
        </ContextProvider<Lang>>
    }
}

fn shown(page: Page) -> Html {
    match page {
        Page::About => html! { <pages::About /> },
        Page::Command(verb) => html! { <pages::Command {verb} key={verb.id} /> },
        Page::Commands => html! { <pages::Commands /> },
        Page::Home => html! { <pages::Home /> },
        Page::HowItWorks => html! { <pages::HowItWorks /> },
        Page::Learn => html! { <pages::Learn /> },
        Page::Lesson(scenario) => html! { <pages::Lesson {scenario} key={scenario.id} /> },
        Page::Program(target) => html! { <pages::Program {target} key={target.id} /> },
        Page::Programs => html! { <pages::Programs /> },
        Page::Provider(provider) => html! { <pages::Provider {provider} key={provider.id} /> },
        Page::Providers => html! { <pages::Providers /> },
    }
}
