//! Types of Folders.
//!
//! See [the operations](crate::resources::folders), [the guide](crate::guides::folders).

use crate::runtime::model::object;

object! {
    /// Schema `Folder`. Taken by [`client.folders().create`](crate::resources::folders::Folders::create). Returned by [`client.folders().create`](crate::resources::folders::Folders::create). Part of [`Owner`].
    pub struct Folder both {
        name: String = "name" required,
        parent: Option<Box<Folder>> = "parent",
        owner: Option<Box<Owner>> = "owner",
        children: Vec<Folder> = "children" required,
    }
    /// Creates one with `name` and `children`, which are required.
    new(name: String, children: Vec<Folder>)
}

object! {
    /// Schema `Owner`. Part of [`Folder`].
    pub struct Owner both {
        id: String = "id" required,
        home: Option<Box<Folder>> = "home",
    }
    /// Creates one with `id`, which is required.
    new(id: String)
}
