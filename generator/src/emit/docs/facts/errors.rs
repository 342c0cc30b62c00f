//! The errors of an operation: what each status means, and what to do about it.
//!
//! In: the statuses that the document declares. Out: sentences of Markdown. It refuses to know what else the document says of them:
//! that is often a title alone, and the same for all operations.

use crate::emit::markdown;
use crate::ir::{Method, Operation, TypeRef};

/// A status, and what to do about it.
pub struct DeclaredError<'a> {
    /// The status or a range of them, as a code span.
    pub status: String,
    /// What it means.
    pub meaning: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// The type of its body, if the document has one.
    pub body: Option<&'a TypeRef>,
}

/// The errors that an operation declares, in its order.
pub fn declared(op: &Operation) -> Vec<DeclaredError<'_>> {
    let errors = op.errors.iter().map(|(status, body)| {
        let (meaning, advice) = told(status, op.method);
        DeclaredError { status: markdown::code(status), meaning, advice, body: body.as_ref() }
    });
    errors.collect()
}

/// What a status means, and what to do.
fn told(status: &str, method: Method) -> (&'static str, &'static str) {
    match status.to_ascii_uppercase().as_str() {
        "400" | "422" => ("A value is missing or not taken.", "Compare it with the parameters; the reply says which."),
        "401" => ("The credential is missing, wrong or revoked.", "Check the key that is sent."),
        "402" => ("The account's balance or plan does not cover this.", "Top it up, or change the plan."),
        "403" => ("The credential may not do this.", "Ask for the permission, or use another account's key."),
        "404" => ("Nothing has this id or path.", "Check the ids; what was deleted is gone."),
        "405" => ("The method is not for this path.", "Check the method and the path."),
        "406" => ("The reply cannot come in the type that is asked for.", "Ask for another one in `Accept`."),
        "408" | "504" => ("It took too long.", again(method)),
        "409" => ("It conflicts with the present state.", "Retrieve what is there, and decide by that."),
        "410" => ("It was there, and is gone.", "Do not send this again."),
        "412" | "428" => ("A condition does not hold.", "Retrieve what is there, and send its present state."),
        "413" => ("The body is too large.", "Send less at a time."),
        "415" => ("The body's type is not taken.", "Send a type of the body above, and say so in `Content-Type`."),
        "429" => ("Too many requests.", "Wait as long as `Retry-After` says, then send it again."),
        "501" => ("The server does not do this.", "Do not send it again."),
        "DEFAULT" => {
            ("Anything else went wrong.", "Go by the status: below 500 mend the request, else send it again later.")
        }
        status if status.starts_with('5') => ("The server failed.", again(method)),
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
    use super::told;
    use crate::ir::Method;

    #[test]
    fn every_status_has_a_meaning_and_advice() {
        for status in ["400", "401", "404", "418", "429", "500", "503", "4XX", "5xx", "default"] {
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
}
