//! What may happen twice (R1, B7): the client goes by the table that its documentation shows. The clock is paused.

use telnyx_faults::{Outcome, Scripted};
use telnyx_sdk::effects::{Again, Fate, RULES, Rule, Says};
use telnyx_sdk::{Call, Value};

const IDEMPOTENT: [&str; 6] = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"];
const OTHERS: [&str; 2] = ["POST", "PATCH"];

/// What can become of an attempt by a rule, as a transport brings it about; nothing for what ends before a transport.
fn outcomes(rule: &Rule) -> Vec<Outcome> {
    match rule.fate {
        Fate::NotSent => vec![Outcome::Refused],
        Fate::NotProcessed => vec![Outcome::NotProcessed],
        Fate::Unknown => vec![Outcome::Broken, Outcome::TimedOut],
        Fate::Final => Vec::new(),
        Fate::Status(ranges, says) => {
            let statuses = ranges.iter().flat_map(|(first, last)| [*first, *last]);
            // Below 300 it is no error, and a redirect without a place to go to is one.
            let statuses = statuses.map(|status| status.clamp(300, 999)).filter(|status| is_first(rule, *status, says));
            statuses.flat_map(|status| replies(status, says)).collect()
        }
    }
}

/// Whether no line before this one is about the status, with those headers.
fn is_first(rule: &Rule, status: u16, says: Says) -> bool {
    let fits = |other: &&Rule| match other.fate {
        Fate::Status(ranges, needed) => {
            ranges.iter().any(|(first, last)| (*first..=*last).contains(&status))
                && (needed == Says::Anything || needed == says)
        }
        _ => false,
    };
    RULES.iter().find(fits).is_some_and(|first| first.what == rule.what)
}

fn replies(status: u16, says: Says) -> Vec<Outcome> {
    let reply = || Outcome::status(status);
    match says {
        Says::Anything => vec![reply()],
        Says::When => vec![reply().header("retry-after", "1"), reply().header("retry-after-ms", "5")],
        Says::Retry => vec![reply().header("x-should-retry", "true")],
        Says::Stop => vec![reply().header("x-should-retry", "false")],
    }
}

async fn times_sent(outcome: &Outcome, method: &str, change: fn(Call<Value>) -> Call<Value>) -> usize {
    let transport = Scripted::new([outcome.clone()]);
    change(transport.client().request(method, "/things")).await.expect_err("no attempt succeeds");
    transport.attempts().len()
}

fn times(is_again: bool) -> usize {
    if is_again { 3 } else { 1 }
}

#[tokio::test(start_paused = true)]
async fn r1_b7_each_line_of_the_table_holds_for_each_method() {
    let mut seen = 0;
    for rule in RULES {
        for outcome in outcomes(rule) {
            seen += 1;
            for method in IDEMPOTENT {
                let expected = times(rule.again != Again::Never);
                assert_eq!(times_sent(&outcome, method, |call| call).await, expected, "{method} {}", rule.what);
            }
            for method in OTHERS {
                let plain = times(rule.again == Again::Always);
                assert_eq!(times_sent(&outcome, method, |call| call).await, plain, "{method} {}", rule.what);
                let harmless = times(rule.again != Again::Never);
                let keyed = times_sent(&outcome, method, |call| call.idempotency_key("k-1")).await;
                let wanted = times_sent(&outcome, method, Call::retry_non_idempotent).await;
                assert_eq!((keyed, wanted), (harmless, harmless), "{method} {}", rule.what);
            }
        }
    }
    assert!(seen >= 15, "{seen}");
}

#[tokio::test(start_paused = true)]
async fn r1_b7_a_message_is_sent_once_on_503() {
    for status in [408, 409, 503] {
        assert_eq!(times_sent(&Outcome::status(status), "POST", |call| call).await, 1, "{status}");
        let refused = Outcome::status(status).header("retry-after", "2");
        assert_eq!(times_sent(&refused, "POST", |call| call).await, 3, "{status}");
    }
}
