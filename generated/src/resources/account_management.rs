//! Operations of Account Management. Managed accounts below a manager account, and the users of an organization.
//!
//! See [the types](crate::account_management), [the guide](crate::guides::account_management).

use crate::models::{account_management, shared};
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.managed_accounts()`. Feature `account-management`.
///
/// Guide: [Account Management](crate::guides::account_management).
#[derive(Clone, Copy, Debug)]
pub struct ManagedAccounts<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `managed_accounts`. Feature `account-management`.
    #[inline]
    #[must_use]
    pub fn managed_accounts(&self) -> ManagedAccounts<'_> {
        ManagedAccounts(self)
    }
}

impl ManagedAccounts<'_> {
    /// Lists managed accounts.
    ///
    /// `GET /managed_accounts`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_management::ManagedAccountMultiListing, shared::PaginationMeta>,
        ManagedAccountsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/managed_accounts")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Creates a managed account.
    ///
    /// `POST /managed_accounts`
    #[inline]
    pub fn create(
        &self,
        body: account_management::CreateManagedAccountRequest,
    ) -> Call<account_management::ManagedAccount> {
        Call::new(self.0, const { &Op::new("POST", "/managed_accounts").data() })
            .json(&body)
    }

    /// Gets the outbound channels that managed accounts can be given.
    ///
    /// `GET /managed_accounts/allocatable_global_outbound_channels`
    #[inline]
    pub fn get_allocatable_global_outbound_channels(
        &self,
    ) -> Call<account_management::ManagedAccountsGlobalOutboundChannels> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/managed_accounts/allocatable_global_outbound_channels")
                    .data()
            },
        )
    }

    /// Gets a managed account.
    ///
    /// `GET /managed_accounts/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<account_management::ManagedAccount> {
        Call::new(self.0, const { &Op::new("GET", "/managed_accounts/{id}").data() })
            .path(&[id])
    }

    /// Updates a managed account.
    ///
    /// `PATCH /managed_accounts/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: account_management::UpdateManagedAccountRequest,
    ) -> Call<account_management::ManagedAccount> {
        Call::new(self.0, const { &Op::new("PATCH", "/managed_accounts/{id}").data() })
            .path(&[id])
            .json(&body)
    }

    /// Updates the global channel limit of a managed account.
    ///
    /// `PATCH /managed_accounts/{id}/update_global_channel_limit`
    #[inline]
    pub fn update_global_channel_limit(
        &self,
        id: &str,
        body: account_management::UpdateManagedAccountGlobalChannelLimitRequest,
    ) -> Call<account_management::SingleManagedAccountGlobalOutboundChannels> {
        Call::new(
                self.0,
                const {
                    &Op::new(
                            "PATCH",
                            "/managed_accounts/{id}/update_global_channel_limit",
                        )
                        .data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// What [`ManagedAccounts::list`] (`GET /managed_accounts`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `filter`, [`ListManagedAccountsFilter`](account_management::ListManagedAccountsFilter): `filter` in the query.
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `20`. At least 1. At most 250.
/// - `sort`, [`ListManagedAccountsSort`](account_management::ListManagedAccountsSort): `sort` in the query. Default: `created_at`.
/// - `include_cancelled_accounts`, `bool`: `include_cancelled_accounts` in the query. Default: `false`.
#[derive(Debug)]
pub enum ManagedAccountsList {}

impl<T> Call<T, ManagedAccountsList> {
    /// Sets the query parameter `filter`.
    #[inline]
    pub fn filter(
        self,
        value: impl IntoField<Option<account_management::ListManagedAccountsFilter>>,
    ) -> Self {
        self.arg(
            "filter",
            &IntoField::<
                Option<account_management::ListManagedAccountsFilter>,
            >::into_field(value),
        )
    }

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

    /// Sets the query parameter `sort`. Default: `created_at`.
    #[inline]
    pub fn sort(
        self,
        value: impl IntoField<Option<account_management::ListManagedAccountsSort>>,
    ) -> Self {
        self.arg(
            "sort",
            &IntoField::<
                Option<account_management::ListManagedAccountsSort>,
            >::into_field(value),
        )
    }

    /// Sets the query parameter `include_cancelled_accounts`. Default: `false`.
    #[inline]
    pub fn include_cancelled_accounts(
        self,
        value: impl IntoField<Option<bool>>,
    ) -> Self {
        self.arg(
            "include_cancelled_accounts",
            &IntoField::<Option<bool>>::into_field(value),
        )
    }
}

/// Operations under `client.managed_accounts().actions()`. Feature `account-management`.
///
/// Guide: [Account Management](crate::guides::account_management).
#[derive(Clone, Copy, Debug)]
pub struct ManagedAccountsActions<'a>(pub(crate) &'a Client);

impl<'a> ManagedAccounts<'a> {
    /// Operations under `managed_accounts.actions`. Feature `account-management`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> ManagedAccountsActions<'a> {
        ManagedAccountsActions(self.0)
    }
}

impl ManagedAccountsActions<'_> {
    /// Disables a managed account.
    ///
    /// `POST /managed_accounts/{id}/actions/disable`
    #[inline]
    pub fn disable(&self, id: &str) -> Call<account_management::ManagedAccount> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/managed_accounts/{id}/actions/disable").data()
                },
            )
            .path(&[id])
    }

    /// Enables a managed account.
    ///
    /// `POST /managed_accounts/{id}/actions/enable`
    #[inline]
    pub fn enable(
        &self,
        id: &str,
        body: account_management::EnableManagedAccountRequest,
    ) -> Call<account_management::ManagedAccount> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/managed_accounts/{id}/actions/enable").data()
                },
            )
            .path(&[id])
            .json(&body)
    }
}

