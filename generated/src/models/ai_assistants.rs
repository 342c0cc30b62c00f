//! Types of AI Assistants. AI voice assistants with custom instructions, knowledge bases, and tool integrations.
//!
//! See [the operations](crate::resources::ai_assistants), [the guide](crate::guides::ai_assistants).

use super::shared;
use crate::runtime::model::{DateTime, Map, Nullable, Value, object, string_enum, union};

object! {
    /// A tag to add.
    ///
    /// Taken by [`client.ai().assistants().tags().add`](crate::resources::ai_assistants::AiAssistantsTags::add).
    pub struct AddTagRequest request {
        /// The tag.
        tag: String = "tag" required,
    }
    /// Creates one with `tag`, which is required.
    new(tag: String)
}

object! {
    /// Schema `ArithmeticExpression`. Part of [`Expression`].
    pub struct ArithmeticExpression both {
        left: Box<Expression> = "left" required,
        op: ArithmeticExpressionOp = "op" required,
        right: Box<Expression> = "right" required,
        /// Always `arithmetic`.
        type_: String = "type" required,
    }
    /// Creates one with `op`, `left` and `right`, which are required.
    new(op: ArithmeticExpressionOp, left: Box<Expression>, right: Box<Expression>) { type_: "arithmetic" }
}

string_enum! {
    /// `op` of [`ArithmeticExpression`].
    pub enum ArithmeticExpressionOp {
        Plus = "+",
        Minus = "-",
        Times = "*",
        DividedBy = "/",
        Modulo = "%",
    }
}

object! {
    /// An assistant, in one of its versions.
    ///
    /// Returned by [`client.ai().assistants().list`](crate::resources::ai_assistants::AiAssistants::list), [`client.ai().assistants().create`](crate::resources::ai_assistants::AiAssistants::create), [`client.ai().assistants().imports`](crate::resources::ai_assistants::AiAssistants::imports) and 7 more.
    pub struct Assistant reply {
        conversation_flow: Option<ConversationFlow> = "conversation_flow",
        /// When the assistant was created.
        created_at: DateTime = "created_at" required,
        /// What the assistant is for, for people.
        description: Option<String> = "description",
        /// Default values of the variables that the instructions and the greeting may contain.
        dynamic_variables: Option<Value> = "dynamic_variables",
        /// How long to wait for the dynamic variables webhook, in milliseconds. When the time is up, the defaults are used.
        ///
        /// Default: `1500`. At least 1. At most 10000.
        dynamic_variables_webhook_timeout_ms: Option<i64> = "dynamic_variables_webhook_timeout_ms",
        /// Server that is asked for the values of dynamic variables when a conversation begins.
        dynamic_variables_webhook_url: Option<String> = "dynamic_variables_webhook_url",
        /// Ways in which people can reach the assistant.
        enabled_features: Option<Vec<EnabledFeatures>> = "enabled_features",
        external_llm: Option<ExternalLlm> = "external_llm",
        fallback_config: Option<FallbackConfig> = "fallback_config",
        /// What the assistant says first; may contain dynamic variables. An empty text lets the other side begin.
        greeting: Option<String> = "greeting",
        /// Identifier of the assistant.
        id: String = "id" required,
        import_metadata: Option<ImportMetadata> = "import_metadata",
        /// What is found out about each conversation.
        insight_settings: Option<InsightSettings> = "insight_settings",
        /// System prompt of the assistant; may contain dynamic variables.
        instructions: String = "instructions" required,
        /// Connected integrations whose tools the assistant may use.
        ///
        /// Default: `[]`.
        integrations: Option<Vec<AssistantIntegration>> = "integrations",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Integration secret with the API key for a model of another provider.
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        /// MCP servers whose tools the assistant may use.
        ///
        /// Default: `[]`.
        mcp_servers: Option<Vec<AssistantMcpServer>> = "mcp_servers",
        /// How the assistant behaves in text messages.
        messaging_settings: Option<MessagingSettings> = "messaging_settings",
        /// Language model that answers, unless an external one is configured.
        model: String = "model" required,
        /// Name of the assistant, for people.
        name: String = "name" required,
        observability_settings: Option<Observability> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettings> = "post_conversation_settings",
        /// What is kept of conversations.
        privacy_settings: Option<PrivacySettings> = "privacy_settings",
        /// Missions that use the assistant.
        ///
        /// Default: `[]`.
        related_mission_ids: Option<Vec<String>> = "related_mission_ids",
        /// Labels to find assistants by.
        ///
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        /// How the assistant behaves on calls.
        telephony_settings: Option<TelephonySettings> = "telephony_settings",
        tools: Option<Vec<AssistantTool>> = "tools",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// When the version was created.
        version_created_at: Option<DateTime> = "version_created_at",
        /// Identifier of the version.
        version_id: Option<String> = "version_id",
        /// Name of the version, for people.
        ///
        /// Default: `New assistant`. At most 50 characters.
        version_name: Option<String> = "version_name",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
        widget_settings: Option<WidgetSettings> = "widget_settings",
    }
}

object! {
    /// The answer of an assistant.
    ///
    /// Returned by [`client.ai().assistants().chat`](crate::resources::ai_assistants::AiAssistants::chat).
    pub struct AssistantChatResponse reply {
        /// What the assistant says.
        content: String = "content" required,
    }
}

object! {
    /// Confirmation that an assistant is gone.
    ///
    /// Returned by [`client.ai().assistants().delete`](crate::resources::ai_assistants::AiAssistants::delete).
    pub struct AssistantDeletedResponse reply {
        /// Whether it is gone.
        deleted: bool = "deleted" required,
        /// Identifier that the assistant had.
        id: String = "id" required,
        object: String = "object" required,
    }
}

object! {
    /// An integration that the assistant uses.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct AssistantIntegration both {
        /// Tools that this assistant may use; all that are allowed when left out.
        allowed_list: Option<Vec<String>> = "allowed_list",
        /// Identifier in the catalogue of integrations.
        integration_id: String = "integration_id" required,
    }
    /// Creates one with `integration_id`, which is required.
    new(integration_id: String)
}

object! {
    /// An MCP server that the assistant uses.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct AssistantMcpServer both {
        /// Tools that this assistant may use; the server's own list when left out.
        allowed_tools: Option<Vec<String>> = "allowed_tools",
        /// Identifier of the server.
        id: String = "id" required,
    }
    /// Creates one with `id`, which is required.
    new(id: String)
}

object! {
    /// Schema `AssistantScheduledCallAttempt`. Part of [`ScheduledPhoneCallEventResponse`].
    pub struct AssistantScheduledCallAttempt reply {
        attempt_number: i64 = "attempt_number" required,
        attempted_at: DateTime = "attempted_at" required,
        call_duration: Option<i64> = "call_duration",
        call_status: String = "call_status" required,
        telnyx_call_control_id: Option<String> = "telnyx_call_control_id",
    }
}

object! {
    /// Schema `AssistantSmsChatResponse`. Returned by [`client.ai().assistants().send_sms`](crate::resources::ai_assistants::AiAssistants::send_sms).
    pub struct AssistantSmsChatResponse reply {
        conversation_id: Option<String> = "conversation_id",
    }
}

object! {
    /// Schema `AssistantTarget`. Part of [`FlowEdgeTarget`].
    pub struct AssistantTarget both {
        assistant_id: String = "assistant_id" required,
        position: Option<NodePosition> = "position",
        /// Always `assistant`.
        type_: String = "type" required,
        /// Default: `unified`.
        voice_mode: Option<VoiceMode> = "voice_mode",
    }
    /// Creates one with `assistant_id`, which is required.
    new(assistant_id: String) { type_: "assistant" }
}

object! {
    /// A test of an assistant.
    ///
    /// Returned by [`client.ai().assistants().tests().list`](crate::resources::ai_assistants::AiAssistantsTests::list), [`client.ai().assistants().tests().create`](crate::resources::ai_assistants::AiAssistantsTests::create), [`client.ai().assistants().tests().retrieve`](crate::resources::ai_assistants::AiAssistantsTests::retrieve) and 1 more.
    pub struct AssistantTestResponse reply {
        /// When the test was created.
        created_at: DateTime = "created_at" required,
        /// What the test shows, for people.
        description: Option<String> = "description",
        /// Where the assistant is reached: what it is depends on the channel.
        destination: Option<String> = "destination",
        /// What the simulated person does and wants in the conversation.
        instructions: Option<String> = "instructions",
        /// Longest duration of the conversation, in seconds.
        max_duration_seconds: Option<i64> = "max_duration_seconds",
        /// Name of the test, for people.
        name: String = "name" required,
        /// Criteria, each with a name, that the conversation is judged by.
        rubric: Vec<Rubric> = "rubric" required,
        telnyx_conversation_channel: TelnyxConversationChannel = "telnyx_conversation_channel" required,
        /// Identifier of the test.
        ///
        /// Format: `uuid`.
        test_id: String = "test_id" required,
        /// Suite that the test belongs to.
        test_suite: Option<String> = "test_suite",
    }
}

union! {
    /// An item of schema `AssistantTools`. Part of [`Assistant`], [`FlowNode`], [`ToolNode`] and 3 more.
    pub enum AssistantTool tag "type" {
        /// `type` is `webhook`.
        Webhook(WebhookTool) = tag "webhook",
        /// `type` is `client_side_tool`.
        ClientSideTool(ClientSideTool) = tag "client_side_tool",
        /// `type` is `retrieval`.
        Retrieval(RetrievalTool) = tag "retrieval",
        /// `type` is `handoff`.
        Handoff(HandoffTool) = tag "handoff",
        /// `type` is `hangup`.
        Hangup(shared::HangupTool) = tag "hangup",
        /// `type` is `transfer`.
        Transfer(TransferTool) = tag "transfer",
        /// `type` is `invite`.
        Invite(InviteTool) = tag "invite",
        /// `type` is `refer`.
        Refer(SipReferTool) = tag "refer",
        /// `type` is `send_dtmf`.
        SendDtmf(DtmfTool) = tag "send_dtmf",
        /// `type` is `send_message`.
        SendMessage(SendMessageTool) = tag "send_message",
        /// `type` is `skip_turn`.
        SkipTurn(SkipTurnTool) = tag "skip_turn",
        /// `type` is `pay`.
        Pay(PayTool) = tag "pay",
    }
    from Webhook(WebhookTool)
    from ClientSideTool(ClientSideTool)
    from Retrieval(RetrievalTool)
    from Handoff(HandoffTool)
    from Hangup(shared::HangupTool)
    from Transfer(TransferTool)
    from Invite(InviteTool)
    from Refer(SipReferTool)
    from SendDtmf(DtmfTool)
    from SendMessage(SendMessageTool)
    from SkipTurn(SkipTurnTool)
    from Pay(PayTool)
}

