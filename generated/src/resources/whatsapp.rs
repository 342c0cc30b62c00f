//! Operations of WhatsApp. WhatsApp business accounts, their phone numbers and message templates.
//!
//! See [the types](crate::whatsapp), [the guide](crate::guides::whatsapp).

use crate::models::{shared, whatsapp};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.whatsapp()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct Whatsapp<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `whatsapp`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn whatsapp(&self) -> Whatsapp<'_> {
        Whatsapp(self)
    }
}

/// Operations under `client.whatsapp().business_accounts()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappBusinessAccounts<'a>(pub(crate) &'a Client);

impl<'a> Whatsapp<'a> {
    /// Operations under `whatsapp.business_accounts`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn business_accounts(self) -> WhatsappBusinessAccounts<'a> {
        WhatsappBusinessAccounts(self.0)
    }
}

impl WhatsappBusinessAccounts<'_> {
    /// Lists WhatsApp business accounts.
    ///
    /// `GET /whatsapp/business_accounts`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<whatsapp::WabaResponse, shared::MessagingPaginationMeta>,
        WhatsappBusinessAccountsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/whatsapp/business_accounts")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a WhatsApp business account.
    ///
    /// `GET /whatsapp/business_accounts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<whatsapp::WabaResponse> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/whatsapp/business_accounts/{id}").data() },
            )
            .path(&[id])
    }

    /// Deletes a WhatsApp business account.
    ///
    /// `DELETE /whatsapp/business_accounts/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/whatsapp/business_accounts/{id}").empty() },
            )
            .path(&[id])
    }
}

/// What [`WhatsappBusinessAccounts::list`] (`GET /whatsapp/business_accounts`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum WhatsappBusinessAccountsList {}

impl<T> Call<T, WhatsappBusinessAccountsList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.whatsapp().business_accounts().phone_numbers()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappBusinessAccountsPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> WhatsappBusinessAccounts<'a> {
    /// Operations under `whatsapp.business_accounts.phone_numbers`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(self) -> WhatsappBusinessAccountsPhoneNumbers<'a> {
        WhatsappBusinessAccountsPhoneNumbers(self.0)
    }
}

