//! An assistant with tools of several kinds, and a chat as a stream: variants convert by themselves, texts are texts.
use telnyx_sdk::Client;
use telnyx_sdk::ai_assistants::{AssistantTool, CreateAssistantRequest, WebhookTool, WebhookToolParams};
use telnyx_sdk::ai_inference::{ChatCompletionRequest, ChatCompletionSystemMessageParam};
use telnyx_sdk::shared::{HangupTool, HangupToolParams};

#[tokio::main]
async fn main() -> Result<(), telnyx_sdk::Error> {
    let client = Client::from_env()?;
    let weather = WebhookToolParams::new("Tells the weather.", "weather", "https://example.com/weather");
    let tools = [
        AssistantTool::from(WebhookTool::new(weather)),
        HangupTool::new(HangupToolParams::new().description("At the end.")).into(),
    ];
    let request = CreateAssistantRequest::new("Desk", "Be brief.").model("openai/gpt-4o").tools(tools);
    let assistant = client.ai().assistants().create(request).await?;
    println!("made: {}", !assistant.id.is_empty());

    let messages = [
        ChatCompletionSystemMessageParam::new("Be brief.", "system"),
        ChatCompletionSystemMessageParam::new("Hi", "user"),
    ];
    let mut answer =
        client.ai().openai().chat().create_completion(ChatCompletionRequest::new(messages)).events().await?;
    let mut chunks = 0;
    while let Some(chunk) = answer.next().await {
        chunk?;
        chunks += 1;
    }
    println!("streamed: {}", chunks > 0);
    Ok(())
}
