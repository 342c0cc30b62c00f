//! Large bodies in little memory. One test function, so that nothing else counts: the high-water mark is the process's.

use std::io::Write;
use telnyx_faults::{Behaviour, Server, memory};
use telnyx_sdk::File;
use telnyx_sdk::sip_integrations::UploadMediaMultipartRequest;

const GIB: u64 = 1 << 30;
const DOWNLOAD: u64 = 200 << 20;
const UPLOAD: usize = 200 << 20;

/// How much the process may grow by a body, whatever its size, in KiB.
const ALLOWED: u64 = 32 * 1024;

/// Runs a step, and fails if the process grew by more than it may.
async fn bounded(name: &str, step: impl Future<Output = ()>) {
    let before = memory::highest();
    step.await;
    let grown = memory::highest() - before;
    println!("{name}: {before} KiB before, {grown} KiB more");
    assert!(grown < ALLOWED, "{name} took {grown} KiB");
}

#[tokio::test]
async fn large_bodies_take_little_memory() {
    warm_up().await;
    bounded("a reply of 1 GiB, refused by its length", refused(Behaviour::status(200).filler(GIB))).await;
    bounded("a reply of 1 GiB without a length", refused(Behaviour::status(200).filler(GIB).unmeasured())).await;
    bounded("an error of 1 GiB", large_error()).await;
    bounded("a download of 200 MiB to a file", download()).await;
    bounded("an upload of 200 MiB from a file", upload()).await;
}

/// What the first call needs, every later one has.
async fn warm_up() {
    let server = Server::script([Behaviour::status(200).filler(1 << 20)]).await;
    server.client().media().download("m-1").await.expect("it fits");
}

async fn refused(reply: Behaviour) {
    let server = Server::script([reply]).await;
    let client = server.settings().max_reply_bytes(8 << 20).build().expect("the settings are right");
    let error = client.media().download("m-1").await.expect_err("it is too large");
    assert!(error.is_too_large(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

async fn large_error() {
    let server = Server::script([Behaviour::status(404).filler(GIB)]).await;
    let error = server.client().media().download("m-1").await.expect_err("404");
    assert!(error.is_not_found(), "{error:?}");
}

async fn download() {
    let server = Server::script([Behaviour::status(200).filler(DOWNLOAD)]).await;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let stream = server.client().media().download("m-1").stream().await.expect("the head is there");
    let written = stream.write_to_file(folder.path().join("sound")).await.expect("it is written");
    assert_eq!(written, DOWNLOAD);
}

async fn upload() {
    let mut file = tempfile::NamedTempFile::new().expect("a file can be made");
    for _ in 0..UPLOAD >> 20 {
        file.write_all(&vec![b'm'; 1 << 20]).expect("it can be written");
    }
    let server = Server::script([Behaviour::json(200, r#"{"data":{}}"#)]).await;
    let request = UploadMediaMultipartRequest::new(File::path(file.path()));
    server.client().media().upload(request).await.expect("it is taken");
    assert!(server.only().body_length > UPLOAD as u64);
}
