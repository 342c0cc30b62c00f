//! Types of webhooks.

use crate::runtime::model::{object, string_enum};

object! {
    /// Payload of the webhook `invoice-paid`.
    pub struct InvoicePaid reply {
        id: String = "id" required,
        /// Always `invoice.paid`.
        type_: String = "type" required,
        data: InvoicePaidData = "data" required,
    }
}

object! {
    /// `data` of [`InvoicePaid`].
    pub struct InvoicePaidData reply {
        id: String = "id" required,
        paid: Option<bool> = "paid",
    }
}

object! {
    /// Payload of the webhook `invoice-sent`.
    pub struct InvoiceSent reply {
        id: String = "id" required,
        type_: InvoiceSentType = "type" required,
        data: InvoiceSentData = "data" required,
    }
}

object! {
    /// `data` of [`InvoiceSent`].
    pub struct InvoiceSentData reply {
        id: String = "id" required,
    }
}

string_enum! {
    /// `type` of [`InvoiceSent`].
    pub enum InvoiceSentType {
        InvoiceSent = "invoice.sent",
        InvoiceSentAgain = "invoice.sent_again",
    }
}
