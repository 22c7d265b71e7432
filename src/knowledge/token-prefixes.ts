/**
 * How tokens start that nothing else starts like. What follows such a prefix is taken for a token also when its length or
 * its checksum does not hold: people shorten tokens and make them up, and a key that was typed wrong was typed into the code all the same.
 */
export const unmistakablePrefixes: ReadonlySet<string> = new Set([
  'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'npm_', 'dckr_pat_', 'AKIA', 'AIza', 'GOCSPX-', 'ya29.', 'dop_v1_', 'sbp_', 'sb_secret_', 'hvs.', 'tskey-',
  'sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_', 'sq0csp-', 'sq0atp-', 'rzp_live_', 'shpat_', 'shpss_', 'sk-proj-', 'sk-svcacct-', 'sk-ant-', 'sk-or-v1-', 'sk-lf-', 'gsk_', 'pcsk_', 'lsv2_pt_', 'lsv2_sk_',
  'xoxb-', 'xoxp-', 'xapp-', 'SG.', 'xkeysib-', 'xsmtpsib-', 'lin_api_', 'ntn_', 'figd_', 'CFPAT-', 'sntryu_', 'sntrys_', 'phx_', 'NRAK-', 'glsa_', 'PMAK-', 'CCIPAT_', 'rdme_', 'shippo_live_', 'FLWSECK', 'AGE-SECRET-KEY-1',
]);
