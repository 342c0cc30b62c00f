//! Types of the product Speech.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `ClientTextFrame`.
    pub struct ClientTextFrame both {
        text: String = "text" required,
    }
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
}

object! {
    /// Schema `ServerAudioFrame`.
    pub struct ServerAudioFrame both {
        audio: String = "audio" required,
        is_final: Option<bool> = "isFinal",
    }
    new(audio: String)
}
