//! What stands in the envelope, and when the message follows.

use super::super::{Action, Burden, Client, Conclusion, Dsn, Notify, Ret, Stage};
use super::{BYE, ends, mx, offering};

#[test]
fn all_commands_go_at_once_where_the_server_takes_them_so() {
    let hello = offering(&["PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE"]);
    let lines = format!(
        "{hello}C: MAIL FROM:<asha@example.in> SIZE=17
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 250 ok
        S: 250 ok
        S: 250 ok
        S: 354 go
        C: Subject: x
        C:
        C: ..
        C: .
        S: 250 ok{BYE}"
    );
    assert!(matches!(ends(mx(), &lines), Conclusion::Sent { refused, .. } if refused.is_empty()));
}

#[test]
fn a_message_that_nobody_gets_is_a_lone_dot() {
    let hello = offering(&["PIPELINING"]);
    let start = format!(
        "{hello}C: MAIL FROM:<asha@example.in>
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 250 ok
        S: 550 nobody
        S: 451 greylisted"
    );
    for end in ["S: 354 go\nC: .\nS: 250 what?", "S: 354 go\nC: .\nS: 554 no", "S: 503 no"] {
        let ended = ends(mx(), &format!("{start}\n{end}{BYE}"));
        let Conclusion::TryLater { stage, reply } = ended else { panic!("{ended:?}") };
        assert_eq!((stage, reply.code), (Stage::Recipient(1), 451));
    }
}

#[test]
fn nothing_is_sent_when_all_are_refused() {
    let ended = ends(
        mx(),
        &format!(
            "{}C: MAIL FROM:<asha@example.in>
            S: 250 ok
            C: RCPT TO:<ravi@example.org>
            S: 550 nobody
            C: RCPT TO:<mira@example.com>
            S: 550 nobody{BYE}",
            offering(&[])
        ),
    );
    assert!(matches!(ended, Conclusion::Rejected { stage: Stage::Recipient(0), .. }));
}

#[test]
fn a_refused_sender_decides_whatever_follows() {
    let hello = offering(&["PIPELINING"]);
    let lines = format!(
        "{hello}C: MAIL FROM:<asha@example.in>
        C: RCPT TO:<ravi@example.org>
        C: RCPT TO:<mira@example.com>
        C: DATA
        S: 451 later
        S: 503 mail first
        S: 503 mail first
        S: 503 mail first{BYE}"
    );
    assert!(matches!(ends(mx(), &lines), Conclusion::TryLater { stage: Stage::Sender, .. }));
}

#[test]
fn reports_are_asked_for_where_they_are_offered() {
    let mut plan = mx();
    plan.message.recipients = vec!["a+b@example.org".into(), "आशा@डाक.भारत".into()];
    plan.message.dsn = Some(Dsn {
        notify: vec![Notify::Delay, Notify::Failure],
        ret: Some(Ret::Headers),
        envid: Some("QQ 314".into()),
        orcpt: true,
    });
    let lines = format!(
        "{}C: MAIL FROM:<asha@example.in> SMTPUTF8 RET=HDRS ENVID=QQ+20314
        S: 250 ok
        C: RCPT TO:<a+b@example.org> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a+2Bb@example.org
        S: 250 ok
        C: RCPT TO:<आशा@डाक.भारत> NOTIFY=FAILURE,DELAY ORCPT=utf-8;आशा@डाक.भारत
        S: 250 ok
        C: DATA
        S: 554 no{BYE}",
        offering(&["DSN", "SMTPUTF8"])
    );
    assert!(matches!(ends(plan, &lines), Conclusion::Rejected { stage: Stage::Data, .. }));
}

#[test]
fn what_the_server_cannot_carry_is_not_sent() {
    let message = |data: &str, recipient: &str| {
        let mut plan = mx();
        plan.message.data = data.into();
        plan.message.recipients = vec![recipient.into()];
        plan
    };
    for (extensions, plan, burden) in [
        (&["SMTPUTF8"][..], message("\nनमस्ते", "a@b.in"), Burden::EightBit),
        (&["8BITMIME"], message("Subject: नमस्ते\n", "a@b.in"), Burden::Header),
        (&["8BITMIME"], message("", "आ@b.in"), Burden::Address("आ@b.in".into())),
        (&["SIZE 5"], message("1234", "a@b.in"), Burden::TooBig { octets: 6, limit: 5 }),
    ] {
        let ended = ends(plan, &format!("{}{BYE}", offering(extensions).trim()));
        assert_eq!(ended, Conclusion::CannotCarry { what: burden });
    }
}

#[test]
fn nothing_can_be_smuggled_into_a_command() {
    let bad = "a@b.in>\r\nRCPT TO:<x@y.in";
    let mut plans = vec![mx(), mx(), mx(), mx(), mx(), mx()];
    plans[0].message.reverse_path = bad.into();
    plans[1].message.recipients = vec!["a@b.in".into(), bad.into()];
    plans[2].hello = "a\r\nQUIT".into();
    plans[3].message.recipients = vec!["a@b.in> NOTIFY=NEVER".into()];
    plans[4].message.recipients = Vec::new();
    plans[5].hello = String::new();
    for plan in plans {
        let (mut client, actions) = Client::new(plan);
        let [Action::Concluded(Conclusion::CannotCarry { .. }), Action::Close] = actions[..] else {
            panic!("{actions:?}")
        };
        assert_eq!(client.receive(b"220 a\r\n"), []);
    }
}
