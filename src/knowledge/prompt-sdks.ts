const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Packages that talk to language models, by vendor; `*` stands for the rest of a name. An empty vendor is told by the call or not at all. */
export const promptModules: Readonly<Record<string, string>> = {
  openai: 'openai', 'openai-edge': 'openai', '@openai/*': 'openai', chatgpt: 'openai', '@ai-sdk/openai': 'openai', '@langchain/openai': 'openai',
  '@azure/openai': 'azure-openai', '@azure-rest/ai-inference': 'azure-openai', '@ai-sdk/azure': 'azure-openai',
  '@anthropic-ai/sdk': 'anthropic', '@anthropic-ai/*': 'anthropic', '@ai-sdk/anthropic': 'anthropic', '@langchain/anthropic': 'anthropic', '@anthropic-ai/bedrock-sdk': 'bedrock', '@anthropic-ai/vertex-sdk': 'vertex-ai',
  '@google/generative-ai': 'google-gemini-api', '@google/genai': 'google-gemini-api', '@google/adk': 'google-gemini-api', '@ai-sdk/google': 'google-gemini-api', '@langchain/google-genai': 'google-gemini-api',
  '@google-cloud/vertexai': 'vertex-ai', '@google-cloud/aiplatform': 'vertex-ai', '@ai-sdk/google-vertex': 'vertex-ai', '@langchain/google-vertexai': 'vertex-ai', 'firebase/ai': 'vertex-ai', 'firebase/vertexai': 'vertex-ai',
  '@aws-sdk/client-bedrock-runtime': 'bedrock', '@aws-sdk/client-bedrock-agent-runtime': 'bedrock', '@ai-sdk/amazon-bedrock': 'bedrock', '@langchain/aws': 'bedrock',
  '@mistralai/*': 'mistral', '@ai-sdk/mistral': 'mistral', '@langchain/mistralai': 'mistral',
  'cohere-ai': 'cohere', '@ai-sdk/cohere': 'cohere', '@langchain/cohere': 'cohere',
  'groq-sdk': 'groq', '@ai-sdk/groq': 'groq', '@langchain/groq': 'groq',
  'together-ai': 'together', '@ai-sdk/togetherai': 'together', '@ai-sdk/fireworks': 'fireworks', '@perplexity-ai/*': 'perplexity', '@ai-sdk/perplexity': 'perplexity', '@ai-sdk/xai': 'xai', '@ai-sdk/deepseek': 'deepseek', '@langchain/deepseek': 'deepseek',
  '@openrouter/*': 'openrouter', '@langchain/openrouter': 'openrouter', '@huggingface/inference': 'huggingface', replicate: 'replicate', '@ai-sdk/replicate': 'replicate', '@cerebras/*': 'cerebras', '@ai-sdk/cerebras': 'cerebras', '@fal-ai/*': 'fal',
  'portkey-ai': '', ai: '', '@ai-sdk/*': '', langchain: '', '@langchain/*': '', llamaindex: '', '@llamaindex/*': '', '@mastra/*': '', genkit: '', '@genkit-ai/*': '', '@instructor-ai/*': '', 'llm.js': '', 'multi-llm-ts': '', 'ai21': '', 'writer-sdk': '',
};

/** Packages of models that run on own machines: what is said there leaves nothing. */
export const localModules: ReadonlySet<string> = names('ollama ollama-ai-provider ollama-ai-provider-v2 ai-sdk-ollama @langchain/ollama @llamaindex/ollama node-llama-cpp @huggingface/transformers @xenova/transformers @mlc-ai/web-llm gpt4all @lmstudio/sdk');

/** Classes and functions of shared packages that stand for such a model. */
export const localModels: ReadonlySet<string> = names('ChatOllama Ollama OllamaEmbeddings OllamaFunctions LlamaCpp ChatLlamaCpp LlamaCppEmbeddings HuggingFaceTransformersEmbeddings ollama createOllama');

