//! Types of webhooks.

use crate::runtime::model::{object, string_enum};

object! {
    /// Payload of the webhook `callAnswered`.
    pub struct CallAnswered reply {
        data: Option<CallAnsweredData> = "data",
    }
}

object! {
    /// `data` of [`CallAnswered`].
    pub struct CallAnsweredData reply {
        /// Always `call.answered`.
        event_type: Option<String> = "event_type",
        payload: Option<CallAnsweredDataPayload> = "payload",
    }
}

object! {
    /// `payload` of [`CallAnsweredData`].
    pub struct CallAnsweredDataPayload reply {
        call_id: Option<String> = "call_id",
    }
}

object! {
    /// Payload of the webhook `campaignUpdate`.
    pub struct CampaignUpdate reply {
        brand_id: String = "brandId" required,
        campaign_id: String = "campaignId" required,
    }
}

object! {
    /// Payload of the webhook `messageDone`.
    pub struct MessageDone reply {
        data: Option<MessageDoneData> = "data",
    }
}

object! {
    /// `data` of [`MessageDone`].
    pub struct MessageDoneData reply {
        event_type: Option<MessageDoneDataEventType> = "event_type",
        text: Option<String> = "text",
    }
}

string_enum! {
    /// `event_type` of [`MessageDoneData`].
    pub enum MessageDoneDataEventType {
        MessageSent = "message.sent",
        MessageFinalized = "message.finalized",
    }
}
