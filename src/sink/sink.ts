import type { TSESTree } from '@typescript-eslint/utils';
import type { Recipient } from './recipient.ts';

/** The part of a sink that a value is put into. */
export type Part = 'message' | 'url' | 'query' | 'headers' | 'body' | 'key' | 'value' | 'identity' | 'properties' | 'options' | 'match';

export interface SinkPart {
  readonly part: Part;
  readonly node: TSESTree.Node;
  /** The key that the value is stored under where the code names it apart: `email` of `params.set('email', value)`. */
  readonly key?: string;
  /** The line takes it for a text, `%s`: what stands there is no record. */
  readonly isText?: boolean;
  /** The fields that a template asks for by their names and gets elsewhere: `customer.name` of `Hello {{customer.name}}`. */
  readonly asks?: readonly string[];
}

interface AnySink {
  readonly node: TSESTree.Node;
  /** As written, for messages: `logger.info`, `axios.post`. */
  readonly name: string;
  readonly parts: readonly SinkPart[];
}

/** A line in a log. */
export interface LogSink extends AnySink {
  readonly kind: 'log';
}

/** A request to another system. */
export interface ApiCallSink extends AnySink {
  readonly kind: 'api-call';
  readonly recipient: Recipient;
}

/** The text, cause or details of an error: what ends in logs, trackers and answers. */
export interface ErrorSink extends AnySink {
  readonly kind: 'error';
}

/** A URL that is built, opened or redirected to. */
export interface UrlSink extends AnySink {
  readonly kind: 'url';
  readonly use: 'redirect' | 'navigation' | 'built';
  /** The host, where the code shows it. */
  readonly host?: string;
  /** The text up to the last value in it, as far as the code shows it. */
  readonly text: string;
}

/** Analytics, error trackers, monitoring, tracing, feature flags. */
export interface TelemetrySink extends AnySink {
  readonly kind: 'telemetry';
  readonly recipient: Recipient;
}

/** Text for a language model. */
export interface PromptSink extends AnySink {
  readonly kind: 'prompt';
  readonly recipient: Recipient;
  /** What the code calls the model: `gpt-4o`, `openai`, the package it is from. */
  readonly models: readonly string[];
}

/** Storage in a browser, on a device, in a cookie. */
export interface StorageSink extends AnySink {
  readonly kind: 'storage';
  readonly store: 'web-storage' | 'cookie' | 'indexed-db' | 'native' | 'persisted-state';
}

/** An answer to a client. */
export interface ResponseSink extends AnySink {
  readonly kind: 'response';
}

/** A place where values leave. */
export type Sink = LogSink | ApiCallSink | ErrorSink | UrlSink | TelemetrySink | PromptSink | StorageSink | ResponseSink;
