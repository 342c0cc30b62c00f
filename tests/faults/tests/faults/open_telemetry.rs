//! The caller's trace goes with each attempt: what the documentation of `trace_context` shows, with the crates that it names.

use opentelemetry::trace::{TraceContextExt, TracerProvider};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use telnyx_faults::{Behaviour, Server};
use telnyx_sdk::ClientBuilder;
use telnyx_tests::place;
use tracing::Instrument;
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::layer::SubscriberExt;

/// Where the example stands.
const DOCUMENTED: &str = "templates/runtime/src/runtime/client_builder/trace.rs";

#[rustfmt::skip]
fn traced(builder: ClientBuilder) -> ClientBuilder {
    // As it is documented:
    use tracing_opentelemetry::OpenTelemetrySpanExt;

    builder.trace_context(|headers| {
        let context = tracing::Span::current().context();
        opentelemetry::global::get_text_map_propagator(|propagator| {
            propagator.inject_context(&context, &mut opentelemetry_http::HeaderInjector(headers));
        });
    })
}

#[test]
fn what_is_documented_is_what_is_compiled_here() {
    let text = std::fs::read_to_string(place::root().join(DOCUMENTED)).expect("the runtime is part of the repository");
    let (_, block) = text.split_once("/// ```ignore\n").expect("the example is there");
    let documented = block.lines().map(|line| line.trim_start().trim_start_matches("///").trim());
    let documented: Vec<_> = documented.take_while(|line| *line != "```").collect();
    let (_, own) = include_str!("open_telemetry.rs").split_once("// As it is documented:\n").expect("it is above");
    let compiled: Vec<_> = own.lines().take_while(|line| *line != "}").map(str::trim).collect();
    assert_eq!(documented, compiled);
}

/// `traceparent` of W3C Trace Context: the trace, and the span that sends.
fn parent(header: &str) -> [&str; 2] {
    let parts: Vec<_> = header.split('-').collect();
    let ["00", trace, span, "01"] = parts[..] else { panic!("{header}") };
    [trace, span]
}

#[tokio::test]
async fn a_call_is_a_part_of_its_callers_trace() {
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let tracer = SdkTracerProvider::builder().build().tracer("tests");
    let subscriber = tracing_subscriber::registry().with(tracing_opentelemetry::layer().with_tracer(tracer));
    let _guard = tracing::subscriber::set_default(subscriber);

    let busy = Behaviour::json(503, "{}").header("retry-after-ms", "1");
    let server = Server::script([busy, Behaviour::json(200, r#"{"data":{"id":"g-1"}}"#)]).await;
    let client = traced(server.settings()).build().expect("the settings are right");
    let work = tracing::info_span!("work");
    let outer = work.context().span().span_context().clone();
    client.billing_groups().retrieve("g-1").into_future().instrument(work).await.expect("the second attempt succeeds");

    let seen = server.seen();
    let parents: Vec<_> = seen.iter().map(|seen| parent(seen.header("traceparent").expect("it is sent"))).collect();
    assert_eq!(parents.len(), 2);
    for [trace, span] in parents {
        assert_eq!(trace, outer.trace_id().to_string());
        // The span that sends is the call's own, below the caller's.
        assert_ne!(span, outer.span_id().to_string());
    }
}
