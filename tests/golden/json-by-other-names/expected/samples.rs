#[allow(
    deprecated,
    clippy::all,
    clippy::pedantic,
    reason = "every operation and every property is called"
)]
mod users {
    use super::host::*;
    pub fn users_create_required(client: &Client) -> Run {
        use golden_case::users::User;
        json(client.users().create(User::new("userName")))
    }

    pub fn users_create_full(client: &Client) -> Run {
        use golden_case::users::User;
        json(client.users().create(User::new("userName")))
    }

    pub fn users_update_required(client: &Client) -> Run {
        use golden_case::users::User;
        json(client.users().update(path("id"), User::new("userName")))
    }

    pub fn users_update_full(client: &Client) -> Run {
        use golden_case::users::User;
        json(client.users().update(path("id"), User::new("userName")))
    }

    pub fn users_update_full_hal(client: &Client) -> Run {
        use golden_case::users::User;
        json(client.users().update(path("id"), User::new("userName")).hal())
    }
}

/// Every sample, product by product.
pub const SAMPLES: &[host::Sample] = &[
    host::Sample {
        method: "POST",
        path: "/users",
        operation_id: "createUser",
        form: host::Form::Required,
        variant: "",
        call: users::users_create_required,
    },
    host::Sample {
        method: "POST",
        path: "/users",
        operation_id: "createUser",
        form: host::Form::Full,
        variant: "",
        call: users::users_create_full,
    },
    host::Sample {
        method: "PATCH",
        path: "/users/{id}",
        operation_id: "updateUser",
        form: host::Form::Required,
        variant: "",
        call: users::users_update_required,
    },
    host::Sample {
        method: "PATCH",
        path: "/users/{id}",
        operation_id: "updateUser",
        form: host::Form::Full,
        variant: "",
        call: users::users_update_full,
    },
    host::Sample {
        method: "PATCH",
        path: "/users/{id}",
        operation_id: "updateUser",
        form: host::Form::Full,
        variant: "application/hal+json",
        call: users::users_update_full_hal,
    },
];
