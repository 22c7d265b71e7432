import type { GdprRule } from '../create-rule.ts';
import noMassAssignment from './no-mass-assignment.ts';
import noOverexposedResponse from './no-overexposed-response.ts';
import noPersonalDataInLogs from './no-personal-data-in-logs.ts';
import noRequestDumpInLogs from './no-request-dump-in-logs.ts';
import noWholeRecordTransfer from './no-whole-record-transfer.ts';

/** Every rule by its name, sorted. */
export const rules: Readonly<Record<string, GdprRule>> = {
  'no-mass-assignment': noMassAssignment,
  'no-overexposed-response': noOverexposedResponse,
  'no-personal-data-in-logs': noPersonalDataInLogs,
  'no-request-dump-in-logs': noRequestDumpInLogs,
  'no-whole-record-transfer': noWholeRecordTransfer,
};
