//! The laboratory remembers a session with all that was tried in it, and how it is
//! looked at.

use std::rc::Rc;

use yew::Reducible;

use crate::practice::Stage;
use crate::registry::Entry;
use crate::simulator::lab::letter::{Envelope, Letter};
use crate::simulator::lab::link::NotALab;
use crate::simulator::lab::{Deed, Door, Fault, Guide, Lab, Scene, guide};
use crate::smtp::{Persona, Transport};

/// What is on the table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Desk {
    /// The session.
    pub(crate) lab: Lab,
    /// Where it is played, if that is given: with what goes wrong there.
    stage: Option<Stage>,
    /// How it is driven.
    pub(crate) drive: Drive,
    /// Whether lines are shown as octets too.
    pub(crate) octets: bool,
    /// Whether it is shown what others on the way see.
    pub(crate) outside: bool,
    /// Another server that the same moves are shown with.
    pub(crate) other: Option<Entry<Persona>>,
    /// Another branch that is shown beside this one.
    pub(crate) beside: Option<usize>,
    /// The chip of which it was asked what would happen.
    pub(crate) asked: Option<&'static str>,
    /// The piece that was touched: its position, its line there, and its number.
    pub(crate) touched: Option<(usize, usize, usize)>,
    /// Why the link that was opened could not be read.
    pub(crate) trouble: Option<NotALab>,
    /// Whether it is shown in the forms in which it can be given to others.
    pub(crate) shared: bool,
    /// The letter that is being written; `None`: the one of lessons.
    pub(crate) letter: Option<Box<Written>>,
    /// Whether the people are those of a link, and stay.
    pub(crate) opened: bool,
}

/// How a session is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drive {
    /// Step by step, as a mail program goes.
    Guided,
    /// By choosing from all that could be sent.
    Compose,
    /// By typing.
    Type,
}

/// What the user can do.
#[derive(Clone, Debug)]
pub(crate) enum DeskAction {
    /// Asks what would come of a chip, or no more.
    Ask(Option<&'static str>),
    /// So many steps on or back, along the branch.
    By(isize),
    /// Looks at another branch beside this one, or no more.
    Beside(Option<usize>),
    /// Does this.
    Do(Deed),
    /// Drives in another way.
    Drive(Drive),
    /// Goes to the end of another branch.
    Follow(usize),
    /// Goes to a position.
    Go(usize),
    /// Has something go wrong with the last move; `None`: nothing.
    Inject(Option<Fault>),
    /// The next step of a mail program.
    Next,
    /// Shows octets, or no more.
    Octets,
    /// Opens a link.
    Open(Result<Box<Lab>, NotALab>),
    /// Shows what others see, or no more.
    Outside,
    /// Another server answers.
    Persona(Entry<Persona>),
    /// Through another door.
    Door(Door),
    /// The client is set up so.
    Client(Transport),
    /// Shows a second server, or no more.
    Other(Option<Entry<Persona>>),
    /// From the beginning.
    Restart,
    /// With other people.
    Scene(Box<Scene>),
    /// To where so many steps of the branch are made.
    Seek(usize),
    /// Sends a letter in an envelope.
    Send(Box<(Envelope, Letter)>),
    /// Shows the session in the forms in which it can be given to others.
    Share,
    /// Switches an extension.
    Switch(&'static str),
    /// Asks what a piece is, or no more.
    Touch(Option<(usize, usize, usize)>),
    /// Sends what was typed: one line, or many.
    Type(String),
    /// Writes at the letter.
    Write(Box<Written>),
}

/// A letter and its envelope, as far as they are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Written {
    pub(crate) letter: Letter,
    pub(crate) bcc: String,
    /// The envelope, where it is not the one that follows from the letter.
    pub(crate) sender: Option<String>,
    pub(crate) recipients: Option<String>,
}

impl Written {
    /// What stands on the envelope.
    pub(crate) fn envelope(&self) -> Envelope {
        let follows = Envelope::of(&self.letter, &self.bcc);
        let list = |text: &String| {
            let all = text.split(',').map(|to| to.trim().to_owned());
            all.filter(|to| !to.is_empty()).collect::<Vec<_>>()
        };
        Envelope {
            from: self.sender.clone().unwrap_or(follows.from),
            to: self.recipients.as_ref().map_or(follows.to, list),
        }
    }
}

impl Desk {
    /// Somebody has connected.
    pub(crate) fn new(scene: Scene) -> Self {
        Self {
            lab: Lab::new(scene).take(Deed::Connect.done()),
            stage: None,
            drive: Drive::Guided,
            octets: false,
            outside: false,
            other: None,
            beside: None,
            asked: None,
            touched: None,
            trouble: None,
            shared: false,
            letter: None,
            opened: false,
        }
    }

