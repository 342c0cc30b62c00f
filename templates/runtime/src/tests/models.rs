//! Models as the generator emits them, one for each thing that a model can have.

#![allow(dead_code, reason = "an emitted crate has all of a model, used or not")]

use crate::runtime::model::*;

object! {
    /// A request.
    pub struct CreateAssistantRequest request {
        /// Its name.
        name: String = "name" required,
        /// What it is told.
        instructions: Option<String> = "instructions",
        /// `null` takes the voice away.
        voice: Nullable<VoiceSettings> = "voice",
        /// `null` is written.
        parent: Option<String> = "parent_id" required,
        /// Tags.
        tags: Vec<String> = "tags" required,
        /// Colour.
        color: Option<Color> = "color",
        /// A constant.
        kind: Kind = "kind" required,
        /// A keyword.
        type_: Option<String> = "type",
        /// Shares.
        share: Option<f64> = "share",
        /// A limit.
        limit: Option<i64> = "limit",
        /// Sizes.
        sizes: Option<Vec<i64>> = "sizes",
        /// When.
        at: Option<DateTime> = "at",
        /// Another one inside.
        inner: Option<Box<CreateAssistantRequest>> = "inner",
        /// Labels.
        labels: Option<Map<String>> = "labels",
        /// Anything else.
        extra: Map<Value> = *,
    }
    new(name: String, parent: Option<String>, tags: Vec<String>)
}

object! {
    /// Settings.
    pub struct VoiceSettings request {
        /// The voice.
        voice: Option<String> = "voice",
        /// Speed.
        speed: Option<f64> = "speed",
    }
    new()
}

object! {
    /// A reply.
    pub struct Assistant reply {
        /// Its id.
        id: String = "id" required,
        /// Its name.
        name: Option<String> = "name",
        /// A small number.
        small: Option<i32> = "small",
        /// A number.
        count: Option<i64> = "count",
        /// A price.
        price: Option<f64> = "price",
        /// A flag.
        active: Option<bool> = "active",
        /// Colour.
        color: Option<Color> = "color",
        /// Children.
        children: Option<Vec<Assistant>> = "children",
        /// Names that may be missing.
        names: Option<Vec<Option<String>>> = "names",
        /// By name.
        by_name: Option<Map<Assistant>> = "by_name",
        /// Free.
        free: Option<Value> = "free",
    }
}

object! {
    /// More than five required fields.
    pub struct CreateBrand request {
        /// A.
        a: String = "a" required,
        /// B.
        b: String = "b" required,
        /// C.
        c: i64 = "c" required,
        /// D.
        d: bool = "d" required,
        /// E.
        e: Color = "e" required,
        /// F.
        f: Vec<String> = "f" required,
        /// G.
        g: Option<String> = "g",
    }
    required CreateBrandRequired { a: String, b: String, c: i64, d: bool, e: Color, f: Vec<String> }
}

object! {
    /// An upload.
    pub struct Upload request {
        /// The file.
        file: File = "file" required,
        /// More files.
        more: Option<Vec<File>> = "more",
        /// Settings.
        settings: Option<VoiceSettings> = "settings",
        /// Tags.
        tags: Option<Vec<String>> = "tags",
        /// A flag.
        keep: Option<bool> = "keep",
    }
    new(file: File)
}

string_enum! {
    /// Colours.
    pub enum Color {
        /// Red.
        Red = "red",
        /// Dark blue.
        DarkBlue = "dark-blue",
    }
}

string_enum! {
    /// A constant.
    pub enum Kind {
        /// The one.
        Assistant = "assistant",
    }
}

object! {
    /// A webhook tool: writes its own tag.
    pub struct WebhookTool request {
        /// The tag.
        kind: String = "type" required,
        /// Where.
        url: String = "url" required,
    }
    new(url: String) { kind: "webhook" }
}

object! {
    /// A tool without a property for the tag.
    pub struct HangupTool request {
        /// Why.
        reason: Option<String> = "reason",
        /// What comes after.
        then: Option<Box<Tool>> = "then",
    }
    new()
}

union! {
    /// By tag.
    pub enum Tool tag "type" {
        /// Calls a URL.
        Webhook(WebhookTool) = tag "webhook" "Webhook",
        /// Hangs up.
        Hangup(Box<HangupTool>) = tag "hangup",
        /// Reads a document: told apart further by its own tag.
        Retrieve(Retrieval) = tag "retrieval" "search",
    }
    from Webhook(WebhookTool)
    from Hangup(HangupTool)
    from Retrieve(Retrieval)
}

union! {
    /// A union in a union, by the same tag.
    pub enum Retrieval tag "type" {
        /// Searches.
        Search(HangupTool) = tag "search",
        /// Reads.
        Plain(HangupTool) = tag "retrieval",
    }
}

union! {
    /// By everything else.
    pub enum Target {
        /// Any text.
        Text(String) = json "string",
        /// One of the words.
        Keyword(Keyword) = values "all" "none",
        /// Fraction or not.
        Number(f64) = json "number",
        /// Whole.
        Whole(i64) = json "integer",
        /// Yes or no.
        Flag(bool) = json "boolean",
        /// Several.
        Many(Vec<Target>) = json "array",
        /// A page.
        Page(VoiceSettings) = keys "voice" "speed",
        /// An assistant.
        Assistant(Box<Assistant>) = keys "id",
    }
    from Text(String)
    from Number(f64)
    from Whole(i64)
    from Flag(bool)
    from Many(Vec<Target>)
    from Page(VoiceSettings)
    from Assistant(Assistant)
    text Text
}

string_enum! {
    /// Words.
    pub enum Keyword {
        /// All.
        All = "all",
        /// None.
        None = "none",
    }
}

object! {
    /// A webhook's payload.
    pub struct Envelope reply {
        /// Data.
        data: Option<Value> = "data",
    }
}

/// Events of another API.
pub mod typed_events {
    use super::Envelope;
    use crate::runtime::model::*;

    events! {
        /// Events.
        pub enum Event {
            /// Paid.
            Paid(Envelope) = "paid",
            /// Sent.
            Sent(Envelope) = "sent" "sent.again",
        }
        tag "type"
    }
}

events! {
    /// Events.
    pub enum Event {
        /// Answered.
        CallAnswered(Envelope) = "call.answered",
        /// Sent.
        OutboundMessage(Envelope) = event_type "message.sent" "message.finalized",
        /// By keys.
        CampaignStatusUpdate(Value) = keys "brandId" "campaignId",
        /// By keys of `data`.
        ReplacedLinkClick(Envelope) = data_keys "message_id" "url",
    }
}
