//! Types of Voice AI. Voices made by cloning or by description, and dictionaries of pronunciation.
//!
//! See [the operations](crate::resources::voice_ai), [the guide](crate::guides::voice_ai).

use crate::runtime::model::{DateTime, File, Nullable, object, string_enum, union};

object! {
    /// Request body of `POST /pronunciation_dicts`. Taken by [`client.pronunciation_dicts().create`](crate::resources::voice_ai::PronunciationDicts::create).
    pub struct CreatePronunciationDictMultipartRequest request {
        file: File = "file" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    /// Creates one with `name` and `file`, which are required.
    new(name: String, file: File)
}

object! {
    /// Schema `CreatePronunciationDictRequest`. Taken by [`client.pronunciation_dicts().create`](crate::resources::voice_ai::PronunciationDicts::create).
    pub struct CreatePronunciationDictRequest request {
        /// At least 1 item. At most 100 items.
        items: Vec<PronunciationDictItem> = "items" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    /// Creates one with `name` and `items`, which are required.
    new(name: String, items: Vec<PronunciationDictItem>)
}

string_enum! {
    /// `gender` of [`VoiceCloneData`]. Part of [`TelnyxDesignClone`], [`MinimaxDesignClone`], [`TelnyxQwen3TtsClone`] and 3 more.
    pub enum Gender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

object! {
    /// Schema `MinimaxClone`. Part of [`VoiceCloneUploadRequest`].
    pub struct MinimaxClone request {
        audio_file: File = "audio_file" required,
        gender: Gender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        /// Always `speech-2.8-turbo`.
        model_id: Nullable<String> = "model_id",
        /// At most 255 characters.
        name: String = "name" required,
        provider: MinimaxProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    /// Creates one with `audio_file`, `name`, `language`, `gender` and `provider`, which are required.
    new(audio_file: File, name: String, language: String, gender: Gender, provider: MinimaxProvider)
}

object! {
    /// Schema `MinimaxDesignClone`. Part of [`VoiceCloneRequest`].
    pub struct MinimaxDesignClone request {
        gender: Gender = "gender" required,
        language: String = "language" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        provider: MinimaxProvider = "provider" required,
        /// Format: `uuid`.
        voice_design_id: String = "voice_design_id" required,
    }
    /// Creates one with `name`, `voice_design_id`, `language`, `gender` and `provider`, which are required.
    new(name: String, voice_design_id: String, language: String, gender: Gender, provider: MinimaxProvider)
}

string_enum! {
    /// `provider` of [`MinimaxDesignClone`]. Part of [`MinimaxClone`].
    pub enum MinimaxProvider {
        MinimaxLower = "minimax",
        Minimax = "Minimax",
    }
}

object! {
    /// Schema `PronunciationDictAliasItem`. Part of [`PronunciationDictItem`].
    pub struct PronunciationDictAliasItem both {
        /// At least 1 character. At most 500 characters.
        alias: String = "alias" required,
        /// At least 1 character. At most 200 characters.
        text: String = "text" required,
        /// Always `alias`.
        type_: String = "type" required,
    }
    /// Creates one with `text` and `alias`, which are required.
    new(text: String, alias: String) { type_: "alias" }
}

object! {
    /// Schema `PronunciationDictData`. Returned by [`client.pronunciation_dicts().list`](crate::resources::voice_ai::PronunciationDicts::list), [`client.pronunciation_dicts().create`](crate::resources::voice_ai::PronunciationDicts::create), [`client.pronunciation_dicts().retrieve`](crate::resources::voice_ai::PronunciationDicts::retrieve) and 1 more.
    pub struct PronunciationDictData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        items: Option<Vec<PronunciationDictItem>> = "items",
        name: Option<String> = "name",
        /// Always `pronunciation_dict`.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        version: Option<i64> = "version",
    }
}

union! {
    /// Schema `PronunciationDictItem`. Part of [`PronunciationDictData`], [`CreatePronunciationDictRequest`] and [`UpdatePronunciationDictRequest`].
    pub enum PronunciationDictItem tag "type" {
        /// `type` is `alias`.
        Alias(PronunciationDictAliasItem) = tag "alias",
        /// `type` is `phoneme`.
        Phoneme(PronunciationDictPhonemeItem) = tag "phoneme",
    }
    from Alias(PronunciationDictAliasItem)
    from Phoneme(PronunciationDictPhonemeItem)
}

object! {
    /// Schema `PronunciationDictPhonemeItem`. Part of [`PronunciationDictItem`].
    pub struct PronunciationDictPhonemeItem both {
        /// Always `ipa`.
        alphabet: String = "alphabet" required,
        /// At least 1 character. At most 500 characters.
        phoneme: String = "phoneme" required,
        /// At least 1 character. At most 200 characters.
        text: String = "text" required,
        /// Always `phoneme`.
        type_: String = "type" required,
    }
    /// Creates one with `text` and `phoneme`, which are required.
    new(text: String, phoneme: String) { alphabet: "ipa", type_: "phoneme" }
}

object! {
    /// Schema `pronunciation-dicts_PaginationMeta`. Returned by [`client.pronunciation_dicts().list`](crate::resources::voice_ai::PronunciationDicts::list).
    pub struct PronunciationDictsPaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// Parameter `voice-designs_Sort`. Taken by [`client.voice_clones().list`](crate::resources::voice_ai::VoiceClones::list) and [`client.voice_designs().list`](crate::resources::voice_ai::VoiceDesigns::list).
    pub enum Sort {
        Name = "name",
        NameDesc = "-name",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

object! {
    /// Schema `TelnyxDesignClone`. Part of [`VoiceCloneRequest`].
    pub struct TelnyxDesignClone request {
        gender: Gender = "gender" required,
        language: String = "language" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        /// Default: `telnyx`.
        provider: Option<TelnyxProvider> = "provider",
        /// Format: `uuid`.
        voice_design_id: String = "voice_design_id" required,
    }
    /// Creates one with `name`, `voice_design_id`, `language` and `gender`, which are required.
    new(name: String, voice_design_id: String, language: String, gender: Gender)
}

string_enum! {
    /// `provider` of [`TelnyxDesignClone`]. Part of [`TelnyxQwen3TtsClone`] and [`TelnyxUltraClone`].
    pub enum TelnyxProvider {
        TelnyxLower = "telnyx",
        Telnyx = "Telnyx",
    }
}

object! {
    /// Schema `TelnyxQwen3TTSClone`. Part of [`VoiceCloneUploadRequest`].
    pub struct TelnyxQwen3TtsClone request {
        audio_file: File = "audio_file" required,
        gender: Gender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        /// Always `Qwen3TTS`.
        model_id: Nullable<String> = "model_id",
        /// At most 255 characters.
        name: String = "name" required,
        provider: TelnyxProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    /// Creates one with `audio_file`, `name`, `language`, `gender` and `provider`, which are required.
    new(audio_file: File, name: String, language: String, gender: Gender, provider: TelnyxProvider)
}

object! {
    /// Schema `TelnyxUltraClone`. Part of [`VoiceCloneUploadRequest`].
    pub struct TelnyxUltraClone request {
        audio_file: File = "audio_file" required,
        gender: Gender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        /// Always `Ultra`.
        model_id: String = "model_id" required,
        /// At most 255 characters.
        name: String = "name" required,
        provider: TelnyxProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    /// Creates one with `audio_file`, `name`, `language`, `gender` and `provider`, which are required.
    new(audio_file: File, name: String, language: String, gender: Gender, provider: TelnyxProvider) { model_id: "Ultra" }
}

object! {
    /// Schema `UpdatePronunciationDictRequest`. Taken by [`client.pronunciation_dicts().update`](crate::resources::voice_ai::PronunciationDicts::update).
    pub struct UpdatePronunciationDictRequest request {
        /// At least 1 item. At most 100 items.
        items: Option<Vec<PronunciationDictItem>> = "items",
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `VoiceCloneData`. Returned by [`client.voice_clones().list`](crate::resources::voice_ai::VoiceClones::list), [`client.voice_clones().create`](crate::resources::voice_ai::VoiceClones::create), [`client.voice_clones().create_from_upload`](crate::resources::voice_ai::VoiceClones::create_from_upload) and 1 more.
    pub struct VoiceCloneData reply {
        created_at: Option<DateTime> = "created_at",
        gender: Option<Gender> = "gender",
        /// Format: `uuid`.
        id: Option<String> = "id",
        label: Option<String> = "label",
        language: Option<String> = "language",
        model_id: Option<VoiceCloneDataModelId> = "model_id",
        name: Option<String> = "name",
        provider: Option<VoiceProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        provider_voice_id: Option<String> = "provider_voice_id",
        /// Always `voice_clone`.
        record_type: Option<String> = "record_type",
        /// Format: `uuid`.
        source_voice_design_id: Option<String> = "source_voice_design_id",
        source_voice_design_version: Option<i64> = "source_voice_design_version",
        status: Option<VoiceCloneDataStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `model_id` of [`VoiceCloneData`].
    pub enum VoiceCloneDataModelId {
        Qwen3Tts = "Qwen3TTS",
        Ultra = "Ultra",
        Speech2_8Turbo = "speech-2.8-turbo",
    }
}

string_enum! {
    /// `status` of [`VoiceCloneData`].
    pub enum VoiceCloneDataStatus {
        Active = "active",
        Pending = "pending",
        Failed = "failed",
        Expired = "expired",
    }
}

union! {
    /// Schema `VoiceCloneRequest`. Taken by [`client.voice_clones().create`](crate::resources::voice_ai::VoiceClones::create).
    pub enum VoiceCloneRequest tag "provider" {
        /// `provider` is `Telnyx` or `telnyx`.
        Telnyx(TelnyxDesignClone) = tag "Telnyx" "telnyx",
        /// `provider` is `Minimax` or `minimax`.
        Minimax(MinimaxDesignClone) = tag "Minimax" "minimax",
    }
    from Telnyx(TelnyxDesignClone)
    from Minimax(MinimaxDesignClone)
}

object! {
    /// Schema `VoiceCloneUpdateRequest`. Taken by [`client.voice_clones().update`](crate::resources::voice_ai::VoiceClones::update).
    pub struct VoiceCloneUpdateRequest request {
        gender: Option<Gender> = "gender",
        language: Option<String> = "language",
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

union! {
    /// Schema `VoiceCloneUploadRequest`. Taken by [`client.voice_clones().create_from_upload`](crate::resources::voice_ai::VoiceClones::create_from_upload).
    pub enum VoiceCloneUploadRequest tag "model_id" {
        /// `model_id` is `Qwen3TTS`.
        Qwen3Tts(TelnyxQwen3TtsClone) = tag "Qwen3TTS",
        /// `model_id` is `Ultra`.
        Ultra(TelnyxUltraClone) = tag "Ultra",
        /// `model_id` is `speech-2.8-turbo`.
        Speech2_8Turbo(MinimaxClone) = tag "speech-2.8-turbo",
    }
    from Qwen3Tts(TelnyxQwen3TtsClone)
    from Ultra(TelnyxUltraClone)
    from Speech2_8Turbo(MinimaxClone)
}

object! {
    /// Schema `VoiceDesignData`. Returned by [`client.voice_designs().create`](crate::resources::voice_ai::VoiceDesigns::create) and [`client.voice_designs().retrieve`](crate::resources::voice_ai::VoiceDesigns::retrieve).
    pub struct VoiceDesignData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        prompt: Option<String> = "prompt",
        provider: Option<VoiceProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        provider_voice_id: Option<String> = "provider_voice_id",
        /// Always `voice_design`.
        record_type: Option<String> = "record_type",
        text: Option<String> = "text",
        updated_at: Option<DateTime> = "updated_at",
        version: Option<i64> = "version",
        version_created_at: Option<DateTime> = "version_created_at",
        voice_sample_size: Option<i64> = "voice_sample_size",
    }
}

object! {
    /// Schema `VoiceDesignRequest`. Taken by [`client.voice_designs().create`](crate::resources::voice_ai::VoiceDesigns::create).
    pub struct VoiceDesignRequest request {
        /// Default: `Auto`.
        language: Option<String> = "language",
        /// At least 100. At most 4096.
        max_new_tokens: Option<i64> = "max_new_tokens",
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
        prompt: String = "prompt" required,
        /// Default: `telnyx`.
        provider: Option<VoiceProvider> = "provider",
        /// At least 1. At most 2.
        repetition_penalty: Option<f64> = "repetition_penalty",
        /// At least 0. At most 2.
        temperature: Option<f64> = "temperature",
        text: String = "text" required,
        /// At least 1. At most 1000.
        top_k: Option<i64> = "top_k",
        /// At least 0. At most 1.
        top_p: Option<f64> = "top_p",
        /// Format: `uuid`.
        voice_design_id: Option<String> = "voice_design_id",
    }
    /// Creates one with `text` and `prompt`, which are required.
    new(text: String, prompt: String)
}

object! {
    /// Schema `VoiceDesignSummaryData`. Returned by [`client.voice_designs().list`](crate::resources::voice_ai::VoiceDesigns::list) and [`client.voice_designs().rename`](crate::resources::voice_ai::VoiceDesigns::rename).
    pub struct VoiceDesignSummaryData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        provider: Option<VoiceProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        /// Always `voice_design`.
        record_type: Option<String> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

object! {
    /// Schema `VoiceDesignUpdateRequest`. Taken by [`client.voice_designs().rename`](crate::resources::voice_ai::VoiceDesigns::rename).
    pub struct VoiceDesignUpdateRequest request {
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String)
}

object! {
    /// Schema `voice-designs_PaginationMeta`. Returned by [`client.voice_clones().list`](crate::resources::voice_ai::VoiceClones::list) and [`client.voice_designs().list`](crate::resources::voice_ai::VoiceDesigns::list).
    pub struct VoiceDesignsPaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// Parameter of `GET /voice_clones`. Taken by [`client.voice_clones().list`](crate::resources::voice_ai::VoiceClones::list). Part of [`VoiceCloneData`], [`VoiceDesignSummaryData`], [`VoiceDesignRequest`] and 1 more.
    pub enum VoiceProvider {
        TelnyxLower = "telnyx",
        MinimaxLower = "minimax",
        Telnyx = "Telnyx",
        Minimax = "Minimax",
    }
}