    /// What is given on a stage has been said.
    pub(crate) fn on(stage: Stage) -> Self {
        let desk = Self::new(stage.scene());
        Self { lab: stage.start(), stage: Some(stage), drive: Drive::Type, ..desk }
    }

    /// The letter that is being written.
    pub(crate) fn written(&self) -> Written {
        let own = self.letter.as_deref().cloned();
        own.unwrap_or_else(|| Written {
            letter: Letter::of(self.lab.scene()),
            bcc: String::new(),
            sender: None,
            recipients: None,
        })
    }
}

impl Reducible for Desk {
    type Action = DeskAction;

    fn reduce(self: Rc<Self>, action: DeskAction) -> Rc<Self> {
        let mut desk = Rc::unwrap_or_clone(self);
        desk.asked = None;
        // What is to be seen is not what is there now.
        desk.shared &= matches!(action, DeskAction::Write(_) | DeskAction::Drive(_));
        let at = desk.lab.at();
        let lab = desk.lab;
        let scene = lab.scene().clone();
        desk.lab = match action {
            DeskAction::Ask(asked) => {
                desk.asked = asked;
                lab
            }
            DeskAction::By(steps) => {
                let depth = lab.here().depth.saturating_add_signed(steps);
                lab.seek(depth)
            }
            DeskAction::Beside(beside) => {
                desk.beside = beside.filter(|tip| *tip < lab.len());
                lab
            }
            DeskAction::Do(act) => take(desk.stage, lab, act),
            DeskAction::Drive(drive) => {
                desk.drive = drive;
                lab
            }
            DeskAction::Follow(tip) => lab.follow(tip),
            DeskAction::Go(to) => lab.go(to),
            DeskAction::Inject(fault) => lab.inject(fault),
            DeskAction::Next => match guide(&lab) {
                Guide::Next { chip, .. } => lab.take(chip.act.done()),
                Guide::Stuck(_) | Guide::Done | Guide::Failed => lab,
            },
            DeskAction::Octets => {
                desk.octets = !desk.octets;
                lab
            }
            DeskAction::Open(Ok(opened)) => {
                (desk.trouble, desk.beside, desk.other, desk.opened) = (None, None, None, true);
                *opened
            }
            DeskAction::Open(Err(trouble)) => {
                desk.trouble = Some(trouble);
                lab
            }
            DeskAction::Outside => {
                desk.outside = !desk.outside;
                lab
            }
            DeskAction::Persona(persona) => lab.with_scene(scene.with_persona(persona)),
            DeskAction::Door(door) => lab.with_scene(scene.with_door(door)),
            DeskAction::Client(client) => lab.with_scene(Scene { client, ..scene }),
            DeskAction::Other(other) => {
                desk.other = other;
                lab
            }
            DeskAction::Restart => {
                (desk.beside, desk.trouble) = (None, None);
                match desk.stage {
                    Some(stage) => stage.start(),
                    None => Lab::new(scene).take(Deed::Connect.done()),
                }
            }
            DeskAction::Scene(_) if desk.opened => lab,
            DeskAction::Scene(scene) => lab.with_scene(*scene),
            DeskAction::Seek(depth) => lab.seek(depth),
            DeskAction::Send(letter) => {
                let (envelope, letter) = *letter;
                let deeds = envelope.deeds(&letter).into_iter();
                deeds.fold(lab, |lab, deed| lab.take(deed.done()))
            }
            DeskAction::Share => {
                desk.shared = true;
                lab
            }
            DeskAction::Touch(piece) => {
                desk.touched = piece;
                lab
            }
            DeskAction::Write(written) => {
                desk.letter = Some(written);
                lab
            }
            DeskAction::Switch(name) => lab.with_scene(scene.with_switch(name)),
            DeskAction::Type(text) => type_text(desk.stage, lab, &text),
        };
        if desk.lab.at() != at {
            desk.touched = None;
        }
        Rc::new(desk)
    }
}

/// Does one thing.
fn take(stage: Option<Stage>, lab: Lab, deed: Deed) -> Lab {
    match stage {
        Some(stage) => stage.take(lab, deed),
        None => lab.take(deed.done()),
    }
}

/// Sends what was typed.
fn type_text(stage: Option<Stage>, lab: Lab, text: &str) -> Lab {
    match stage {
        // What comes from a field of several lines goes out in one piece.
        Some(stage) => stage.send(lab, text.strip_suffix('\n').unwrap_or(text)),
        None if text.contains('\n') => lab.paste(text),
        None => lab.type_line(text),
    }
}
