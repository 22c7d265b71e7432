const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Keys that advertising networks match people by, and that mean nothing else: Meta, TikTok, Pinterest, Snap, X, Google, Microsoft. */
export const matchKeys: ReadonlySet<string> = names(`
  em ph fn ln ge db ct zp user_email user_phone_number email_address phone_number hashed_email hashed_phone hashed_phone_number hashedEmail hashedPhoneNumber sha256_email_address sha256_phone_number sha256_email sha256_phone
  hashed_first_name hashed_last_name hashedFirstName hashedLastName sha256_first_name sha256_last_name sha256_street
`);

/** Commands that hand over the person for matching: there, `email` and `phone` are identifiers too. */
export const matchingCommands: ReadonlySet<string> = names('init identify setUserData load set config setUserProperties advancedMatching setEmail login');

/** Keys that hold the identifiers of a person in conversion calls. */
export const matchHolders: ReadonlySet<string> = names('user_data userData user_identifiers userIdentifiers enhanced_conversion_data enhanced_conversions enhancedConversionData pid advanced_matching advancedMatching userIds user_ids customer_information');

/** Keys inside such a holder that must be hashed. */
export const heldKeys: ReadonlySet<string> = names(`
  email emails phone phones phone_number phoneNumber phone_numbers mobile first_name firstName last_name lastName name street city region state postal_code postalCode zip zipcode dob date_of_birth birthday gender address address_info addressInfo idValue id_value
`);

/** Tools that are no advertising network and pass identifiers on to one. */
export const passingTools: ReadonlySet<string> = names('google-analytics google-tag-manager');

/** Holders that only conversion calls have, so that they count wherever an object with them is built. */
export const tellingHolders: ReadonlySet<string> = names('user_data userData user_identifiers userIdentifiers enhanced_conversion_data customer_information');

/** Keys that stand beside such a holder in a conversion call. */
export const conversionKeys: ReadonlySet<string> = names('event_name eventName event_time eventTime action_source actionSource event_source_url eventSourceUrl conversion_action conversionAction conversion_date_time conversionDateTime gclid custom_data customData');
