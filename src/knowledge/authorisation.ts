/** Members of a request, socket or context that say who is asking; what is written there is believed from then on. */
export const identityMembers: ReadonlySet<string> = new Set([
  'user', 'userId', 'userID', 'user_id', 'uid', 'currentUser', 'authUser', 'auth', 'userData', 'userInfo', 'admin', 'adminId', 'account', 'accountId', 'principal', 'identity', 'session', 'claims', 'tokenData', 'decoded', 'decodedToken',
  'jwt', 'jwtPayload', 'role', 'roles', 'userRole', 'tenantId', 'viewer', 'member', 'customer', 'customerId', 'employee', 'doctor', 'patient', 'student', 'email', 'isAdmin', 'usuario', 'utilisateur',
]);

/** Roots of such members. */
export const requestNames: ReadonlySet<string> = new Set(['req', 'request', '_req', 'ctx', 'context', 'c', 'res', 'response', 'socket', 'client', 'event', 'conn', 'connection', 'ws', 'reply', 'state', 'locals', 'args', 'r']);

/** Claims that say what somebody may do. */
export const roleClaims: ReadonlySet<string> = new Set([
  'role', 'roles', 'isAdmin', 'is_admin', 'admin', 'permissions', 'permission', 'scope', 'scopes', 'groups', 'group', 'superuser', 'isSuperuser', 'is_superuser', 'isStaff', 'is_staff', 'userType', 'user_type', 'accountType', 'authorities',
  'realm_access', 'resource_access', 'rights', 'userRole', 'user_role', 'tier', 'isSuperAdmin', 'isOwner', 'rol', 'cargo',
]);

/** Claims that say who somebody is. */
export const identityClaims: ReadonlySet<string> = new Set([
  'sub', 'id', '_id', 'userId', 'userID', 'user_id', 'uid', 'email', 'username', 'user', 'userName', 'tenantId', 'tenant_id', 'orgId', 'org_id', 'organizationId', 'customerId', 'accountId', 'companyId', 'mail', 'phone',
]);

/** Claims that are read without believing who sent them: what finds the key, when it ends. */
export const neutralClaims: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'iss', 'aud', 'kid', 'alg', 'typ', 'header', 'jti', 'expiresAt', 'expires_at', 'signature', 'azp', 'nonce', 'sid']);

/** Functions that let somebody in, by their name: what they hand back is believed. */
export const authorisingFunction = /^(?:canActivate|authenticate|authori[sz]e|auth|protect|guard|isAuth(?:enticated|ori[sz]ed)?|is(?:Admin|LoggedIn)|requireAuth|checkAuth|ensureAuth\w*|(?:verify|validate|check|authenticate|authori[sz]e|require|ensure)\w*(?:Token|Jwt|JWT|Auth|Authentication|User|Session|Login|Admin|Role|Access)|get(?:Current|Auth(?:enticated|ori[sz]ed)?|Session|Request|LoggedIn)?User(?:Id)?(?:From(?:Token|Jwt|JWT|Header|Request|Req|Cookie)\w*|By(?:Token|Jwt|JWT))?|getCurrentUser\w*|currentUser|authMiddleware|tokenAuth|verificar\w*|validar\w*|autenticar\w*)$/u;

/** Functions that decide by what they are given: `createAbility(claims)`, `hasPermission(claims, 'read')`. */
export const decidingFunction = /abilit|authori[sz]|permission|hasRole|checkRole|requireRole|assertRole|canAccess|isAllowed|isAdmin|impersonat|signIn|logIn|createSession|startSession/iu;

/** Functions that check a token, a signature or a person, by their name. */
export const checkingFunction = /verif|introspect|authenticate|validate(?:Access|Refresh|Id|Jwt|JWT|Auth)?Token|checkSignature|verificar|validar|tokenInfo|userInfo|jwtVerify|constructEvent/iu;

/** Functions that make a token; what they give back needs no check. */
export const issuingFunction = /^(?:sign|generate|create|issue|make|mint|encode|build|get|fetch|exchange|request|refresh|acquire|gerar|login|signIn)\w*(?:Token|Jwt|JWT|Tokens|Session)?\w*$/u;

/** Functions that are given the id of whom they act for: of a token that came with a request, that is whoever it says. */
export const loadingFunction = /^(?:get|find|load|fetch|list|look_?up|query|update|delete|remove|save|insert|policy|generate_?policy|build_?policy|create_?policy|allow)(?:[A-Z_]|$)/u;

/** Where a token comes from that somebody sends. */
export const cameWithRequest = /\bheaders?\b|\bcookies?\b|authorization|\breq\b|\brequest\b|\bevent\.|bearer/iu;
