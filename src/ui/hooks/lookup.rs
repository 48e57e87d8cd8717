//! Questions of the DNS, asked over HTTPS, and only when the person wants it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Request, RequestInit, Response, Url, window};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::account::Host;
use crate::lookup::{ACCEPT, Answer, Failure, Outcome, Question, Resolver, Search, TIMEOUT};

/// How far a search is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Stage {
    /// Nobody asked for it.
    NotAsked,
    /// This many questions are answered.
    Asking(usize),
    /// All is known.
    Done(Rc<Outcome>),
}

/// How far the search is, the way to begin it, and the way to break it off.
#[hook]
pub(crate) fn use_lookup() -> (Stage, Callback<(Resolver, Host)>, Callback<()>) {
    let stage = use_state_eq(|| Stage::NotAsked);
    let running = use_mut_ref(|| None::<AbortController>);
    let stop = {
        let (stage, running) = (stage.setter(), running.clone());
        Callback::from(move |()| {
            if let Some(controller) = running.borrow_mut().take() {
                controller.abort();
            }
            stage.set(Stage::NotAsked);
        })
    };
    let start = {
        let (stage, running) = (stage.setter(), running.clone());
        Callback::from(move |(resolver, domain): (Resolver, Host)| {
            let Ok(controller) = AbortController::new() else { return };
            if let Some(earlier) = running.borrow_mut().replace(controller.clone()) {
                earlier.abort();
            }
            stage.set(Stage::Asking(0));
            let stage = stage.clone();
            spawn_local(async move {
                if let Some(outcome) = search(resolver, domain, &controller, &stage).await {
                    stage.set(Stage::Done(Rc::new(outcome)));
                }
            });
        })
    };
    // Who leaves is not asked for any more.
    use_effect_with((), move |()| {
        move || {
            if let Some(controller) = running.borrow_mut().take() {
                controller.abort();
            }
        }
    });
    ((*stage).clone(), start, stop)
}

/// Asks until all is known. `None`: it was broken off.
async fn search(
    resolver: Resolver,
    domain: Host,
    controller: &AbortController,
    stage: &UseStateSetter<Stage>,
) -> Option<Outcome> {
    let mut search = Search::new(domain);
    let mut answered = 0;
    while let Some(question) = search.questions().first().copied() {
        let answer = ask(resolver, search.domain(), question, controller).await;
        if controller.signal().aborted() {
            return None;
        }
        search.take(question, answer);
        answered += 1;
        stage.set(Stage::Asking(answered));
    }
    search.outcome()
}

async fn ask(
    resolver: Resolver,
    domain: &Host,
    question: Question,
    controller: &AbortController,
) -> Result<Answer, Failure> {
    let url = resolver.question_url(domain, question);
    // Each question has its own time, and all end when the search does.
    let own = AbortController::new().map_err(|_| Failure::Blocked)?;
    let timer = {
        let own = own.clone();
        Timeout::new(TIMEOUT.as_millis().try_into().unwrap_or(u32::MAX), move || own.abort())
    };
    let ends = {
        let own = own.clone();
        gloo::events::EventListener::new(&controller.signal(), "abort", move |_| own.abort())
    };
    let body = fetch(&url, &own).await;
    drop((timer, ends));
    let body = body.map_err(|failure| match failure {
        Failure::Blocked if own.signal().aborted() => Failure::TimedOut,
        other => other,
    })?;
    Answer::read(domain, question, &body).map_err(Failure::Garbage)
}

/// The text at `url`. Nothing that could tell who asks goes along.
async fn fetch(url: &str, controller: &AbortController) -> Result<String, Failure> {
    let blocked = |_| Failure::Blocked;
    let options = RequestInit::new();
    options.set_method("GET");
    options.set_mode(web_sys::RequestMode::Cors);
    options.set_credentials(web_sys::RequestCredentials::Omit);
    options.set_cache(web_sys::RequestCache::NoStore);
    options.set_redirect(web_sys::RequestRedirect::Error);
    options.set_signal(Some(&controller.signal()));
    let request = Request::new_with_str_and_init(url, &options).map_err(blocked)?;
    request.headers().set("Accept", ACCEPT).map_err(blocked)?;
    let window = window().ok_or(Failure::Blocked)?;
    let response = JsFuture::from(window.fetch_with_request(&request)).await.map_err(blocked)?;
    let response: Response = response.dyn_into().map_err(blocked)?;
    if response.status() != 200 {
        return Err(Failure::Status(response.status()));
    }
    let text = JsFuture::from(response.text().map_err(blocked)?).await.map_err(blocked)?;
    text.as_string().ok_or(Failure::Blocked)
}

/// A domain as the DNS knows it: other scripts become `xn--…` (RFC 5891).
pub(crate) fn ascii(domain: &str) -> Option<Host> {
    if domain.is_ascii() {
        return Host::parse(domain).ok();
    }
    Host::parse(&Url::new(&format!("https://{domain}/")).ok()?.hostname()).ok()
}