impl WhatsappBusinessAccountsPhoneNumbers<'_> {
    /// Lists the phone numbers of a WhatsApp business account.
    ///
    /// `GET /whatsapp/business_accounts/{id}/phone_numbers`
    #[inline]
    pub fn list(
        &self,
        id: &str,
    ) -> Call<
        Page<whatsapp::WhatsappPhoneResponse, shared::MessagingPaginationMeta>,
        WhatsappBusinessAccountsPhoneNumbersList,
    > {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/whatsapp/business_accounts/{id}/phone_numbers")
                        .page(
                            Paging::number("page[number]")
                                .pages("meta.total_pages")
                                .items("data")
                                .meta("meta"),
                        )
                },
            )
            .path(&[id])
    }

    /// Initializes the verification of a WhatsApp phone number.
    ///
    /// `POST /whatsapp/business_accounts/{id}/phone_numbers`
    #[inline]
    pub fn initialize_verification(
        &self,
        id: &str,
        body: whatsapp::WhatsappPhoneNumberVerificationRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/whatsapp/business_accounts/{id}/phone_numbers")
                        .empty()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`WhatsappBusinessAccountsPhoneNumbers::list`] (`GET /whatsapp/business_accounts/{id}/phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum WhatsappBusinessAccountsPhoneNumbersList {}

impl<T> Call<T, WhatsappBusinessAccountsPhoneNumbersList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.whatsapp().business_accounts().settings()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappBusinessAccountsSettings<'a>(pub(crate) &'a Client);

impl<'a> WhatsappBusinessAccounts<'a> {
    /// Operations under `whatsapp.business_accounts.settings`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn settings(self) -> WhatsappBusinessAccountsSettings<'a> {
        WhatsappBusinessAccountsSettings(self.0)
    }
}

impl WhatsappBusinessAccountsSettings<'_> {
    /// Gets the settings of a WhatsApp business account.
    ///
    /// `GET /whatsapp/business_accounts/{id}/settings`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<whatsapp::WabaSettings> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/whatsapp/business_accounts/{id}/settings").data()
                },
            )
            .path(&[id])
    }

    /// Updates the settings of a WhatsApp business account.
    ///
    /// `PATCH /whatsapp/business_accounts/{id}/settings`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: whatsapp::PatchWabaSettingsRequest,
    ) -> Call<whatsapp::WabaSettings> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/whatsapp/business_accounts/{id}/settings").data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.whatsapp().phone_numbers()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappPhoneNumbers<'a>(pub(crate) &'a Client);

impl<'a> Whatsapp<'a> {
    /// Operations under `whatsapp.phone_numbers`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn phone_numbers(self) -> WhatsappPhoneNumbers<'a> {
        WhatsappPhoneNumbers(self.0)
    }
}

impl WhatsappPhoneNumbers<'_> {
    /// Lists WhatsApp phone numbers.
    ///
    /// `GET /whatsapp/phone_numbers`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<whatsapp::WhatsappPhoneResponse, shared::MessagingPaginationMeta>,
        WhatsappPhoneNumbersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/whatsapp/phone_numbers")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Deletes a WhatsApp phone number.
    ///
    /// `DELETE /whatsapp/phone_numbers/{phone_number}`
    #[inline]
    pub fn delete(&self, phone_number: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("DELETE", "/whatsapp/phone_numbers/{phone_number}").empty()
                },
            )
            .path(&[phone_number])
    }

    /// Gets the conversation window of a WhatsApp phone number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/conversation_window`
    #[inline]
    pub fn retrieve_conversation_window(
        &self,
        phone_number: &str,
        destination_number: &str,
    ) -> Call<whatsapp::WhatsappConversationWindowData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/whatsapp/phone_numbers/{phone_number}/conversation_window",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
            .query("destination_number", destination_number)
    }

    /// Resends the verification code of a WhatsApp phone number.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/resend_verification`
    #[inline]
    pub fn resend_verification(
        &self,
        phone_number: &str,
        body: whatsapp::WhatsappResendVerificationRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/whatsapp/phone_numbers/{phone_number}/resend_verification",
                        )
                        .empty()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }

    /// Verifies the code of a WhatsApp phone number.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/verify`
    #[inline]
    pub fn verify(
        &self,
        phone_number: &str,
        body: whatsapp::WhatsappVerifyCodeRequest,
    ) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/whatsapp/phone_numbers/{phone_number}/verify")
                        .empty()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }
}

/// What [`WhatsappPhoneNumbers::list`] (`GET /whatsapp/phone_numbers`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
#[derive(Debug)]
pub enum WhatsappPhoneNumbersList {}

impl<T> Call<T, WhatsappPhoneNumbersList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }
}

/// Operations under `client.whatsapp().phone_numbers().calling_settings()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappPhoneNumbersCallingSettings<'a>(pub(crate) &'a Client);

impl<'a> WhatsappPhoneNumbers<'a> {
    /// Operations under `whatsapp.phone_numbers.calling_settings`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn calling_settings(self) -> WhatsappPhoneNumbersCallingSettings<'a> {
        WhatsappPhoneNumbersCallingSettings(self.0)
    }
}

impl WhatsappPhoneNumbersCallingSettings<'_> {
    /// Gets the calling settings of a WhatsApp phone number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/calling_settings`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<whatsapp::WhatsappCallingSettingsData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/whatsapp/phone_numbers/{phone_number}/calling_settings",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
    }

    /// Updates the calling settings of a WhatsApp phone number.
    ///
    /// `PATCH /whatsapp/phone_numbers/{phone_number}/calling_settings`
    #[inline]
    pub fn update(
        &self,
        phone_number: &str,
        body: whatsapp::WhatsappPatchCallingSettingsRequest,
    ) -> Call<whatsapp::WhatsappCallingSettingsData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/whatsapp/phone_numbers/{phone_number}/calling_settings",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }
}

