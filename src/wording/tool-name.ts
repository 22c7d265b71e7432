import { isExternal } from '../sink/recipient.ts';
import type { ApiCallSink, PromptSink, TelemetrySink } from '../sink/sink.ts';

/** Who watches, for messages: "Sentry", or "telemetry" where the code does not tell. */
export function telemetryName({ recipient }: TelemetrySink): string {
  return isExternal(recipient) ? recipient.name : 'telemetry';
}

/** Who answers, for messages: "OpenAI", or "a language model" where the code does not tell. */
export function modelName({ recipient }: PromptSink): string {
  return isExternal(recipient) ? recipient.name : 'a language model';
}

/** Who gets what a sink sends, for messages. */
export function partyName(sink: ApiCallSink | PromptSink | TelemetrySink): string {
  if (sink.kind === 'prompt') return modelName(sink);
  if (sink.kind === 'telemetry') return telemetryName(sink);
  return isExternal(sink.recipient) ? sink.recipient.name : 'another system';
}
