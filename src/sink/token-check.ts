import type { TSESTree } from '@typescript-eslint/utils';
import { checkingFunction } from '../knowledge/authorisation.ts';
import type { FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import type { DecodedToken } from './decoded-token.ts';

/** Whether a call checks a token or a person, by its name: `jwt.verify`, `passport.authenticate`. */
export function isTokenCheck(node: TSESTree.CallExpression): boolean {
  return checkingFunction.test(calledName(node) ?? '');
}

function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
}

function variableOfToken(token: TSESTree.Node | undefined, context: FileContext): ReturnType<typeof variableOf> {
  const node = token && awaited(token);
  return node?.type === 'Identifier' ? variableOf(node, context) : undefined;
}

/** The checks of a file, kept by where they stand, so that many tokens can ask. */
export class TokenChecks {
  private readonly around = new Set<TSESTree.Node>();
  private readonly nearest = new Set<TSESTree.Node>();
  private readonly routes = new Set<TSESTree.Node>();
  private readonly variables = new Set<unknown>();
  private readonly context: FileContext;

  constructor(context: FileContext) {
    this.context = context;
  }

  add(check: TSESTree.CallExpression): void {
    const functions = functionsAround(check);
    for (const each of functions) this.around.add(each);
    if (functions[0]) this.nearest.add(functions[0]);
    if (check.parent.type === 'CallExpression') this.routes.add(check.parent);
    const variable = variableOfToken(check.arguments[0], this.context);
    if (variable) this.variables.add(variable);
  }

  /** Whether one of them belongs to the token that is read: in the same function, of the same variable, as a step before the same handler. */
  cover({ node, token }: DecodedToken): boolean {
    const functions = functionsAround(node);
    if (functions[0] && this.around.has(functions[0])) return true;
    if (functions.some((each) => this.nearest.has(each))) return true;
    const variable = variableOfToken(token, this.context);
    if (variable && this.variables.has(variable)) return true;
    for (let at: TSESTree.Node = node; at.parent; at = at.parent) if (this.routes.has(at)) return true;
    return false;
  }
}

const lookUps = /^(?:find|compare|get|has|exists|includes|lookup|sismember|isRevoked|query|select|timingSafeEqual|introspect)/iu;

/** Whether the token itself is looked up or compared, so that it is known before it is believed. */
function isLookedUp({ node, token }: DecodedToken, context: FileContext): boolean {
  const variable = variableOfToken(token, context);
  return variable?.references.some(({ identifier }) => {
    for (let at: TSESTree.Node = identifier; at.parent && at.type !== 'ExpressionStatement' && at.type !== 'BlockStatement'; at = at.parent) {
      if (at.type === 'CallExpression' && at !== node && !isWithin(node, at) && lookUps.test(calledName(at) ?? '') && at.arguments.some((argument) => isWithin(identifier, argument))) return true;
    }
    return false;
  }) ?? false;
}

const guardNames = /auth|guard|protect|verif|jwt|passport|session/iu;

/** Whether a step before the handler, or a decorator, checks who is asking. */
function isGuarded(node: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if ((at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') && at.parent.type === 'CallExpression') {
      const handler = at;
      if (at.parent.arguments.some((argument) => argument !== handler && argument.range[1] < handler.range[0] && guardNames.test(lastNameOf(argument) ?? ''))) return true;
    }
    if ((at.type === 'MethodDefinition' || at.type === 'ClassDeclaration') && decoratorsOf(at).some(({ expression }) => /^(?:UseGuards|Auth\w*|Authorized|Security|JwtAuth)$/u.test(lastNameOf(expression) ?? ''))) return true;
  }
  return false;
}

/** Whether somebody else checks the token before it is believed. */
export function isCheckedElsewhere(decoded: DecodedToken, context: FileContext): boolean {
  return isGuarded(decoded.node) || isLookedUp(decoded, context);
}
