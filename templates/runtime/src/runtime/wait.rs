//! Jobs that take their time: asking again and again until one is over.

use super::call::Call;
use super::clock::{Instant, sleep_until, timeout_at};
use super::error::Error;
use super::response::Reply;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

/// How long to wait between two questions.
const EVERY: Duration = Duration::from_secs(5);

/// How long to wait at most.
const DEADLINE: Duration = Duration::from_secs(10 * 60);

/// Longer than any program runs.
const LIFETIME: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// What tells how far a job is.
#[doc(hidden)]
#[derive(Debug)]
pub struct Job<T> {
    /// Where a reply says it.
    pub state: fn(&T) -> Option<&str>,
    /// What it says when the job is done.
    pub done: &'static [&'static str],
    /// What it says when the job never will be.
    pub failed: &'static [&'static str],
}

/// Waits for a job: `.await` asks every 5 seconds until it is over, for 10 minutes at most.
///
/// It returns the last reply. A job that failed is an error, and so is one that takes too long, or a call that fails after its
/// retries. A state that is neither done nor failed, known or not, is waited on.
#[must_use = "it does not wait until it is awaited"]
pub struct Wait<T: 'static, O = ()> {
    call: Call<T, O>,
    job: &'static Job<T>,
    every: Duration,
    deadline: Duration,
}

impl<T, O> Wait<T, O> {
    /// Waits for a job that a call tells of.
    #[doc(hidden)]
    pub fn new(call: Call<T, O>, job: &'static Job<T>) -> Self {
        Self { call, job, every: EVERY, deadline: DEADLINE }
    }

    /// How long to wait between an answer and the next question.
    pub fn poll_every(mut self, every: Duration) -> Self {
        self.every = every;
        self
    }

    /// How long to wait at most, all questions included.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }
}

/// A time from now; one that no clock has is in a lifetime.
fn after(duration: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(duration).unwrap_or(now + LIFETIME)
}

impl<T: Reply + Send + 'static, O> Wait<T, O> {
    async fn over(
        call: Call<T, O>,
        job: &'static Job<T>,
        every: Duration,
        deadline: Instant,
    ) -> Result<T, WaitError<T>> {
        let mut last = None;
        loop {
            let Ok(reply) = timeout_at(deadline, call.clone().into_future()).await else {
                return Err(WaitError::TimedOut(last));
            };
            let value = reply.map_err(WaitError::Call)?;
            match (job.state)(&value) {
                Some(state) if job.done.contains(&state) => return Ok(value),
                Some(state) if job.failed.contains(&state) => {
                    let state = state.to_owned();
                    return Err(WaitError::Failed { state, value: Box::new(value) });
                }
                _ => last = Some(Box::new(value)),
            }
            let next = after(every);
            if next >= deadline {
                return Err(WaitError::TimedOut(last));
            }
            sleep_until(next).await;
        }
    }
}

impl<T: Reply + Send + 'static, O: 'static> IntoFuture for Wait<T, O> {
    type Output = Result<T, WaitError<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { call, job, every, deadline } = self;
        Box::pin(async move { Self::over(call, job, every, after(deadline)).await })
    }
}

impl<T, O> fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { call, every, deadline, .. } = self;
        f.debug_struct("Wait").field("call", call).field("every", every).field("deadline", deadline).finish()
    }
}

/// Why a job was not waited for to its end.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<T> {
    /// A call failed.
    Call(Error),
    /// The job failed.
    Failed {
        /// What the API says of it.
        state: String,
        /// The last reply.
        value: Box<T>,
    },
    /// The job was not over in time; the last reply, if one came.
    TimedOut(Option<Box<T>>),
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Failed { state, .. } => write!(f, "the job failed: it is {state:?}"),
            Self::TimedOut(_) => f.write_str("the job was not over in time"),
        }
    }
}

impl<T: fmt::Debug> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => std::error::Error::source(error),
            Self::Failed { .. } | Self::TimedOut(_) => None,
        }
    }
}
