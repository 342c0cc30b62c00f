//! What is left of a folder that is not needed any more, of this run or of one that was killed.
//!
//! In: a folder of the writer's own. Out: nothing, where the folder was. It refuses to remove what the writer did not put there.

use super::disk::{self, Disk, IoFault, Standing, standing};
use super::manifest::{MARKER, Marking};
use super::plan::Look;
use crate::diagnostic::{Diagnostic, Failure};
use std::io;
use std::path::Path;

/// The marker of a tree, before it is whole.
pub(super) const PART: &str = ".telnyx-codegen.toml.part";

/// Removes a tree that a marker lists. What somebody put there while it was exchanged goes to `home`.
pub(super) fn remove_listed(disk: &dyn Disk, tree: &Path, home: &Path) -> Result<(), Failure> {
    if let Ok(Marking::Listed(manifest)) = Marking::read(tree) {
        let look = Look::new(tree);
        for (path, _) in manifest.iter() {
            if look.is_reached(path.as_str())? {
                remove_file(disk, &tree.join(path.as_str()))?;
            }
        }
    }
    remove_file(disk, &tree.join(PART))?;
    move_others(disk, tree, tree, home)?;
    remove_file(disk, &tree.join(MARKER))?;
    remove_folder(disk, tree)?;
    Ok(())
}

/// Moves files that are not the writer's to where they belong, and removes the folders around them.
fn move_others(disk: &dyn Disk, tree: &Path, folder: &Path, home: &Path) -> Result<(), Failure> {
    for path in disk::entries(folder)? {
        if path == tree.join(MARKER) {
            continue;
        }
        let target = home.join(path.strip_prefix(tree).unwrap_or(&path));
        match (standing(&path)?, standing(&target)?) {
            (Standing::Folder, Standing::Folder) => {
                move_others(disk, tree, &path, home)?;
                remove_folder(disk, &path)?;
            }
            // The writer's own folder, of which the new tree has no use.
            (Standing::Folder, Standing::Nothing) if disk::is_hollow(&path)? => remove_hollow(disk, &path)?,
            (_, Standing::Nothing) => {
                disk.rename(&path, &target).map_err(|error| IoFault::new("move", &path, error))?;
            }
            _ => return Err(homeless(&path, &target)),
        }
    }
    Ok(())
}

fn remove_hollow(disk: &dyn Disk, folder: &Path) -> Result<(), IoFault> {
    for inner in disk::entries(folder)? {
        remove_hollow(disk, &inner)?;
    }
    remove_folder(disk, folder)
}

fn homeless(path: &Path, target: &Path) -> Failure {
    let message =
        format!("{} was put there while the output was written, and {} is taken", path.display(), target.display());
    Diagnostic::error("foreign-file", message).help("move the first one away, then generate again").into()
}

/// Removes a folder of the writer's own, with all that is in it.
pub(super) fn remove_all(disk: &dyn Disk, path: &Path) -> Result<(), IoFault> {
    match standing(path)? {
        Standing::Nothing => Ok(()),
        Standing::Folder => {
            for entry in disk::entries(path)? {
                remove_all(disk, &entry)?;
            }
            remove_folder(disk, path)
        }
        _ => remove_file(disk, path),
    }
}

/// Removes a file, if it is there.
pub(super) fn remove_file(disk: &dyn Disk, path: &Path) -> Result<(), IoFault> {
    match disk.remove_file(path) {
        Err(error) if !is_gone(&error) => Err(IoFault::new("remove", path, error)),
        _ => Ok(()),
    }
}

fn remove_folder(disk: &dyn Disk, path: &Path) -> Result<(), IoFault> {
    disk.remove_folder(path).map_err(|error| IoFault::new("remove", path, error))
}

fn is_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
