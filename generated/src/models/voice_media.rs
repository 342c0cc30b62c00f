//! Types of Voice Media. Plays audio, speaks text and records on live calls.
//!
//! See [the operations](crate::resources::voice_media), [the guide](crate::guides::voice_media).

use super::shared;
use crate::runtime::model::{Base64, object, string_enum, union};

object! {
    /// Schema `PauseRecordingRequest`. Taken by [`client.calls().actions().pause_recording`](crate::resources::CallsActions::pause_recording).
    pub struct PauseRecordingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `PlayAudioUrlRequest`. Taken by [`client.calls().actions().start_playback`](crate::resources::CallsActions::start_playback).
    pub struct PlayAudioUrlRequest request {
        /// Default: `mp3`.
        audio_type: Option<PlayAudioUrlRequestAudioType> = "audio_type",
        audio_url: Option<String> = "audio_url",
        /// Default: `true`.
        cache_audio: Option<bool> = "cache_audio",
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `1`.
        loop_: Option<shared::LoopCount> = "loop",
        media_name: Option<String> = "media_name",
        /// Default: `false`.
        overlay: Option<bool> = "overlay",
        playback_content: Option<String> = "playback_content",
        stop: Option<String> = "stop",
        /// Default: `self`.
        target_legs: Option<String> = "target_legs",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `audio_type` of [`PlayAudioUrlRequest`].
    pub enum PlayAudioUrlRequestAudioType {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

object! {
    /// Schema `PlaybackStopRequest`. Taken by [`client.calls().actions().stop_playback`](crate::resources::CallsActions::stop_playback).
    pub struct PlaybackStopRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Default: `false`.
        overlay: Option<bool> = "overlay",
        /// Default: `all`.
        stop: Option<String> = "stop",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `ResumeRecordingRequest`. Taken by [`client.calls().actions().resume_recording`](crate::resources::CallsActions::resume_recording).
    pub struct ResumeRecordingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `SpeakRequest`. Taken by [`client.calls().actions().speak`](crate::resources::CallsActions::speak).
    pub struct SpeakRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        language: Option<SpeakRequestLanguage> = "language",
        loop_: Option<shared::LoopCount> = "loop",
        payload: String = "payload" required,
        /// Default: `text`.
        payload_type: Option<SpeakRequestPayloadType> = "payload_type",
        /// Default: `premium`.
        service_level: Option<SpeakRequestServiceLevel> = "service_level",
        stop: Option<String> = "stop",
        /// Default: `self`.
        target_legs: Option<SpeakRequestTargetLegs> = "target_legs",
        voice: String = "voice" required,
        voice_settings: Option<SpeakRequestVoiceSettings> = "voice_settings",
    }
    /// Creates one with `payload` and `voice`, which are required.
    new(payload: String, voice: String)
}

string_enum! {
    /// `language` of [`SpeakRequest`].
    pub enum SpeakRequestLanguage {
        Arb = "arb",
        CmnCn = "cmn-CN",
        CyGb = "cy-GB",
        DaDk = "da-DK",
        DeDe = "de-DE",
        EnAu = "en-AU",
        EnGb = "en-GB",
        EnGbWls = "en-GB-WLS",
        EnIn = "en-IN",
        EnUs = "en-US",
        EsEs = "es-ES",
        EsMx = "es-MX",
        EsUs = "es-US",
        FrCa = "fr-CA",
        FrFr = "fr-FR",
        HiIn = "hi-IN",
        IsIs = "is-IS",
        ItIt = "it-IT",
        JaJp = "ja-JP",
        KoKr = "ko-KR",
        NbNo = "nb-NO",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        RoRo = "ro-RO",
        RuRu = "ru-RU",
        SvSe = "sv-SE",
        TrTr = "tr-TR",
    }
}

string_enum! {
    /// `payload_type` of [`SpeakRequest`].
    pub enum SpeakRequestPayloadType {
        Text = "text",
        Ssml = "ssml",
    }
}

string_enum! {
    /// `service_level` of [`SpeakRequest`].
    pub enum SpeakRequestServiceLevel {
        Basic = "basic",
        Premium = "premium",
    }
}

string_enum! {
    /// `target_legs` of [`SpeakRequest`].
    pub enum SpeakRequestTargetLegs {
        Self_ = "self",
        Opposite = "opposite",
        Both = "both",
    }
}

union! {
    /// `voice_settings` of [`SpeakRequest`].
    pub enum SpeakRequestVoiceSettings tag "type" {
        /// `type` is `elevenlabs`.
        Elevenlabs(shared::ElevenLabsVoiceSettings) = tag "elevenlabs",
        /// `type` is `telnyx`.
        Telnyx(shared::TelnyxVoiceSettings) = tag "telnyx",
        /// `type` is `aws`.
        Aws(shared::AwsVoiceSettings) = tag "aws",
        /// `type` is `minimax`.
        Minimax(shared::MinimaxVoiceSettings) = tag "minimax",
        /// `type` is `azure`.
        Azure(shared::AzureVoiceSettings) = tag "azure",
        /// `type` is `rime`.
        Rime(shared::RimeVoiceSettings) = tag "rime",
        /// `type` is `resemble`.
        Resemble(shared::ResembleVoiceSettings) = tag "resemble",
        /// `type` is `inworld`.
        Inworld(shared::InworldVoiceSettings) = tag "inworld",
        /// `type` is `xai`.
        Xai(shared::XaiVoiceSettings) = tag "xai",
    }
    from Elevenlabs(shared::ElevenLabsVoiceSettings)
    from Telnyx(shared::TelnyxVoiceSettings)
    from Aws(shared::AwsVoiceSettings)
    from Minimax(shared::MinimaxVoiceSettings)
    from Azure(shared::AzureVoiceSettings)
    from Rime(shared::RimeVoiceSettings)
    from Resemble(shared::ResembleVoiceSettings)
    from Inworld(shared::InworldVoiceSettings)
    from Xai(shared::XaiVoiceSettings)
}

object! {
    /// Schema `StartRecordingRequest`. Taken by [`client.calls().actions().start_recording`](crate::resources::CallsActions::start_recording).
    pub struct StartRecordingRequest request {
        channels: StartRecordingRequestChannels = "channels" required,
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// At least 1 character. At most 40 characters.
        custom_file_name: Option<String> = "custom_file_name",
        format: StartRecordingRequestFormat = "format" required,
        /// Format: `int32`. Default: `0`.
        max_length: Option<i64> = "max_length",
        play_beep: Option<bool> = "play_beep",
        /// Default: `both`.
        recording_track: Option<StartRecordingRequestRecordingTrack> = "recording_track",
        /// Format: `int32`. Default: `0`.
        timeout_secs: Option<i64> = "timeout_secs",
        /// Default: `false`.
        transcription: Option<bool> = "transcription",
        /// Default: `A`.
        transcription_engine: Option<StartRecordingRequestTranscriptionEngine> = "transcription_engine",
        /// Default: `en-US`.
        transcription_language: Option<TranscriptionLanguage> = "transcription_language",
        /// Format: `int32`. Default: `6`.
        transcription_max_speaker_count: Option<i64> = "transcription_max_speaker_count",
        /// Format: `int32`. Default: `2`.
        transcription_min_speaker_count: Option<i64> = "transcription_min_speaker_count",
        /// Default: `false`.
        transcription_profanity_filter: Option<bool> = "transcription_profanity_filter",
        /// Default: `false`.
        transcription_speaker_diarization: Option<bool> = "transcription_speaker_diarization",
        /// Always `trim-silence`.
        trim: Option<String> = "trim",
    }
    /// Creates one with `format` and `channels`, which are required.
    new(format: StartRecordingRequestFormat, channels: StartRecordingRequestChannels)
}

string_enum! {
    /// `channels` of [`StartRecordingRequest`].
    pub enum StartRecordingRequestChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `format` of [`StartRecordingRequest`].
    pub enum StartRecordingRequestFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

string_enum! {
    /// `recording_track` of [`StartRecordingRequest`].
    pub enum StartRecordingRequestRecordingTrack {
        Both = "both",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

string_enum! {
    /// `transcription_engine` of [`StartRecordingRequest`].
    pub enum StartRecordingRequestTranscriptionEngine {
        A = "A",
        B = "B",
        DeepgramNova3 = "deepgram/nova-3",
    }
}

object! {
    /// Schema `StopRecordingRequest`. Taken by [`client.calls().actions().stop_recording`](crate::resources::CallsActions::stop_recording).
    pub struct StopRecordingRequest request {
        client_state: Option<Base64> = "client_state",
        command_id: Option<String> = "command_id",
        /// Format: `uuid`.
        recording_id: Option<String> = "recording_id",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `TranscriptionLanguage`. Part of [`StartRecordingRequest`].
    pub enum TranscriptionLanguage {
        Af = "af",
        AfZa = "af-ZA",
        Am = "am",
        AmEt = "am-ET",
        Ar = "ar",
        ArAe = "ar-AE",
        ArBh = "ar-BH",
        ArDz = "ar-DZ",
        ArEg = "ar-EG",
        ArIl = "ar-IL",
        ArIq = "ar-IQ",
        ArJo = "ar-JO",
        ArKw = "ar-KW",
        ArLb = "ar-LB",
        ArMa = "ar-MA",
        ArMr = "ar-MR",
        ArOm = "ar-OM",
        ArPs = "ar-PS",
        ArQa = "ar-QA",
        ArSa = "ar-SA",
        ArTn = "ar-TN",
        ArYe = "ar-YE",
        As = "as",
        AutoDetect = "auto_detect",
        Az = "az",
        AzAz = "az-AZ",
        Ba = "ba",
        Be = "be",
        Bg = "bg",
        BgBg = "bg-BG",
        Bn = "bn",
        BnBd = "bn-BD",
        BnIn = "bn-IN",
        Bo = "bo",
        Br = "br",
        Bs = "bs",
        BsBa = "bs-BA",
        Ca = "ca",
        CaEs = "ca-ES",
        Cs = "cs",
        CsCz = "cs-CZ",
        Cy = "cy",
        Da = "da",
        DaDk = "da-DK",
        De = "de",
        DeAt = "de-AT",
        DeCh = "de-CH",
        DeDe = "de-DE",
        El = "el",
        ElGr = "el-GR",
        En = "en",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnGb = "en-GB",
        EnGh = "en-GH",
        EnHk = "en-HK",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnKe = "en-KE",
        EnNg = "en-NG",
        EnNz = "en-NZ",
        EnPh = "en-PH",
        EnPk = "en-PK",
        EnSg = "en-SG",
        EnTz = "en-TZ",
        EnUs = "en-US",
        EnZa = "en-ZA",
        Es = "es",
        Es419 = "es-419",
        EsAr = "es-AR",
        EsBo = "es-BO",
        EsCl = "es-CL",
        EsCo = "es-CO",
        EsCr = "es-CR",
        EsDo = "es-DO",
        EsEc = "es-EC",
        EsEs = "es-ES",
        EsGt = "es-GT",
        EsHn = "es-HN",
        EsMx = "es-MX",
        EsNi = "es-NI",
        EsPa = "es-PA",
        EsPe = "es-PE",
        EsPr = "es-PR",
        EsPy = "es-PY",
        EsSv = "es-SV",
        EsUs = "es-US",
        EsUy = "es-UY",
        EsVe = "es-VE",
        Et = "et",
        EtEe = "et-EE",
        Eu = "eu",
        EuEs = "eu-ES",
        Fa = "fa",
        FaIr = "fa-IR",
        Fi = "fi",
        FiFi = "fi-FI",
        FilPh = "fil-PH",
        Fo = "fo",
        Fr = "fr",
        FrBe = "fr-BE",
        FrCa = "fr-CA",
        FrCh = "fr-CH",
        FrFr = "fr-FR",
        Gl = "gl",
        GlEs = "gl-ES",
        Gu = "gu",
        GuIn = "gu-IN",
        Ha = "ha",
        Haw = "haw",
        He = "he",
        Hi = "hi",
        HiIn = "hi-IN",
        Hr = "hr",
        HrHr = "hr-HR",
        Ht = "ht",
        Hu = "hu",
        HuHu = "hu-HU",
        Hy = "hy",
        HyAm = "hy-AM",
        Id = "id",
        IdId = "id-ID",
        Is = "is",
        IsIs = "is-IS",
        It = "it",
        ItCh = "it-CH",
        ItIt = "it-IT",
        IwIl = "iw-IL",
        Ja = "ja",
        JaJp = "ja-JP",
        JvId = "jv-ID",
        Jw = "jw",
        Ka = "ka",
        KaGe = "ka-GE",
        Kk = "kk",
        KkKz = "kk-KZ",
        Km = "km",
        KmKh = "km-KH",
        Kn = "kn",
        KnIn = "kn-IN",
        Ko = "ko",
        KoKr = "ko-KR",
        La = "la",
        Lb = "lb",
        Ln = "ln",
        Lo = "lo",
        LoLa = "lo-LA",
        Lt = "lt",
        LtLt = "lt-LT",
        Lv = "lv",
        LvLv = "lv-LV",
        Mg = "mg",
        Mi = "mi",
        Mk = "mk",
        MkMk = "mk-MK",
        Ml = "ml",
        MlIn = "ml-IN",
        Mn = "mn",
        MnMn = "mn-MN",
        Mr = "mr",
        MrIn = "mr-IN",
        Ms = "ms",
        MsMy = "ms-MY",
        Mt = "mt",
        My = "my",
        MyMm = "my-MM",
        Ne = "ne",
        NeNp = "ne-NP",
        Nl = "nl",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        Nn = "nn",
        No = "no",
        NoNo = "no-NO",
        Oc = "oc",
        Pa = "pa",
        PaGuruIn = "pa-Guru-IN",
        Pl = "pl",
        PlPl = "pl-PL",
        Ps = "ps",
        Pt = "pt",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        Ro = "ro",
        RoRo = "ro-RO",
        Ru = "ru",
        RuRu = "ru-RU",
        RwRw = "rw-RW",
        Sa = "sa",
        Sd = "sd",
        Si = "si",
        SiLk = "si-LK",
        Sk = "sk",
        SkSk = "sk-SK",
        Sl = "sl",
        SlSi = "sl-SI",
        Sn = "sn",
        So = "so",
        Sq = "sq",
        SqAl = "sq-AL",
        Sr = "sr",
        SrRs = "sr-RS",
        SsLatnZa = "ss-latn-za",
        StZa = "st-ZA",
        Su = "su",
        SuId = "su-ID",
        Sv = "sv",
        SvSe = "sv-SE",
        Sw = "sw",
        SwKe = "sw-KE",
        SwTz = "sw-TZ",
        Ta = "ta",
        TaIn = "ta-IN",
        TaLk = "ta-LK",
        TaMy = "ta-MY",
        TaSg = "ta-SG",
        Te = "te",
        TeIn = "te-IN",
        Tg = "tg",
        Th = "th",
        ThTh = "th-TH",
        Tk = "tk",
        Tl = "tl",
        TnLatnZa = "tn-latn-za",
        Tr = "tr",
        TrTr = "tr-TR",
        TsZa = "ts-ZA",
        Tt = "tt",
        Uk = "uk",
        UkUa = "uk-UA",
        Ur = "ur",
        UrIn = "ur-IN",
        UrPk = "ur-PK",
        Uz = "uz",
        UzUz = "uz-UZ",
        VeZa = "ve-ZA",
        Vi = "vi",
        ViVn = "vi-VN",
        XhZa = "xh-ZA",
        Yi = "yi",
        Yo = "yo",
        YueHantHk = "yue-Hant-HK",
        Zh = "zh",
        ZhTw = "zh-TW",
        ZuZa = "zu-ZA",
    }
}
