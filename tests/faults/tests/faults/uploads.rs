//! Bodies with files: streamed, sent again where they can be, and only then.

use bytes::Bytes;
use std::io::Write;
use telnyx_faults::{Behaviour, End, Seen, Server};
use telnyx_sdk::File;
use telnyx_sdk::sip_integrations::UploadMediaMultipartRequest;

const MEDIA: &str = r#"{"data":{"media_name":"sound"}}"#;

fn busy() -> Behaviour {
    Behaviour::status(503).header("retry-after-ms", "1")
}

/// A file of this many bytes.
fn file(length: usize) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().suffix(".mp3").tempfile().expect("a file can be made");
    file.write_all(&vec![b'm'; length]).expect("it can be written");
    file
}

/// The length of the one part that is called `media`.
fn media_length(seen: &Seen) -> usize {
    let text = seen.text();
    let head = text.find("name=\"media\"").expect("there is such a part");
    let start = head + text[head..].find("\r\n\r\n").expect("the part has a head") + 4;
    text[start..].find("\r\n--").expect("the part has an end")
}

#[tokio::test]
async fn a_file_by_its_path() {
    let server = Server::script([Behaviour::json(200, MEDIA)]).await;
    let file = file(500_000);
    let request = UploadMediaMultipartRequest::new(File::path(file.path())).media_name("sound");
    server.client().media().upload(request).await.expect("it is taken");
    let seen = server.only();
    assert_eq!(media_length(&seen), 500_000);
    let name = file.path().file_name().expect("it has a name").to_string_lossy().into_owned();
    assert!(seen.text().contains(&format!("filename=\"{name}\"\r\nContent-Type: audio/mpeg\r\n")));
    // A known length is said, so that the server need not take a body without end.
    assert_eq!(seen.header("content-length"), Some(seen.body_length.to_string().as_str()));
}

#[tokio::test]
async fn a_file_is_read_again_for_another_attempt() {
    let server = Server::script([busy(), busy(), Behaviour::json(200, MEDIA)]).await;
    let file = file(100_000);
    let request = UploadMediaMultipartRequest::new(File::path(file.path()));
    server.client().media().upload(request).await.expect("the third attempt succeeds");
    let lengths: Vec<_> = server.seen().iter().map(media_length).collect();
    assert_eq!(lengths, [100_000; 3]);
}

#[tokio::test]
async fn an_upload_of_unknown_effect_is_not_sent_again() {
    let server = Server::script([Behaviour::silence(End::Reset)]).await;
    let file = file(100_000);
    let error = server.client().media().upload(UploadMediaMultipartRequest::new(File::path(file.path()))).await;
    assert!(error.expect_err("no reply came").is_transport());
    assert_eq!(server.seen().len(), 1);
}

fn stream(texts: [&'static str; 2]) -> File {
    let pieces = texts.map(|text| Ok(Bytes::from_static(text.as_bytes())));
    File::stream("sound.wav", futures_util::stream::iter(pieces))
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks() {
    let server = Server::script([Behaviour::json(200, MEDIA)]).await;
    server
        .client()
        .media()
        .upload(UploadMediaMultipartRequest::new(stream(["one", "two"])))
        .await
        .expect("it is taken");
    let seen = server.only();
    assert_eq!(media_length(&seen), 6);
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn a_stream_cannot_be_sent_again() {
    let server = Server::script([busy(), Behaviour::json(200, MEDIA)]).await;
    let error = server.client().media().upload(UploadMediaMultipartRequest::new(stream(["one", "two"]))).await;
    let error = error.expect_err("the stream is gone");
    assert!(error.is_server() && error.status() == Some(503), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_stream_that_fails_breaks_the_request() {
    let server = Server::script([Behaviour::json(200, MEDIA)]).await;
    let pieces = [Ok(Bytes::from_static(b"one")), Err(std::io::Error::other("the disk is gone"))];
    let file = File::stream("sound.wav", futures_util::stream::iter(pieces));
    let error = server.client().media().upload(UploadMediaMultipartRequest::new(file)).await;
    let error = error.expect_err("half a body is no request");
    assert!(!error.is_decode() && error.status().is_none(), "{error:?}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_file_that_is_not_there() {
    let server = Server::script([Behaviour::json(200, MEDIA)]).await;
    let request = UploadMediaMultipartRequest::new(File::path("no/such/file.mp3"));
    let error = server.client().media().upload(request).await.expect_err("there is no file");
    assert!(error.is_setup() && error.to_string().contains("no/such/file.mp3"), "{error:?}");
    assert_eq!(server.connections(), 0);
}

/// The server answers before it has read the body, and closes: its answer is what counts.
#[tokio::test]
async fn an_early_refusal_is_seen() {
    let refusal = Behaviour::json(413, r#"{"errors":[{"code":"413","title":"Too large"}]}"#);
    let server = Server::hasty(refusal.header("connection", "close").then(End::Close)).await;
    let file = file(5_000_000);
    let call = server.client().media().upload(UploadMediaMultipartRequest::new(File::path(file.path())));
    let error = call.await.expect_err("413");
    assert_eq!(error.status(), Some(413));
}
