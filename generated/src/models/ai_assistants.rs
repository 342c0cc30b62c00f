//! Types of the product AI Assistants.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// A tag to add.
    pub struct AddTagRequest request {
        /// The tag.
        tag: String = "tag" required,
    }
    new(tag: String)
}

object! {
    /// Schema `ArithmeticExpression`.
    pub struct ArithmeticExpression both {
        left: Box<Expression> = "left" required,
        op: ArithmeticExpressionOp = "op" required,
        right: Box<Expression> = "right" required,
        r#type: ArithmeticExpressionType = "type" required,
    }
    new(op: ArithmeticExpressionOp, left: Box<Expression>, right: Box<Expression>)
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

string_enum! {
    /// `type` of [`ArithmeticExpression`].
    pub enum ArithmeticExpressionType {
        Arithmetic = "arithmetic",
    }
}

object! {
    /// An assistant, in one of its versions.
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
    /// A message to an assistant.
    pub struct AssistantChatReq request {
        /// What the person says.
        content: String = "content" required,
        /// Conversation that the message belongs to.
        conversation_id: String = "conversation_id" required,
        /// How the person is called.
        name: Option<String> = "name",
    }
    new(content: String, conversation_id: String)
}

object! {
    /// The answer of an assistant.
    pub struct AssistantChatResponse reply {
        /// What the assistant says.
        content: String = "content" required,
    }
}

object! {
    /// Confirmation that an assistant is gone.
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
    pub struct AssistantIntegration both {
        /// Tools that this assistant may use; all that are allowed when left out.
        allowed_list: Option<Vec<String>> = "allowed_list",
        /// Identifier in the catalogue of integrations.
        integration_id: String = "integration_id" required,
    }
    new(integration_id: String)
}

object! {
    /// An MCP server that the assistant uses.
    pub struct AssistantMcpServer both {
        /// Tools that this assistant may use; the server's own list when left out.
        allowed_tools: Option<Vec<String>> = "allowed_tools",
        /// Identifier of the server.
        id: String = "id" required,
    }
    new(id: String)
}

object! {
    /// Schema `AssistantScheduledCallAttempt`.
    pub struct AssistantScheduledCallAttempt reply {
        attempt_number: i64 = "attempt_number" required,
        attempted_at: DateTime = "attempted_at" required,
        call_duration: Option<i64> = "call_duration",
        call_status: String = "call_status" required,
        telnyx_call_control_id: Option<String> = "telnyx_call_control_id",
    }
}

object! {
    /// A text message to be sent by an assistant.
    pub struct AssistantSmsChatReq request {
        /// Data to keep with the conversation.
        conversation_metadata: Option<Map<AssistantSmsChatReqConversationMetadata>> = "conversation_metadata",
        /// Number that sends.
        from: String = "from" required,
        /// Whether a new conversation begins.
        should_create_conversation: Option<bool> = "should_create_conversation",
        /// Text to send; the greeting, or words of the assistant, when left out.
        text: Option<String> = "text",
        /// Number that receives.
        to: String = "to" required,
    }
    new(from: String, to: String)
}

union! {
    /// `conversation_metadata` of [`AssistantSmsChatReq`].
    pub enum AssistantSmsChatReqConversationMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
}

object! {
    /// Schema `AssistantSmsChatResponse`.
    pub struct AssistantSmsChatResponse reply {
        conversation_id: Option<String> = "conversation_id",
    }
}

object! {
    /// Schema `AssistantTarget`.
    pub struct AssistantTarget both {
        assistant_id: String = "assistant_id" required,
        position: Option<NodePosition> = "position",
        r#type: AssistantTargetType = "type" required,
        /// Default: `unified`.
        voice_mode: Option<AssistantTargetVoiceMode> = "voice_mode",
    }
    new(assistant_id: String)
}

string_enum! {
    /// `type` of [`AssistantTarget`].
    pub enum AssistantTargetType {
        Assistant = "assistant",
    }
}

string_enum! {
    /// `voice_mode` of [`AssistantTarget`].
    pub enum AssistantTargetVoiceMode {
        Unified = "unified",
        Distinct = "distinct",
    }
}

object! {
    /// A test of an assistant.
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
        rubric: Vec<AssistantTestResponseRubric> = "rubric" required,
        telnyx_conversation_channel: TelnyxConversationChannel = "telnyx_conversation_channel" required,
        /// Identifier of the test.
        ///
        /// Format: `uuid`.
        test_id: String = "test_id" required,
        /// Suite that the test belongs to.
        test_suite: Option<String> = "test_suite",
    }
}

object! {
    /// `rubric` of [`AssistantTestResponse`].
    pub struct AssistantTestResponseRubric both {
        criteria: String = "criteria" required,
        name: String = "name" required,
    }
    new(name: String, criteria: String)
}

union! {
    /// An item of schema `AssistantTools`.
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
}

object! {
    /// Schema `AudioVisualizerConfig`.
    pub struct AudioVisualizerConfig both {
        color: Option<AudioVisualizerConfigColor> = "color",
        preset: Option<String> = "preset",
    }
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
    /// Schema `AuthenticationMethod`.
    pub enum AuthenticationMethod {
        Token = "token",
        Certificate = "certificate",
    }
}

object! {
    /// Schema `BooleanLiteralExpression`.
    pub struct BooleanLiteralExpression both {
        r#type: BooleanLiteralExpressionType = "type" required,
        value: bool = "value" required,
    }
    new(value: bool)
}

string_enum! {
    /// `type` of [`BooleanLiteralExpression`].
    pub enum BooleanLiteralExpressionType {
        BoolLiteral = "bool_literal",
    }
}

object! {
    /// Schema `BooleanOpExpression`.
    pub struct BooleanOpExpression both {
        op: BooleanOpExpressionOp = "op" required,
        operands: Vec<Expression> = "operands" required,
        r#type: BooleanOpExpressionType = "type" required,
    }
    new(op: BooleanOpExpressionOp, operands: Vec<Expression>)
}

string_enum! {
    /// `op` of [`BooleanOpExpression`].
    pub enum BooleanOpExpressionOp {
        And = "and",
        Or = "or",
        Not = "not",
    }
}

string_enum! {
    /// `type` of [`BooleanOpExpression`].
    pub enum BooleanOpExpressionType {
        BoolOp = "bool_op",
    }
}

