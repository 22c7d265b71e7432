/** Member states of the EU and the three EFTA states of the EEA: no transfer by location among them. */
export const eeaCountries: ReadonlySet<string> = new Set([
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI',
  'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
]);

/** A decision of the Commission under Art. 45, as of 5 August 2026. */
export interface Adequacy {
  readonly country: string;
  readonly name: string;
  readonly instrument: string;
  readonly adopted: string;
  /** Whom it covers; `full` is everybody under the GDPR. */
  readonly scope: string;
  readonly isPartial?: true;
  /** Under challenge: a project should be able to do without it. */
  readonly isVolatile?: true;
  readonly expires?: string;
  readonly note?: string;
}

export const adequacyDecisions: readonly Adequacy[] = [
  { country: 'AD', name: 'Andorra', instrument: 'Decision 2010/625/EU', adopted: '2010-10-19', scope: 'full' },
  { country: 'AR', name: 'Argentina', instrument: 'Decision 2003/490/EC', adopted: '2003-06-30', scope: 'full' },
  { country: 'BR', name: 'Brazil', instrument: 'Implementing Decision (EU) 2026/179, C(2026) 373 final', adopted: '2026-01-26', scope: 'controllers and processors in Brazil subject to the LGPD', note: 'Published in OJ 28 Jan 2026; announced 27 Jan 2026; no sunset, evaluation after four years. Incorporation in the EEA Agreement was still a draft in May 2026: check for IS, LI, NO exporters.' },
  { country: 'CA', name: 'Canada', instrument: 'Decision 2002/2/EC', adopted: '2001-12-20', scope: 'commercial organisations subject to PIPEDA only', isPartial: true },
  { country: 'CH', name: 'Switzerland', instrument: 'Decision 2000/518/EC', adopted: '2000-07-26', scope: 'full' },
  { country: 'FO', name: 'Faroe Islands', instrument: 'Decision 2010/146/EU', adopted: '2010-03-05', scope: 'full' },
  { country: 'GB', name: 'United Kingdom', instrument: 'Decision (EU) 2021/1772, renewed by C(2025) 8771 final', adopted: '2021-06-28', scope: 'full under the GDPR (a second decision covers the Law Enforcement Directive)', expires: '2031-12-27', note: 'First expiry 27 June 2025 was extended to 27 Dec 2025, then renewed; the immigration-control carve-out of Art. 1(2) was removed by the renewal.' },
  { country: 'GG', name: 'Guernsey', instrument: 'Decision 2003/821/EC', adopted: '2003-11-21', scope: 'full' },
  { country: 'IL', name: 'Israel', instrument: 'Decision 2011/61/EU', adopted: '2011-01-31', scope: 'automated international transfers, or data processed further by automated means in Israel; State of Israel as defined under international law', isPartial: true },
  { country: 'IM', name: 'Isle of Man', instrument: 'Decision 2004/411/EC', adopted: '2004-04-28', scope: 'full' },
  { country: 'JE', name: 'Jersey', instrument: 'Decision 2008/393/EC', adopted: '2008-05-08', scope: 'full' },
  { country: 'JP', name: 'Japan', instrument: 'Implementing Decision (EU) 2019/419', adopted: '2019-01-23', scope: 'business operators under the APPI with the Supplementary Rules; some sectors excluded', isPartial: true },
  { country: 'KR', name: 'Republic of Korea', instrument: 'Implementing Decision (EU) 2022/254', adopted: '2021-12-17', scope: 'personal information controllers under PIPA; excludes religious missions, political-party nominations and credit information under FSC oversight', isPartial: true },
  { country: 'NZ', name: 'New Zealand', instrument: 'Decision 2013/65/EU', adopted: '2012-12-19', scope: 'full' },
  { country: 'US', name: 'United States', instrument: 'Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)', adopted: '2023-07-10', scope: 'only organisations on the DPF List and within their certified scope (HR / non-HR data)', isPartial: true, isVolatile: true, note: 'Action for annulment dismissed by the General Court on 3 Sept 2025 (T-553/23 Latombe); appeal pending, C-703/25 P, lodged 31 Oct 2025 (status 5 Aug 2026). PCLOB without quorum since Jan 2025. US Supreme Court, Trump v. Slaughter, 29 June 2026, on FTC independence; noyb asked for repeal on 29 June 2026, the EDPB asked the Commission to assess it on 31 July 2026 (the letter itself was not read). No Commission act known. Treat as valid but keep SCCs plus a TIA as a documented fallback.' },
  { country: 'UY', name: 'Uruguay', instrument: 'Decision 2012/484/EU', adopted: '2012-08-21', scope: 'full' },
];

/** Territories that lie outside the EU although their state is in it, or that are easily taken for a part of the EEA. */
export const territories: readonly { readonly code: string; readonly name: string; readonly partOf: string; readonly isEu: boolean; readonly note?: string }[] = [
  { code: 'GP', name: 'Guadeloupe', partOf: 'FR', isEu: true },
  { code: 'MQ', name: 'Martinique', partOf: 'FR', isEu: true },
  { code: 'GF', name: 'French Guiana', partOf: 'FR', isEu: true },
  { code: 'RE', name: 'Reunion', partOf: 'FR', isEu: true },
  { code: 'YT', name: 'Mayotte', partOf: 'FR', isEu: true },
  { code: 'MF', name: 'Saint-Martin (French part)', partOf: 'FR', isEu: true },
  { code: 'AX', name: 'Aland Islands', partOf: 'FI', isEu: true },
  { code: 'NC', name: 'New Caledonia', partOf: 'FR', isEu: false },
  { code: 'PF', name: 'French Polynesia', partOf: 'FR', isEu: false },
  { code: 'WF', name: 'Wallis and Futuna', partOf: 'FR', isEu: false },
  { code: 'PM', name: 'Saint Pierre and Miquelon', partOf: 'FR', isEu: false },
  { code: 'BL', name: 'Saint Barthelemy', partOf: 'FR', isEu: false },
  { code: 'AW', name: 'Aruba', partOf: 'NL', isEu: false },
  { code: 'CW', name: 'Curacao', partOf: 'NL', isEu: false },
  { code: 'SX', name: 'Sint Maarten', partOf: 'NL', isEu: false },
  { code: 'BQ', name: 'Bonaire, Sint Eustatius and Saba', partOf: 'NL', isEu: false },
  { code: 'GL', name: 'Greenland', partOf: 'DK', isEu: false },
  { code: 'FO', name: 'Faroe Islands', partOf: 'DK', isEu: false, note: 'own adequacy decision' },
  { code: 'SJ', name: 'Svalbard and Jan Mayen', partOf: 'NO', isEu: false, note: 'Svalbard is excluded from the EEA Agreement (Protocol 40)' },
  { code: 'GI', name: 'Gibraltar', partOf: 'GB', isEu: false, note: 'not covered by the UK adequacy decision' },
];
