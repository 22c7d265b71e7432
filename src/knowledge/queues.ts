/**
 * What a call with options puts into a queue, a topic or a stream of Kafka, AWS or Pub/Sub: the keys that hold the message,
 * and the key that stands beside them where the name of the call is that of much else. AWS has the same options in a command.
 */
export const queueCalls: Readonly<Record<string, { readonly body: string; readonly beside?: string }>> = {
  send: { body: 'messages', beside: 'topic' },
  sendBatch: { body: 'topicMessages' },
  sendMessage: { body: 'MessageBody' },
  sendMessageBatch: { body: 'Entries', beside: 'QueueUrl' },
  publish: { body: 'Message', beside: 'TopicArn' },
  publishMessage: { body: 'json data' },
  putEvents: { body: 'Entries' },
};

/** Where RabbitMQ takes its message, which is always bytes: `channel.sendToQueue(queue, content)`, `channel.publish(exchange, key, content)`. */
export const contentAt: Readonly<Record<string, number>> = { sendToQueue: 1, publish: 2 };
