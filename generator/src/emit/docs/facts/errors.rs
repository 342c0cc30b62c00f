//! The errors of an operation: what each status means, and what to do about it.
//!
//! In: the replies that the document declares. Out: sentences of Markdown: the document's own, or ours where it has none or says no
//! more than the status does.

use crate::emit::markdown;
use crate::ir::{Api, DeclaredReply, Method, Operation, TypeRef};

/// A status, and what to do about it.
pub struct DeclaredError<'a> {
    /// The status or a range of them, as a code span.
    pub status: String,
    /// What it means.
    pub meaning: String,
    /// What to do; empty where the document says what happened.
    pub advice: &'static str,
    /// The type of its body, if the document has one.
    pub body: Option<&'a TypeRef>,
}

/// The errors that an operation declares, in its order.
pub fn declared<'a>(api: &Api, op: &'a Operation) -> Vec<DeclaredError<'a>> {
    let errors = op.errors.iter().map(|(status, body)| {
        let said = op.declared_reply(status).and_then(|reply| said(api, reply));
        let (meaning, advice) = told(status, op.method);
        DeclaredError {
            status: markdown::code(status),
            advice: if said.is_some() { "" } else { advice },
            meaning: said.map_or_else(|| meaning.to_owned(), markdown::blocks::cell),
            body: body.as_ref(),
        }
    });
    errors.collect()
}

/// What the document says of a reply beyond its status.
pub fn said<'a>(api: &Api, reply: &'a DeclaredReply) -> Option<&'a str> {
    reply.description.as_deref().filter(|text| !is_reason(&text.replace(&api.identity.name, ""), &reply.status))
}

/// Words that say no more than that something went wrong or well.
const EMPTY_WORDS: &str = "a an and any bad body carries default envelope error errors failed generic in invalid is ok operation \
                           occurred of request resource response returned server standard success successful successfully the \
                           unexpected unknown validation";

/// Whether a description has no word that the status does not stand for.
fn is_reason(text: &str, status: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
    let is_said = |word: String| {
        word == status || [EMPTY_WORDS, reason(status)].iter().any(|known| known.split(' ').any(|one| one == word))
    };
    words.into_iter().all(is_said)
}

/// The words that stand for a status: its reason phrases.
fn reason(status: &str) -> &'static str {
    match status {
        "401" => "unauthorized unauthenticated not authorized authentication required",
        "402" => "payment required",
        "403" => "forbidden unauthorized access denied",
        "404" => "not found",
        "405" => "method not allowed",
        "406" => "not acceptable",
        "408" => "timeout",
        "409" => "conflict",
        "410" => "gone",
        "412" => "precondition",
        "413" => "content payload entity too large",
        "415" => "unsupported media type",
        "422" => "unprocessable content entity",
        "429" => "too many requests rate limit exceeded",
        "500" => "internal",
        "501" => "not implemented",
        "502" => "gateway",
        "503" => "service unavailable",
        "504" => "gateway timeout",
        _ => "",
    }
}

/// What a status means, and what to do.
fn told(status: &str, method: Method) -> (&'static str, &'static str) {
    match status.to_ascii_uppercase().as_str() {
        "304" => ("Nothing has changed.", "Go on with what was had before."),
        "400" | "422" => ("A value is missing or not taken.", "Compare it with the parameters; the reply says which."),
        "401" => ("The credential is missing, wrong or revoked.", "Check the key that is sent."),
        "402" => ("The account's balance or plan does not cover this.", "Top it up, or change the plan."),
        "403" => ("The credential may not do this.", "Ask for the permission, or use another account's key."),
        "404" => ("Nothing has this id or path.", "Check the ids; what was deleted is gone."),
        "405" => ("The method is not for this path.", "Check the method and the path."),
        "406" => ("The reply cannot come in the type that is asked for.", "Ask for another one in `Accept`."),
        "408" | "504" => ("It took too long.", again(method)),
        "409" => {
            ("It conflicts with what is there, or with what is being done.", "Look at the reply and at what is there.")
        }
        "410" => ("It was there, and is gone.", "Do not send this again."),
        "412" | "428" => ("A condition does not hold.", "Retrieve what is there, and send its present state."),
        "413" => ("The body is too large.", "Send less at a time."),
        "415" => ("The body's type is not taken.", "Send a type of the body above, and say so in `Content-Type`."),
        "429" => (
            "Too many requests, or a quota is used up.",
            "Wait, as long as `Retry-After` says if it is there; the reply says what the limit is.",
        ),
        "501" => ("The server does not do this.", "Do not send it again."),
        "DEFAULT" => {
            ("Anything else went wrong.", "Go by the status: below 500 mend the request, else send it again later.")
        }
        "4XX" => (
            "The request is not taken.",
            "Go by the status: 408 and 429 can be sent again later, any other is mended first.",
        ),
        status if status.starts_with('5') => ("The server failed.", again(method)),
        status if status.starts_with('3') => ("What is asked for is elsewhere.", "Go by the reply's `Location`."),
        _ => ("The request is at fault.", "The status and the reply say how; mend it before it is sent again."),
    }
}

/// Whether what failed on the way can be sent again.
fn again(method: Method) -> &'static str {
    if matches!(method, Method::Post | Method::Patch) {
        "It may have been done: look before it is sent again."
    } else {
        "Send it again after a moment."
    }
}

#[cfg(test)]
mod tests {
    use super::{is_reason, told};
    use crate::ir::Method;

    #[test]
    fn every_status_has_a_meaning_and_advice() {
        for status in ["304", "400", "401", "404", "418", "429", "500", "503", "4XX", "5xx", "default"] {
            let (meaning, advice) = told(status, Method::Get);
            assert!(meaning.ends_with('.') && advice.ends_with('.'), "{status}: {meaning} {advice}");
        }
    }

    #[test]
    fn a_range_is_read_in_either_case() {
        assert_eq!(told("5xx", Method::Get), told("5XX", Method::Get));
        assert_ne!(told("4xx", Method::Get), told("5xx", Method::Get));
    }

    #[test]
    fn what_may_happen_twice_is_not_sent_again_blindly() {
        assert_eq!(told("503", Method::Get).1, "Send it again after a moment.");
        assert_eq!(told("503", Method::Post).1, "It may have been done: look before it is sent again.");
    }

    #[test]
    fn a_description_that_says_no_more_than_the_status_is_none() {
        let reasons =
            [("404", "Resource not found"), ("429", "Too many requests."), ("4XX", "Unexpected error"), ("422", "")];
        assert!(reasons.iter().all(|(status, text)| is_reason(text, status)));
        let others = [("404", "Report not found"), ("429", "Sending suspended."), ("409", "The name is taken.")];
        assert!(others.iter().all(|(status, text)| !is_reason(text, status)));
    }
}
