const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Methods that hand values to telemetry. They count on a receiver that is named after telemetry; on an SDK itself every method does. */
export const telemetryCalls: ReadonlySet<string> = names(`
  identify identifyUser identifyAsync setIdentity updateIdentity alias aliasUser
  setUser setUserId setUserID setUserProperties setUserProperty setUserVars setUserTraits setUserAttributes setUserAttribute setUserContext setUserInfo setUserEmail setUserEmails setCustomerUserId setAuthenticatedUserContext
  setPersonProperties setPersonPropertiesForFlags setTraits addTraits addUserProperties setAttributeOverrides changeUser
  setExtra setExtras setTag setTags setContext addMetadata setCustomContext addLabels setCustomAttribute setCustomAttributes addCustomAttribute addCustomAttributes addAttribute addAttributes
  setGlobalContext setGlobalContextProperty setGlobalAttributes addSessionProperty sendSessionProperties setSessionProperties setSuperProperties
  addBreadcrumb leaveBreadcrumb captureException captureMessage captureEvent captureError captureEvents reportError trackException trackError trackTrace noticeError recordException recordError
  track trackEvent trackUser trackUserEvent trackAction trackAsync trackPage trackPageView trackPageview trackScreen trackScreenView trackGoal trackConversion trackSelfDescribingEvent trackStructEvent trackSignup trackLogin trackCustom trackAnonymous
  capture captureImmediate logEvent logCustomEvent sendEvent sendGAEvent sendGTMEvent recordEvent recordCustomEvent recordCustomEvents pushEvent pushTag emitEvent addAction addError addCustomEvent pageView pageview screenView group groupIdentify setGroup page screen
  registerOnce register_once registerSuperProperties set_once
`);

/** Methods that many other things have too: they count on a receiver named after one vendor and nothing else. */
export const vagueTelemetryCalls: ReadonlySet<string> = names('set setOnce append union update push event register boot send addData labels inc setAttributes updateUser increment variation variationDetail notify error info warn warning critical debug');

/** Methods of counters and clients of metrics, which carry labels. */
export const metricCalls: ReadonlySet<string> = names('increment decrement gauge histogram timing distribution observe');

/** Functions that a module of the project named after telemetry exports. */
export const wrappedTelemetryCalls: ReadonlySet<string> = names(`
  identify identifyUser setUser setUserId setUserProperties setUserContext setAnalyticsUser setUserProps track trackEvent trackUser trackUserEvent trackAction trackPage trackPageView trackScreen trackConversion trackGoal trackError trackException trackSignup trackLogin
  capture captureEvent captureException captureError captureMessage logEvent sendEvent sendAnalyticsEvent sendAnalytics recordEvent reportEvent reportError addBreadcrumb logAnalyticsEvent pushToDataLayer pushEvent pushDataLayer gtagEvent
`);

/** Calls whose first argument is the id by which people are told apart. */
export const identifyingCalls: ReadonlySet<string> = names('identify identifyUser setIdentity alias setUserId setUserID setCustomerUserId setCustomUserId setAuthenticatedUserContext changeUser setUser getFeatureFlag isFeatureEnabled getTreatment createUserContext getIdentityFlags getAllFlags');

/** Calls that set a tool up: what looks like a token there is its own. */
export const setUpCalls: ReadonlySet<string> = names('init initialize initAsync start configure config setup install');

/** Calls on an SDK that hand it nothing that it keeps, or what a person sends it on purpose. */
export const silentTelemetryCalls: ReadonlySet<string> = names('captureFeedback captureUserFeedback showReportDialog sendFeedback createForm deleteUser delete_user deletePerson removeUser forgetMe gdprForgetMe disable enable optOut opt_out_tracking suppress');

/** Setters of a tracing span; elements of a page have some of them too. */
export const spanSetters: ReadonlySet<string> = names('setAttribute setAttributes addEvent setTag setData setBaggageItem recordException log updateName setStatus');

/** Attributes of elements, which a tracing span has not. */
export const elementAttributes: ReadonlySet<string> = names('id class style title href src alt name value type role for lang dir hidden placeholder tabindex contenteditable content rel target width height datetime property disabled checked');

/** Setters of a scope of Sentry, which is handed to call-backs. */
export const scopeSetters: ReadonlySet<string> = names('setUser setExtra setExtras setContext setTag setTags addBreadcrumb');

/** Setters whose first argument is the name of what they set: `setExtra('phone', value)`, `clarity('set', 'plan', value)`. */
export const isSetter = /^(?:set|add|append|union|register|put|leave)/u;

/** Keys under which a tool is given the id by which it tells people apart. */
export const identityKeys: ReadonlySet<string> = names('distinctId distinct_id distinctID userId user_id userID uid visitorId visitor_id targetingKey profileId customerUserId');

/** How functions begin that hand something to the tool that they name: `setSentryUser`, `identifyPostHogUser`. */
export const tellingVerb = /^(?:identify|track|set|capture|log|send|record|report|add|push|update)/u;
