//! Types of the product Voice AI.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /pronunciation_dicts`.
    pub struct CreatePronunciationDictMultipartRequest request {
        file: File = "file" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    new(name: String, file: File)
}

object! {
    /// Schema `CreatePronunciationDictRequest`.
    pub struct CreatePronunciationDictRequest request {
        /// At least 1 item. At most 100 items.
        items: Vec<PronunciationDictItem> = "items" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    new(name: String, items: Vec<PronunciationDictItem>)
}

string_enum! {
    /// Parameter of `GET /voice_clones`.
    pub enum ListVoiceClonesFilterProvider {
        TelnyxLower = "telnyx",
        MinimaxLower = "minimax",
        Telnyx = "Telnyx",
        Minimax = "Minimax",
    }
}

object! {
    /// Schema `MinimaxClone`.
    pub struct MinimaxClone request {
        audio_file: File = "audio_file" required,
        gender: MinimaxCloneGender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        model_id: Nullable<MinimaxCloneModelId> = "model_id",
        /// At most 255 characters.
        name: String = "name" required,
        provider: MinimaxCloneProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    new(audio_file: File, name: String, language: String, gender: MinimaxCloneGender, provider: MinimaxCloneProvider)
}

string_enum! {
    /// `gender` of [`MinimaxClone`].
    pub enum MinimaxCloneGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

string_enum! {
    /// `model_id` of [`MinimaxClone`].
    pub enum MinimaxCloneModelId {
        Speech2_8Turbo = "speech-2.8-turbo",
    }
}

string_enum! {
    /// `provider` of [`MinimaxClone`].
    pub enum MinimaxCloneProvider {
        MinimaxLower = "minimax",
        Minimax = "Minimax",
    }
}

object! {
    /// Schema `MinimaxDesignClone`.
    pub struct MinimaxDesignClone request {
        gender: MinimaxDesignCloneGender = "gender" required,
        language: String = "language" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        provider: MinimaxDesignCloneProvider = "provider" required,
        /// Format: `uuid`.
        voice_design_id: String = "voice_design_id" required,
    }
    new(name: String, voice_design_id: String, language: String, gender: MinimaxDesignCloneGender, provider: MinimaxDesignCloneProvider)
}

string_enum! {
    /// `gender` of [`MinimaxDesignClone`].
    pub enum MinimaxDesignCloneGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

string_enum! {
    /// `provider` of [`MinimaxDesignClone`].
    pub enum MinimaxDesignCloneProvider {
        MinimaxLower = "minimax",
        Minimax = "Minimax",
    }
}

object! {
    /// Schema `PronunciationDictAliasItem`.
    pub struct PronunciationDictAliasItem both {
        /// At least 1 character. At most 500 characters.
        alias: String = "alias" required,
        /// At least 1 character. At most 200 characters.
        text: String = "text" required,
        r#type: PronunciationDictAliasItemType = "type" required,
    }
    new(text: String, alias: String)
}

string_enum! {
    /// `type` of [`PronunciationDictAliasItem`].
    pub enum PronunciationDictAliasItemType {
        Alias = "alias",
    }
}

object! {
    /// Schema `PronunciationDictData`.
    pub struct PronunciationDictData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        items: Option<Vec<PronunciationDictItem>> = "items",
        name: Option<String> = "name",
        record_type: Option<PronunciationDictDataRecordType> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
        version: Option<i64> = "version",
    }
}

string_enum! {
    /// `record_type` of [`PronunciationDictData`].
    pub enum PronunciationDictDataRecordType {
        PronunciationDict = "pronunciation_dict",
    }
}

union! {
    /// Schema `PronunciationDictItem`.
    pub enum PronunciationDictItem tag "type" {
        /// `type` is `alias`.
        Alias(PronunciationDictAliasItem) = tag "alias",
        /// `type` is `phoneme`.
        Phoneme(PronunciationDictPhonemeItem) = tag "phoneme",
    }
}

object! {
    /// Schema `PronunciationDictPhonemeItem`.
    pub struct PronunciationDictPhonemeItem both {
        alphabet: PronunciationDictPhonemeItemAlphabet = "alphabet" required,
        /// At least 1 character. At most 500 characters.
        phoneme: String = "phoneme" required,
        /// At least 1 character. At most 200 characters.
        text: String = "text" required,
        r#type: PronunciationDictPhonemeItemType = "type" required,
    }
    new(text: String, phoneme: String)
}

string_enum! {
    /// `alphabet` of [`PronunciationDictPhonemeItem`].
    pub enum PronunciationDictPhonemeItemAlphabet {
        Ipa = "ipa",
    }
}

string_enum! {
    /// `type` of [`PronunciationDictPhonemeItem`].
    pub enum PronunciationDictPhonemeItemType {
        Phoneme = "phoneme",
    }
}

object! {
    /// Schema `pronunciation-dicts_ErrorObject`.
    pub struct PronunciationDictsErrorObject reply {
        code: Option<String> = "code",
        detail: Option<String> = "detail",
        source: Option<PronunciationDictsErrorObjectSource> = "source",
        title: Option<String> = "title",
    }
}

object! {
    /// `source` of [`PronunciationDictsErrorObject`].
    pub struct PronunciationDictsErrorObjectSource reply {
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `pronunciation-dicts_ErrorResponse`.
    pub struct PronunciationDictsErrorResponse reply {
        errors: Option<Vec<PronunciationDictsErrorObject>> = "errors",
    }
}

object! {
    /// Schema `pronunciation-dicts_PaginationMeta`.
    pub struct PronunciationDictsPaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

string_enum! {
    /// Parameter `voice-designs_Sort`.
    pub enum Sort {
        Name = "name",
        NameDesc = "-name",
        CreatedAt = "created_at",
        CreatedAtDesc = "-created_at",
    }
}

object! {
    /// Schema `TelnyxDesignClone`.
    pub struct TelnyxDesignClone request {
        gender: TelnyxDesignCloneGender = "gender" required,
        language: String = "language" required,
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        /// Default: `telnyx`.
        provider: Option<TelnyxDesignCloneProvider> = "provider",
        /// Format: `uuid`.
        voice_design_id: String = "voice_design_id" required,
    }
    new(name: String, voice_design_id: String, language: String, gender: TelnyxDesignCloneGender)
}

string_enum! {
    /// `gender` of [`TelnyxDesignClone`].
    pub enum TelnyxDesignCloneGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

string_enum! {
    /// `provider` of [`TelnyxDesignClone`].
    pub enum TelnyxDesignCloneProvider {
        TelnyxLower = "telnyx",
        Telnyx = "Telnyx",
    }
}

object! {
    /// Schema `TelnyxQwen3TTSClone`.
    pub struct TelnyxQwen3TtsClone request {
        audio_file: File = "audio_file" required,
        gender: TelnyxQwen3TtsCloneGender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        model_id: Nullable<TelnyxQwen3TtsCloneModelId> = "model_id",
        /// At most 255 characters.
        name: String = "name" required,
        provider: TelnyxQwen3TtsCloneProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    new(audio_file: File, name: String, language: String, gender: TelnyxQwen3TtsCloneGender, provider: TelnyxQwen3TtsCloneProvider)
}

string_enum! {
    /// `gender` of [`TelnyxQwen3TtsClone`].
    pub enum TelnyxQwen3TtsCloneGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

string_enum! {
    /// `model_id` of [`TelnyxQwen3TtsClone`].
    pub enum TelnyxQwen3TtsCloneModelId {
        Qwen3Tts = "Qwen3TTS",
    }
}

string_enum! {
    /// `provider` of [`TelnyxQwen3TtsClone`].
    pub enum TelnyxQwen3TtsCloneProvider {
        TelnyxLower = "telnyx",
        Telnyx = "Telnyx",
    }
}

object! {
    /// Schema `TelnyxUltraClone`.
    pub struct TelnyxUltraClone request {
        audio_file: File = "audio_file" required,
        gender: TelnyxUltraCloneGender = "gender" required,
        label: Option<String> = "label",
        /// Pattern: `^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$`.
        language: String = "language" required,
        model_id: TelnyxUltraCloneModelId = "model_id" required,
        /// At most 255 characters.
        name: String = "name" required,
        provider: TelnyxUltraCloneProvider = "provider" required,
        ref_text: Option<String> = "ref_text",
    }
    new(audio_file: File, name: String, language: String, gender: TelnyxUltraCloneGender, provider: TelnyxUltraCloneProvider)
}

string_enum! {
    /// `gender` of [`TelnyxUltraClone`].
    pub enum TelnyxUltraCloneGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
    }
}

string_enum! {
    /// `model_id` of [`TelnyxUltraClone`].
    pub enum TelnyxUltraCloneModelId {
        Ultra = "Ultra",
    }
}

string_enum! {
    /// `provider` of [`TelnyxUltraClone`].
    pub enum TelnyxUltraCloneProvider {
        TelnyxLower = "telnyx",
        Telnyx = "Telnyx",
    }
}

object! {
    /// Schema `UpdatePronunciationDictRequest`.
    pub struct UpdatePronunciationDictRequest request {
        /// At least 1 item. At most 100 items.
        items: Option<Vec<PronunciationDictItem>> = "items",
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
    }
    new()
}

object! {
    /// Schema `VoiceCloneData`.
    pub struct VoiceCloneData reply {
        created_at: Option<DateTime> = "created_at",
        gender: Option<VoiceCloneDataGender> = "gender",
        /// Format: `uuid`.
        id: Option<String> = "id",
        label: Option<String> = "label",
        language: Option<String> = "language",
        model_id: Option<VoiceCloneDataModelId> = "model_id",
        name: Option<String> = "name",
        provider: Option<VoiceCloneDataProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        provider_voice_id: Option<String> = "provider_voice_id",
        record_type: Option<VoiceCloneDataRecordType> = "record_type",
        /// Format: `uuid`.
        source_voice_design_id: Option<String> = "source_voice_design_id",
        source_voice_design_version: Option<i64> = "source_voice_design_version",
        status: Option<VoiceCloneDataStatus> = "status",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `gender` of [`VoiceCloneData`].
    pub enum VoiceCloneDataGender {
        Male = "male",
        Female = "female",
        Neutral = "neutral",
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
    /// `provider` of [`VoiceCloneData`].
    pub enum VoiceCloneDataProvider {
        TelnyxLower = "telnyx",
        MinimaxLower = "minimax",
        Telnyx = "Telnyx",
        Minimax = "Minimax",
    }
}

string_enum! {
    /// `record_type` of [`VoiceCloneData`].
    pub enum VoiceCloneDataRecordType {
        VoiceClone = "voice_clone",
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
    /// Schema `VoiceCloneRequest`.
    pub enum VoiceCloneRequest tag "provider" {
        /// `provider` is `Telnyx` or `telnyx`.
        Telnyx(TelnyxDesignClone) = tag "Telnyx" "telnyx",
        /// `provider` is `Minimax` or `minimax`.
        Minimax(MinimaxDesignClone) = tag "Minimax" "minimax",
    }
}

object! {
    /// Schema `VoiceCloneUpdateRequest`.
    pub struct VoiceCloneUpdateRequest request {
        gender: Option<VoiceCloneDataGender> = "gender",
        language: Option<String> = "language",
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    new(name: String)
}

union! {
    /// Schema `VoiceCloneUploadRequest`.
    pub enum VoiceCloneUploadRequest tag "model_id" {
        /// `model_id` is `Qwen3TTS`.
        Qwen3Tts(TelnyxQwen3TtsClone) = tag "Qwen3TTS",
        /// `model_id` is `Ultra`.
        Ultra(TelnyxUltraClone) = tag "Ultra",
        /// `model_id` is `speech-2.8-turbo`.
        Speech2_8Turbo(MinimaxClone) = tag "speech-2.8-turbo",
    }
}

object! {
    /// Schema `VoiceDesignData`.
    pub struct VoiceDesignData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        prompt: Option<String> = "prompt",
        provider: Option<VoiceDesignDataProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        provider_voice_id: Option<String> = "provider_voice_id",
        record_type: Option<VoiceDesignDataRecordType> = "record_type",
        text: Option<String> = "text",
        updated_at: Option<DateTime> = "updated_at",
        version: Option<i64> = "version",
        version_created_at: Option<DateTime> = "version_created_at",
        voice_sample_size: Option<i64> = "voice_sample_size",
    }
}

string_enum! {
    /// `provider` of [`VoiceDesignData`].
    pub enum VoiceDesignDataProvider {
        TelnyxLower = "telnyx",
        MinimaxLower = "minimax",
        Telnyx = "Telnyx",
        Minimax = "Minimax",
    }
}

string_enum! {
    /// `record_type` of [`VoiceDesignData`].
    pub enum VoiceDesignDataRecordType {
        VoiceDesign = "voice_design",
    }
}

object! {
    /// Schema `VoiceDesignRequest`.
    pub struct VoiceDesignRequest request {
        /// Default: `Auto`.
        language: Option<String> = "language",
        /// At least 100. At most 4096.
        max_new_tokens: Option<i64> = "max_new_tokens",
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
        prompt: String = "prompt" required,
        /// Default: `telnyx`.
        provider: Option<VoiceDesignDataProvider> = "provider",
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
    new(text: String, prompt: String)
}

object! {
    /// Schema `VoiceDesignSummaryData`.
    pub struct VoiceDesignSummaryData reply {
        created_at: Option<DateTime> = "created_at",
        /// Format: `uuid`.
        id: Option<String> = "id",
        name: Option<String> = "name",
        provider: Option<VoiceDesignSummaryDataProvider> = "provider",
        provider_supported_models: Option<Vec<String>> = "provider_supported_models",
        record_type: Option<VoiceDesignSummaryDataRecordType> = "record_type",
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// `provider` of [`VoiceDesignSummaryData`].
    pub enum VoiceDesignSummaryDataProvider {
        TelnyxLower = "telnyx",
        MinimaxLower = "minimax",
        Telnyx = "Telnyx",
        Minimax = "Minimax",
    }
}

string_enum! {
    /// `record_type` of [`VoiceDesignSummaryData`].
    pub enum VoiceDesignSummaryDataRecordType {
        VoiceDesign = "voice_design",
    }
}

object! {
    /// Schema `VoiceDesignUpdateRequest`.
    pub struct VoiceDesignUpdateRequest request {
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
    }
    new(name: String)
}

object! {
    /// Schema `voice-designs_ErrorObject`.
    pub struct VoiceDesignsErrorObject reply {
        code: Option<String> = "code",
        detail: Option<String> = "detail",
        source: Option<VoiceDesignsErrorObjectSource> = "source",
        title: Option<String> = "title",
    }
}

object! {
    /// `source` of [`VoiceDesignsErrorObject`].
    pub struct VoiceDesignsErrorObjectSource reply {
        pointer: Option<String> = "pointer",
    }
}

object! {
    /// Schema `voice-designs_ErrorResponse`.
    pub struct VoiceDesignsErrorResponse reply {
        errors: Option<Vec<VoiceDesignsErrorObject>> = "errors",
    }
}

object! {
    /// Schema `voice-designs_PaginationMeta`.
    pub struct VoiceDesignsPaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}