object! {
    /// Rules of a canary deploy.
    pub struct CanaryDeployRequest request {
        /// Conditions on the caller, and the version that is served to those who match.
        rules: Option<Vec<RuleInput>> = "rules",
    }
    new()
}

object! {
    /// A canary deploy.
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
    /// Schema `Clause`.
    pub struct Clause both {
        attribute: String = "attribute" required,
        operator: Operator = "operator" required,
        /// At least 1 item.
        values: Vec<String> = "values" required,
    }
    new(attribute: String, operator: Operator, values: Vec<String>)
}

object! {
    /// Schema `ClientSideTool`.
    pub struct ClientSideTool both {
        /// A tool that the client of the conversation carries out.
        client_side_tool: ClientSideToolParams = "client_side_tool" required,
        r#type: ClientSideToolType = "type" required,
    }
    new(client_side_tool: ClientSideToolParams)
}

object! {
    /// A tool that the client of the conversation carries out.
    pub struct ClientSideToolParams both {
        /// What the tool does, told to the model.
        description: String = "description" required,
        /// Name that the model knows the tool by.
        name: String = "name" required,
        /// JSON Schema of the arguments.
        parameters: ClientSideToolParamsParameters = "parameters" required,
    }
    new(name: String, description: String, parameters: ClientSideToolParamsParameters)
}

