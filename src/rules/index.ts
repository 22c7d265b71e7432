import type { GdprRule } from '../create-rule.ts';
import noCredentialsInUrl from './no-credentials-in-url.ts';
import noDisabledEncryptionAtRest from './no-disabled-encryption-at-rest.ts';
import noDisabledTlsVerification from './no-disabled-tls-verification.ts';
import noErrorDetailsInResponse from './no-error-details-in-response.ts';
import noExcessDataToRecipient from './no-excess-data-to-recipient.ts';
import noHardcodedSecrets from './no-hardcoded-secrets.ts';
import noInsecureBasicAuth from './no-insecure-basic-auth.ts';
import noInsecureCookie from './no-insecure-cookie.ts';
import noInsecureTransport from './no-insecure-transport.ts';
import noMassAssignment from './no-mass-assignment.ts';
import noNationalIdUse from './no-national-id-use.ts';
import noNonEeaRegion from './no-non-eea-region.ts';
import noOutdatedTls from './no-outdated-tls.ts';
import noOverbroadOauthScope from './no-overbroad-oauth-scope.ts';
import noOverexposedResponse from './no-overexposed-response.ts';
import noPermissiveCors from './no-permissive-cors.ts';
import noPersonalDataInErrors from './no-personal-data-in-errors.ts';
import noPersonalDataInLogs from './no-personal-data-in-logs.ts';
import noPersonalDataInPrompt from './no-personal-data-in-prompt.ts';
import noPersonalDataInTelemetry from './no-personal-data-in-telemetry.ts';
import noPersonalDataInToken from './no-personal-data-in-token.ts';
import noPersonalDataInUrl from './no-personal-data-in-url.ts';
import noPlaintextStorage from './no-plaintext-storage.ts';
import noPredictableToken from './no-predictable-token.ts';
import noPretickedConsent from './no-preticked-consent.ts';
import noPublicExposure from './no-public-exposure.ts';
import noPurposeDrift from './no-purpose-drift.ts';
import noRealPersonalDataInCode from './no-real-personal-data-in-code.ts';
import noRecipientListDisclosure from './no-recipient-list-disclosure.ts';
import noRequestDumpInLogs from './no-request-dump-in-logs.ts';
import noSecretsInClientBundle from './no-secrets-in-client-bundle.ts';
import noSpecialCategoryTransfer from './no-special-category-transfer.ts';
import noTransferWithoutSafeguard from './no-transfer-without-safeguard.ts';
import noUndeclaredRecipient from './no-undeclared-recipient.ts';
import noUnhashedAdIdentifiers from './no-unhashed-ad-identifiers.ts';
import noUnkeyedHashOfPersonalData from './no-unkeyed-hash-of-personal-data.ts';
import noUnmaskedSessionReplay from './no-unmasked-session-replay.ts';
import noUnverifiedJwt from './no-unverified-jwt.ts';
import noWeakCrypto from './no-weak-crypto.ts';
import noWeakPasswordStorage from './no-weak-password-storage.ts';
import noWholeRecordTransfer from './no-whole-record-transfer.ts';
import preferEuEndpoint from './prefer-eu-endpoint.ts';
import requireConsentBeforeTracking from './require-consent-before-tracking.ts';
import requireDpiaReference from './require-dpia-reference.ts';
import requireFieldEncryption from './require-field-encryption.ts';
import requireLlmDataControls from './require-llm-data-controls.ts';
import requireLogRedaction from './require-log-redaction.ts';
import requireMarketingConsent from './require-marketing-consent.ts';
import requireProcessorAgreement from './require-processor-agreement.ts';
import requirePurpose from './require-purpose.ts';
import requireRateLimit from './require-rate-limit.ts';
import requireTokenExpiry from './require-token-expiry.ts';
import requireWebhookSignature from './require-webhook-signature.ts';
import validAllowComment from './valid-allow-comment.ts';
import validPersonalDataTag from './valid-personal-data-tag.ts';

/** Every rule by its name, sorted. */
export const rules: Readonly<Record<string, GdprRule>> = {
  'no-credentials-in-url': noCredentialsInUrl,
  'no-disabled-encryption-at-rest': noDisabledEncryptionAtRest,
  'no-disabled-tls-verification': noDisabledTlsVerification,
  'no-error-details-in-response': noErrorDetailsInResponse,
  'no-excess-data-to-recipient': noExcessDataToRecipient,
  'no-hardcoded-secrets': noHardcodedSecrets,
  'no-insecure-basic-auth': noInsecureBasicAuth,
  'no-insecure-cookie': noInsecureCookie,
  'no-insecure-transport': noInsecureTransport,
  'no-mass-assignment': noMassAssignment,
  'no-national-id-use': noNationalIdUse,
  'no-non-eea-region': noNonEeaRegion,
  'no-outdated-tls': noOutdatedTls,
  'no-overbroad-oauth-scope': noOverbroadOauthScope,
  'no-overexposed-response': noOverexposedResponse,
  'no-permissive-cors': noPermissiveCors,
  'no-personal-data-in-errors': noPersonalDataInErrors,
  'no-personal-data-in-logs': noPersonalDataInLogs,
  'no-personal-data-in-prompt': noPersonalDataInPrompt,
  'no-personal-data-in-telemetry': noPersonalDataInTelemetry,
  'no-personal-data-in-token': noPersonalDataInToken,
  'no-personal-data-in-url': noPersonalDataInUrl,
  'no-plaintext-storage': noPlaintextStorage,
  'no-predictable-token': noPredictableToken,
  'no-preticked-consent': noPretickedConsent,
  'no-public-exposure': noPublicExposure,
  'no-purpose-drift': noPurposeDrift,
  'no-real-personal-data-in-code': noRealPersonalDataInCode,
  'no-recipient-list-disclosure': noRecipientListDisclosure,
  'no-request-dump-in-logs': noRequestDumpInLogs,
  'no-secrets-in-client-bundle': noSecretsInClientBundle,
  'no-special-category-transfer': noSpecialCategoryTransfer,
  'no-transfer-without-safeguard': noTransferWithoutSafeguard,
  'no-undeclared-recipient': noUndeclaredRecipient,
  'no-unhashed-ad-identifiers': noUnhashedAdIdentifiers,
  'no-unkeyed-hash-of-personal-data': noUnkeyedHashOfPersonalData,
  'no-unmasked-session-replay': noUnmaskedSessionReplay,
  'no-unverified-jwt': noUnverifiedJwt,
  'no-weak-crypto': noWeakCrypto,
  'no-weak-password-storage': noWeakPasswordStorage,
  'no-whole-record-transfer': noWholeRecordTransfer,
  'prefer-eu-endpoint': preferEuEndpoint,
  'require-consent-before-tracking': requireConsentBeforeTracking,
  'require-dpia-reference': requireDpiaReference,
  'require-field-encryption': requireFieldEncryption,
  'require-llm-data-controls': requireLlmDataControls,
  'require-log-redaction': requireLogRedaction,
  'require-marketing-consent': requireMarketingConsent,
  'require-processor-agreement': requireProcessorAgreement,
  'require-purpose': requirePurpose,
  'require-rate-limit': requireRateLimit,
  'require-token-expiry': requireTokenExpiry,
  'require-webhook-signature': requireWebhookSignature,
  'valid-allow-comment': validAllowComment,
  'valid-personal-data-tag': validPersonalDataTag,
};
