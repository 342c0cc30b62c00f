// features: sip-integrations voice voice-media
//! Uploads a file, calls somebody, and plays it to them: `cargo run --example play_audio -- FILE CONNECTION_ID FROM TO`.

use telnyx_sdk::sip_integrations::UploadMediaMultipartRequest;
use telnyx_sdk::voice::CallRequest;
use telnyx_sdk::voice_media::PlayAudioUrlRequest;
use telnyx_sdk::{Client, File};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let arg = |at: usize, default: &str| args.get(at).cloned().unwrap_or_else(|| default.to_owned());
    let client = Client::from_env()?; // TELNYX_API_KEY

    let file = match args.first() {
        Some(path) => File::path(path),
        None => File::bytes("greeting.mp3", "not really audio"),
    };
    let upload = UploadMediaMultipartRequest::new(file).media_name("greeting");
    let media = client.media().upload(upload).await?;
    let name = media.media_name.unwrap_or_else(|| "greeting".to_owned());
    println!("uploaded {name}");

    let call = CallRequest::new(arg(1, "1684641123236054244"), arg(3, "+13125550002"), arg(2, "+13125550001"));
    let call = client.calls().dial(call).await?;
    let id = call.call_control_id;
    println!("calling: {id}");

    // The call has to be answered first: a server plays on the webhook `call.answered` (see ivr.rs).
    client.calls().actions().start_playback(&id, PlayAudioUrlRequest::new().media_name(name)).await?;
    println!("playing");
    Ok(())
}