/** Methods and functions of those packages that hand text to a model. */
export const promptCalls: ReadonlySet<string> = names(`
  create createAndRun createAndStream createAndPoll createAndRunPoll stream parse run runTools runStream complete completeStream chat chatStream streamChat generate generateStream summarize classify embed rerank converse
  generateContent generateContentStream embedContent batchEmbedContents startChat getGenerativeModel sendMessage sendMessageStream invoke call batch predict predictMessages streamEvents streamLog apply query ask prompt
  generateText streamText generateObject streamObject embedMany experimental_generateImage generateImage
  textGeneration textGenerationStream chatCompletion chatCompletionStream questionAnswering summarization translation featureExtraction sentenceSimilarity zeroShotClassification tokenClassification textClassification
  getChatCompletions streamChatCompletions getCompletions getEmbeddings createChatCompletion createCompletion createEmbedding createEdit
  format formatMessages formatPromptValue fromMessages fromTemplate embedQuery embedDocuments addDocuments addTexts fromTexts fromDocuments similaritySearch similaritySearchWithScore subscribe definePrompt
`);

/** Classes that hold text for a model, and commands that send it. */
export const promptClasses: ReadonlySet<string> = names(`
  HumanMessage SystemMessage AIMessage ChatMessage ToolMessage FunctionMessage HumanChatMessage SystemChatMessage AIChatMessage PromptTemplate Document
  InvokeModelCommand InvokeModelWithResponseStreamCommand ConverseCommand ConverseStreamCommand InvokeAgentCommand RetrieveAndGenerateCommand Agent
`);

/** Ends of call paths that only a client of a language model has, whoever made it. */
export const promptPaths: readonly string[] = [
  'chat.completions.create', 'chat.completions.stream', 'chat.completions.parse', 'chat.completions.runTools', 'threads.messages.create', 'threads.runs.create', 'threads.runs.stream', 'threads.createAndRun', 'createChatCompletion', 'getChatCompletions',
  'models.generateContent', 'models.generateContentStream', 'models.embedContent', 'AI.run',
];

/** Ends of call paths that other clients have too: they count when the call names its model beside the text. */
export const vaguePromptPaths: readonly string[] = ['messages.create', 'messages.stream', 'responses.create', 'responses.stream', 'responses.parse', 'embeddings.create', 'completions.create', 'generateText', 'streamText', 'generateObject', 'streamObject', 'chat.complete', 'chat.stream', 'createCompletion', 'createEmbedding', 'chat'];

/** Methods of a Gemini model; they count on a receiver that is named after one. */
export const generatingCalls: ReadonlySet<string> = names('generateContent generateContentStream embedContent');

/** Keys under which text is handed to a model. */
export const textKeys: ReadonlySet<string> = names('messages prompt input system instructions contents content text texts question query userMessage systemPrompt userPrompt systemInstruction message inputs values value documents history preamble context');

/** Keys of a call that hold no text for the model. */
export const silentKeys: ReadonlySet<string> = names(`
  model modelId max_tokens maxTokens max_completion_tokens maxOutputTokens max_output_tokens temperature apiKey api_key headers signal abortSignal stream stop seed top_p topP n timeout maxRetries providerOptions experimental_telemetry
  response_format tools tool_choice toolChoice schema output stop_sequences presence_penalty frequency_penalty service_tier encoding_format dimensions accept contentType assistant_id thread_id threadId store
`);

/** Keys by which a vendor tells the people behind calls apart. */
export const personKeys: ReadonlySet<string> = names('user userId user_id safety_identifier prompt_cache_key metadata sessionId session_id');

/** Words in the name of a receiver or a function that say: a language model. */
export const modelWords: ReadonlySet<string> = names('openai gpt chatgpt claude anthropic gemini llm llms mistral cohere deepseek langchain perplexity bedrock groq openrouter');

/** Verbs of functions that ask a model. */
export const askingVerbs: ReadonlySet<string> = names('ask call chat complete create generate prompt query send invoke run stream summarize summarise analyze analyse classify extract respond answer embed get fetch request translate rewrite infer predict process execute use with do make');
