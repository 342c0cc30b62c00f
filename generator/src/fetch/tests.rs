//! Fetching from servers that are slow, break off, are busy, move, lie, or are gone.

mod server;

use super::*;
use crate::spec::Pin;
use server::{Reply, Server};
use std::time::Duration;

/// A document that comes in several pieces.
fn document() -> String {
    "# A document.\n".repeat(20_000)
}

fn commit() -> String {
    "1".repeat(40)
}

/// A folder of its own, and what fetches into it.
struct Scene {
    folder: SpecFolder,
    server: Server,
    _root: tempfile::TempDir,
}

impl Scene {
    /// The pin is for [`document`], and the server answers so, in order; after that, as the last one says.
    fn new(replies: Vec<Reply>) -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let mut folder = SpecFolder::embedded();
        folder.path = Some(root.path().to_owned());
        let sha256 = Source::from_text("", document()).sha256;
        folder.pin = Pin { commit: commit(), sha256, file: "api/spec.yml".to_owned(), ..folder.pin };
        Self { folder, server: Server::start(replies), _root: root }
    }

    fn fetch(&self) -> Result<Fetched, Failure> {
        self.fetch_with(&WantedDocument::Pinned, |_| {})
    }

    fn fetch_with(&self, wanted: &WantedDocument, change: impl Fn(&mut Fetcher<'_>)) -> Result<Fetched, Failure> {
        let mut fetcher = Fetcher::new(&self.folder);
        let host = &self.server.address;
        fetcher.url = UrlTemplate::parse(&format!("http://{host}/{{repository}}/{{commit}}/{{file}}"), &["commit"])?;
        fetcher.latest_url = UrlTemplate::parse(&format!("http://{host}/latest"), &[])?;
        fetcher.environment = &|_| None;
        fetcher.limits.pause = Duration::from_millis(1);
        fetcher.limits.stall = Duration::from_millis(400);
        change(&mut fetcher);
        fetcher.fetch(wanted)
    }

    /// The fetch fails so, and leaves nothing in the cache.
    fn refused(&self) -> (&'static str, String) {
        let Failure(told) = self.fetch().expect_err("nothing can be got");
        assert!(!self.cached().exists(), "there is half a file");
        (told[0].code, told[0].message.replace(&self.server.address, "HOST"))
    }

    fn cached(&self) -> PathBuf {
        self.folder.cached(&commit()).expect("a folder on disk")
    }

    /// The document is in the cache, whole.
    fn assert_whole(&self, fetched: Result<Fetched, Failure>, origin: FetchOrigin) {
        let fetched = fetched.expect("the document");
        assert_eq!(
            (fetched.origin, fetched.path, fetched.source.sha256),
            (origin, self.cached(), self.folder.pin.sha256.clone())
        );
        assert_eq!(self.folder.pinned().expect("the pinned document").text, document());
    }
}

const PATH: &str = "/team-telnyx/openapi/1111111111111111111111111111111111111111/api/spec.yml";

