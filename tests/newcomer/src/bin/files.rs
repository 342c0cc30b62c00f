//! Uploads from memory and from a path, downloads to a file, and fetches what the API gave the URL of.
use telnyx_sdk::sip_integrations::UploadMediaMultipartRequest;
use telnyx_sdk::{Client, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let folder = std::env::temp_dir();
    let source = folder.join("greeting.wav");
    std::fs::write(&source, "RIFF")?;

    for file in [File::bytes("greeting.wav", "RIFF"), File::path(&source)] {
        let request = UploadMediaMultipartRequest::new(file).media_name("greeting");
        println!("uploaded: {}", client.media().upload(request).await?.media_name.is_some());
    }
    let copy = folder.join("copy.wav");
    let bytes = client.media().download("greeting").stream().await?.write_to_file(&copy).await?;
    println!("downloaded: {}", std::fs::metadata(&copy)?.len() == bytes);

    // A URL of the API itself, as it stands; of another origin, without the key.
    let base = std::env::var("TELNYX_BASE_URL")?;
    let whole = client.request("GET", &format!("{base}/recordings")).await?;
    println!("by URL: {}", whole["data"].is_array());
    let public = client.download(&format!("{}/_mock/public-key", base.replace("127.0.0.1", "localhost"))).await?;
    println!("fetched: {}", public.write_to_file(folder.join("key")).await? > 0);
    let refused = client.request("GET", "https://example.com/x").await;
    println!("elsewhere: {}", refused.is_err_and(|error| error.is_setup()));
    Ok(())
}
