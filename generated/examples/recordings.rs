//! Downloads the newest recordings, without holding them in memory: `cargo run --example recordings -- FOLDER`.

use std::path::PathBuf;
use telnyx_sdk::Client;

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let client = Client::from_env()?; // TELNYX_API_KEY

    let page = client.recordings().list().page_size(3).await?;
    for recording in page.items {
        let id = recording.id.unwrap_or_default();
        let seconds = recording.duration_millis.unwrap_or_default() / 1000;
        println!("{id}: {seconds} s, {}", recording.status.unwrap_or_default());
    }

    // Media that was uploaded is downloaded by its name.
    let audio = client.media().download("greeting").stream().await?;
    let path = folder.join("greeting.mp3");
    let bytes = audio.write_to_file(&path).await?;
    println!("{bytes} bytes in {}", path.display());
    Ok(())
}
