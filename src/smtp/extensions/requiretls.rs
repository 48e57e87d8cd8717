//! `REQUIRETLS`: the message must not travel in the clear, here or further on.

use super::{Answer, Extension, Rfc, rule};
use crate::text::Text;

pub(super) static EXTENSION: Extension = Extension {
    keyword: "REQUIRETLS",
    rfc: Rfc { number: 8689, section: "" },
    summary: Text {
        en: "With the parameter `REQUIRETLS` in `MAIL` the client demands TLS on the whole way to the recipient: better a bounce than one step in the clear. Offered only under TLS.",
        hi: "`MAIL` में `REQUIRETLS` लिखकर client माँग करता है कि पाने वाले तक पूरे रास्ते TLS रहे: बीच में एक भी कदम खुला हो, उससे अच्छा है कि mail लौट आए। यह सुविधा TLS में ही दी जाती है।",
    },
    offer: |session| session.tls().then(|| "REQUIRETLS".to_owned()),
    mail: &[rule(
        "REQUIRETLS",
        |_, value| if value.is_none() { Ok(()) } else { Err(Answer::BadParameter) },
    )],
    rcpt: &[],
    longer: 11,
};
