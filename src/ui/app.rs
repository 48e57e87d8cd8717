//! The whole site: which page is shown, in which language, for which account.
//!
//! Pages that only tell something are written once, when the site is built; in
//! the browser nothing but their header is alive. Their words cost the program
//! nothing.

use yew::prelude::*;
use yew_router::prelude::*;

use super::components::{Header, footer};
use super::hooks::{
    Answers, Own, all_answers, answer_paper, fill_in_own, use_answers, use_copies,
    use_draft_in_url, use_links, use_own,
};
use super::pages::{self, Content};
use super::place::Place;
use super::route::Route;
use super::state::{Draft, DraftAction};
use crate::account::Choices;

/// What [`Configurator`], [`Course`], [`Diagnosis`], [`Laboratory`], [`Practice`] and [`Workshop`] take.
#[derive(Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The folder that the site lives in, as in [`Place::base`].
    pub base: AttrValue,
    /// What was typed into the page before the program was there.
    #[prop_or_default]
    pub typed: Choices,
}

/// Settings, in the browser.
#[component]
pub fn Configurator(props: &AppProps) -> Html {
    app(props, Held { own: fill_in_own, answers: all_answers, ..Held::new(pages::configurator) })
}

/// Sessions with a server, in the browser.
#[component]
pub fn Course(props: &AppProps) -> Html {
    app(props, Held::new(pages::course))
}

/// Errors and what they mean, in the browser.
#[component]
pub fn Diagnosis(props: &AppProps) -> Html {
    app(props, Held::new(pages::diagnosis))
}

/// A session of one's own with a server, in the browser.
#[component]
pub fn Laboratory(props: &AppProps) -> Html {
    app(props, Held::new(pages::laboratory))
}

/// Levels and quizzes, in the browser.
#[component]
pub fn Practice(props: &AppProps) -> Html {
    app(props, Held::new(pages::practice))
}

/// The files of programs, in the browser.
#[component]
pub fn Workshop(props: &AppProps) -> Html {
    app(props, Held { answers: answer_paper, ..Held::new(pages::workshop) })
}

fn app(props: &AppProps, content: Held) -> Html {
    html! {
        <BrowserRouter basename={props.base.clone()}>
            <Site base={props.base.clone()} typed={props.typed.clone()} {content} />
        </BrowserRouter>
    }
}

/// What an engine holds; it never changes while the page is open.
#[derive(Clone, Copy, Debug)]
struct Held {
    content: Content,
    own: Own,
    answers: Answers,
}

impl Held {
    /// An engine that shows nothing but its own pages.
    const fn new(content: Content) -> Self {
        Self { content, own: |_, _| (), answers: Vec::new }
    }
}

impl PartialEq for Held {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What [`Site`] takes.
#[derive(Debug, PartialEq, Properties)]
struct SiteProps {
    base: AttrValue,
    #[prop_or_default]
    typed: Choices,
    content: Held,
}

/// What is alive on a page.
#[component]
fn Site(props: &SiteProps) -> Html {
    let draft = use_reducer_eq(Draft::default);
    let route = use_route::<Route>();
    use_draft_in_url(&draft);
    {
        let draft = draft.dispatcher();
        use_effect_with(props.typed.clone(), move |typed| {
            for (field, value) in typed.filled() {
                draft.dispatch(DraftAction::Set(field, value.to_owned()));
            }
        });
    }
    let page = route.as_ref().map(|route| route.page);
    {
        let draft = draft.dispatcher();
        use_effect_with(page, move |_| draft.dispatch(DraftAction::Arrive));
    }
    use_links(&props.base, page, draft.fragment());
    use_own(&draft, page, props.content.own);
    use_copies();
    use_answers(props.content.answers);
    let Some(Route { lang, page, .. }) = route else { return Html::default() };
    let place = Place { lang, base: props.base.clone() };
    let header = html! { <Header place={place.clone()} {page} /> };
    let Some(shown) = (props.content.content)(&place, &draft, page) else { return header };
    html! {
        <>
            { header }
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

    use super::{Held, Place, Site, footer};
    use crate::ui::pages::{self, StillPage};
    use crate::ui::route::{Engine, Route};

    /// What [`Still`] takes.
    #[derive(Debug, PartialEq, Properties)]
    pub struct StillProps {
        /// The folder that the site lives in, as in [`Place::base`].
        pub base: AttrValue,
        /// The page to render.
        pub route: Route,
    }

    /// What the engine of the page will take over.
    #[component]
    pub fn Still(props: &StillProps) -> Html {
        let history = MemoryHistory::new();
        history.replace(format!("{}{}", props.base, props.route.to_path()));
        let content = match props.route.page.engine() {
            Engine::Configurator => Held::new(pages::configurator),
            Engine::Course => Held::new(pages::course),
            Engine::Laboratory => Held::new(pages::laboratory),
            Engine::Diagnosis => Held::new(pages::diagnosis),
            Engine::Practice => Held::new(pages::practice),
            Engine::Workshop => Held::new(pages::workshop),
        };
        html! {
            <Router history={AnyHistory::from(history)} basename={props.base.clone()}>
                <Site base={props.base.clone()} {content} />
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