object! {
    /// JSON Schema of the arguments.
    pub struct ClientSideToolParamsParameters both {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        r#type: Option<ClientSideToolParamsParametersType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`ClientSideToolParamsParameters`].
    pub enum ClientSideToolParamsParametersType {
        Object = "object",
    }
}

string_enum! {
    /// `type` of [`ClientSideTool`].
    pub enum ClientSideToolType {
        ClientSideTool = "client_side_tool",
    }
}

object! {
    /// Schema `ComparisonExpression`.
    pub struct ComparisonExpression both {
        left: Box<Expression> = "left" required,
        op: ComparisonExpressionOp = "op" required,
        right: Box<Expression> = "right" required,
        r#type: ComparisonExpressionType = "type" required,
    }
    new(op: ComparisonExpressionOp, left: Box<Expression>, right: Box<Expression>)
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
    /// `type` of [`ComparisonExpression`].
    pub enum ComparisonExpressionType {
        Comparison = "comparison",
    }
}

string_enum! {
    /// Schema `ConversationChannelType`.
    pub enum ConversationChannelType {
        PhoneCall = "phone_call",
        SmsChat = "sms_chat",
    }
}

object! {
    /// Schema `ConversationFlow`.
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
    /// Schema `ConversationFlowReq`.
    pub struct ConversationFlowReq request {
        edges: Option<Vec<FlowEdge>> = "edges",
        nodes: Vec<ConversationFlowReqNode> = "nodes" required,
        start_node_id: String = "start_node_id" required,
    }
    new(start_node_id: String, nodes: Vec<ConversationFlowReqNode>)
}

union! {
    /// `nodes` of [`ConversationFlowReq`].
    pub enum ConversationFlowReqNode tag "type" {
        /// `type` is `prompt`.
        Prompt(FlowNodeReq) = tag "prompt",
        /// `type` is `tool`.
        Tool(ToolNodeReq) = tag "tool",
        /// `type` is `speak`.
        Speak(SpeakNodeReq) = tag "speak",
    }
}

object! {
    /// A new assistant.
    pub struct CreateAssistantRequest request {
        conversation_flow: Option<ConversationFlowReq> = "conversation_flow",
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
        external_llm: Option<ExternalLlmReq> = "external_llm",
        fallback_config: Option<FallbackConfigReq> = "fallback_config",
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
        observability_settings: Option<ObservabilityReq> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsReq> = "post_conversation_settings",
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
    new(name: String, instructions: String)
}

object! {
    /// A new test.
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
        rubric: Vec<AssistantTestResponseRubric> = "rubric" required,
        /// Default: `web_chat`.
        telnyx_conversation_channel: Option<TelnyxConversationChannel> = "telnyx_conversation_channel",
        /// Suite that the test belongs to.
        ///
        /// At most 100 characters.
        test_suite: Option<String> = "test_suite",
    }
    new(name: String, destination: String, instructions: String, rubric: Vec<AssistantTestResponseRubric>)
}

object! {
    /// A server to register.
    pub struct CreateMcpServerRequest request {
        /// Tools of the server that assistants may use; null allows all of them.
        allowed_tools: Nullable<Vec<String>> = "allowed_tools",
        /// Integration secret with the key that the server asks for.
        api_key_ref: Nullable<String> = "api_key_ref",
        /// Name of the server, for people.
        name: String = "name" required,
        /// Transport that the server speaks.
        r#type: String = "type" required,
        /// Address of the server.
        url: String = "url" required,
    }
    new(name: String, r#type: String, url: String)
}

object! {
    /// A call or text message to plan.
    pub struct CreateScheduledEventRequest request {
        call_settings: Option<ScheduledCallSettings> = "call_settings",
        /// Data to keep with the conversation.
        conversation_metadata: Option<Map<CreateScheduledEventRequestConversationMetadata>> = "conversation_metadata",
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
    new(telnyx_conversation_channel: ConversationChannelType, telnyx_end_user_target: String, telnyx_agent_target: String, scheduled_at_fixed_datetime: DateTime)
}

union! {
    /// `conversation_metadata` of [`CreateScheduledEventRequest`].
    pub enum CreateScheduledEventRequestConversationMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
}

object! {
    /// A new shared tool.
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
        r#type: String = "type" required,
        webhook: Option<Value> = "webhook",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    new(r#type: String, display_name: String)
}

object! {
    /// Schema `DefaultCondition`.
    pub struct DefaultCondition both {
        r#type: DefaultConditionType = "type" required,
    }
    new()
}

string_enum! {
    /// `type` of [`DefaultCondition`].
    pub enum DefaultConditionType {
        Default = "default",
    }
}

object! {
    /// Schema `DTMFTool`.
    pub struct DtmfTool both {
        send_dtmf: Value = "send_dtmf" required,
        r#type: DtmfToolType = "type" required,
    }
    new(send_dtmf: Value)
}

string_enum! {
    /// `type` of [`DtmfTool`].
    pub enum DtmfToolType {
        SendDtmf = "send_dtmf",
    }
}

object! {
    /// Schema `DynamicVariableExpression`.
    pub struct DynamicVariableExpression both {
        name: String = "name" required,
        r#type: DynamicVariableExpressionType = "type" required,
    }
    new(name: String)
}

string_enum! {
    /// `type` of [`DynamicVariableExpression`].
    pub enum DynamicVariableExpressionType {
        Variable = "variable",
    }
}

string_enum! {
    /// Schema `EnabledFeatures`.
    pub enum EnabledFeatures {
        Telephony = "telephony",
        Messaging = "messaging",
    }
}

object! {
    /// What to improve.
    pub struct EnhanceInstructionsRequest request {
        /// What to improve, in your words.
        enhancement_prompt: Nullable<String> = "enhancement_prompt",
        /// Text to improve; the assistant's own instructions when null or left out.
        instructions: Nullable<String> = "instructions",
    }
    new()
}

string_enum! {
    /// Schema `EventStatus`.
    pub enum EventStatus {
        Pending = "pending",
        InProgress = "in_progress",
        Completed = "completed",
        Failed = "failed",
    }
}

union! {
    /// Schema `Expression`.
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
}

object! {
    /// Schema `ExpressionCondition`.
    pub struct ExpressionCondition both {
        expression: Expression = "expression" required,
        r#type: ExpressionConditionType = "type" required,
    }
    new(expression: Expression)
}

string_enum! {
    /// `type` of [`ExpressionCondition`].
    pub enum ExpressionConditionType {
        Expression = "expression",
    }
}

object! {
    /// Schema `ExternalLLM`.
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
    /// Schema `ExternalLLMReq`.
    pub struct ExternalLlmReq request {
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
    new(model: String, base_url: String)
}

object! {
    /// Schema `FallbackConfig`.
    pub struct FallbackConfig reply {
        external_llm: Option<ExternalLlm> = "external_llm",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
    }
}

object! {
    /// Schema `FallbackConfigReq`.
    pub struct FallbackConfigReq request {
        external_llm: Option<ExternalLlmReq> = "external_llm",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
    }
    new()
}

object! {
    /// Schema `FlowEdge`.
    pub struct FlowEdge both {
        condition: FlowEdgeCondition = "condition" required,
        id: String = "id" required,
        start_node_id: String = "start_node_id" required,
        target: FlowEdgeTarget = "target" required,
    }
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
}

union! {
    /// `target` of [`FlowEdge`].
    pub enum FlowEdgeTarget tag "type" {
        /// `type` is `node`.
        Node(NodeTarget) = tag "node",
        /// `type` is `assistant`.
        Assistant(AssistantTarget) = tag "assistant",
    }
}

object! {
    /// Schema `FlowNode`.
    pub struct FlowNode reply {
        external_llm: Option<ExternalLlm> = "external_llm",
        id: String = "id" required,
        instructions: String = "instructions" required,
        /// Default: `replace`.
        instructions_mode: Option<FlowNodeInstructionsMode> = "instructions_mode",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_ids: Option<Vec<String>> = "shared_tool_ids",
        tools: Option<Vec<Vec<AssistantTool>>> = "tools",
        /// Default: `replace`.
        tools_mode: Option<FlowNodeToolsMode> = "tools_mode",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Default: `prompt`.
        r#type: Option<FlowNodeType> = "type",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
}

string_enum! {
    /// `instructions_mode` of [`FlowNode`].
    pub enum FlowNodeInstructionsMode {
        Replace = "replace",
        Append = "append",
    }
}

object! {
    /// Schema `FlowNodeReq`.
    pub struct FlowNodeReq request {
        external_llm: Option<ExternalLlmReq> = "external_llm",
        id: String = "id" required,
        instructions: String = "instructions" required,
        /// Default: `replace`.
        instructions_mode: Option<FlowNodeInstructionsMode> = "instructions_mode",
        llm_api_key_ref: Option<String> = "llm_api_key_ref",
        model: Option<String> = "model",
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_ids: Option<Vec<String>> = "shared_tool_ids",
        /// Default: `replace`.
        tools_mode: Option<FlowNodeToolsMode> = "tools_mode",
        /// How the speech of the other side becomes text.
        transcription: Option<TranscriptionSettings> = "transcription",
        /// Default: `prompt`.
        r#type: Option<FlowNodeType> = "type",
        /// How the assistant sounds.
        voice_settings: Option<VoiceSettings> = "voice_settings",
    }
    new(id: String, instructions: String)
}

string_enum! {
    /// `tools_mode` of [`FlowNode`].
    pub enum FlowNodeToolsMode {
        Replace = "replace",
        Append = "append",
    }
}

string_enum! {
    /// `type` of [`FlowNode`].
    pub enum FlowNodeType {
        Prompt = "prompt",
    }
}

object! {
    /// Schema `HandoffTool`.
    pub struct HandoffTool both {
        /// A tool that hands the conversation to another assistant.
        handoff: HandoffToolParams = "handoff" required,
        r#type: HandoffToolType = "type" required,
    }
    new(handoff: HandoffToolParams)
}

object! {
    /// A tool that hands the conversation to another assistant.
    pub struct HandoffToolParams both {
        /// Assistants that can take over.
        ai_assistants: Vec<HandoffToolParamsAiAssistant> = "ai_assistants" required,
        /// Whether all assistants speak with one voice, or each with its own.
        voice_mode: Option<HandoffToolParamsVoiceMode> = "voice_mode",
    }
    new(ai_assistants: Vec<HandoffToolParamsAiAssistant>)
}

object! {
    /// `ai_assistants` of [`HandoffToolParams`].
    pub struct HandoffToolParamsAiAssistant both {
        id: String = "id" required,
        name: String = "name" required,
    }
    new(name: String, id: String)
}

string_enum! {
    /// Whether all assistants speak with one voice, or each with its own.
    pub enum HandoffToolParamsVoiceMode {
        Unified = "unified",
        Distinct = "distinct",
    }
}

string_enum! {
    /// `type` of [`HandoffTool`].
    pub enum HandoffToolType {
        Handoff = "handoff",
    }
}

object! {
    /// What to import, and from where.
    pub struct ImportAssistantsRequest request {
        /// Integration secret with the API key of the provider.
        api_key_ref: String = "api_key_ref" required,
        /// Identifiers at the provider; all assistants when left out.
        import_ids: Option<Vec<String>> = "import_ids",
        /// Provider that has the assistants now.
        provider: ImportAssistantsRequestProvider = "provider" required,
    }
    new(provider: ImportAssistantsRequestProvider, api_key_ref: String)
}

string_enum! {
    /// Provider that has the assistants now.
    pub enum ImportAssistantsRequestProvider {
        Elevenlabs = "elevenlabs",
        Vapi = "vapi",
        Retell = "retell",
    }
}

object! {
    /// Schema `ImportMetadata`.
    pub struct ImportMetadata reply {
        import_id: Option<String> = "import_id",
        import_provider: Option<ImportMetadataImportProvider> = "import_provider",
    }
}

string_enum! {
    /// `import_provider` of [`ImportMetadata`].
    pub enum ImportMetadataImportProvider {
        Elevenlabs = "elevenlabs",
        Vapi = "vapi",
        Retell = "retell",
    }
}

object! {
    /// What is found out about each conversation.
    pub struct InsightSettings both {
        /// Group of insights to run on every conversation.
        insight_group_id: Option<String> = "insight_group_id",
    }
    new()
}

object! {
    /// Schema `inference-embedding_InterruptionSettings`.
    pub struct InterruptionSettings both {
        disable_greeting_interruption: Option<bool> = "disable_greeting_interruption",
        /// Default: `true`.
        enable: Option<bool> = "enable",
        start_speaking_plan: Option<StartSpeakingPlan> = "start_speaking_plan",
    }
    new()
}

object! {
    /// Schema `InviteTool`.
    pub struct InviteTool both {
        /// A tool that invites somebody to the call.
        invite: InviteToolConfig = "invite" required,
        r#type: InviteToolType = "type" required,
    }
    new(invite: InviteToolConfig)
}

object! {
    /// A tool that invites somebody to the call.
    pub struct InviteToolConfig both {
        /// SIP headers to add.
        custom_headers: Option<Vec<InviteToolConfigCustomHeader>> = "custom_headers",
        /// Number or SIP URI that places the call.
        from: String = "from" required,
        /// Who can be invited, or a template that a dynamic variable fills in.
        targets: Nullable<InviteToolConfigTargets> = "targets",
        voicemail_detection: Option<InviteToolConfigVoicemailDetection> = "voicemail_detection",
    }
    new(from: String)
}

object! {
    /// `custom_headers` of [`InviteToolConfig`].
    pub struct InviteToolConfigCustomHeader both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    new()
}

string_enum! {
    /// `action` of [`InviteToolConfigVoicemailDetectionOnVoicemailDetected`].
    pub enum InviteToolConfigOnVoicemailDetectedAction {
        StopInvite = "stop_invite",
    }
}

union! {
    /// Who can be invited, or a template that a dynamic variable fills in.
    pub enum InviteToolConfigTargets {
        /// A JSON array.
        List(Vec<InviteToolConfigTargetsList>) = json "array",
        /// A JSON string.
        Text(String) = json "string",
    }
}

object! {
    /// A variant of [`InviteToolConfigTargets`].
    pub struct InviteToolConfigTargetsList both {
        name: Option<String> = "name",
        to: String = "to" required,
    }
    new(to: String)
}

object! {
    /// `voicemail_detection` of [`InviteToolConfig`].
    pub struct InviteToolConfigVoicemailDetection both {
        detection_mode: Option<InviteToolConfigVoicemailDetectionMode> = "detection_mode",
        on_voicemail_detected: Option<InviteToolConfigVoicemailDetectionOnVoicemailDetected> = "on_voicemail_detected",
    }
    new()
}

string_enum! {
    /// `detection_mode` of [`InviteToolConfigVoicemailDetection`].
    pub enum InviteToolConfigVoicemailDetectionMode {
        Disabled = "disabled",
        Premium = "premium",
    }
}

object! {
    /// `on_voicemail_detected` of [`InviteToolConfigVoicemailDetection`].
    pub struct InviteToolConfigVoicemailDetectionOnVoicemailDetected both {
        action: Option<InviteToolConfigOnVoicemailDetectedAction> = "action",
    }
    new()
}

string_enum! {
    /// `type` of [`InviteTool`].
    pub enum InviteToolType {
        Invite = "invite",
    }
}

object! {
    /// Schema `LLMCondition`.
    pub struct LlmCondition both {
        prompt: String = "prompt" required,
        r#type: LlmConditionType = "type" required,
    }
    new(prompt: String)
}

string_enum! {
    /// `type` of [`LlmCondition`].
    pub enum LlmConditionType {
        Llm = "llm",
    }
}

object! {
    /// A registered MCP server.
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
        r#type: String = "type" required,
        /// Address of the server.
        url: String = "url" required,
    }
}

object! {
    /// How the assistant behaves in text messages.
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
    new()
}

object! {
    /// Schema `NodePosition`.
    pub struct NodePosition both {
        x: f64 = "x" required,
        y: f64 = "y" required,
    }
    new(x: f64, y: f64)
}

object! {
    /// Schema `NodeTarget`.
    pub struct NodeTarget both {
        node_id: String = "node_id" required,
        r#type: NodeTargetType = "type" required,
    }
    new(node_id: String)
}

string_enum! {
    /// `type` of [`NodeTarget`].
    pub enum NodeTargetType {
        Node = "node",
    }
}

object! {
    /// Schema `NumberLiteralExpression`.
    pub struct NumberLiteralExpression both {
        r#type: NumberLiteralExpressionType = "type" required,
        value: f64 = "value" required,
    }
    new(value: f64)
}

string_enum! {
    /// `type` of [`NumberLiteralExpression`].
    pub enum NumberLiteralExpressionType {
        NumberLiteral = "number_literal",
    }
}

object! {
    /// Schema `Observability`.
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
    /// Schema `ObservabilityReq`.
    pub struct ObservabilityReq request {
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
    new()
}

string_enum! {
    /// Schema `ObservabilityStatus`.
    pub enum ObservabilityStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

string_enum! {
    /// Schema `Operator`.
    pub enum Operator {
        In = "in",
        NotIn = "not_in",
        StartsWith = "starts_with",
    }
}

union! {
    /// `data` of `PaginatedScheduledEventList`.
    pub enum PaginatedScheduledEventListData {
        /// An object with `text`.
        ScheduledSmsEventResponse(ScheduledSmsEventResponse) = keys "text",
        /// An object with `assistant_id` and `scheduled_at_fixed_datetime` and `telnyx_agent_target` and `telnyx_conversation_channel` and `telnyx_end_user_target`.
        ScheduledPhoneCallEventResponse(ScheduledPhoneCallEventResponse) = keys "assistant_id" "scheduled_at_fixed_datetime" "telnyx_agent_target" "telnyx_conversation_channel" "telnyx_end_user_target",
    }
}

object! {
    /// Schema `PayTool`.
    pub struct PayTool both {
        pay: PayToolParams = "pay" required,
        r#type: PayToolType = "type" required,
    }
    new(pay: PayToolParams)
}

object! {
    /// Schema `PayToolParams`.
    pub struct PayToolParams both {
        connector_name: String = "connector_name" required,
        /// Default: `USD`.
        currency: Option<String> = "currency",
        description: Nullable<String> = "description",
        /// Default: `credit-card`.
        payment_method: Option<String> = "payment_method",
    }
    new(connector_name: String)
}

string_enum! {
    /// `type` of [`PayTool`].
    pub enum PayToolType {
        Pay = "pay",
    }
}

object! {
    /// Schema `PostConversationSettings`.
    pub struct PostConversationSettings reply {
        /// Default: `false`.
        enabled: Option<bool> = "enabled",
    }
}

object! {
    /// Schema `PostConversationSettingsReq`.
    pub struct PostConversationSettingsReq request {
        /// Default: `false`.
        enabled: Option<bool> = "enabled",
    }
    new()
}

object! {
    /// What is kept of conversations.
    pub struct PrivacySettings both {
        /// Whether conversations and their insights are stored.
        data_retention: Option<bool> = "data_retention",
    }
    new()
}

string_enum! {
    /// Schema `PromptSyncStatus`.
    pub enum PromptSyncStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Schema `RetrievalTool`.
    pub struct RetrievalTool both {
        /// A tool that searches embedded documents.
        retrieval: shared::BucketIds = "retrieval" required,
        r#type: RetrievalToolType = "type" required,
    }
    new(retrieval: shared::BucketIds)
}

string_enum! {
    /// `type` of [`RetrievalTool`].
    pub enum RetrievalToolType {
        Retrieval = "retrieval",
    }
}

object! {
    /// Schema `RolloutSlot`.
    pub struct RolloutSlot both {
        version_id: String = "version_id" required,
        /// At least 0. At most 100.
        weight: f64 = "weight" required,
    }
    new(version_id: String, weight: f64)
}

object! {
    /// Schema `Rule-Input`.
    pub struct RuleInput request {
        r#match: Option<Vec<Clause>> = "match",
        serve: Serve = "serve" required,
    }
    new(serve: Serve)
}

object! {
    /// Schema `Rule-Output`.
    pub struct RuleOutput reply {
        r#match: Option<Vec<Clause>> = "match",
        serve: Serve = "serve" required,
    }
}

object! {
    /// Schema `ScheduledCallSettings`.
    pub struct ScheduledCallSettings both {
        sip_region: Option<SipRegion> = "sip_region",
    }
    new()
}

union! {
    /// Schema `ScheduledEventResponse`.
    pub enum ScheduledEventResponse {
        /// An object with `text`.
        ScheduledSmsEventResponse(ScheduledSmsEventResponse) = keys "text",
        /// An object with `assistant_id` and `scheduled_at_fixed_datetime` and `telnyx_agent_target` and `telnyx_conversation_channel` and `telnyx_end_user_target`.
        ScheduledPhoneCallEventResponse(ScheduledPhoneCallEventResponse) = keys "assistant_id" "scheduled_at_fixed_datetime" "telnyx_agent_target" "telnyx_conversation_channel" "telnyx_end_user_target",
    }
}

object! {
    /// Schema `ScheduledPhoneCallEventResponse`.
    pub struct ScheduledPhoneCallEventResponse reply {
        assistant_id: String = "assistant_id" required,
        call_attempts: Option<Vec<AssistantScheduledCallAttempt>> = "call_attempts",
        call_duration: Option<i64> = "call_duration",
        call_settings: Option<ScheduledCallSettings> = "call_settings",
        call_status: Option<String> = "call_status",
        conversation_id: Option<String> = "conversation_id",
        conversation_metadata: Option<Map<ScheduledPhoneCallEventResponseConversationMetadata>> = "conversation_metadata",
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

union! {
    /// `conversation_metadata` of [`ScheduledPhoneCallEventResponse`].
    pub enum ScheduledPhoneCallEventResponseConversationMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
}

object! {
    /// Schema `ScheduledSmsEventResponse`.
    pub struct ScheduledSmsEventResponse reply {
        assistant_id: String = "assistant_id" required,
        conversation_id: Option<String> = "conversation_id",
        conversation_metadata: Option<Map<ScheduledSmsEventResponseConversationMetadata>> = "conversation_metadata",
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

union! {
    /// `conversation_metadata` of [`ScheduledSmsEventResponse`].
    pub enum ScheduledSmsEventResponseConversationMetadata {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
}

object! {
    /// Schema `SendMessageTool`.
    pub struct SendMessageTool both {
        send_message: SendMessageToolSendMessage = "send_message" required,
        r#type: SendMessageToolType = "type" required,
    }
    new(send_message: SendMessageToolSendMessage)
}

object! {
    /// `send_message` of [`SendMessageTool`].
    pub struct SendMessageToolSendMessage both {
        message_template: Nullable<String> = "message_template",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    new()
}

string_enum! {
    /// `type` of [`SendMessageTool`].
    pub enum SendMessageToolType {
        SendMessage = "send_message",
    }
}

object! {
    /// Schema `Serve`.
    pub struct Serve both {
        rollout: Option<Vec<RolloutSlot>> = "rollout",
        version_id: Option<String> = "version_id",
    }
    new()
}

object! {
    /// A shared tool.
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
        r#type: String = "type" required,
    }
}

object! {
    /// Schema `SIPReferTool`.
    pub struct SipReferTool both {
        /// A tool that refers the caller by SIP.
        refer: SipReferToolParams = "refer" required,
        r#type: SipReferToolType = "type" required,
    }
    new(refer: SipReferToolParams)
}

object! {
    /// A tool that refers the caller by SIP.
    pub struct SipReferToolParams both {
        /// SIP headers to add.
        custom_headers: Option<Vec<SipReferToolParamsCustomHeader>> = "custom_headers",
        /// `User-to-User` and `Diversion` headers to add.
        sip_headers: Option<Vec<SipReferToolParamsSipHeader>> = "sip_headers",
        /// Addresses that the caller can be referred to.
        targets: Vec<SipReferToolParamsTarget> = "targets" required,
    }
    new(targets: Vec<SipReferToolParamsTarget>)
}

object! {
    /// `custom_headers` of [`SipReferToolParams`].
    pub struct SipReferToolParamsCustomHeader both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    new()
}

object! {
    /// `sip_headers` of [`SipReferToolParams`].
    pub struct SipReferToolParamsSipHeader both {
        name: Option<SipReferToolParamsSipHeaderName> = "name",
        value: Option<String> = "value",
    }
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
    new(name: String, sip_address: String)
}

string_enum! {
    /// `type` of [`SipReferTool`].
    pub enum SipReferToolType {
        Refer = "refer",
    }
}

string_enum! {
    /// Schema `SipRegion`.
    pub enum SipRegion {
        Us = "US",
        Europe = "Europe",
        Canada = "Canada",
        Australia = "Australia",
        MiddleEast = "Middle East",
    }
}

object! {
    /// Schema `SkipTurnTool`.
    pub struct SkipTurnTool both {
        /// A tool that lets a turn pass in silence.
        skip_turn: SkipTurnToolParams = "skip_turn" required,
        r#type: SkipTurnToolType = "type" required,
    }
    new(skip_turn: SkipTurnToolParams)
}

object! {
    /// A tool that lets a turn pass in silence.
    pub struct SkipTurnToolParams both {
        /// When to stay silent, told to the model.
        ///
        /// Default: `This tool is used to skip the assistant turn without producing a response.`.
        description: Option<String> = "description",
    }
    new()
}

string_enum! {
    /// `type` of [`SkipTurnTool`].
    pub enum SkipTurnToolType {
        SkipTurn = "skip_turn",
    }
}

object! {
    /// Schema `SpeakNode`.
    pub struct SpeakNode reply {
        id: String = "id" required,
        message: String = "message" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        /// Default: `speak`.
        r#type: Option<SpeakNodeType> = "type",
    }
}

object! {
    /// Schema `SpeakNodeReq`.
    pub struct SpeakNodeReq request {
        id: String = "id" required,
        message: String = "message" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        /// Default: `speak`.
        r#type: Option<SpeakNodeType> = "type",
    }
    new(id: String, message: String)
}

string_enum! {
    /// `type` of [`SpeakNode`].
    pub enum SpeakNodeType {
        Speak = "speak",
    }
}

object! {
    /// Schema `StartSpeakingPlan`.
    pub struct StartSpeakingPlan both {
        transcription_endpointing_plan: Option<TranscriptionEndpointingPlan> = "transcription_endpointing_plan",
        /// Default: `0.4`. At least 0.
        wait_seconds: Option<f64> = "wait_seconds",
    }
    new()
}

object! {
    /// Schema `StringLiteralExpression`.
    pub struct StringLiteralExpression both {
        r#type: StringLiteralExpressionType = "type" required,
        value: String = "value" required,
    }
    new(value: String)
}

string_enum! {
    /// `type` of [`StringLiteralExpression`].
    pub enum StringLiteralExpressionType {
        StringLiteral = "string_literal",
    }
}

object! {
    /// Tags.
    pub struct TagsResponse reply {
        /// The tags, each once.
        tags: Vec<String> = "tags" required,
    }
}

object! {
    /// How the assistant behaves on calls.
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
    new()
}

string_enum! {
    /// Engine that removes noise, or `disabled`.
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
        mode: Option<TelephonySettingsNoiseSuppressionConfigMode> = "mode",
    }
    new()
}

string_enum! {
    /// `mode` of [`TelephonySettingsNoiseSuppressionConfig`].
    pub enum TelephonySettingsNoiseSuppressionConfigMode {
        Advanced = "advanced",
    }
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
        r#type: Option<TelephonySettingsOnVoicemailDetectedVoicemailMessageType> = "type",
    }
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
    new()
}

object! {
    /// `on_voicemail_detected` of [`TelephonySettingsVoicemailDetection`].
    pub struct TelephonySettingsVoicemailDetectionOnVoicemailDetected both {
        action: Option<TelephonySettingsOnVoicemailDetectedAction> = "action",
        voicemail_message: Option<TelephonySettingsOnVoicemailDetectedVoicemailMessage> = "voicemail_message",
    }
    new()
}

string_enum! {
    /// Schema `TelnyxConversationChannel`.
    pub enum TelnyxConversationChannel {
        PhoneCall = "phone_call",
        WebCall = "web_call",
        SmsChat = "sms_chat",
        WebChat = "web_chat",
    }
}

object! {
    /// Verdict on one criterion.
    pub struct TestRunDetailResult reply {
        /// Name of the criterion.
        name: String = "name" required,
        status: TestStatus = "status" required,
    }
}

object! {
    /// One execution of a test.
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
    /// Schema `TestStatus`.
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
    pub struct TestWebhookToolRequest request {
        /// Arguments, as the model would choose them.
        arguments: Option<Value> = "arguments",
        /// Values of dynamic variables in this call.
        dynamic_variables: Option<Value> = "dynamic_variables",
    }
    new()
}

object! {
    /// Schema `TestWebhookToolResponse`.
    pub struct TestWebhookToolResponse reply {
        content_type: String = "content_type" required,
        request: Value = "request" required,
        response: String = "response" required,
        status_code: i64 = "status_code" required,
        success: bool = "success" required,
    }
}

object! {
    /// Schema `ToolNode`.
    pub struct ToolNode reply {
        id: String = "id" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_id: String = "shared_tool_id" required,
        tool: Option<Vec<AssistantTool>> = "tool",
        /// Default: `tool`.
        r#type: Option<ToolNodeType> = "type",
    }
}

object! {
    /// Schema `ToolNodeReq`.
    pub struct ToolNodeReq request {
        id: String = "id" required,
        name: Option<String> = "name",
        position: Option<NodePosition> = "position",
        shared_tool_id: String = "shared_tool_id" required,
        /// Default: `tool`.
        r#type: Option<ToolNodeType> = "type",
    }
    new(id: String, shared_tool_id: String)
}

string_enum! {
    /// `type` of [`ToolNode`].
    pub enum ToolNodeType {
        Tool = "tool",
    }
}

object! {
    /// Schema `TranscriptionEndpointingPlan`.
    pub struct TranscriptionEndpointingPlan both {
        /// Default: `1.5`.
        on_no_punctuation_seconds: Option<f64> = "on_no_punctuation_seconds",
        /// Default: `0.5`.
        on_number_seconds: Option<f64> = "on_number_seconds",
        /// Default: `0.1`.
        on_punctuation_seconds: Option<f64> = "on_punctuation_seconds",
    }
    new()
}

object! {
    /// How the speech of the other side becomes text.
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
    new()
}

object! {
    /// Schema `TranscriptionSettingsConfig`.
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
    new()
}

string_enum! {
    /// Model that transcribes.
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
    /// Schema `inference-embedding_TransferTool`.
    pub struct TransferTool both {
        /// A tool that transfers the call.
        transfer: TransferToolParams = "transfer" required,
        r#type: TransferToolType = "type" required,
    }
    new(transfer: TransferToolParams)
}

object! {
    /// A tool that transfers the call.
    pub struct TransferToolParams both {
        /// SIP headers to add.
        custom_headers: Option<Vec<TransferToolParamsCustomHeader>> = "custom_headers",
        description: Option<String> = "description",
        /// Number or SIP URI that places the call.
        from: String = "from" required,
        /// Who can take the call, or a template that a dynamic variable fills in.
        targets: TransferToolParamsTargets = "targets" required,
        /// What to do when a voicemail system answers.
        voicemail_detection: Option<TransferToolParamsVoicemailDetection> = "voicemail_detection",
        warm_message_delay_ms: Nullable<i64> = "warm_message_delay_ms",
        /// What to tell the person who takes the call.
        warm_transfer_instructions: Option<String> = "warm_transfer_instructions",
    }
    new(targets: TransferToolParamsTargets, from: String)
}

object! {
    /// `custom_headers` of [`TransferToolParams`].
    pub struct TransferToolParamsCustomHeader both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    new()
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
        r#type: Option<TransferToolParamsVoicemailMessageType> = "type",
    }
    new()
}

union! {
    /// Who can take the call, or a template that a dynamic variable fills in.
    pub enum TransferToolParamsTargets {
        /// A JSON array.
        List(Vec<TransferToolParamsTargetsList>) = json "array",
        /// A JSON string.
        Text(String) = json "string",
    }
}

object! {
    /// A variant of [`TransferToolParamsTargets`].
    pub struct TransferToolParamsTargetsList both {
        name: Option<String> = "name",
        to: String = "to" required,
    }
    new(to: String)
}

object! {
    /// What to do when a voicemail system answers.
    pub struct TransferToolParamsVoicemailDetection both {
        detection_config: Option<TransferToolParamsVoicemailDetectionConfig> = "detection_config",
        detection_mode: Option<TransferToolParamsVoicemailDetectionMode> = "detection_mode",
        on_voicemail_detected: Option<TransferToolParamsVoicemailDetectionOnVoicemailDetected> = "on_voicemail_detected",
    }
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
    new()
}

string_enum! {
    /// `detection_mode` of [`TransferToolParamsVoicemailDetection`].
    pub enum TransferToolParamsVoicemailDetectionMode {
        Disabled = "disabled",
        Premium = "premium",
    }
}

object! {
    /// `on_voicemail_detected` of [`TransferToolParamsVoicemailDetection`].
    pub struct TransferToolParamsVoicemailDetectionOnVoicemailDetected both {
        action: Option<TransferToolParamsOnVoicemailDetectedAction> = "action",
        voicemail_message: Option<TransferToolParamsOnVoicemailDetectedVoicemailMessage> = "voicemail_message",
    }
    new()
}

string_enum! {
    /// `type` of [`TransferToolParamsOnVoicemailDetectedVoicemailMessage`].
    pub enum TransferToolParamsVoicemailMessageType {
        Message = "message",
        WarmTransferInstructions = "warm_transfer_instructions",
    }
}

string_enum! {
    /// `type` of [`TransferTool`].
    pub enum TransferToolType {
        Transfer = "transfer",
    }
}

object! {
    /// How to run a test.
    pub struct TriggerTestRunRequest request {
        /// Version to test; the main one when left out.
        destination_version_id: Option<String> = "destination_version_id",
    }
    new()
}

object! {
    /// How to run a test suite.
    pub struct TriggerTestSuiteRunsRequest request {
        /// Version to test; the main one when left out.
        destination_version_id: Option<String> = "destination_version_id",
    }
    new()
}

object! {
    /// Settings to change.
    pub struct UpdateAssistantRequest request {
        conversation_flow: Option<ConversationFlowReq> = "conversation_flow",
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
        external_llm: Option<ExternalLlmReq> = "external_llm",
        fallback_config: Option<FallbackConfigReq> = "fallback_config",
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
        observability_settings: Option<ObservabilityReq> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsReq> = "post_conversation_settings",
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
    new()
}

object! {
    /// Schema `UpdateAssistantRequestWithPromotion`.
    pub struct UpdateAssistantRequestWithPromotion request {
        conversation_flow: Option<ConversationFlowReq> = "conversation_flow",
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
        external_llm: Option<ExternalLlmReq> = "external_llm",
        fallback_config: Option<FallbackConfigReq> = "fallback_config",
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
        observability_settings: Option<ObservabilityReq> = "observability_settings",
        post_conversation_settings: Option<PostConversationSettingsReq> = "post_conversation_settings",
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
    new()
}

object! {
    /// Settings of a test to change.
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
        rubric: Option<Vec<AssistantTestResponseRubric>> = "rubric",
        telnyx_conversation_channel: Option<TelnyxConversationChannel> = "telnyx_conversation_channel",
        /// Suite that the test belongs to.
        ///
        /// At most 100 characters.
        test_suite: Option<String> = "test_suite",
    }
    new()
}

object! {
    /// What to change about a server.
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
        r#type: Option<String> = "type",
        /// Address of the server.
        url: Option<String> = "url",
    }
    new()
}

object! {
    /// What to change about a shared tool.
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
        r#type: Option<String> = "type",
        webhook: Option<Value> = "webhook",
        /// Properties that the document does not name.
        extra: Map<Value> = *,
    }
    new()
}

object! {
    /// How the assistant sounds.
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
    new(voice: String)
}

union! {
    /// What is heard behind the voice: a preset, or a recording that is looped.
    pub enum VoiceSettingsBackgroundAudio tag "type" {
        /// `type` is `predefined_media`.
        PredefinedMedia(VoiceSettingsBackgroundAudioPredefinedMedia) = tag "predefined_media",
        /// `type` is `media_url`.
        MediaUrl(VoiceSettingsBackgroundAudioMediaUrl) = tag "media_url",
        /// `type` is `media_name`.
        MediaName(VoiceSettingsBackgroundAudioMediaName) = tag "media_name",
    }
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioMediaName both {
        r#type: VoiceSettingsBackgroundAudioMediaNameType = "type" required,
        value: String = "value" required,
    }
    new(value: String)
}

string_enum! {
    /// `type` of [`VoiceSettingsBackgroundAudioMediaName`].
    pub enum VoiceSettingsBackgroundAudioMediaNameType {
        MediaName = "media_name",
    }
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioMediaUrl both {
        r#type: VoiceSettingsBackgroundAudioMediaUrlType = "type" required,
        /// Format: `uri`.
        value: String = "value" required,
    }
    new(value: String)
}

string_enum! {
    /// `type` of [`VoiceSettingsBackgroundAudioMediaUrl`].
    pub enum VoiceSettingsBackgroundAudioMediaUrlType {
        MediaUrl = "media_url",
    }
}

object! {
    /// A variant of [`VoiceSettingsBackgroundAudio`].
    pub struct VoiceSettingsBackgroundAudioPredefinedMedia both {
        r#type: VoiceSettingsBackgroundAudioPredefinedMediaType = "type" required,
        /// Default: `silence`.
        value: VoiceSettingsBackgroundAudioPredefinedMediaValue = "value" required,
        /// Default: `1.0`. At least 0.1. At most 1.
        volume: Option<f64> = "volume",
    }
    new(value: VoiceSettingsBackgroundAudioPredefinedMediaValue)
}

string_enum! {
    /// `type` of [`VoiceSettingsBackgroundAudioPredefinedMedia`].
    pub enum VoiceSettingsBackgroundAudioPredefinedMediaType {
        PredefinedMedia = "predefined_media",
    }
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
    /// Schema `inference-embedding_WebhookTool`.
    pub struct WebhookTool both {
        r#type: WebhookToolType = "type" required,
        /// A tool that calls a server of yours.
        webhook: WebhookToolParams = "webhook" required,
    }
    new(webhook: WebhookToolParams)
}

object! {
    /// A tool that calls a server of yours.
    pub struct WebhookToolParams both {
        /// Whether the conversation goes on without waiting for the reply.
        ///
        /// Default: `false`.
        r#async: Option<bool> = "async",
        /// At least 1. At most 15000.
        async_timeout_ms: Option<i64> = "async_timeout_ms",
        /// JSON Schema of the body.
        body_parameters: Option<WebhookToolParamsBodyParameters> = "body_parameters",
        /// What the tool does, told to the model.
        description: String = "description" required,
        /// Headers of the request.
        headers: Option<Vec<WebhookToolParamsHeader>> = "headers",
        /// HTTP method of the request.
        ///
        /// Default: `POST`.
        method: Option<WebhookToolParamsMethod> = "method",
        /// Name that the model knows the tool by.
        name: String = "name" required,
        /// JSON Schema of the path parameters.
        path_parameters: Option<WebhookToolParamsPathParameters> = "path_parameters",
        /// JSON Schema of the query.
        query_parameters: Option<WebhookToolParamsQueryParameters> = "query_parameters",
        /// Values of the reply to keep as dynamic variables.
        store_fields_as_variables: Option<Vec<WebhookToolParamsStoreFieldsAsVariable>> = "store_fields_as_variables",
        /// How long to wait for the reply, in milliseconds, where the conversation waits.
        ///
        /// At least 500. At most 10000.
        timeout_ms: Option<i64> = "timeout_ms",
        /// Where the request goes; may contain placeholders for path parameters.
        url: String = "url" required,
    }
    new(url: String, name: String, description: String)
}

object! {
    /// JSON Schema of the body.
    pub struct WebhookToolParamsBodyParameters both {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        r#type: Option<WebhookToolParamsBodyParametersType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`WebhookToolParamsBodyParameters`].
    pub enum WebhookToolParamsBodyParametersType {
        Object = "object",
    }
}

object! {
    /// `headers` of [`WebhookToolParams`].
    pub struct WebhookToolParamsHeader both {
        name: Option<String> = "name",
        value: Option<String> = "value",
    }
    new()
}

string_enum! {
    /// HTTP method of the request.
    pub enum WebhookToolParamsMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
        Patch = "PATCH",
    }
}

object! {
    /// JSON Schema of the path parameters.
    pub struct WebhookToolParamsPathParameters both {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        r#type: Option<WebhookToolParamsPathParametersType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`WebhookToolParamsPathParameters`].
    pub enum WebhookToolParamsPathParametersType {
        Object = "object",
    }
}

object! {
    /// JSON Schema of the query.
    pub struct WebhookToolParamsQueryParameters both {
        properties: Option<Value> = "properties",
        required: Option<Vec<String>> = "required",
        r#type: Option<WebhookToolParamsQueryParametersType> = "type",
    }
    new()
}

string_enum! {
    /// `type` of [`WebhookToolParamsQueryParameters`].
    pub enum WebhookToolParamsQueryParametersType {
        Object = "object",
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
    new(name: String, value_path: String)
}

string_enum! {
    /// `type` of [`WebhookTool`].
    pub enum WebhookToolType {
        Webhook = "webhook",
    }
}

object! {
    /// Schema `WidgetSettings`.
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