#[test]
fn a_document_comes_once_and_is_then_in_the_cache() {
    let scene = Scene::new(vec![Reply::ok(document())]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    scene.assert_whole(scene.fetch(), FetchOrigin::Cache);
    assert_eq!(scene.server.requests().iter().map(|request| request.path.as_str()).collect::<Vec<_>>(), [PATH]);
}

#[test]
fn a_warm_cache_needs_no_server() {
    let scene = Scene::new(vec![Reply::ok(document())]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    scene.server.stop();
    scene.assert_whole(scene.fetch(), FetchOrigin::Cache);
}

#[test]
fn half_a_file_in_the_cache_is_none() {
    let scene = Scene::new(vec![Reply::ok(document())]);
    write::write_file(&scene.cached(), &document()[..5_000]).expect("a file");
    let Failure(told) = scene.folder.pinned().expect_err("it is half a file");
    assert_eq!(told[0].code, "wrong-digest");
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
}

#[test]
fn what_is_not_there_says_what_to_do() {
    let scene = Scene::new(vec![Reply::ok(document())]);
    let Failure(told) = scene.folder.pinned().expect_err("there is nothing");
    let help = told[0].help.as_deref().unwrap_or_default();
    assert_eq!((told[0].code, help.contains("telnyx-codegen fetch")), ("no-document", true));
}

#[test]
fn what_is_cut_off_is_resumed() {
    let scene = Scene::new(vec![
        Reply::ok(document()).etag("\"a\"").cut(100_000),
        Reply::part(document(), 100_000).etag("\"a\"").cut(70_000),
        Reply::part(document(), 170_000).etag("\"a\""),
    ]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    let asked: Vec<_> = scene.server.requests().iter().map(|it| (it.header("range"), it.header("if-range"))).collect();
    let part = |from: usize| (Some(format!("bytes={from}-")), Some("\"a\"".to_owned()));
    assert_eq!(asked, [(None, None), part(100_000), part(170_000)]);
}

#[test]
fn a_server_without_ranges_sends_it_anew() {
    let whole = || Reply::ok(document()).etag("\"a\"");
    let scene = Scene::new(vec![whole().cut(100_000), whole()]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    let weak = || Reply::ok(document()).etag("W/\"a\"");
    let scene = Scene::new(vec![weak().cut(100_000), weak()]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    assert_eq!(scene.server.requests()[1].header("range"), None);
}

#[test]
fn what_is_resumed_wrongly_is_sent_anew() {
    let strange = "x".repeat(document().len());
    let cut = || Reply::ok(document()).etag("\"a\"").cut(100_000);
    for reply in [Reply::part(strange, 100_000), Reply::part(document(), 99_000), Reply::status(416)] {
        let scene = Scene::new(vec![cut(), reply.etag("\"a\""), Reply::ok(document())]);
        scene.assert_whole(scene.fetch(), FetchOrigin::Network);
        assert_eq!(scene.server.requests().len(), 3);
    }
}

#[test]
fn what_breaks_off_again_and_again_is_given_up() {
    let scene = Scene::new(vec![Reply::ok(document()).cut(1_000)]);
    let (code, message) = scene.refused();
    assert_eq!((code, message.ends_with("it was tried again, in vain")), ("not-fetched", true), "{message}");
    assert!(scene.server.requests().len() > 3);
}

#[test]
fn a_slow_server_is_waited_for_and_a_silent_one_is_asked_again() {
    let slow = Reply::ok(document()).slow(Duration::from_millis(20));
    let silent = Reply::ok(document()).etag("\"a\"").silent_after(100_000);
    let scene = Scene::new(vec![slow]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    let scene = Scene::new(vec![silent, Reply::part(document(), 100_000).etag("\"a\"")]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
}

#[test]
fn a_busy_server_is_asked_again_as_it_says() {
    let scene =
        Scene::new(vec![Reply::status(503), Reply::status(429).header("Retry-After: 0"), Reply::ok(document())]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    let scene = Scene::new(vec![Reply::status(429).header("Retry-After: 86400")]);
    let (code, message) = scene.refused();
    assert_eq!((code, scene.server.requests().len()), ("not-fetched", 1));
    assert_eq!(message, format!("cannot get http://HOST{PATH}: it answers 429, and asks to come back in 86400 s"));
    let scene = Scene::new(vec![Reply::status(500)]);
    let (_, message) = scene.refused();
    assert_eq!(message, format!("cannot get http://HOST{PATH}: it answers 500; it was tried again, in vain"));
    assert_eq!(scene.server.requests().len(), 4);
}

#[test]
fn another_document_is_refused_at_once() {
    let scene = Scene::new(vec![Reply::ok("<html>Log in</html>".to_owned())]);
    assert_eq!(scene.refused().0, "wrong-digest");
    assert_eq!(scene.server.requests().len(), 1);
}

#[test]
fn what_is_absent_is_named() {
    let scene = Scene::new(vec![Reply::status(404)]);
    let expected = format!(
        "there is no api/spec.yml of commit {} in team-telnyx/openapi: http://HOST{PATH} answers 404",
        commit()
    );
    assert_eq!((scene.refused(), scene.server.requests().len()), (("not-fetched", expected), 1));
}

#[test]
fn redirects_are_followed_and_not_for_ever() {
    let scene = Scene::new(vec![Reply::status(302).header("Location: /elsewhere"), Reply::ok(document())]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    assert_eq!(scene.server.requests()[1].path, "/elsewhere");
    let scene = Scene::new(vec![Reply::status(302).header("Location: /elsewhere")]);
    let (_, message) = scene.refused();
    assert_eq!(message, format!("cannot get http://HOST{PATH}: it is redirected more than 5 times"));
}

#[test]
fn the_proxy_of_the_environment_is_asked() {
    let scene = Scene::new(vec![Reply::ok(document())]);
    let proxy = format!("http://{}", scene.server.address);
    let environment = |name: &str| (name == "http_proxy").then(|| proxy.clone());
    let mut fetcher = Fetcher::new(&scene.folder);
    fetcher.environment = &environment;
    fetcher.url = UrlTemplate::parse("http://upstream.example/{commit}", &["commit"]).expect("a template");
    scene.assert_whole(fetcher.fetch(&WantedDocument::Pinned), FetchOrigin::Network);
    assert_eq!(scene.server.requests()[0].path, format!("upstream.example:80 /{}", commit()));
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let scene = Scene::new(vec![Reply::ok(document()).etag("\"a\""), Reply::status(304)]);
    scene.assert_whole(scene.fetch(), FetchOrigin::Network);
    scene.assert_whole(
        scene.fetch_with(&WantedDocument::Pinned, |fetcher| fetcher.again = true),
        FetchOrigin::Unchanged,
    );
    assert_eq!(scene.server.requests()[1].header("if-none-match"), Some("\"a\"".to_owned()));
    let scene = Scene::new(vec![Reply::status(304)]);
    assert_eq!(scene.refused().0, "not-fetched");
}

#[test]
fn what_is_too_large_is_not_read() {
    let small = |fetcher: &mut Fetcher<'_>| fetcher.limits.bytes = 100_000;
    for reply in [Reply::ok(document()), Reply::ok(document()).without_length()] {
        let scene = Scene::new(vec![reply]);
        let Failure(told) = scene.fetch_with(&WantedDocument::Pinned, small).expect_err("it is too large");
        assert_eq!((told[0].code, scene.cached().exists()), ("too-large", false));
    }
}

#[test]
fn the_newest_is_asked_of_the_forge_and_moves_no_pin() {
    let newest = "2".repeat(40);
    let list = format!(r#"[{{"sha": "{newest}", "commit": {{"committer": {{"date": "2030-01-31T10:00:00Z"}}}}}}]"#);
    let scene = Scene::new(vec![Reply::ok(list).etag("\"l\""), Reply::ok("newer".to_owned()), Reply::status(304)]);
    let token = |fetcher: &mut Fetcher<'_>| fetcher.token = Some("secret".to_owned());
    let fetched = scene.fetch_with(&WantedDocument::Latest, token).expect("the newest");
    assert_eq!(
        (fetched.commit.as_str(), fetched.date.as_deref(), fetched.origin),
        (newest.as_str(), Some("2030-01-31"), FetchOrigin::Network)
    );
    let again = scene.fetch_with(&WantedDocument::Latest, token).expect("the newest");
    assert_eq!(again, Fetched { origin: FetchOrigin::Cache, ..fetched });
    let requests = scene.server.requests();
    assert_eq!((requests.len(), requests[2].header("if-none-match")), (3, Some("\"l\"".to_owned())));
    assert!(requests.iter().all(|request| request.header("authorization").is_none()), "a token is for the forge alone");
}

#[test]
fn what_the_forge_cannot_tell_is_told() {
    let answers = [
        (Reply::ok("[]".to_owned()), "it knows no commit of that file"),
        (Reply::ok("<html>".to_owned()), "what it sends is no list of commits"),
        (Reply::status(403).header("x-ratelimit-remaining: 0"), "its quota is used up"),
        (Reply::status(404), "it answers 404"),
    ];
    for (reply, why) in answers {
        let scene = Scene::new(vec![reply]);
        let Failure(told) = scene.fetch_with(&WantedDocument::Latest, |_| {}).expect_err(why);
        let expected = format!("cannot ask http://{}/latest for the newest commit: {why}", scene.server.address);
        assert_eq!(told[0].message, expected);
    }
}
