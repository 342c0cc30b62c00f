//! Types of Speech.
//!
//! See [the operations](crate::resources::speech), [the guide](crate::guides::speech).

use crate::runtime::model::{object, union};

object! {
    /// Schema `ClientTextFrame`. Part of [`RetrieveSpeechServerFrame`].
    pub struct ClientTextFrame both {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}

union! {
    /// Frame from the server of `GET /speech`.
    pub enum RetrieveSpeechServerFrame {
        /// An object with `text`.
        ClientTextFrame(ClientTextFrame) = keys "text",
        /// An object with `audio`.
        ServerAudioFrame(ServerAudioFrame) = keys "audio",
    }
    from ClientTextFrame(ClientTextFrame)
    from ServerAudioFrame(ServerAudioFrame)
}

object! {
    /// Schema `ServerAudioFrame`. Part of [`RetrieveSpeechServerFrame`].
    pub struct ServerAudioFrame both {
        audio: String = "audio" required,
        is_final: Option<bool> = "isFinal",
    }
    /// Creates one with `audio`, which is required.
    new(audio: String)
}
