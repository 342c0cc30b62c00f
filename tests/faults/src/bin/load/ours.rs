//! The emitted client.

use crate::round::Sender;
use crate::work::{End, Job, Kind, TIMEOUT};
use telnyx_sdk::account_access::NewBillingGroup;
use telnyx_sdk::{Client, Error};

/// The emitted client with its defaults, but for the time that an attempt may take.
#[derive(Clone)]
pub(crate) struct Ours(Client);

impl Ours {
    pub(crate) fn new(url: &str) -> Self {
        Self(Client::builder().api_key("key").base_url(url).timeout(TIMEOUT).build().expect("the settings are right"))
    }

    async fn call(&self, job: Job, name: &str) -> Result<(), Error> {
        let groups = self.0.billing_groups();
        let create = || groups.create(NewBillingGroup::new().name(name)).query("job", name);
        match job.kind() {
            Kind::Read => {
                let page = groups.list().query("job", name).await?;
                assert_eq!(page.items.len(), 20);
            }
            Kind::Create => assert!(create().await?.id.is_some()),
            Kind::CreateWithKey => assert!(create().idempotency_key(name).await?.id.is_some()),
        }
        Ok(())
    }
}

impl Sender for Ours {
    const NAME: &'static str = "telnyx-sdk";

    async fn send(&self, job: Job, name: String) -> End {
        match self.call(job, &name).await {
            Ok(()) => End::Done,
            Err(error) if error.is_transport() => End::Broken,
            Err(error) if error.is_timeout() => End::TimedOut,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }
}