object! {
    /// Schema `AudioVisualizerConfig`. Part of [`WidgetSettings`].
    pub struct AudioVisualizerConfig both {
        color: Option<AudioVisualizerConfigColor> = "color",
        preset: Option<String> = "preset",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `color` of [`AudioVisualizerConfig`].
    pub enum AudioVisualizerConfigColor {
        Verdant = "verdant",
        Twilight = "twilight",
        Bloom = "bloom",
        Mystic = "mystic",
        Flare = "flare",
        Glacier = "glacier",
    }
}

string_enum! {
    /// Schema `AuthenticationMethod`. Part of [`ExternalLlm`] and [`ExternalLlmRequest`].
    pub enum AuthenticationMethod {
        Token = "token",
        Certificate = "certificate",
    }
}

object! {
    /// Schema `BooleanLiteralExpression`. Part of [`Expression`].
    pub struct BooleanLiteralExpression both {
        /// Always `bool_literal`.
        type_: String = "type" required,
        value: bool = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: bool) { type_: "bool_literal" }
}

object! {
    /// Schema `BooleanOpExpression`. Part of [`Expression`].
    pub struct BooleanOpExpression both {
        op: BooleanOpExpressionOp = "op" required,
        operands: Vec<Expression> = "operands" required,
        /// Always `bool_op`.
        type_: String = "type" required,
    }
    /// Creates one with `op` and `operands`, which are required.
    new(op: BooleanOpExpressionOp, operands: Vec<Expression>) { type_: "bool_op" }
}

string_enum! {
    /// `op` of [`BooleanOpExpression`].
    pub enum BooleanOpExpressionOp {
        And = "and",
        Or = "or",
        Not = "not",
    }
}

object! {
    /// Rules of a canary deploy.
    ///
    /// Taken by [`client.ai().assistants().canary_deploys().create`](crate::resources::ai_assistants::AiAssistantsCanaryDeploys::create) and [`client.ai().assistants().canary_deploys().update`](crate::resources::ai_assistants::AiAssistantsCanaryDeploys::update).
    pub struct CanaryDeployRequest request {
        /// Conditions on the caller, and the version that is served to those who match.
        rules: Option<Vec<RuleInput>> = "rules",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// A canary deploy.
    ///
    /// Returned by [`client.ai().assistants().canary_deploys().retrieve`](crate::resources::ai_assistants::AiAssistantsCanaryDeploys::retrieve), [`client.ai().assistants().canary_deploys().create`](crate::resources::ai_assistants::AiAssistantsCanaryDeploys::create) and [`client.ai().assistants().canary_deploys().update`](crate::resources::ai_assistants::AiAssistantsCanaryDeploys::update).
    pub struct CanaryDeployResponse reply {
        /// Assistant whose traffic is split.
        assistant_id: String = "assistant_id" required,
        /// When the deploy began.
        created_at: DateTime = "created_at" required,
        /// Conditions on the caller, and the version that is served to those who match.
        rules: Vec<RuleOutput> = "rules" required,
        /// When the deploy last changed.
        updated_at: DateTime = "updated_at" required,
    }
}

object! {
    /// A message to an assistant.
    ///
    /// Taken by [`client.ai().assistants().chat`](crate::resources::ai_assistants::AiAssistants::chat).
    pub struct ChatRequest request {
        /// What the person says.
        content: String = "content" required,
        /// Conversation that the message belongs to.
        conversation_id: String = "conversation_id" required,
        /// How the person is called.
        name: Option<String> = "name",
    }
    /// Creates one with `content` and `conversation_id`, which are required.
    new(content: String, conversation_id: String)
}

object! {
    /// Schema `Clause`. Part of [`RuleOutput`] and [`RuleInput`].
    pub struct Clause both {
        attribute: String = "attribute" required,
        operator: Operator = "operator" required,
        /// At least 1 item.
        values: Vec<String> = "values" required,
    }
    /// Creates one with `attribute`, `operator` and `values`, which are required.
    new(attribute: String, operator: Operator, values: Vec<String>)
}

object! {
    /// Schema `ClientSideTool`. Part of [`AssistantTool`].
    pub struct ClientSideTool both {
        /// A tool that the client of the conversation carries out.
        client_side_tool: ClientSideToolParams = "client_side_tool" required,
        /// Always `client_side_tool`.
        type_: String = "type" required,
    }
    /// Creates one with `client_side_tool`, which is required.
    new(client_side_tool: ClientSideToolParams) { type_: "client_side_tool" }
}

object! {
    /// A tool that the client of the conversation carries out.
    ///
    /// Part of [`ClientSideTool`].
    pub struct ClientSideToolParams both {
        /// What the tool does, told to the model.
        description: String = "description" required,
        /// Name that the model knows the tool by.
        name: String = "name" required,
        /// JSON Schema of the arguments.
        parameters: ToolParamsParameters = "parameters" required,
    }
    /// Creates one with `name`, `description` and `parameters`, which are required.
    new(name: String, description: String, parameters: ToolParamsParameters)
}

object! {
    /// Schema `ComparisonExpression`. Part of [`Expression`].
    pub struct ComparisonExpression both {
        left: Box<Expression> = "left" required,
        op: ComparisonExpressionOp = "op" required,
        right: Box<Expression> = "right" required,
        /// Always `comparison`.
        type_: String = "type" required,
    }
    /// Creates one with `op`, `left` and `right`, which are required.
    new(op: ComparisonExpressionOp, left: Box<Expression>, right: Box<Expression>) { type_: "comparison" }
}

string_enum! {
    /// `op` of [`ComparisonExpression`].
    pub enum ComparisonExpressionOp {
        Equal = "==",
        NotEqual = "!=",
        LessThan = "<",
        LessOrEqual = "<=",
        GreaterThan = ">",
        GreaterOrEqual = ">=",
        Contains = "contains",
        NotContains = "not_contains",
    }
}

string_enum! {
    /// Schema `ConversationChannelType`. Taken by [`client.ai().assistants().scheduled_events().list`](crate::resources::ai_assistants::AiAssistantsScheduledEvents::list). Part of [`ScheduledPhoneCallEventResponse`], [`ScheduledSmsEventResponse`] and [`CreateScheduledEventRequest`].
    pub enum ConversationChannelType {
        PhoneCall = "phone_call",
        SmsChat = "sms_chat",
    }
}

object! {
    /// Schema `ConversationFlow`. Part of [`Assistant`].
    pub struct ConversationFlow reply {
        edges: Option<Vec<FlowEdge>> = "edges",
        nodes: Vec<ConversationFlowNode> = "nodes" required,
        start_node_id: String = "start_node_id" required,
    }
}

union! {
    /// `nodes` of [`ConversationFlow`].
    pub enum ConversationFlowNode tag "type" {
        /// `type` is `prompt`.
        Prompt(FlowNode) = tag "prompt",
        /// `type` is `tool`.
        Tool(ToolNode) = tag "tool",
        /// `type` is `speak`.
        Speak(SpeakNode) = tag "speak",
    }
}

object! {
    /// Schema `ConversationFlowReq`. Part of [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and [`UpdateAssistantRequest`].
    pub struct ConversationFlowRequest request {
        edges: Option<Vec<FlowEdge>> = "edges",
        nodes: Vec<ConversationFlowRequestNode> = "nodes" required,
        start_node_id: String = "start_node_id" required,
    }
    /// Creates one with `start_node_id` and `nodes`, which are required.
    new(start_node_id: String, nodes: Vec<ConversationFlowRequestNode>)
}

union! {
    /// `nodes` of [`ConversationFlowRequest`].
    pub enum ConversationFlowRequestNode tag "type" {
        /// `type` is `prompt`.
        Prompt(FlowNodeRequest) = tag "prompt",
        /// `type` is `tool`.
        Tool(ToolNodeRequest) = tag "tool",
        /// `type` is `speak`.
        Speak(SpeakNodeRequest) = tag "speak",
    }
    from Prompt(FlowNodeRequest)
    from Tool(ToolNodeRequest)
    from Speak(SpeakNodeRequest)
}

union! {
    /// `conversation_metadata` of [`SmsChatRequest`]. Part of [`ScheduledPhoneCallEventResponse`], [`ScheduledSmsEventResponse`] and [`CreateScheduledEventRequest`].
    pub enum ConversationMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
    from Text(String)
    from Integer(i64)
    from Bool(bool)
    text Text
}

object! {
    /// A new assistant.
    ///
    /// Taken by [`client.ai().assistants().create`](crate::resources::ai_assistants::AiAssistants::create).
    pub struct CreateAssistantRequest request {
        conversation_flow: Option<ConversationFlowRequest> = "conversation_flow",
        /// What the assistant is for, for people.
        description: Option<String> = "description",
        /// Default values of the variables that the instructions and the greeting may contain.
        dynamic_variables: Option<Value> = "dynamic_variables",
        /// How long to wait for the dynamic variables webhook, in milliseconds. When the time is up, the defaults are used.
        ///
        /// Default: `1500`. At least 1. At most 10000.
        dynamic_variables_webhook_timeout_ms: Option<i64> = "dynamic_variables_webhook_timeout_ms",
        /// Server that is asked for the values of dynamic variables when a conversation begins.
        dynamic_variables_webhook_url: Option<String> = "dynamic_variables_webhook_url",
        /// Ways in which people can reach the assistant.
        enabled_features: Option<Vec<EnabledFeatures>> = "enabled_features",
        external_llm: Option<ExternalLlmRequest> = "external_llm",
        fallback_config: Option<FallbackConfigRequest> = "fallback_config",
        /// What the assistant says first; may contain dynamic variables. An empty text lets the other side begin.
        greeting: Option<String> = "greeting",
        /// What is found out about each conversation.
        insight_settings: Option<InsightSettings> = "insight_settings",
        /// System prompt of the assistant; may contain dynamic variables.
        instructions: String = "instructions" required,
        /// Connected integrations whose tools the assistant may use.
        ///
        /// Default: `[]`.
        integrations: Option<Vec<AssistantIntegration>> = "integrations",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Integration secret with the API key for a model of another provider.
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        /// MCP servers whose tools the assistant may use.
        ///
        /// Default: `[]`.
        mcp_servers: Option<Vec<AssistantMcpServer>> = "mcp_servers",
        /// How the assistant behaves in text messages.
        messaging_settings: Option<MessagingSettings> = "messaging_settings",
        /// Language model that answers, unless an external one is configured.
        model: Option<String> = "model",
        /// Name of the assistant, for people.
        name: String = "name" required,
        observability_settings: Option<ObservabilityRequest> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsRequest> = "post_conversation_settings",
        /// What is kept of conversations.
        privacy_settings: Option<PrivacySettings> = "privacy_settings",
        /// Labels to find assistants by.
        ///
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        /// How the assistant behaves on calls.
        telephony_settings: Option<TelephonySettings> = "telephony_settings",
        /// Shared tools to attach, by identifier.
        tool_ids: Option<Vec<String>> = "tool_ids",
        tools: Option<Vec<AssistantTool>> = "tools",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
        widget_settings: Option<WidgetSettings> = "widget_settings",
    }
    /// Creates one with `name` and `instructions`, which are required.
    new(name: String, instructions: String)
}

object! {
    /// A new test.
    ///
    /// Taken by [`client.ai().assistants().tests().create`](crate::resources::ai_assistants::AiAssistantsTests::create).
    pub struct CreateAssistantTestRequest request {
        /// What the test shows, for people.
        ///
        /// At most 1000 characters.
        description: Option<String> = "description",
        /// Where the assistant is reached: what it is depends on the channel.
        ///
        /// At least 1 character.
        destination: String = "destination" required,
        /// What the simulated person does and wants in the conversation.
        ///
        /// At least 1 character. At most 5000 characters.
        instructions: String = "instructions" required,
        /// Longest duration of the conversation, in seconds.
        ///
        /// At least 1. At most 3600.
        max_duration_seconds: Option<i64> = "max_duration_seconds",
        /// Name of the test, for people.
        ///
        /// At least 1 character. At most 255 characters.
        name: String = "name" required,
        /// Criteria, each with a name, that the conversation is judged by.
        ///
        /// At least 1 item.
        rubric: Vec<Rubric> = "rubric" required,
        /// Default: `web_chat`.
        telnyx_conversation_channel: Option<TelnyxConversationChannel> = "telnyx_conversation_channel",
        /// Suite that the test belongs to.
        ///
        /// At most 100 characters.
        test_suite: Option<String> = "test_suite",
    }
    /// Creates one with `name`, `destination`, `instructions` and `rubric`, which are required.
    new(name: String, destination: String, instructions: String, rubric: Vec<Rubric>)
}

object! {
    /// A server to register.
    ///
    /// Taken by [`client.ai().mcp_servers().create`](crate::resources::ai_assistants::AiMcpServers::create).
    pub struct CreateMcpServerRequest request {
        /// Tools of the server that assistants may use; null allows all of them.
        allowed_tools: Nullable<Vec<String>> = "allowed_tools",
        /// Integration secret with the key that the server asks for.
        api_key_ref: Nullable<String> = "api_key_ref",
        /// Name of the server, for people.
        name: String = "name" required,
        /// Transport that the server speaks.
        type_: String = "type" required,
        /// Address of the server.
        url: String = "url" required,
    }
    /// Creates one with `name`, `type_` and `url`, which are required.
    new(name: String, type_: String, url: String)
}

object! {
    /// A call or text message to plan.
    ///
    /// Taken by [`client.ai().assistants().scheduled_events().create`](crate::resources::ai_assistants::AiAssistantsScheduledEvents::create).
    pub struct CreateScheduledEventRequest request {
        call_settings: Option<ScheduledCallSettings> = "call_settings",
        /// Data to keep with the conversation.
        conversation_metadata: Option<Map<ConversationMetadata>> = "conversation_metadata",
        /// Values of dynamic variables in this conversation.
        dynamic_variables: Option<Map<String>> = "dynamic_variables",
        /// How often to try again after busy, no answer, failed or canceled.
        ///
        /// Default: `0`. At least 0. At most 10.
        max_retries_client_errors: Option<i64> = "max_retries_client_errors",
        /// At least 60. At most 86400.
        retry_interval_secs: Option<i64> = "retry_interval_secs",
        /// When it is to happen.
        scheduled_at_fixed_datetime: DateTime = "scheduled_at_fixed_datetime" required,
        /// Number or SIP URI that calls or texts.
        telnyx_agent_target: String = "telnyx_agent_target" required,
        telnyx_conversation_channel: ConversationChannelType = "telnyx_conversation_channel" required,
        /// Number or SIP URI that is called or texted.
        telnyx_end_user_target: String = "telnyx_end_user_target" required,
        /// Text to send; text messages need it.
        text: Option<String> = "text",
    }
    /// Creates one with `telnyx_conversation_channel`, `telnyx_end_user_target`, `telnyx_agent_target` and `scheduled_at_fixed_datetime`, which are required.
    new(telnyx_conversation_channel: ConversationChannelType, telnyx_end_user_target: String, telnyx_agent_target: String, scheduled_at_fixed_datetime: DateTime)
}

object! {
    /// A new shared tool.
    ///
    /// Taken by [`client.ai().tools().create`](crate::resources::ai_assistants::AiTools::create).
    pub struct CreateSharedToolRequest request {
        client_side_tool: Option<Value> = "client_side_tool",
        /// Name of the tool, for people.
        display_name: String = "display_name" required,
        function: Option<Value> = "function",
        handoff: Option<Value> = "handoff",
        invite: Option<Value> = "invite",
        pay: Option<PayToolParams> = "pay",
        retrieval: Option<Value> = "retrieval",
        /// How long a call of the tool may take, in milliseconds.
        ///
        /// Default: `5000`.
        timeout_ms: Option<i64> = "timeout_ms",
        /// Kind of the tool.
        type_: String = "type" required,
        webhook: Option<Value> = "webhook",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates one with `type_` and `display_name`, which are required.
    new(type_: String, display_name: String)
}

object! {
    /// `headers` of [`WebhookToolParams`]. Part of [`TransferToolParams`], [`InviteToolConfig`] and [`SipReferToolParams`].
    pub struct CustomHeader both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `DefaultCondition`. Part of [`FlowEdgeCondition`].
    pub struct DefaultCondition both {
        /// Always `default`.
        type_: String = "type" required,
    }
    /// Creates an empty one.
    new() { type_: "default" }
}

string_enum! {
    /// `detection_mode` of [`TransferToolParamsVoicemailDetection`]. Part of [`InviteToolConfigVoicemailDetection`].
    pub enum DetectionMode {
        Disabled = "disabled",
        Premium = "premium",
    }
}

object! {
    /// Schema `DTMFTool`. Part of [`AssistantTool`].
    pub struct DtmfTool both {
        send_dtmf: Value = "send_dtmf" required,
        /// Always `send_dtmf`.
        type_: String = "type" required,
    }
    /// Creates one with `send_dtmf`, which is required.
    new(send_dtmf: Value) { type_: "send_dtmf" }
}

object! {
    /// Schema `DynamicVariableExpression`. Part of [`Expression`].
    pub struct DynamicVariableExpression both {
        name: String = "name" required,
        /// Always `variable`.
        type_: String = "type" required,
    }
    /// Creates one with `name`, which is required.
    new(name: String) { type_: "variable" }
}

string_enum! {
    /// Schema `EnabledFeatures`. Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub enum EnabledFeatures {
        Telephony = "telephony",
        Messaging = "messaging",
    }
}

object! {
    /// What to improve.
    ///
    /// Taken by [`client.ai().assistants().instructions().enhance`](crate::resources::ai_assistants::AiAssistantsInstructions::enhance).
    pub struct EnhanceInstructionsRequest request {
        /// What to improve, in your words.
        enhancement_prompt: Nullable<String> = "enhancement_prompt",
        /// Text to improve; the assistant's own instructions when null or left out.
        instructions: Nullable<String> = "instructions",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `EventStatus`. Part of [`ScheduledPhoneCallEventResponse`] and [`ScheduledSmsEventResponse`].
    pub enum EventStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

union! {
    /// Schema `Expression`. Part of [`ExpressionCondition`], [`ComparisonExpression`], [`BooleanOpExpression`] and 1 more.
    pub enum Expression tag "type" {
        /// `type` is `comparison`.
        Comparison(ComparisonExpression) = tag "comparison",
        /// `type` is `bool_op`.
        BoolOp(BooleanOpExpression) = tag "bool_op",
        /// `type` is `arithmetic`.
        Arithmetic(ArithmeticExpression) = tag "arithmetic",
        /// `type` is `variable`.
        Variable(DynamicVariableExpression) = tag "variable",
        /// `type` is `string_literal`.
        StringLiteral(StringLiteralExpression) = tag "string_literal",
        /// `type` is `number_literal`.
        NumberLiteral(NumberLiteralExpression) = tag "number_literal",
        /// `type` is `bool_literal`.
        BoolLiteral(BooleanLiteralExpression) = tag "bool_literal",
    }
    from Comparison(ComparisonExpression)
    from BoolOp(BooleanOpExpression)
    from Arithmetic(ArithmeticExpression)
    from Variable(DynamicVariableExpression)
    from StringLiteral(StringLiteralExpression)
    from NumberLiteral(NumberLiteralExpression)
    from BoolLiteral(BooleanLiteralExpression)
}

object! {
    /// Schema `ExpressionCondition`. Part of [`FlowEdgeCondition`].
    pub struct ExpressionCondition both {
        expression: Expression = "expression" required,
        /// Always `expression`.
        type_: String = "type" required,
    }
    /// Creates one with `expression`, which is required.
    new(expression: Expression) { type_: "expression" }
}

object! {
    /// Schema `ExternalLLM`. Part of [`Assistant`], [`FlowNode`] and [`FallbackConfig`].
    pub struct ExternalLlm reply {
        /// Default: `token`.
        authentication_method: Option<AuthenticationMethod> = "authentication_method",
        base_url: String = "base_url" required,
        certificate_ref: Option<String> = "certificate_ref",
        /// Default: `false`.
        forward_metadata: Option<bool> = "forward_metadata",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: String = "model" required,
        token_retrieval_url: Option<String> = "token_retrieval_url",
    }
}

object! {
    /// Schema `ExternalLLMReq`. Part of [`CreateAssistantRequest`], [`FlowNodeRequest`], [`FallbackConfigRequest`] and 2 more.
    pub struct ExternalLlmRequest request {
        /// Default: `token`.
        authentication_method: Option<AuthenticationMethod> = "authentication_method",
        base_url: String = "base_url" required,
        certificate_ref: Option<String> = "certificate_ref",
        /// Default: `false`.
        forward_metadata: Option<bool> = "forward_metadata",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: String = "model" required,
        token_retrieval_url: Option<String> = "token_retrieval_url",
    }
    /// Creates one with `model` and `base_url`, which are required.
    new(model: String, base_url: String)
}

object! {
    /// Schema `FallbackConfig`. Part of [`Assistant`].
    pub struct FallbackConfig reply {
        external_llm: Option<ExternalLlm> = "external_llm",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
    }
}

object! {
    /// Schema `FallbackConfigReq`. Part of [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and [`UpdateAssistantRequest`].
    pub struct FallbackConfigRequest request {
        external_llm: Option<ExternalLlmRequest> = "external_llm",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `FlowEdge`. Part of [`ConversationFlow`] and [`ConversationFlowRequest`].
    pub struct FlowEdge both {
        condition: FlowEdgeCondition = "condition" required,
        id: String = "id" required,
        start_node_id: String = "start_node_id" required,
        target: FlowEdgeTarget = "target" required,
    }
    /// Creates one with `id`, `start_node_id`, `target` and `condition`, which are required.
    new(id: String, start_node_id: String, target: FlowEdgeTarget, condition: FlowEdgeCondition)
}

union! {
    /// `condition` of [`FlowEdge`].
    pub enum FlowEdgeCondition tag "type" {
        /// `type` is `llm`.
        Llm(LlmCondition) = tag "llm",
        /// `type` is `expression`.
        Expression(ExpressionCondition) = tag "expression",
        /// `type` is `default`.
        Default(DefaultCondition) = tag "default",
    }
    from Llm(LlmCondition)
    from Expression(ExpressionCondition)
    from Default(DefaultCondition)
}

union! {
    /// `target` of [`FlowEdge`].
    pub enum FlowEdgeTarget tag "type" {
        /// `type` is `node`.
        Node(NodeTarget) = tag "node",
        /// `type` is `assistant`.
        Assistant(AssistantTarget) = tag "assistant",
    }
    from Node(NodeTarget)
    from Assistant(AssistantTarget)
}

object! {
    /// Schema `FlowNode`. Part of [`ConversationFlowNode`].
    pub struct FlowNode reply {
        external_llm: Option<ExternalLlm> = "external_llm",
        id: String = "id" required,
        instructions: String = "instructions" required,
        /// Default: `replace`.
        instructions_mode: Option<FlowNodeMode> = "instructions_mode",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_ids: Option<Vec<String>> = "shared_tool_ids",
        tools: Option<Vec<Vec<AssistantTool>>> = "tools",
        /// Default: `replace`.
        tools_mode: Option<FlowNodeMode> = "tools_mode",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Always `prompt`. Default: `prompt`.
        type_: Option<String> = "type",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
}

string_enum! {
    /// `instructions_mode` of [`FlowNode`]. Part of [`FlowNodeRequest`].
    pub enum FlowNodeMode {
        Replace = "replace",
        Append = "append",
    }
}

object! {
    /// Schema `FlowNodeReq`. Part of [`ConversationFlowRequestNode`].
    pub struct FlowNodeRequest request {
        external_llm: Option<ExternalLlmRequest> = "external_llm",
        id: String = "id" required,
        instructions: String = "instructions" required,
        /// Default: `replace`.
        instructions_mode: Option<FlowNodeMode> = "instructions_mode",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_ids: Option<Vec<String>> = "shared_tool_ids",
        /// Default: `replace`.
        tools_mode: Option<FlowNodeMode> = "tools_mode",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Always `prompt`. Default: `prompt`.
        type_: Option<String> = "type",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
    /// Creates one with `id` and `instructions`, which are required.
    new(id: String, instructions: String)
}

object! {
    /// Schema `HandoffTool`. Part of [`AssistantTool`].
    pub struct HandoffTool both {
        /// A tool that hands the conversation to another assistant.
        handoff: HandoffToolParams = "handoff" required,
        /// Always `handoff`.
        type_: String = "type" required,
    }
    /// Creates one with `handoff`, which is required.
    new(handoff: HandoffToolParams) { type_: "handoff" }
}

object! {
    /// A tool that hands the conversation to another assistant.
    ///
    /// Part of [`HandoffTool`].
    pub struct HandoffToolParams both {
        /// Assistants that can take over.
        ai_assistants: Vec<HandoffToolParamsAiAssistant> = "ai_assistants" required,
        /// Whether all assistants speak with one voice, or each with its own.
        voice_mode: Option<VoiceMode> = "voice_mode",
    }
    /// Creates one with `ai_assistants`, which is required.
    new(ai_assistants: Vec<HandoffToolParamsAiAssistant>)
}

object! {
    /// `ai_assistants` of [`HandoffToolParams`].
    pub struct HandoffToolParamsAiAssistant both {
        id: String = "id" required,
        name: String = "name" required,
    }
    /// Creates one with `name` and `id`, which are required.
    new(name: String, id: String)
}

object! {
    /// What to import, and from where.
    ///
    /// Taken by [`client.ai().assistants().imports`](crate::resources::ai_assistants::AiAssistants::imports).
    pub struct ImportAssistantsRequest request {
        /// Integration secret with the API key of the provider.
        api_key_ref: String = "api_key_ref" required,
        /// Identifiers at the provider; all assistants when left out.
        import_ids: Option<Vec<String>> = "import_ids",
        /// Provider that has the assistants now.
        provider: ImportProvider = "provider" required,
    }
    /// Creates one with `provider` and `api_key_ref`, which are required.
    new(provider: ImportProvider, api_key_ref: String)
}

object! {
    /// Schema `ImportMetadata`. Part of [`Assistant`].
    pub struct ImportMetadata reply {
        import_id: Option<String> = "import_id",
        import_provider: Option<ImportProvider> = "import_provider",
    }
}

string_enum! {
    /// `import_provider` of [`ImportMetadata`]. Part of [`ImportAssistantsRequest`].
    pub enum ImportProvider {
        Elevenlabs = "elevenlabs",
        Vapi = "vapi",
        Retell = "retell",
    }
}

object! {
    /// What is found out about each conversation.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct InsightSettings both {
        /// Group of insights to run on every conversation.
        insight_group_id: Option<String> = "insight_group_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `inference-embedding_InterruptionSettings`. Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct InterruptionSettings both {
        disable_greeting_interruption: Option<bool> = "disable_greeting_interruption",
        /// Default: `true`.
        enable: Option<bool> = "enable",
        start_speaking_plan: Option<StartSpeakingPlan> = "start_speaking_plan",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `InviteTool`. Part of [`AssistantTool`].
    pub struct InviteTool both {
        /// A tool that invites somebody to the call.
        invite: InviteToolConfig = "invite" required,
        /// Always `invite`.
        type_: String = "type" required,
    }
    /// Creates one with `invite`, which is required.
    new(invite: InviteToolConfig) { type_: "invite" }
}

object! {
    /// A tool that invites somebody to the call.
    ///
    /// Part of [`InviteTool`].
    pub struct InviteToolConfig both {
        /// SIP headers to add.
        custom_headers: Option<Vec<CustomHeader>> = "custom_headers",
        /// Number or SIP URI that places the call.
        from: String = "from" required,
        /// Who can be invited, or a template that a dynamic variable fills in.
        targets: Nullable<Targets> = "targets",
        voicemail_detection: Option<InviteToolConfigVoicemailDetection> = "voicemail_detection",
    }
    /// Creates one with `from`, which is required.
    new(from: String)
}

object! {
    /// `voicemail_detection` of [`InviteToolConfig`].
    pub struct InviteToolConfigVoicemailDetection both {
        detection_mode: Option<DetectionMode> = "detection_mode",
        on_voicemail_detected: Option<InviteToolConfigVoicemailDetectionOnVoicemailDetected> = "on_voicemail_detected",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `on_voicemail_detected` of [`InviteToolConfigVoicemailDetection`].
    pub struct InviteToolConfigVoicemailDetectionOnVoicemailDetected both {
        /// Always `stop_invite`.
        action: Option<String> = "action",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `LLMCondition`. Part of [`FlowEdgeCondition`].
    pub struct LlmCondition both {
        prompt: String = "prompt" required,
        /// Always `llm`.
        type_: String = "type" required,
    }
    /// Creates one with `prompt`, which is required.
    new(prompt: String) { type_: "llm" }
}

object! {
    /// A registered MCP server.
    ///
    /// Returned by [`client.ai().mcp_servers().list`](crate::resources::ai_assistants::AiMcpServers::list), [`client.ai().mcp_servers().create`](crate::resources::ai_assistants::AiMcpServers::create), [`client.ai().mcp_servers().retrieve`](crate::resources::ai_assistants::AiMcpServers::retrieve) and 1 more.
    pub struct McpServer reply {
        /// Tools of the server that assistants may use; null allows all of them.
        allowed_tools: Option<Vec<String>> = "allowed_tools",
        /// Integration secret with the key that the server asks for.
        api_key_ref: Option<String> = "api_key_ref",
        /// When the server was registered.
        created_at: DateTime = "created_at" required,
        /// Identifier of the server.
        id: String = "id" required,
        /// Name of the server, for people.
        name: String = "name" required,
        /// Transport that the server speaks.
        type_: String = "type" required,
        /// Address of the server.
        url: String = "url" required,
    }
}

object! {
    /// How the assistant behaves in text messages.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct MessagingSettings both {
        /// Minutes without a message after which the next one begins a new conversation.
        ///
        /// At least 1. At most 10000000.
        conversation_inactivity_minutes: Option<i64> = "conversation_inactivity_minutes",
        /// Messaging profile of the assistant; created along with it.
        default_messaging_profile_id: Option<String> = "default_messaging_profile_id",
        /// Where delivery reports of its messages are sent.
        delivery_status_webhook_url: Option<String> = "delivery_status_webhook_url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `NodePosition`. Part of [`AssistantTarget`], [`FlowNode`], [`ToolNode`] and 4 more.
    pub struct NodePosition both {
        x: f64 = "x" required,
        y: f64 = "y" required,
    }
    /// Creates one with `x` and `y`, which are required.
    new(x: f64, y: f64)
}

object! {
    /// Schema `NodeTarget`. Part of [`FlowEdgeTarget`].
    pub struct NodeTarget both {
        node_id: String = "node_id" required,
        /// Always `node`.
        type_: String = "type" required,
    }
    /// Creates one with `node_id`, which is required.
    new(node_id: String) { type_: "node" }
}

object! {
    /// Schema `NumberLiteralExpression`. Part of [`Expression`].
    pub struct NumberLiteralExpression both {
        /// Always `number_literal`.
        type_: String = "type" required,
        value: f64 = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: f64) { type_: "number_literal" }
}

object! {
    /// Schema `Observability`. Part of [`Assistant`].
    pub struct Observability reply {
        host: Option<String> = "host",
        prompt_label: Option<String> = "prompt_label",
        prompt_name: Option<String> = "prompt_name",
        /// Default: `disabled`.
        prompt_sync: Option<PromptSyncStatus> = "prompt_sync",
        /// At least 1.
        prompt_version: Option<i64> = "prompt_version",
        public_key_ref: Option<String> = "public_key_ref",
        secret_key_ref: Option<String> = "secret_key_ref",
        /// Default: `disabled`.
        status: Option<ObservabilityStatus> = "status",
    }
}

object! {
    /// Schema `ObservabilityReq`. Part of [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and [`UpdateAssistantRequest`].
    pub struct ObservabilityRequest request {
        host: Option<String> = "host",
        prompt_label: Option<String> = "prompt_label",
        prompt_name: Option<String> = "prompt_name",
        /// Default: `disabled`.
        prompt_sync: Option<PromptSyncStatus> = "prompt_sync",
        /// At least 1.
        prompt_version: Option<i64> = "prompt_version",
        public_key_ref: Option<String> = "public_key_ref",
        secret_key_ref: Option<String> = "secret_key_ref",
        /// Default: `disabled`.
        status: Option<ObservabilityStatus> = "status",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `ObservabilityStatus`. Part of [`Observability`] and [`ObservabilityRequest`].
    pub enum ObservabilityStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

string_enum! {
    /// Schema `Operator`. Part of [`Clause`].
    pub enum Operator {
        In = "in",
        NotIn = "not_in",
        StartsWith = "starts_with",
    }
}

union! {
    /// `data` of `PaginatedScheduledEventList`. Returned by [`client.ai().assistants().scheduled_events().list`](crate::resources::ai_assistants::AiAssistantsScheduledEvents::list).
    pub enum PaginatedScheduledEventListData {
        /// An object with `text`.
        ScheduledSmsEventResponse(ScheduledSmsEventResponse) = keys "text",
        /// An object with `assistant_id`, `scheduled_at_fixed_datetime`, `telnyx_agent_target`, `telnyx_conversation_channel` and `telnyx_end_user_target`.
        ScheduledPhoneCallEventResponse(ScheduledPhoneCallEventResponse) = keys "assistant_id" "scheduled_at_fixed_datetime" "telnyx_agent_target" "telnyx_conversation_channel" "telnyx_end_user_target",
    }
}

object! {
    /// Schema `PayTool`. Part of [`AssistantTool`].
    pub struct PayTool both {
        pay: PayToolParams = "pay" required,
        /// Always `pay`.
        type_: String = "type" required,
    }
    /// Creates one with `pay`, which is required.
    new(pay: PayToolParams) { type_: "pay" }
}

object! {
    /// Schema `PayToolParams`. Part of [`PayTool`], [`CreateSharedToolRequest`] and [`UpdateSharedToolRequest`].
    pub struct PayToolParams both {
        connector_name: String = "connector_name" required,
        /// Default: `USD`.
        currency: Option<String> = "currency",
        description: Nullable<String> = "description",
        /// Default: `credit-card`.
        payment_method: Option<String> = "payment_method",
    }
    /// Creates one with `connector_name`, which is required.
    new(connector_name: String)
}

object! {
    /// Schema `PostConversationSettings`. Part of [`Assistant`].
    pub struct PostConversationSettings reply {
        /// Default: `false`.
        enabled: Option<bool> = "enabled",
    }
}

object! {
    /// Schema `PostConversationSettingsReq`. Part of [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and [`UpdateAssistantRequest`].
    pub struct PostConversationSettingsRequest request {
        /// Default: `false`.
        enabled: Option<bool> = "enabled",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// What is kept of conversations.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct PrivacySettings both {
        /// Whether conversations and their insights are stored.
        data_retention: Option<bool> = "data_retention",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `PromptSyncStatus`. Part of [`Observability`] and [`ObservabilityRequest`].
    pub enum PromptSyncStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Schema `RetrievalTool`. Part of [`AssistantTool`].
    pub struct RetrievalTool both {
        /// A tool that searches embedded documents.
        retrieval: shared::BucketIds = "retrieval" required,
        /// Always `retrieval`.
        type_: String = "type" required,
    }
    /// Creates one with `retrieval`, which is required.
    new(retrieval: shared::BucketIds) { type_: "retrieval" }
}

object! {
    /// Schema `RolloutSlot`. Part of [`Serve`].
    pub struct RolloutSlot both {
        version_id: String = "version_id" required,
        /// At least 0. At most 100.
        weight: f64 = "weight" required,
    }
    /// Creates one with `version_id` and `weight`, which are required.
    new(version_id: String, weight: f64)
}

object! {
    /// `rubric` of [`AssistantTestResponse`]. Part of [`CreateAssistantTestRequest`] and [`UpdateAssistantTestRequest`].
    pub struct Rubric both {
        criteria: String = "criteria" required,
        name: String = "name" required,
    }
    /// Creates one with `name` and `criteria`, which are required.
    new(name: String, criteria: String)
}

object! {
    /// Schema `Rule-Input`. Part of [`CanaryDeployRequest`].
    pub struct RuleInput request {
        match_: Option<Vec<Clause>> = "match",
        serve: Serve = "serve" required,
    }
    /// Creates one with `serve`, which is required.
    new(serve: Serve)
}

object! {
    /// Schema `Rule-Output`. Part of [`CanaryDeployResponse`].
    pub struct RuleOutput reply {
        match_: Option<Vec<Clause>> = "match",
        serve: Serve = "serve" required,
    }
}

object! {
    /// Schema `ScheduledCallSettings`. Part of [`ScheduledPhoneCallEventResponse`] and [`CreateScheduledEventRequest`].
    pub struct ScheduledCallSettings both {
        sip_region: Option<SipRegion> = "sip_region",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// Schema `ScheduledEventResponse`. Returned by [`client.ai().assistants().scheduled_events().create`](crate::resources::ai_assistants::AiAssistantsScheduledEvents::create) and [`client.ai().assistants().scheduled_events().retrieve`](crate::resources::ai_assistants::AiAssistantsScheduledEvents::retrieve).
    pub enum ScheduledEventResponse {
        /// An object with `text`.
        ScheduledSmsEventResponse(ScheduledSmsEventResponse) = keys "text",
        /// An object with `assistant_id`, `scheduled_at_fixed_datetime`, `telnyx_agent_target`, `telnyx_conversation_channel` and `telnyx_end_user_target`.
        ScheduledPhoneCallEventResponse(ScheduledPhoneCallEventResponse) = keys "assistant_id" "scheduled_at_fixed_datetime" "telnyx_agent_target" "telnyx_conversation_channel" "telnyx_end_user_target",
    }
}

object! {
    /// Schema `ScheduledPhoneCallEventResponse`. Part of [`PaginatedScheduledEventListData`] and [`ScheduledEventResponse`].
    pub struct ScheduledPhoneCallEventResponse reply {
        assistant_id: String = "assistant_id" required,
        call_attempts: Option<Vec<AssistantScheduledCallAttempt>> = "call_attempts",
        call_duration: Option<i64> = "call_duration",
        call_settings: Option<ScheduledCallSettings> = "call_settings",
        call_status: Option<String> = "call_status",
        conversation_id: Option<String> = "conversation_id",
        conversation_metadata: Option<Map<ConversationMetadata>> = "conversation_metadata",
        created_at: Option<DateTime> = "created_at",
        dispatched_at: Option<DateTime> = "dispatched_at",
        dynamic_variables: Option<Map<String>> = "dynamic_variables",
        errors: Option<Vec<String>> = "errors",
        /// Default: `0`.
        max_retries_client_errors: Option<i64> = "max_retries_client_errors",
        retry_attempts: Option<i64> = "retry_attempts",
        /// Default: `0`.
        retry_count: Option<i64> = "retry_count",
        retry_interval_secs: Option<i64> = "retry_interval_secs",
        scheduled_at_fixed_datetime: DateTime = "scheduled_at_fixed_datetime" required,
        scheduled_event_id: Option<String> = "scheduled_event_id",
        /// Default: `pending`.
        status: Option<EventStatus> = "status",
        telnyx_agent_target: String = "telnyx_agent_target" required,
        telnyx_conversation_channel: ConversationChannelType = "telnyx_conversation_channel" required,
        telnyx_end_user_target: String = "telnyx_end_user_target" required,
    }
}

object! {
    /// Schema `ScheduledSmsEventResponse`. Part of [`PaginatedScheduledEventListData`] and [`ScheduledEventResponse`].
    pub struct ScheduledSmsEventResponse reply {
        assistant_id: String = "assistant_id" required,
        conversation_id: Option<String> = "conversation_id",
        conversation_metadata: Option<Map<ConversationMetadata>> = "conversation_metadata",
        created_at: Option<DateTime> = "created_at",
        dynamic_variables: Option<Map<String>> = "dynamic_variables",
        errors: Option<Vec<String>> = "errors",
        /// Default: `0`.
        retry_count: Option<i64> = "retry_count",
        scheduled_at_fixed_datetime: DateTime = "scheduled_at_fixed_datetime" required,
        scheduled_event_id: Option<String> = "scheduled_event_id",
        /// Default: `pending`.
        status: Option<EventStatus> = "status",
        telnyx_agent_target: String = "telnyx_agent_target" required,
        telnyx_conversation_channel: ConversationChannelType = "telnyx_conversation_channel" required,
        telnyx_end_user_target: String = "telnyx_end_user_target" required,
        text: String = "text" required,
    }
}

object! {
    /// Schema `SendMessageTool`. Part of [`AssistantTool`].
    pub struct SendMessageTool both {
        send_message: SendMessageToolSendMessage = "send_message" required,
        /// Always `send_message`.
        type_: String = "type" required,
    }
    /// Creates one with `send_message`, which is required.
    new(send_message: SendMessageToolSendMessage) { type_: "send_message" }
}

object! {
    /// `send_message` of [`SendMessageTool`].
    pub struct SendMessageToolSendMessage both {
        message_template: Nullable<String> = "message_template",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `Serve`. Part of [`RuleOutput`] and [`RuleInput`].
    pub struct Serve both {
        rollout: Option<Vec<RolloutSlot>> = "rollout",
        version_id: Option<String> = "version_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// A shared tool.
    ///
    /// Returned by [`client.ai().tools().list`](crate::resources::ai_assistants::AiTools::list), [`client.ai().tools().create`](crate::resources::ai_assistants::AiTools::create), [`client.ai().tools().retrieve`](crate::resources::ai_assistants::AiTools::retrieve) and 1 more.
    pub struct SharedToolResponse reply {
        /// When the tool was created.
        created_at: Option<String> = "created_at",
        /// Name of the tool, for people.
        display_name: Option<String> = "display_name",
        /// Identifier of the tool.
        id: String = "id" required,
        /// How long a call of the tool may take, in milliseconds.
        ///
        /// Default: `5000`.
        timeout_ms: Option<i64> = "timeout_ms",
        /// The tool as assistants have it.
        tool_definition: Value = "tool_definition" required,
        /// Kind of the tool.
        type_: String = "type" required,
    }
}

object! {
    /// Schema `SIPReferTool`. Part of [`AssistantTool`].
    pub struct SipReferTool both {
        /// A tool that refers the caller by SIP.
        refer: SipReferToolParams = "refer" required,
        /// Always `refer`.
        type_: String = "type" required,
    }
    /// Creates one with `refer`, which is required.
    new(refer: SipReferToolParams) { type_: "refer" }
}

object! {
    /// A tool that refers the caller by SIP.
    ///
    /// Part of [`SipReferTool`].
    pub struct SipReferToolParams both {
        /// SIP headers to add.
        custom_headers: Option<Vec<CustomHeader>> = "custom_headers",
        /// `User-to-User` and `Diversion` headers to add.
        sip_headers: Option<Vec<SipReferToolParamsSipHeader>> = "sip_headers",
        /// Addresses that the caller can be referred to.
        targets: Vec<SipReferToolParamsTarget> = "targets" required,
    }
    /// Creates one with `targets`, which is required.
    new(targets: Vec<SipReferToolParamsTarget>)
}

object! {
    /// `sip_headers` of [`SipReferToolParams`].
    pub struct SipReferToolParamsSipHeader both {
        name: Option<SipReferToolParamsSipHeaderName> = "name",
        value: Option<String> = "value",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `name` of [`SipReferToolParamsSipHeader`].
    pub enum SipReferToolParamsSipHeaderName {
        UserToUser = "User-to-User",
        Diversion = "Diversion",
    }
}

object! {
    /// `targets` of [`SipReferToolParams`].
    pub struct SipReferToolParamsTarget both {
        name: String = "name" required,
        sip_address: String = "sip_address" required,
        sip_auth_password: Option<String> = "sip_auth_password",
        sip_auth_username: Option<String> = "sip_auth_username",
    }
    /// Creates one with `name` and `sip_address`, which are required.
    new(name: String, sip_address: String)
}

string_enum! {
    /// Schema `SipRegion`. Part of [`ScheduledCallSettings`].
    pub enum SipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

object! {
    /// Schema `SkipTurnTool`. Part of [`AssistantTool`].
    pub struct SkipTurnTool both {
        /// A tool that lets a turn pass in silence.
        skip_turn: SkipTurnToolParams = "skip_turn" required,
        /// Always `skip_turn`.
        type_: String = "type" required,
    }
    /// Creates one with `skip_turn`, which is required.
    new(skip_turn: SkipTurnToolParams) { type_: "skip_turn" }
}

object! {
    /// A tool that lets a turn pass in silence.
    ///
    /// Part of [`SkipTurnTool`].
    pub struct SkipTurnToolParams both {
        /// When to stay silent, told to the model.
        ///
        /// Default: `This tool is used to skip the assistant turn without producing a response.`.
        description: Option<String> = "description",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// A text message to be sent by an assistant.
    ///
    /// Taken by [`client.ai().assistants().send_sms`](crate::resources::ai_assistants::AiAssistants::send_sms).
    pub struct SmsChatRequest request {
        /// Data to keep with the conversation.
        conversation_metadata: Option<Map<ConversationMetadata>> = "conversation_metadata",
        /// Number that sends.
        from: String = "from" required,
        /// Whether a new conversation begins.
        should_create_conversation: Option<bool> = "should_create_conversation",
        /// Text to send; the greeting, or words of the assistant, when left out.
        text: Option<String> = "text",
        /// Number that receives.
        to: String = "to" required,
    }
    /// Creates one with `from` and `to`, which are required.
    new(from: String, to: String)
}

object! {
    /// Schema `SpeakNode`. Part of [`ConversationFlowNode`].
    pub struct SpeakNode reply {
        id: String = "id" required,
        message: String = "message" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        /// Always `speak`. Default: `speak`.
        type_: Option<String> = "type",
    }
}

object! {
    /// Schema `SpeakNodeReq`. Part of [`ConversationFlowRequestNode`].
    pub struct SpeakNodeRequest request {
        id: String = "id" required,
        message: String = "message" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        /// Always `speak`. Default: `speak`.
        type_: Option<String> = "type",
    }
    /// Creates one with `id` and `message`, which are required.
    new(id: String, message: String)
}

object! {
    /// Schema `StartSpeakingPlan`. Part of [`InterruptionSettings`].
    pub struct StartSpeakingPlan both {
        transcription_endpointing_plan: Option<TranscriptionEndpointingPlan> = "transcription_endpointing_plan",
        /// Default: `0.4`. At least 0.
        wait_seconds: Option<f64> = "wait_seconds",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `StringLiteralExpression`. Part of [`Expression`].
    pub struct StringLiteralExpression both {
        /// Always `string_literal`.
        type_: String = "type" required,
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { type_: "string_literal" }
}

object! {
    /// Tags.
    ///
    /// Returned by [`client.ai().assistants().tags().list`](crate::resources::ai_assistants::AiAssistantsTags::list), [`client.ai().assistants().tags().add`](crate::resources::ai_assistants::AiAssistantsTags::add) and [`client.ai().assistants().tags().remove`](crate::resources::ai_assistants::AiAssistantsTags::remove).
    pub struct TagsResponse reply {
        /// The tags, each once.
        tags: Vec<String> = "tags" required,
    }
}

union! {
    /// Who can take the call, or a template that a dynamic variable fills in.
    ///
    /// Part of [`TransferToolParams`] and [`InviteToolConfig`].
    pub enum Targets {
        /// A JSON array.
        List(Vec<TargetsList>) = json "array",
        /// A JSON string.
        Text(String) = json "string",
    }
    from List(Vec<TargetsList>)
    from Text(String)
    text Text
}

object! {
    /// A variant of [`Targets`].
    pub struct TargetsList both {
        name: Option<String> = "name",
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}

object! {
    /// How the assistant behaves on calls.
    ///
    /// Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct TelephonySettings both {
        /// TeXML application that takes calls for the assistant; created along with it.
        default_texml_app_id: Option<String> = "default_texml_app_id",
        /// Engine that removes noise, or `disabled`.
        noise_suppression: Option<TelephonySettingsNoiseSuppression> = "noise_suppression",
        noise_suppression_config: Option<TelephonySettingsNoiseSuppressionConfig> = "noise_suppression_config",
        /// Whether and how calls are recorded.
        recording_settings: Option<TelephonySettingsRecordingSettings> = "recording_settings",
        /// Whether visitors of a website can call the assistant without signing in.
        supports_unauthenticated_web_calls: Option<bool> = "supports_unauthenticated_web_calls",
        /// How long the assistant stays on a call, in seconds.
        ///
        /// Default: `1800`. At least 30. At most 14400.
        time_limit_secs: Option<i64> = "time_limit_secs",
        /// Seconds of silence after which the assistant asks whether someone is there.
        ///
        /// Default: `10`. At least 0.
        user_idle_reply_secs: Option<i64> = "user_idle_reply_secs",
        /// Seconds of silence after which the assistant leaves the call.
        ///
        /// At least 10. At most 14400.
        user_idle_timeout_secs: Option<i64> = "user_idle_timeout_secs",
        voicemail_detection: Option<TelephonySettingsVoicemailDetection> = "voicemail_detection",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Engine that removes noise, or `disabled`.
    ///
    /// Part of [`TelephonySettings`].
    pub enum TelephonySettingsNoiseSuppression {
        Krisp = "krisp",
        Deepfilternet = "deepfilternet",
        Disabled = "disabled",
    }
}

object! {
    /// `noise_suppression_config` of [`TelephonySettings`].
    pub struct TelephonySettingsNoiseSuppressionConfig both {
        /// Default: `100`. At least 0. At most 100.
        attenuation_limit: Option<i64> = "attenuation_limit",
        /// Always `advanced`.
        mode: Option<String> = "mode",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `action` of [`TelephonySettingsVoicemailDetectionOnVoicemailDetected`].
    pub enum TelephonySettingsOnVoicemailDetectedAction {
        StopAssistant = "stop_assistant",
        LeaveMessageAndStopAssistant = "leave_message_and_stop_assistant",
        ContinueAssistant = "continue_assistant",
    }
}

object! {
    /// `voicemail_message` of [`TelephonySettingsVoicemailDetectionOnVoicemailDetected`].
    pub struct TelephonySettingsOnVoicemailDetectedVoicemailMessage both {
        message: Option<String> = "message",
        prompt: Option<String> = "prompt",
        type_: Option<TelephonySettingsOnVoicemailDetectedVoicemailMessageType> = "type",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`TelephonySettingsOnVoicemailDetectedVoicemailMessage`].
    pub enum TelephonySettingsOnVoicemailDetectedVoicemailMessageType {
        Prompt = "prompt",
        Message = "message",
    }
}

object! {
    /// Whether and how calls are recorded.
    ///
    /// Part of [`TelephonySettings`].
    pub struct TelephonySettingsRecordingSettings both {
        /// Default: `dual`.
        channels: Option<TelephonySettingsRecordingSettingsChannels> = "channels",
        /// Default: `true`.
        enabled: Option<bool> = "enabled",
        /// Default: `mp3`.
        format: Option<TelephonySettingsRecordingSettingsFormat> = "format",
        /// Default: `false`.
        stop_on_conversation_end: Option<bool> = "stop_on_conversation_end",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `channels` of [`TelephonySettingsRecordingSettings`].
    pub enum TelephonySettingsRecordingSettingsChannels {
        Single = "single",
        Dual = "dual",
    }
}

string_enum! {
    /// `format` of [`TelephonySettingsRecordingSettings`].
    pub enum TelephonySettingsRecordingSettingsFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

object! {
    /// `voicemail_detection` of [`TelephonySettings`].
    pub struct TelephonySettingsVoicemailDetection both {
        on_voicemail_detected: Option<TelephonySettingsVoicemailDetectionOnVoicemailDetected> = "on_voicemail_detected",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `on_voicemail_detected` of [`TelephonySettingsVoicemailDetection`].
    pub struct TelephonySettingsVoicemailDetectionOnVoicemailDetected both {
        action: Option<TelephonySettingsOnVoicemailDetectedAction> = "action",
        voicemail_message: Option<TelephonySettingsOnVoicemailDetectedVoicemailMessage> = "voicemail_message",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Schema `TelnyxConversationChannel`. Part of [`AssistantTestResponse`], [`CreateAssistantTestRequest`] and [`UpdateAssistantTestRequest`].
    pub enum TelnyxConversationChannel {
        PhoneCall = "phone_call",
        WebCall = "web_call",
        SmsChat = "sms_chat",
        WebChat = "web_chat",
    }
}

object! {
    /// Verdict on one criterion.
    ///
    /// Part of [`TestRunResponse`].
    pub struct TestRunDetailResult reply {
        /// Name of the criterion.
        name: String = "name" required,
        status: TestStatus = "status" required,
    }
}

object! {
    /// One execution of a test.
    ///
    /// Returned by [`client.ai().assistants().tests().test_suites().runs().list`](crate::resources::ai_assistants::AiAssistantsTestsTestSuitesRuns::list), [`client.ai().assistants().tests().test_suites().runs().trigger`](crate::resources::ai_assistants::AiAssistantsTestsTestSuitesRuns::trigger), [`client.ai().assistants().tests().runs().list`](crate::resources::ai_assistants::AiAssistantsTestsRuns::list) and 2 more.
    pub struct TestRunResponse reply {
        /// When the run was over.
        completed_at: Option<DateTime> = "completed_at",
        /// Conversation that was held.
        conversation_id: Option<String> = "conversation_id",
        /// Insights that were found in it.
        conversation_insights_id: Option<String> = "conversation_insights_id",
        /// When the run was started.
        created_at: DateTime = "created_at" required,
        /// Verdict on each criterion of the rubric.
        detail_status: Option<Vec<TestRunDetailResult>> = "detail_status",
        /// What happened, for people.
        logs: Option<String> = "logs",
        /// Identifier of the run.
        ///
        /// Format: `uuid`.
        run_id: String = "run_id" required,
        status: TestStatus = "status" required,
        /// Test that is run.
        ///
        /// Format: `uuid`.
        test_id: String = "test_id" required,
        /// Batch that the run belongs to.
        ///
        /// Format: `uuid`.
        test_suite_run_id: Option<String> = "test_suite_run_id",
        /// What started the run.
        triggered_by: String = "triggered_by" required,
        /// When the run last changed.
        updated_at: Option<DateTime> = "updated_at",
    }
}

string_enum! {
    /// Schema `TestStatus`. Part of [`TestRunResponse`] and [`TestRunDetailResult`].
    pub enum TestStatus {
        Pending = "pending",
        Starting = "starting",
        Running = "running",
        Passed = "passed",
        Failed = "failed",
        Error = "error",
    }
}

object! {
    /// What to call the webhook with.
    ///
    /// Taken by [`client.ai().assistants().tools().test`](crate::resources::ai_assistants::AiAssistantsTools::test).
    pub struct TestWebhookToolRequest request {
        /// Arguments, as the model would choose them.
        arguments: Option<Value> = "arguments",
        /// Values of dynamic variables in this call.
        dynamic_variables: Option<Value> = "dynamic_variables",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TestWebhookToolResponse`. Returned by [`client.ai().assistants().tools().test`](crate::resources::ai_assistants::AiAssistantsTools::test).
    pub struct TestWebhookToolResponse reply {
        content_type: String = "content_type" required,
        request: Value = "request" required,
        response: String = "response" required,
        status_code: i64 = "status_code" required,
        success: bool = "success" required,
    }
}

object! {
    /// Schema `ToolNode`. Part of [`ConversationFlowNode`].
    pub struct ToolNode reply {
        id: String = "id" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_id: String = "shared_tool_id" required,
        tool: Option<Vec<AssistantTool>> = "tool",
        /// Always `tool`. Default: `tool`.
        type_: Option<String> = "type",
    }
}

object! {
    /// Schema `ToolNodeReq`. Part of [`ConversationFlowRequestNode`].
    pub struct ToolNodeRequest request {
        id: String = "id" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_id: String = "shared_tool_id" required,
        /// Always `tool`. Default: `tool`.
        type_: Option<String> = "type",
    }
    /// Creates one with `id` and `shared_tool_id`, which are required.
    new(id: String, shared_tool_id: String)
}

object! {
    /// JSON Schema of the body.
    ///
    /// Part of [`WebhookToolParams`] and [`ClientSideToolParams`].
    pub struct ToolParamsParameters both {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        /// Always `object`.
        type_: Option<String> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TranscriptionEndpointingPlan`. Part of [`StartSpeakingPlan`].
    pub struct TranscriptionEndpointingPlan both {
        /// Default: `1.5`.
        on_no_punctuation_seconds: Option<f64> = "on_no_punctuation_seconds",
        /// Default: `0.5`.
        on_number_seconds: Option<f64> = "on_number_seconds",
        /// Default: `0.1`.
        on_punctuation_seconds: Option<f64> = "on_punctuation_seconds",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// How the speech of the other side becomes text.
    ///
    /// Part of [`Assistant`], [`FlowNode`], [`CreateAssistantRequest`] and 3 more.
    pub struct TranscriptionSettings both {
        /// Integration secret with the API key of the provider, where the region asks for one.
        api_key_ref: Option<String> = "api_key_ref",
        /// Language that is spoken; `auto` detects it where the model can.
        language: Option<String> = "language",
        /// Model that transcribes.
        model: Option<TranscriptionSettingsModel> = "model",
        /// Region of a third-party provider (Azure).
        region: Option<String> = "region",
        settings: Option<TranscriptionSettingsConfig> = "settings",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `TranscriptionSettingsConfig`. Part of [`TranscriptionSettings`].
    pub struct TranscriptionSettingsConfig both {
        /// Default: `0.8`. At least 0.3. At most 0.9.
        eager_eot_threshold: Option<f64> = "eager_eot_threshold",
        /// Default: `false`.
        enable_endpoint_detection: Option<bool> = "enable_endpoint_detection",
        /// Default: `0.4`. At least 0. At most 1.
        end_of_turn_confidence_threshold: Option<f64> = "end_of_turn_confidence_threshold",
        /// Default: `0.8`. At least 0.5. At most 0.9.
        eot_threshold: Option<f64> = "eot_threshold",
        /// Default: `5000`. At least 500. At most 10000.
        eot_timeout_ms: Option<i64> = "eot_timeout_ms",
        /// Default: `false`.
        interim_results: Option<bool> = "interim_results",
        keyterm: Option<String> = "keyterm",
        /// At least 500. At most 3000.
        max_endpoint_delay_ms: Option<i64> = "max_endpoint_delay_ms",
        /// Default: `1280`. At least 100. At most 5000.
        max_turn_silence: Option<i64> = "max_turn_silence",
        /// Default: `400`. At least 100. At most 5000.
        min_turn_silence: Option<i64> = "min_turn_silence",
        numerals: Option<bool> = "numerals",
        smart_format: Option<bool> = "smart_format",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// Model that transcribes.
    ///
    /// Part of [`TranscriptionSettings`].
    pub enum TranscriptionSettingsModel {
        DeepgramFlux = "deepgram/flux",
        DeepgramNova3 = "deepgram/nova-3",
        DeepgramNova2 = "deepgram/nova-2",
        AzureFast = "azure/fast",
        AssemblyaiUniversalStreaming = "assemblyai/universal-streaming",
        XaiGrokStt = "xai/grok-stt",
        SonioxSttRtV4 = "soniox/stt-rt-v4",
        NvidiaParakeetV3 = "nvidia/parakeet-v3",
        DistilWhisperDistilLargeV2 = "distil-whisper/distil-large-v2",
        OpenaiWhisperLargeV3Turbo = "openai/whisper-large-v3-turbo",
    }
}

object! {
    /// Schema `inference-embedding_TransferTool`. Part of [`AssistantTool`].
    pub struct TransferTool both {
        /// A tool that transfers the call.
        transfer: TransferToolParams = "transfer" required,
        /// Always `transfer`.
        type_: String = "type" required,
    }
    /// Creates one with `transfer`, which is required.
    new(transfer: TransferToolParams) { type_: "transfer" }
}

object! {
    /// A tool that transfers the call.
    ///
    /// Part of [`TransferTool`].
    pub struct TransferToolParams both {
        /// SIP headers to add.
        custom_headers: Option<Vec<CustomHeader>> = "custom_headers",
        description: Option<String> = "description",
        /// Number or SIP URI that places the call.
        from: String = "from" required,
        /// Who can take the call, or a template that a dynamic variable fills in.
        targets: Targets = "targets" required,
        /// What to do when a voicemail system answers.
        voicemail_detection: Option<TransferToolParamsVoicemailDetection> = "voicemail_detection",
        warm_message_delay_ms: Nullable<i64> = "warm_message_delay_ms",
        /// What to tell the person who takes the call.
        warm_transfer_instructions: Option<String> = "warm_transfer_instructions",
    }
    /// Creates one with `targets` and `from`, which are required.
    new(targets: Targets, from: String)
}

string_enum! {
    /// `action` of [`TransferToolParamsVoicemailDetectionOnVoicemailDetected`].
    pub enum TransferToolParamsOnVoicemailDetectedAction {
        StopTransfer = "stop_transfer",
        LeaveMessageAndStopTransfer = "leave_message_and_stop_transfer",
    }
}

object! {
    /// `voicemail_message` of [`TransferToolParamsVoicemailDetectionOnVoicemailDetected`].
    pub struct TransferToolParamsOnVoicemailDetectedVoicemailMessage both {
        message: Option<String> = "message",
        type_: Option<TransferToolParamsVoicemailMessageType> = "type",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// What to do when a voicemail system answers.
    ///
    /// Part of [`TransferToolParams`].
    pub struct TransferToolParamsVoicemailDetection both {
        detection_config: Option<TransferToolParamsVoicemailDetectionConfig> = "detection_config",
        detection_mode: Option<DetectionMode> = "detection_mode",
        on_voicemail_detected: Option<TransferToolParamsVoicemailDetectionOnVoicemailDetected> = "on_voicemail_detected",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `detection_config` of [`TransferToolParamsVoicemailDetection`].
    pub struct TransferToolParamsVoicemailDetectionConfig both {
        /// At least 100. At most 5000.
        after_greeting_silence_millis: Option<i64> = "after_greeting_silence_millis",
        /// At least 10. At most 5000.
        between_words_silence_millis: Option<i64> = "between_words_silence_millis",
        /// At least 100. At most 10000.
        greeting_duration_millis: Option<i64> = "greeting_duration_millis",
        /// At least 500. At most 50000.
        greeting_silence_duration_millis: Option<i64> = "greeting_silence_duration_millis",
        /// At least 500. At most 300000.
        greeting_total_analysis_time_millis: Option<i64> = "greeting_total_analysis_time_millis",
        /// At least 100. At most 500000.
        initial_silence_millis: Option<i64> = "initial_silence_millis",
        /// At least 1. At most 50.
        maximum_number_of_words: Option<i64> = "maximum_number_of_words",
        /// At least 50. At most 5000.
        maximum_word_length_millis: Option<i64> = "maximum_word_length_millis",
        /// At least 1. At most 1000.
        min_word_length_millis: Option<i64> = "min_word_length_millis",
        /// At least 1. At most 1000.
        silence_threshold: Option<i64> = "silence_threshold",
        /// At least 500. At most 60000.
        total_analysis_time_millis: Option<i64> = "total_analysis_time_millis",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// `on_voicemail_detected` of [`TransferToolParamsVoicemailDetection`].
    pub struct TransferToolParamsVoicemailDetectionOnVoicemailDetected both {
        action: Option<TransferToolParamsOnVoicemailDetectedAction> = "action",
        voicemail_message: Option<TransferToolParamsOnVoicemailDetectedVoicemailMessage> = "voicemail_message",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `type` of [`TransferToolParamsOnVoicemailDetectedVoicemailMessage`].
    pub enum TransferToolParamsVoicemailMessageType {
        Message = "message",
        WarmTransferInstructions = "warm_transfer_instructions",
    }
}

object! {
    /// How to run a test.
    ///
    /// Taken by [`client.ai().assistants().tests().runs().trigger`](crate::resources::ai_assistants::AiAssistantsTestsRuns::trigger).
    pub struct TriggerTestRunRequest request {
        /// Version to test; the main one when left out.
        destination_version_id: Option<String> = "destination_version_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// How to run a test suite.
    ///
    /// Taken by [`client.ai().assistants().tests().test_suites().runs().trigger`](crate::resources::ai_assistants::AiAssistantsTestsTestSuitesRuns::trigger).
    pub struct TriggerTestSuiteRunsRequest request {
        /// Version to test; the main one when left out.
        destination_version_id: Option<String> = "destination_version_id",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Settings to change.
    ///
    /// Taken by [`client.ai().assistants().versions().update`](crate::resources::ai_assistants::AiAssistantsVersions::update).
    pub struct UpdateAssistantRequest request {
        conversation_flow: Option<ConversationFlowRequest> = "conversation_flow",
        /// What the assistant is for, for people.
        description: Option<String> = "description",
        /// Default values of the variables that the instructions and the greeting may contain.
        dynamic_variables: Option<Value> = "dynamic_variables",
        /// How long to wait for the dynamic variables webhook, in milliseconds. When the time is up, the defaults are used.
        ///
        /// Default: `1500`. At least 1. At most 10000.
        dynamic_variables_webhook_timeout_ms: Option<i64> = "dynamic_variables_webhook_timeout_ms",
        /// Server that is asked for the values of dynamic variables when a conversation begins.
        dynamic_variables_webhook_url: Option<String> = "dynamic_variables_webhook_url",
        /// Ways in which people can reach the assistant.
        enabled_features: Option<Vec<EnabledFeatures>> = "enabled_features",
        external_llm: Option<ExternalLlmRequest> = "external_llm",
        fallback_config: Option<FallbackConfigRequest> = "fallback_config",
        /// What the assistant says first; may contain dynamic variables. An empty text lets the other side begin.
        greeting: Option<String> = "greeting",
        /// What is found out about each conversation.
        insight_settings: Option<InsightSettings> = "insight_settings",
        /// System prompt of the assistant; may contain dynamic variables.
        instructions: Option<String> = "instructions",
        /// Connected integrations whose tools the assistant may use.
        ///
        /// Default: `[]`.
        integrations: Option<Vec<AssistantIntegration>> = "integrations",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Integration secret with the API key for a model of another provider.
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        /// MCP servers whose tools the assistant may use.
        ///
        /// Default: `[]`.
        mcp_servers: Option<Vec<AssistantMcpServer>> = "mcp_servers",
        /// How the assistant behaves in text messages.
        messaging_settings: Option<MessagingSettings> = "messaging_settings",
        /// Language model that answers, unless an external one is configured.
        model: Option<String> = "model",
        /// Name of the assistant, for people.
        name: Option<String> = "name",
        observability_settings: Option<ObservabilityRequest> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsRequest> = "post_conversation_settings",
        /// What is kept of conversations.
        privacy_settings: Option<PrivacySettings> = "privacy_settings",
        /// Labels to find assistants by.
        ///
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        /// How the assistant behaves on calls.
        telephony_settings: Option<TelephonySettings> = "telephony_settings",
        /// Shared tools to attach, by identifier.
        tool_ids: Option<Vec<String>> = "tool_ids",
        tools: Option<Vec<AssistantTool>> = "tools",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Name of the version that the change makes.
        ///
        /// Default: `New assistant`. At most 50 characters.
        version_name: Option<String> = "version_name",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
        widget_settings: Option<WidgetSettings> = "widget_settings",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Schema `UpdateAssistantRequestWithPromotion`. Taken by [`client.ai().assistants().update`](crate::resources::ai_assistants::AiAssistants::update).
    pub struct UpdateAssistantRequestWithPromotion request {
        conversation_flow: Option<ConversationFlowRequest> = "conversation_flow",
        /// What the assistant is for, for people.
        description: Option<String> = "description",
        /// Default values of the variables that the instructions and the greeting may contain.
        dynamic_variables: Option<Value> = "dynamic_variables",
        /// How long to wait for the dynamic variables webhook, in milliseconds. When the time is up, the defaults are used.
        ///
        /// Default: `1500`. At least 1. At most 10000.
        dynamic_variables_webhook_timeout_ms: Option<i64> = "dynamic_variables_webhook_timeout_ms",
        /// Server that is asked for the values of dynamic variables when a conversation begins.
        dynamic_variables_webhook_url: Option<String> = "dynamic_variables_webhook_url",
        /// Ways in which people can reach the assistant.
        enabled_features: Option<Vec<EnabledFeatures>> = "enabled_features",
        external_llm: Option<ExternalLlmRequest> = "external_llm",
        fallback_config: Option<FallbackConfigRequest> = "fallback_config",
        /// What the assistant says first; may contain dynamic variables. An empty text lets the other side begin.
        greeting: Option<String> = "greeting",
        /// What is found out about each conversation.
        insight_settings: Option<InsightSettings> = "insight_settings",
        /// System prompt of the assistant; may contain dynamic variables.
        instructions: Option<String> = "instructions",
        /// Connected integrations whose tools the assistant may use.
        ///
        /// Default: `[]`.
        integrations: Option<Vec<AssistantIntegration>> = "integrations",
        interruption_settings: Option<InterruptionSettings> = "interruption_settings",
        /// Integration secret with the API key for a model of another provider.
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        /// MCP servers whose tools the assistant may use.
        ///
        /// Default: `[]`.
        mcp_servers: Option<Vec<AssistantMcpServer>> = "mcp_servers",
        /// How the assistant behaves in text messages.
        messaging_settings: Option<MessagingSettings> = "messaging_settings",
        /// Language model that answers, unless an external one is configured.
        model: Option<String> = "model",
        /// Name of the assistant, for people.
        name: Option<String> = "name",
        observability_settings: Option<ObservabilityRequest> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsRequest> = "post_conversation_settings",
        /// What is kept of conversations.
        privacy_settings: Option<PrivacySettings> = "privacy_settings",
        /// Labels to find assistants by.
        ///
        /// Default: `[]`.
        tags: Option<Vec<String>> = "tags",
        /// How the assistant behaves on calls.
        telephony_settings: Option<TelephonySettings> = "telephony_settings",
        /// Shared tools to attach, by identifier.
        tool_ids: Option<Vec<String>> = "tool_ids",
        tools: Option<Vec<AssistantTool>> = "tools",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Name of the version that the change makes.
        ///
        /// Default: `New assistant`. At most 50 characters.
        version_name: Option<String> = "version_name",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
        widget_settings: Option<WidgetSettings> = "widget_settings",
        /// Default: `true`.
        promote_to_main: Option<bool> = "promote_to_main",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// Settings of a test to change.
    ///
    /// Taken by [`client.ai().assistants().tests().update`](crate::resources::ai_assistants::AiAssistantsTests::update).
    pub struct UpdateAssistantTestRequest request {
        /// What the test shows, for people.
        ///
        /// At most 1000 characters.
        description: Option<String> = "description",
        /// Where the assistant is reached: what it is depends on the channel.
        ///
        /// At least 1 character.
        destination: Option<String> = "destination",
        /// What the simulated person does and wants in the conversation.
        ///
        /// At least 1 character. At most 5000 characters.
        instructions: Option<String> = "instructions",
        /// Longest duration of the conversation, in seconds.
        ///
        /// At least 1. At most 3600.
        max_duration_seconds: Option<i64> = "max_duration_seconds",
        /// Name of the test, for people.
        ///
        /// At least 1 character. At most 255 characters.
        name: Option<String> = "name",
        /// Criteria, each with a name, that the conversation is judged by.
        ///
        /// At least 1 item.
        rubric: Option<Vec<Rubric>> = "rubric",
        telnyx_conversation_channel: Option<TelnyxConversationChannel> = "telnyx_conversation_channel",
        /// Suite that the test belongs to.
        ///
        /// At most 100 characters.
        test_suite: Option<String> = "test_suite",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// What to change about a server.
    ///
    /// Taken by [`client.ai().mcp_servers().update`](crate::resources::ai_assistants::AiMcpServers::update).
    pub struct UpdateMcpServerRequest request {
        /// Tools of the server that assistants may use; null allows all of them.
        allowed_tools: Nullable<Vec<String>> = "allowed_tools",
        /// Integration secret with the key that the server asks for.
        api_key_ref: Nullable<String> = "api_key_ref",
        created_at: Option<DateTime> = "created_at",
        id: Option<String> = "id",
        /// Name of the server, for people.
        name: Option<String> = "name",
        /// Transport that the server speaks.
        type_: Option<String> = "type",
        /// Address of the server.
        url: Option<String> = "url",
    }
    /// Creates an empty one.
    new()
}

object! {
    /// What to change about a shared tool.
    ///
    /// Taken by [`client.ai().tools().update`](crate::resources::ai_assistants::AiTools::update).
    pub struct UpdateSharedToolRequest request {
        client_side_tool: Option<Value> = "client_side_tool",
        /// Name of the tool, for people.
        display_name: Option<String> = "display_name",
        function: Option<Value> = "function",
        handoff: Option<Value> = "handoff",
        invite: Option<Value> = "invite",
        pay: Option<PayToolParams> = "pay",
        retrieval: Option<Value> = "retrieval",
        /// How long a call of the tool may take, in milliseconds.
        timeout_ms: Option<i64> = "timeout_ms",
        /// Kind of the tool.
        type_: Option<String> = "type",
        webhook: Option<Value> = "webhook",
        /// Further properties, by name: those that have no field here.
        extra: Map<Value> = *,
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `voice_mode` of [`AssistantTarget`]. Part of [`HandoffToolParams`].
    pub enum VoiceMode {
        Unified = "unified",
        Distinct = "distinct",
    }
}

object! {
    /// How the assistant sounds.
    ///
    /// Part of [`Assistant`], [`FlowNode`], [`CreateAssistantRequest`] and 3 more.
    pub struct VoiceSettings both {
        /// Integration secret with the API key for ElevenLabs voices.
        api_key_ref: Option<String> = "api_key_ref",
        /// What is heard behind the voice: a preset, or a recording that is looped.
        background_audio: Option<VoiceSettingsBackgroundAudio> = "background_audio",
        /// Whether emotions are spoken; Telnyx Ultra voices only.
        ///
        /// Default: `false`.
        expressive_mode: Option<bool> = "expressive_mode",
        /// Language or dialect to favour; MiniMax voices only.
        language_boost: Nullable<VoiceSettingsLanguageBoost> = "language_boost",
        /// How close to the original voice to stay; ElevenLabs only.
        ///
        /// Default: `0.75`.
        similarity_boost: Option<f64> = "similarity_boost",
        /// Speed of speech, where 1 is normal; ElevenLabs only.
        ///
        /// Default: `1.0`.
        speed: Option<f64> = "speed",
        /// How much to exaggerate the style of the speaker; ElevenLabs only.
        ///
        /// Default: `0`.
        style: Option<f64> = "style",
        /// How much the delivery varies: lower is more emotional, higher is steadier; ElevenLabs only.
        ///
        /// Default: `0.5`.
        temperature: Option<f64> = "temperature",
        /// Whether to come closer to the original speaker at some cost in delay; ElevenLabs only.
        ///
        /// Default: `true`.
        use_speaker_boost: Option<bool> = "use_speaker_boost",
        /// Voice, as the list of available voices names it.
        voice: String = "voice" required,
        /// Speed of a Telnyx Natural voice, from 0.25 to 2.
        ///
        /// Default: `1`.
        voice_speed: Option<f64> = "voice_speed",
    }
    /// Creates one with `voice`, which is required.
    new(voice: String)
}

union! {
    /// What is heard behind the voice: a preset, or a recording that is looped.
    ///
    /// Part of [`VoiceSettings`].
    pub enum VoiceSettingsBackgroundAudio tag "type" {
        /// `type` is `predefined_media`.
        PredefinedMedia(VoiceSettingsBackgroundAudioPredefinedMedia) = tag "predefined_media",
        /// `type` is `media_url`.
        MediaUrl(VoiceSettingsBackgroundAudioMediaUrl) = tag "media_url",
        /// `type` is `media_name`.
        MediaName(VoiceSettingsBackgroundAudioMediaName) = tag "media_name",
    }
    from PredefinedMedia(VoiceSettingsBackgroundAudioPredefinedMedia)
    from MediaUrl(VoiceSettingsBackgroundAudioMediaUrl)
    from MediaName(VoiceSettingsBackgroundAudioMediaName)
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioMediaName both {
        /// Always `media_name`.
        type_: String = "type" required,
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { type_: "media_name" }
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioMediaUrl both {
        /// Always `media_url`.
        type_: String = "type" required,
        /// Format: `uri`.
        value: String = "value" required,
    }
    /// Creates one with `value`, which is required.
    new(value: String) { type_: "media_url" }
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioPredefinedMedia both {
        /// Always `predefined_media`.
        type_: String = "type" required,
        /// Default: `silence`.
        value: VoiceSettingsBackgroundAudioPredefinedMediaValue = "value" required,
        /// Default: `1.0`. At least 0.1. At most 1.
        volume: Option<f64> = "volume",
    }
    /// Creates one with `value`, which is required.
    new(value: VoiceSettingsBackgroundAudioPredefinedMediaValue) { type_: "predefined_media" }
}

string_enum! {
    /// `value` of [`VoiceSettingsBackgroundAudioPredefinedMedia`].
    pub enum VoiceSettingsBackgroundAudioPredefinedMediaValue {
        Silence = "silence",
        Office = "office",
    }
}

string_enum! {
    /// Language or dialect to favour; MiniMax voices only.
    ///
    /// Part of [`VoiceSettings`].
    pub enum VoiceSettingsLanguageBoost {
        Auto = "auto",
        Chinese = "Chinese",
        ChineseYue = "Chinese,Yue",
        English = "English",
        Arabic = "Arabic",
        Russian = "Russian",
        Spanish = "Spanish",
        French = "French",
        Portuguese = "Portuguese",
        German = "German",
        Turkish = "Turkish",
        Dutch = "Dutch",
        Ukrainian = "Ukrainian",
        Vietnamese = "Vietnamese",
        Indonesian = "Indonesian",
        Japanese = "Japanese",
        Italian = "Italian",
        Korean = "Korean",
        Thai = "Thai",
        Polish = "Polish",
        Romanian = "Romanian",
        Greek = "Greek",
        Czech = "Czech",
        Finnish = "Finnish",
        Hindi = "Hindi",
        Bulgarian = "Bulgarian",
        Danish = "Danish",
        Hebrew = "Hebrew",
        Malay = "Malay",
        Persian = "Persian",
        Slovak = "Slovak",
        Swedish = "Swedish",
        Croatian = "Croatian",
        Filipino = "Filipino",
        Hungarian = "Hungarian",
        Norwegian = "Norwegian",
        Slovenian = "Slovenian",
        Catalan = "Catalan",
        Nynorsk = "Nynorsk",
        Tamil = "Tamil",
        Afrikaans = "Afrikaans",
    }
}

object! {
    /// Schema `inference-embedding_WebhookTool`. Part of [`AssistantTool`].
    pub struct WebhookTool both {
        /// Always `webhook`.
        type_: String = "type" required,
        /// A tool that calls a server of yours.
        webhook: WebhookToolParams = "webhook" required,
    }
    /// Creates one with `webhook`, which is required.
    new(webhook: WebhookToolParams) { type_: "webhook" }
}

object! {
    /// A tool that calls a server of yours.
    ///
    /// Part of [`WebhookTool`].
    pub struct WebhookToolParams both {
        /// Whether the conversation goes on without waiting for the reply.
        ///
        /// Default: `false`.
        async_: Option<bool> = "async",
        /// At least 1. At most 15000.
        async_timeout_ms: Option<i64> = "async_timeout_ms",
        /// JSON Schema of the body.
        body_parameters: Option<ToolParamsParameters> = "body_parameters",
        /// What the tool does, told to the model.
        description: String = "description" required,
        /// Headers of the request.
        headers: Option<Vec<CustomHeader>> = "headers",
        /// HTTP method of the request.
        ///
        /// Default: `POST`.
        method: Option<WebhookToolParamsMethod> = "method",
        /// Name that the model knows the tool by.
        name: String = "name" required,
        /// JSON Schema of the path parameters.
        path_parameters: Option<ToolParamsParameters> = "path_parameters",
        /// JSON Schema of the query.
        query_parameters: Option<ToolParamsParameters> = "query_parameters",
        /// Values of the reply to keep as dynamic variables.
        store_fields_as_variables: Option<Vec<WebhookToolParamsStoreFieldsAsVariable>> = "store_fields_as_variables",
        /// How long to wait for the reply, in milliseconds, where the conversation waits.
        ///
        /// At least 500. At most 10000.
        timeout_ms: Option<i64> = "timeout_ms",
        /// Where the request goes; may contain placeholders for path parameters.
        url: String = "url" required,
    }
    /// Creates one with `url`, `name` and `description`, which are required.
    new(url: String, name: String, description: String)
}

string_enum! {
    /// HTTP method of the request.
    ///
    /// Part of [`WebhookToolParams`].
    pub enum WebhookToolParamsMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
        Patch = "PATCH",
    }
}

object! {
    /// `store_fields_as_variables` of [`WebhookToolParams`].
    pub struct WebhookToolParamsStoreFieldsAsVariable both {
        /// At least 1 character.
        name: String = "name" required,
        /// At least 1 character.
        value_path: String = "value_path" required,
    }
    /// Creates one with `name` and `value_path`, which are required.
    new(name: String, value_path: String)
}

object! {
    /// Schema `WidgetSettings`. Part of [`Assistant`], [`CreateAssistantRequest`], [`UpdateAssistantRequestWithPromotion`] and 1 more.
    pub struct WidgetSettings both {
        agent_thinking_text: Option<String> = "agent_thinking_text",
        audio_visualizer_config: Option<AudioVisualizerConfig> = "audio_visualizer_config",
        default_state: Option<WidgetSettingsDefaultState> = "default_state",
        give_feedback_url: Nullable<String> = "give_feedback_url",
        logo_icon_url: Nullable<String> = "logo_icon_url",
        position: Option<WidgetSettingsPosition> = "position",
        report_issue_url: Nullable<String> = "report_issue_url",
        speak_to_interrupt_text: Option<String> = "speak_to_interrupt_text",
        start_call_text: Option<String> = "start_call_text",
        theme: Option<WidgetSettingsTheme> = "theme",
        view_history_url: Nullable<String> = "view_history_url",
    }
    /// Creates an empty one.
    new()
}

string_enum! {
    /// `default_state` of [`WidgetSettings`].
    pub enum WidgetSettingsDefaultState {
        Expanded = "expanded",
        Collapsed = "collapsed",
    }
}

string_enum! {
    /// `position` of [`WidgetSettings`].
    pub enum WidgetSettingsPosition {
        Fixed = "fixed",
        Static = "static",
    }
}

string_enum! {
    /// `theme` of [`WidgetSettings`].
    pub enum WidgetSettingsTheme {
        Light = "light",
        Dark = "dark",
    }
}
