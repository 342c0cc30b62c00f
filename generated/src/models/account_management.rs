//! Types of Account Management. Managed accounts below a manager account, and the users of an organization.
//!
//! See [the operations](crate::resources::account_management), [the guide](crate::guides::account_management).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `CreateManagedAccountRequest`. Taken by [`client.managed_accounts().create`](crate::resources::account_management::ManagedAccounts::create).
    pub struct CreateManagedAccountRequest request {
        business_name: String = "business_name" required,
        email: Option<String> = "email",
        managed_account_allow_custom_pricing: Option<bool> = "managed_account_allow_custom_pricing",
        password: Option<String> = "password",
        rollup_billing: Option<bool> = "rollup_billing",
    }
    /// Creates one with `business_name`, which is required.
    new(business_name: String)
}

object! {
    /// Request body of `POST /managed_accounts/{id}/actions/enable`. Taken by [`client.managed_accounts().actions().enable`](crate::resources::account_management::ManagedAccountsActions::enable).
    pub struct EnableManagedAccountRequest request {
        /// Default: `false`.
        reenable_all_connections: Option<bool> = "reenable_all_connections",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Parameter of `GET /managed_accounts`. Taken by [`client.managed_accounts().list`](crate::resources::account_management::ManagedAccounts::list).
    pub struct ListManagedAccountsFilter request {
        email: Option<ListManagedAccountsFilterEmail> = "email",
        organization_name: Option<ListManagedAccountsFilterOrganizationName> = "organization_name",
        status: Option<ListManagedAccountsFilterStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `email` of [`ListManagedAccountsFilter`].
    pub struct ListManagedAccountsFilterEmail request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `organization_name` of [`ListManagedAccountsFilter`].
    pub struct ListManagedAccountsFilterOrganizationName request {
        contains: Option<String> = "contains",
        eq: Option<String> = "eq",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `status` of [`ListManagedAccountsFilter`].
    pub struct ListManagedAccountsFilterStatus request {
        eq: Option<ListManagedAccountsFilterStatusEq> = "eq",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `eq` of [`ListManagedAccountsFilterStatus`].
    pub enum ListManagedAccountsFilterStatusEq {
        All = "all",
        Active = "active",
        Enabled = "enabled",
        Cancelled = "cancelled",
        Disabled = "disabled",
        Blocked = "blocked",
    }
}

string_enum! {
    /// Parameter of `GET /managed_accounts`. Taken by [`client.managed_accounts().list`](crate::resources::account_management::ManagedAccounts::list).
    pub enum ListManagedAccountsSort {
        CreatedAt = "created_at",
        Email = "email",
    }
}

object! {
    /// Schema `ManagedAccount`. Returned by [`client.managed_accounts().create`](crate::resources::account_management::ManagedAccounts::create), [`client.managed_accounts().retrieve`](crate::resources::account_management::ManagedAccounts::retrieve), [`client.managed_accounts().update`](crate::resources::account_management::ManagedAccounts::update) and 2 more.
    pub struct ManagedAccount reply {
        api_key: String = "api_key" required,
        api_token: String = "api_token" required,
        api_user: String = "api_user" required,
        balance: Option<ManagedAccountBalance> = "balance",
        created_at: String = "created_at" required,
        /// Format: `email`.
        email: String = "email" required,
        /// Format: `uuid`.
        id: String = "id" required,
        managed_account_allow_custom_pricing: Option<bool> = "managed_account_allow_custom_pricing",
        manager_account_id: String = "manager_account_id" required,
        organization_name: Option<String> = "organization_name",
        /// Always `managed_account`.
        record_type: String = "record_type" required,
        rollup_billing: Option<bool> = "rollup_billing",
        updated_at: String = "updated_at" required,
    }
}

object! {
    /// Schema `ManagedAccountBalance`. Part of [`ManagedAccount`].
    pub struct ManagedAccountBalance reply {
        /// Format: `decimal`.
        available_credit: Option<String> = "available_credit",
        /// Format: `decimal`.
        balance: Option<String> = "balance",
        /// Format: `decimal`.
        credit_limit: Option<String> = "credit_limit",
        /// Format: `iso4217`.
        currency: Option<String> = "currency",
        /// Always `balance`.
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `ManagedAccountMultiListing`. Returned by [`client.managed_accounts().list`](crate::resources::account_management::ManagedAccounts::list).
    pub struct ManagedAccountMultiListing reply {
        api_user: String = "api_user" required,
        created_at: String = "created_at" required,
        /// Format: `email`.
        email: String = "email" required,
        /// Format: `uuid`.
        id: String = "id" required,
        managed_account_allow_custom_pricing: Option<bool> = "managed_account_allow_custom_pricing",
        manager_account_id: String = "manager_account_id" required,
        organization_name: Option<String> = "organization_name",
        /// Always `managed_account`.
        record_type: String = "record_type" required,
        rollup_billing: Option<bool> = "rollup_billing",
        updated_at: String = "updated_at" required,
    }
}

object! {
    /// Schema `ManagedAccountsGlobalOutboundChannels`. Returned by [`client.managed_accounts().get_allocatable_global_outbound_channels`](crate::resources::account_management::ManagedAccounts::get_allocatable_global_outbound_channels).
    pub struct ManagedAccountsGlobalOutboundChannels reply {
        allocatable_global_outbound_channels: Option<i64> = "allocatable_global_outbound_channels",
        managed_account_allow_custom_pricing: Option<bool> = "managed_account_allow_custom_pricing",
        record_type: Option<String> = "record_type",
        total_global_channels_allocated: Option<i64> = "total_global_channels_allocated",
    }
}

object! {
    /// Schema `OrganizationUser`. Returned by [`client.organizations().users().list`](crate::resources::account_management::OrganizationsUsers::list), [`client.organizations().users().retrieve`](crate::resources::account_management::OrganizationsUsers::retrieve) and [`client.organizations().users().actions().remove`](crate::resources::account_management::OrganizationsUsersActions::remove).
    pub struct OrganizationUser reply {
        created_at: Option<String> = "created_at",
        /// Format: `email`.
        email: Option<String> = "email",
        groups: Option<Vec<UserGroupReference>> = "groups",
        id: Option<String> = "id",
        last_sign_in_at: Option<String> = "last_sign_in_at",
        organization_user_bypasses_sso: Option<bool> = "organization_user_bypasses_sso",
        record_type: Option<String> = "record_type",
        /// Default: `enabled`.
        user_status: Option<UserStatus> = "user_status",
    }
}

object! {
    /// Schema `OrganizationUserWithGroups`. Returned by [`client.organizations().users().get_groups_report`](crate::resources::account_management::OrganizationsUsers::get_groups_report).
    pub struct OrganizationUserWithGroups reply {
        created_at: String = "created_at" required,
        /// Format: `email`.
        email: String = "email" required,
        groups: Vec<UserGroupReference> = "groups" required,
        id: String = "id" required,
        last_sign_in_at: Option<String> = "last_sign_in_at",
        organization_user_bypasses_sso: Option<bool> = "organization_user_bypasses_sso",
        record_type: String = "record_type" required,
        /// Default: `enabled`.
        user_status: UserStatus = "user_status" required,
    }
}

object! {
    /// Schema `users_PaginationMeta`. Returned by [`client.organizations().users().list`](crate::resources::account_management::OrganizationsUsers::list).
    pub struct PaginationMeta reply {
        page_number: Option<i64> = "page_number",
        page_size: Option<i64> = "page_size",
        total_pages: Option<i64> = "total_pages",
        total_results: Option<i64> = "total_results",
    }
}

object! {
    /// Schema `SingleManagedAccountGlobalOutboundChannels`. Returned by [`client.managed_accounts().update_global_channel_limit`](crate::resources::account_management::ManagedAccounts::update_global_channel_limit).
    pub struct SingleManagedAccountGlobalOutboundChannels reply {
        channel_limit: Option<i64> = "channel_limit",
        email: Option<String> = "email",
        id: Option<String> = "id",
        manager_account_id: Option<String> = "manager_account_id",
        record_type: Option<String> = "record_type",
    }
}

object! {
    /// Schema `UpdateManagedAccountGlobalChannelLimitRequest`. Taken by [`client.managed_accounts().update_global_channel_limit`](crate::resources::account_management::ManagedAccounts::update_global_channel_limit).
    pub struct UpdateManagedAccountGlobalChannelLimitRequest request {
        channel_limit: Option<i64> = "channel_limit",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateManagedAccountRequest`. Taken by [`client.managed_accounts().update`](crate::resources::account_management::ManagedAccounts::update).
    pub struct UpdateManagedAccountRequest request {
        managed_account_allow_custom_pricing: Option<bool> = "managed_account_allow_custom_pricing",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UserGroupReference`. Part of [`OrganizationUser`] and [`OrganizationUserWithGroups`].
    pub struct UserGroupReference reply {
        id: String = "id" required,
        name: String = "name" required,
    }
}

string_enum! {
    /// Parameter of `GET /organizations/users`. Taken by [`client.organizations().users().list`](crate::resources::account_management::OrganizationsUsers::list). Part of [`OrganizationUser`] and [`OrganizationUserWithGroups`].
    pub enum UserStatus {
        Enabled = "enabled",
        Disabled = "disabled",
        Blocked = "blocked",
    }
}
