import type { GdprRule } from '../create-rule.ts';
import noErrorDetailsInResponse from './no-error-details-in-response.ts';
import noExcessDataToRecipient from './no-excess-data-to-recipient.ts';
import noInsecureCookie from './no-insecure-cookie.ts';
import noMassAssignment from './no-mass-assignment.ts';
import noOverbroadOauthScope from './no-overbroad-oauth-scope.ts';
import noOverexposedResponse from './no-overexposed-response.ts';
import noPermissiveCors from './no-permissive-cors.ts';
import noPersonalDataInErrors from './no-personal-data-in-errors.ts';
import noPersonalDataInLogs from './no-personal-data-in-logs.ts';
import noPersonalDataInToken from './no-personal-data-in-token.ts';
import noPersonalDataInUrl from './no-personal-data-in-url.ts';
import noPlaintextStorage from './no-plaintext-storage.ts';
import noRecipientListDisclosure from './no-recipient-list-disclosure.ts';
import noRequestDumpInLogs from './no-request-dump-in-logs.ts';
import noTransferWithoutSafeguard from './no-transfer-without-safeguard.ts';
import noUndeclaredRecipient from './no-undeclared-recipient.ts';
import noUnverifiedJwt from './no-unverified-jwt.ts';
import noWholeRecordTransfer from './no-whole-record-transfer.ts';
import preferEuEndpoint from './prefer-eu-endpoint.ts';
import requireProcessorAgreement from './require-processor-agreement.ts';
import requireRateLimit from './require-rate-limit.ts';
import requireTokenExpiry from './require-token-expiry.ts';
import requireWebhookSignature from './require-webhook-signature.ts';

/** Every rule by its name, sorted. */
export const rules: Readonly<Record<string, GdprRule>> = {
  'no-error-details-in-response': noErrorDetailsInResponse,
  'no-excess-data-to-recipient': noExcessDataToRecipient,
  'no-insecure-cookie': noInsecureCookie,
  'no-mass-assignment': noMassAssignment,
  'no-overbroad-oauth-scope': noOverbroadOauthScope,
  'no-overexposed-response': noOverexposedResponse,
  'no-permissive-cors': noPermissiveCors,
  'no-personal-data-in-errors': noPersonalDataInErrors,
  'no-personal-data-in-logs': noPersonalDataInLogs,
  'no-personal-data-in-token': noPersonalDataInToken,
  'no-personal-data-in-url': noPersonalDataInUrl,
  'no-plaintext-storage': noPlaintextStorage,
  'no-recipient-list-disclosure': noRecipientListDisclosure,
  'no-request-dump-in-logs': noRequestDumpInLogs,
  'no-transfer-without-safeguard': noTransferWithoutSafeguard,
  'no-undeclared-recipient': noUndeclaredRecipient,
  'no-unverified-jwt': noUnverifiedJwt,
  'no-whole-record-transfer': noWholeRecordTransfer,
  'prefer-eu-endpoint': preferEuEndpoint,
  'require-processor-agreement': requireProcessorAgreement,
  'require-rate-limit': requireRateLimit,
  'require-token-expiry': requireTokenExpiry,
  'require-webhook-signature': requireWebhookSignature,
};
