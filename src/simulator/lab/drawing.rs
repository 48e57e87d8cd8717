//! The session as a picture that stands alone: a sequence diagram in SVG.

use super::export::{beside, nodes, said};
use super::{By, Lab, Node, blanked};

/// The session up to here, drawn: the client on the left, the server on the right,
/// and what TLS hides on a darker ground. Sizes are in pixels; whoever shows it may
/// scale it.
pub fn svg(lab: &Lab) -> String {
    let lab = blanked(lab);
    let mut drawing = Drawing { body: String::new(), y: TOP, sealed: None };
    for node in nodes(&lab) {
        drawing.step(node);
    }
    let height = drawing.y + GAP;
    let ground = drawing.sealed.map_or_else(String::new, |y| {
        let height = height - y;
        format!("<rect y=\"{y}\" width=\"{WIDTH}\" height=\"{height}\" fill=\"{SEALED}\"/>\n")
    });
    let host = escaped(&lab.scene.host);
    let lines: String = [CLIENT, SERVER]
        .map(|x| {
            format!(
                "<path d=\"M{x} {HEAD}V{height}\" stroke=\"{FAINT}\" stroke-dasharray=\"3 3\"/>\n"
            )
        })
        .concat();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"monospace\" font-size=\"12\" fill=\"{INK}\">\n\
         <title>SMTP: {host}</title>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n\
         {ground}{lines}\
         <text x=\"{CLIENT}\" y=\"{NAME}\" font-weight=\"bold\">Client</text>\n\
         <text x=\"{SERVER}\" y=\"{NAME}\" font-weight=\"bold\" text-anchor=\"end\">{host}</text>\n\
         {body}</svg>\n",
        body = drawing.body,
    )
}

/// What is drawn so far, where the next thing stands, and where TLS began: it does
/// not end before the connection does.
struct Drawing {
    body: String,
    y: usize,
    sealed: Option<usize>,
}

impl Drawing {
    fn step(&mut self, node: &Node) {
        if node.spoken.iter().any(|line| line.sealed) {
            self.sealed.get_or_insert(self.y);
        }
        for words in beside(node) {
            self.y += ROW;
            let (y, words) = (self.y, escaped(&words));
            self.body += &format!(
                "<text x=\"{MIDDLE}\" y=\"{y}\" text-anchor=\"middle\" font-style=\"italic\" fill=\"{SOFT}\">{words}</text>\n"
            );
            self.y += GAP;
        }
        for by in [By::Client, By::Server] {
            let lines = said(node, by);
            if lines.is_empty() {
                continue;
            }
            for line in &lines {
                self.y += ROW;
                let (x, y, line) = (CLIENT + GAP, self.y, escaped(&cut(line)));
                self.body +=
                    &format!("<text x=\"{x}\" y=\"{y}\" xml:space=\"preserve\">{line}</text>\n");
            }
            self.y += GAP;
            self.arrow(by);
        }
    }

    fn arrow(&mut self, by: By) {
        let (from, to, back, ink) = match by {
            By::Client => (CLIENT, SERVER, SERVER - TIP, CLIENTS),
            By::Server => (SERVER, CLIENT, CLIENT + TIP, SERVERS),
        };
        let (y, above, below) = (self.y, self.y - TIP / 2, self.y + TIP / 2);
        self.body += &format!(
            "<path d=\"M{from} {y}H{to}M{back} {above}L{to} {y}L{back} {below}\" fill=\"none\" stroke=\"{ink}\"/>\n"
        );
        self.y += GAP;
    }
}

/// As much of a line as fits.
fn cut(line: &str) -> String {
    if line.chars().count() <= MOST_CHARS {
        return line.to_owned();
    }
    line.chars().take(MOST_CHARS - 1).chain(['…']).collect()
}

/// Text in XML. Control characters are pictures by now.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const WIDTH: usize = 760;
const CLIENT: usize = 30;
const SERVER: usize = 730;
const MIDDLE: usize = 380;
/// The base line of the names, and where the lines below them begin.
const NAME: usize = 24;
const HEAD: usize = 34;
const TOP: usize = 44;
const ROW: usize = 16;
const GAP: usize = 10;
/// How long the tip of an arrow is.
const TIP: usize = 8;
/// What fits between the lines, at 7.2 pixels a character.
const MOST_CHARS: usize = 92;

const INK: &str = "#1d1b26";
const SOFT: &str = "#5b5870";
const FAINT: &str = "#a8a4b4";
const SEALED: &str = "#e8f3ec";
const CLIENTS: &str = "#1f45a3";
const SERVERS: &str = "#a71a27";
