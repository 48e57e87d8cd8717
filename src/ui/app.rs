//! The whole site: which page is shown, in which language, for which account.
//!
//! Pages that only tell something are written once, when the site is built; in
//! the browser nothing but their header is alive. Their words cost the program
//! nothing.

use yew::prelude::*;
use yew_router::prelude::*;

use super::components::{Header, footer};
use super::hooks::{use_draft_in_url, use_head, use_links};
use super::pages::{Home, Lesson, Program, Provider};
use super::place::Place;
use super::route::{Page, Route};
use super::state::Draft;

/// What [`App`] takes.
#[derive(Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The folder that the site lives in, as in [`Place::base`].
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

/// What is alive on a page.
#[component]
fn Site(props: &AppProps) -> Html {
    let draft = use_reducer_eq(Draft::default);
    let route = use_route::<Route>();
    use_head(route.as_ref());
    use_draft_in_url(&draft);
    use_links(&props.base, route.as_ref().map(|route| route.page), draft.fragment());
    let Some(Route { lang, page, .. }) = route else { return Html::default() };
    let place = Place { lang, base: props.base.clone() };
    let shown = match page {
        Page::Home => html! { <Home place={place.clone()} {draft} /> },
        Page::Lesson(scenario) => {
            html! { <Lesson place={place.clone()} {draft} {scenario} key={scenario.id} /> }
        }
        Page::Program(target) => {
            html! { <Program place={place.clone()} {draft} {target} key={target.id} /> }
        }
        Page::Provider(provider) => {
            html! { <Provider place={place.clone()} {draft} {provider} key={provider.id} /> }
        }
        _ => return html! { <Header {place} {page} /> },
    };
    html! {
        <>
            <Header place={place.clone()} {page} />
            <main id="main" tabindex="-1">{ shown }</main>
            { footer(&place) }
        </>
    }
}

#[cfg(feature = "ssr")]
pub use still::{Rest, RestProps, Still, StillProps};

/// Pages as they are before the browser takes over.
#[cfg(feature = "ssr")]
mod still {
    use yew::prelude::*;
    use yew_router::history::{AnyHistory, History, MemoryHistory};
    use yew_router::{Routable, Router};

    use super::{Place, Site, footer};
    use crate::ui::pages::StillPage;
    use crate::ui::route::Route;

    /// What [`Still`] takes.
    #[derive(Debug, PartialEq, Properties)]
    pub struct StillProps {
        /// The folder that the site lives in, as in [`Place::base`].
        pub base: AttrValue,
        /// The page to render.
        pub route: Route,
    }

    /// What [`super::App`] will take over.
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

    /// What [`Rest`] takes.
    #[derive(Debug, PartialEq, Properties)]
    pub struct RestProps {
        /// Where the reader is.
        pub place: Place,
        /// What is shown.
        pub page: StillPage,
    }

    /// What stays as it is.
    #[component]
    pub fn Rest(props: &RestProps) -> Html {
        let RestProps { place, page } = props;
        html! {
            <>
                <main id="main" tabindex="-1">{ page.render(place) }</main>
                if page.has_footer() {
                    { footer(place) }
                }
            </>
        }
    }
}