/// Operations under `client.organizations()`. Feature `account-management`.
///
/// Guide: [Account Management](crate::guides::account_management).
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `organizations`. Feature `account-management`.
    #[inline]
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self)
    }
}

/// Operations under `client.organizations().users()`. Feature `account-management`.
///
/// Guide: [Account Management](crate::guides::account_management).
#[derive(Clone, Copy, Debug)]
pub struct OrganizationsUsers<'a>(pub(crate) &'a Client);

impl<'a> Organizations<'a> {
    /// Operations under `organizations.users`. Feature `account-management`.
    #[inline]
    #[must_use]
    pub fn users(self) -> OrganizationsUsers<'a> {
        OrganizationsUsers(self.0)
    }
}

impl OrganizationsUsers<'_> {
    /// Lists organization users.
    ///
    /// `GET /organizations/users`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<account_management::OrganizationUser, account_management::PaginationMeta>,
        OrganizationsUsersList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/organizations/users")
                    .page(
                        Paging::number("page[number]")
                            .pages("meta.total_pages")
                            .items("data")
                            .meta("meta"),
                    )
            },
        )
    }

    /// Gets a report of users and their groups.
    ///
    /// `GET /organizations/users/users_groups_report`
    #[inline]
    pub fn get_groups_report(
        &self,
    ) -> Call<
        Vec<account_management::OrganizationUserWithGroups>,
        OrganizationsUsersGetGroupsReport,
    > {
        Call::new(
            self.0,
            const { &Op::new("GET", "/organizations/users/users_groups_report").data() },
        )
    }

    /// Gets an organization user.
    ///
    /// `GET /organizations/users/{id}`
    #[inline]
    pub fn retrieve(
        &self,
        id: &str,
    ) -> Call<account_management::OrganizationUser, OrganizationsUsersRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/organizations/users/{id}").data() })
            .path(&[id])
    }
}

/// What [`OrganizationsUsers::list`] (`GET /organizations/users`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_number`, `i64`: `page[number]` in the query. Default: `1`. At least 1.
/// - `page_size`, `i64`: `page[size]` in the query. Default: `250`. At least 1. At most 250.
/// - `filter_user_status`, [`UserStatus`](account_management::UserStatus): `filter[user_status]` in the query.
/// - `filter_email`, `String`: `filter[email]` in the query.
/// - `include_groups`, `bool`: `include_groups` in the query. Default: `false`.
#[derive(Debug)]
pub enum OrganizationsUsersList {}

impl<T> Call<T, OrganizationsUsersList> {
    /// Sets the query parameter `page[number]`. Default: `1`. At least 1.
    #[inline]
    pub fn page_number(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[number]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `page[size]`. Default: `250`. At least 1. At most 250.
    #[inline]
    pub fn page_size(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page[size]", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `filter[user_status]`.
    #[inline]
    pub fn filter_user_status(
        self,
        value: impl IntoField<Option<account_management::UserStatus>>,
    ) -> Self {
        self.arg(
            "filter[user_status]",
            &IntoField::<Option<account_management::UserStatus>>::into_field(value),
        )
    }

    /// Sets the query parameter `filter[email]`.
    #[inline]
    pub fn filter_email(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("filter[email]", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `include_groups`. Default: `false`.
    #[inline]
    pub fn include_groups(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_groups", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// What [`OrganizationsUsers::get_groups_report`] (`GET /organizations/users/users_groups_report`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `csv`: asks for the reply as `text/csv`.
#[derive(Debug)]
pub enum OrganizationsUsersGetGroupsReport {}

impl<T> Call<T, OrganizationsUsersGetGroupsReport> {
    /// Asks for the reply as `text/csv`.
    #[inline]
    pub fn csv(self) -> Call<String, OrganizationsUsersGetGroupsReport> {
        self.accept("text/csv")
    }
}

/// What [`OrganizationsUsers::retrieve`] (`GET /organizations/users/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `include_groups`, `bool`: `include_groups` in the query. Default: `false`.
#[derive(Debug)]
pub enum OrganizationsUsersRetrieve {}

impl<T> Call<T, OrganizationsUsersRetrieve> {
    /// Sets the query parameter `include_groups`. Default: `false`.
    #[inline]
    pub fn include_groups(self, value: impl IntoField<Option<bool>>) -> Self {
        self.arg("include_groups", &IntoField::<Option<bool>>::into_field(value))
    }
}

/// Operations under `client.organizations().users().actions()`. Feature `account-management`.
///
/// Guide: [Account Management](crate::guides::account_management).
#[derive(Clone, Copy, Debug)]
pub struct OrganizationsUsersActions<'a>(pub(crate) &'a Client);

impl<'a> OrganizationsUsers<'a> {
    /// Operations under `organizations.users.actions`. Feature `account-management`.
    #[inline]
    #[must_use]
    pub fn actions(self) -> OrganizationsUsersActions<'a> {
        OrganizationsUsersActions(self.0)
    }
}

impl OrganizationsUsersActions<'_> {
    /// Removes an organization user.
    ///
    /// `POST /organizations/users/{id}/actions/remove`
    #[inline]
    pub fn remove(&self, id: &str) -> Call<account_management::OrganizationUser> {
        Call::new(
                self.0,
                const {
                    &Op::new("POST", "/organizations/users/{id}/actions/remove").data()
                },
            )
            .path(&[id])
    }
}