/// Operations under `client.whatsapp().phone_numbers().profile()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappPhoneNumbersProfile<'a>(pub(crate) &'a Client);

impl<'a> WhatsappPhoneNumbers<'a> {
    /// Operations under `whatsapp.phone_numbers.profile`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn profile(self) -> WhatsappPhoneNumbersProfile<'a> {
        WhatsappPhoneNumbersProfile(self.0)
    }
}

impl WhatsappPhoneNumbersProfile<'_> {
    /// Gets the profile of a WhatsApp phone number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/profile`
    #[inline]
    pub fn retrieve(&self, phone_number: &str) -> Call<whatsapp::WhatsappProfileData> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/whatsapp/phone_numbers/{phone_number}/profile")
                        .data()
                },
            )
            .path(&[phone_number])
    }

    /// Updates the profile of a WhatsApp phone number.
    ///
    /// `PATCH /whatsapp/phone_numbers/{phone_number}/profile`
    #[inline]
    pub fn update(
        &self,
        phone_number: &str,
        body: whatsapp::WhatsappUpdateProfileRequest,
    ) -> Call<whatsapp::WhatsappProfileData> {
        Call::new(
                self.0,
                const {
                    &Op::new("PATCH", "/whatsapp/phone_numbers/{phone_number}/profile")
                        .data()
                },
            )
            .path(&[phone_number])
            .json(&body)
    }
}

/// Operations under `client.whatsapp().phone_numbers().profile().photo()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappPhoneNumbersProfilePhoto<'a>(pub(crate) &'a Client);

impl<'a> WhatsappPhoneNumbersProfile<'a> {
    /// Operations under `whatsapp.phone_numbers.profile.photo`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn photo(self) -> WhatsappPhoneNumbersProfilePhoto<'a> {
        WhatsappPhoneNumbersProfilePhoto(self.0)
    }
}

impl WhatsappPhoneNumbersProfilePhoto<'_> {
    /// Gets the profile photo of a WhatsApp phone number.
    ///
    /// `GET /whatsapp/phone_numbers/{phone_number}/profile/photo`
    #[inline]
    pub fn retrieve(
        &self,
        phone_number: &str,
    ) -> Call<whatsapp::WhatsappProfilePhotoData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "GET",
                            "/whatsapp/phone_numbers/{phone_number}/profile/photo",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
    }

    /// Uploads a profile photo for a WhatsApp phone number.
    ///
    /// `POST /whatsapp/phone_numbers/{phone_number}/profile/photo`
    #[inline]
    pub fn upload(
        &self,
        phone_number: &str,
        body: whatsapp::UploadPhotoRequest,
    ) -> Call<whatsapp::WhatsappProfileData> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "POST",
                            "/whatsapp/phone_numbers/{phone_number}/profile/photo",
                        )
                        .data()
                },
            )
            .path(&[phone_number])
            .multipart(&body)
    }

    /// Deletes the profile photo of a WhatsApp phone number.
    ///
    /// `DELETE /whatsapp/phone_numbers/{phone_number}/profile/photo`
    #[inline]
    pub fn delete(&self, phone_number: &str) -> Call<()> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "DELETE",
                            "/whatsapp/phone_numbers/{phone_number}/profile/photo",
                        )
                        .empty()
                },
            )
            .path(&[phone_number])
    }
}

/// Operations under `client.whatsapp().templates()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappTemplates<'a>(pub(crate) &'a Client);

impl<'a> Whatsapp<'a> {
    /// Operations under `whatsapp.templates`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn templates(self) -> WhatsappTemplates<'a> {
        WhatsappTemplates(self.0)
    }
}

