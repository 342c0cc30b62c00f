//! Makes an assistant that can hang up, and streams a chat with a model: `cargo run --example assistant`.

use std::io::Write;
use telnyx_sdk::Client;
use telnyx_sdk::ai_assistants::CreateAssistantRequest;
use telnyx_sdk::ai_inference::{ChatCompletionRequest, ChatCompletionSystemMessageParam};
use telnyx_sdk::shared::{HangupTool, HangupToolParams};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?; // TELNYX_API_KEY

    let goodbye = HangupToolParams::new().description("When the caller says goodbye.");
    let request = CreateAssistantRequest::new("Front desk", "Greet the caller, and answer in one sentence.")
        .model("openai/gpt-4o")
        .greeting("Hello! What can I do for you?")
        .tools([HangupTool::new(goodbye)]);
    let assistant = client.ai().assistants().create(request).await?;
    println!("made {} ({})", assistant.name, assistant.id);

    let question = ChatCompletionSystemMessageParam::new("What is a SIP trunk?", "user");
    let request = ChatCompletionRequest::new([question]);
    let mut answer = client.ai().openai().chat().create_completion(request).events().await?;
    while let Some(chunk) = answer.next().await {
        print!("{}", chunk?["choices"][0]["delta"]["content"].as_str().unwrap_or_default());
        std::io::stdout().flush().ok();
    }
    println!();
    Ok(())
}
