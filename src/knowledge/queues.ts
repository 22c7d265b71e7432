/** What a call puts into a queue, a topic or a stream. */
export interface QueueCall {
  /** Keys of its options whose values are the message. */
  readonly body: readonly string[];
  /** Keys of which one stands beside them, where the name of the call is that of much else. */
  readonly beside?: readonly string[];
}

/** Calls of Kafka, SQS, SNS, EventBridge, Kinesis and Pub/Sub that take options, by name; AWS has the same options in a command. */
export const queueCalls: Readonly<Record<string, QueueCall>> = {
  send: { body: ['messages'], beside: ['topic'] },
  sendBatch: { body: ['topicMessages'] },
  sendMessage: { body: ['MessageBody'] },
  sendMessageBatch: { body: ['Entries'], beside: ['QueueUrl'] },
  publish: { body: ['Message'], beside: ['TopicArn'] },
  publishBatch: { body: ['PublishBatchRequestEntries'] },
  publishMessage: { body: ['json', 'data'] },
  putEvents: { body: ['Entries'] },
  putRecord: { body: ['Data', 'Record'] },
  putRecords: { body: ['Records'] },
  sendToQueue: { body: [] },
};

/** Where RabbitMQ takes its message: `channel.sendToQueue(queue, content)`, `channel.publish(exchange, key, content)`. */
export const contentAt: Readonly<Record<string, number>> = { sendToQueue: 1, publish: 2 };