impl WhatsappTemplates<'_> {
    /// Lists WhatsApp templates.
    ///
    /// `GET /whatsapp/message_templates`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<whatsapp::WhatsappTemplateData, shared::MessagingPaginationMeta>,
        WhatsappTemplatesList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/whatsapp/message_templates")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a WhatsApp template.
    ///
    /// `POST /whatsapp/message_templates`
    #[inline]
    pub fn create(
        &self,
        body: whatsapp::WhatsappCreateTemplateRequest,
    ) -> Call<whatsapp::WhatsappTemplateData> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/whatsapp/message_templates").data() },
            )
            .json(&body)
    }
}

/// What [`WhatsappTemplates::list`] (`GET /whatsapp/message_templates`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `filter_waba_id`, `String`: `filter[waba_id]` in the query.
/// - `filter_category`, [`WhatsappCategory`](whatsapp::WhatsappCategory): `filter[category]` in the query.
/// - `filter_status`, `String`: `filter[status]` in the query.
/// - `filter_search`, `String`: `filter[search]` in the query.
#[derive(Debug)]
pub enum WhatsappTemplatesList {}

impl<T> Call<T, WhatsappTemplatesList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `20`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[waba_id]`.
    #[inline]
    pub fn filter_waba_id(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[waba_id]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[category]`.
    #[inline]
    pub fn filter_category(
        self,
        value: impl IntoField<Option<whatsapp::WhatsappCategory>>,
    ) -> Self {
        self.arg(
            "filter[category]",
            &IntoField::<Option<whatsapp::WhatsappCategory>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[status]`.
    #[inline]
    pub fn filter_status(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[status]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `filter[search]`.
    #[inline]
    pub fn filter_search(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[search]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.whatsapp().user_data()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappUserData<'a>(pub(crate) &'a Client);

impl<'a> Whatsapp<'a> {
    /// Operations under `whatsapp.user_data`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn user_data(self) -> WhatsappUserData<'a> {
        WhatsappUserData(self.0)
    }
}

impl WhatsappUserData<'_> {
    /// Gets the WhatsApp user data.
    ///
    /// `GET /whatsapp/user_data`
    #[inline]
    pub fn retrieve(&self) -> Call<whatsapp::WhatsappUserData> {
        Call::new(self.0, const { &Op::new("GET", "/whatsapp/user_data").data() })
    }

    /// Updates the WhatsApp user data.
    ///
    /// `PATCH /whatsapp/user_data`
    #[inline]
    pub fn update(
        &self,
        body: whatsapp::PatchWhatsappUserDataRequest,
    ) -> Call<whatsapp::WhatsappUserData> {
        Call::new(self.0, const { &Op::new("PATCH", "/whatsapp/user_data").data() })
            .json(&body)
    }
}

/// Operations under `client.whatsapp_message_templates()`. Feature `whatsapp`.
///
/// Guide: [WhatsApp](crate::guides::whatsapp).
#[derive(Clone, Copy, Debug)]
pub struct WhatsappMessageTemplates<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `whatsapp_message_templates`. Feature `whatsapp`.
    #[inline]
    #[must_use]
    pub fn whatsapp_message_templates(&self) -> WhatsappMessageTemplates<'_> {
        WhatsappMessageTemplates(self)
    }
}

impl WhatsappMessageTemplates<'_> {
    /// Gets a WhatsApp message template.
    ///
    /// `GET /whatsapp_message_templates/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<whatsapp::WhatsappTemplateData> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/whatsapp_message_templates/{id}").data() },
            )
            .path(&[id])
    }

    /// Updates a WhatsApp message template.
    ///
    /// `PATCH /whatsapp_message_templates/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: whatsapp::WhatsappUpdateTemplateRequest,
    ) -> Call<whatsapp::WhatsappTemplateData> {
        Call::new(
                self.0,
                const { &Op::new("PATCH", "/whatsapp_message_templates/{id}").data() },
            )
            .path(&[id])
            .json(&body)
    }

    /// Deletes a WhatsApp message template.
    ///
    /// `DELETE /whatsapp_message_templates/{id}`
    #[inline]
    pub fn delete(&self, id: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("DELETE", "/whatsapp_message_templates/{id}").empty() },
            )
            .path(&[id])
    }
}
