import { describe, expect, it } from 'vitest';
import { reported, templateLanguages, templateMessages, type TemplateLanguage } from '../support/templates.ts';

interface Case {
  readonly name: string;
  readonly code: string;
  /** One rule for each mark. */
  readonly rules: readonly string[];
}

const transport = 'no-insecure-transport';
const consent = 'no-preticked-consent';
const url = 'no-personal-data-in-url';
const logs = 'no-personal-data-in-logs';

const cases: Readonly<Record<TemplateLanguage, readonly Case[]>> = {
  vue: [
    { name: 'a form that is sent in the clear', code: '<template><form action=«"http://shop.acme.com/pay"»></form></template>', rules: [transport] },
    { name: 'a bound address in the clear', code: '<template><Map :api-url="«\'http://api.acme.com/v1\'»" /></template>', rules: [transport] },
    { name: 'a box that starts ticked', code: '<template><input type="checkbox" name="newsletter" «checked»></template>', rules: [consent] },
    { name: 'a box that is bound to true', code: '<template><input type="checkbox" name="newsletter" «:checked="true"»></template>', rules: [consent] },
    { name: 'a box with its label', code: '<template><label><input type="checkbox" id="x1" «checked»> Send me offers and our newsletter</label></template>', rules: [consent] },
    { name: 'data in a bound template', code: '<template><a :href="`/search?email=${«user.email»}`">x</a></template>', rules: [url] },
    { name: 'data in a bound sum', code: "<template><img :src=\"'https://px.acme.com/?phone=' + «customer.phoneNumber»\"></template>", rules: [url] },
    { name: 'data in a long bind', code: '<template><a v-bind:href="`/search?email=${encodeURIComponent(«user.email»)}`">x</a></template>', rules: [url] },
    { name: 'data in a handler', code: '<template><a @click="console.log(«user.email»)">x</a></template>', rules: [logs] },
    { name: 'data in a handler that is a function', code: '<template><a @click="() => { save(); console.log(«user.email») }">x</a></template>', rules: [logs] },
    { name: 'data in a loop', code: '<template><li v-for="user in users"><a :href="`/u?email=${«user.email»}`">x</a></li></template>', rules: [url] },
    { name: 'template and script', code: '<template><a @click="console.log(«user.email»)">x</a></template>\n<script setup lang="ts">\nconst a: number = 1;\nconsole.log(«customer.phone»);\n</script>', rules: [logs, logs] },
  ],
  svelte: [
    { name: 'a form that is sent in the clear', code: '<form action="«http://shop.acme.com/pay»"></form>', rules: [transport] },
    { name: 'a box that starts ticked', code: '<input type="checkbox" name="newsletter" «checked»>', rules: [consent] },
    { name: 'a box that is bound to true', code: '<input type="checkbox" name="newsletter" «checked={true}»>', rules: [consent] },
    { name: 'data in a mixed attribute', code: '<a href="/search?email={«user.email»}">x</a>', rules: [url] },
    { name: 'data in a template', code: '<a href={`/search?email=${«user.email»}`}>x</a>', rules: [url] },
    { name: 'data in a handler', code: '<button on:click={() => console.log(«user.email»)}>x</button>', rules: [logs] },
    { name: 'data in a block', code: '{#each users as user}{#if user}<a href="/u?email={«user.email»}">x</a>{/if}{/each}', rules: [url] },
    { name: 'script and template', code: '<script lang="ts">\n  let { customer }: { customer: Customer } = $props();\n  console.log(«customer.phone»);\n</script>\n<a href="/u?email={«customer.email»}">x</a>', rules: [logs, url] },
  ],
  astro: [
    { name: 'a form that is sent in the clear', code: '<form action=«"http://shop.acme.com/pay"»></form>', rules: [transport] },
    { name: 'a box that starts ticked', code: '<input type="checkbox" name="newsletter" «checked» />', rules: [consent] },
    { name: 'data in an expression', code: '---\nconst { user } = Astro.props;\n---\n<a href={`/search?email=${«user.email»}`}>x</a>', rules: [url] },
    { name: 'data in a template attribute', code: '---\nconst { user } = Astro.props;\n---\n<a href=`/search?email=${«user.email»}`>x</a>', rules: [url] },
    { name: 'data in the script above', code: '---\nconst { user } = Astro.props;\nconsole.log(«user.email»);\n---\n<p>hi</p>', rules: [logs] },
  ],
  angular: [
    { name: 'a form that is sent in the clear', code: '<form action="«http://shop.acme.com/pay»"></form>', rules: [transport] },
    { name: 'a box that starts ticked', code: '<input type="checkbox" name="newsletter" «checked»>', rules: [consent] },
    { name: 'a box that is bound to true', code: '<input type="checkbox" name="newsletter" «[checked]="true"»>', rules: [consent] },
    { name: 'a box without quotes', code: '<input type=checkbox name=newsletter «checked»>', rules: [consent] },
    { name: 'data in a bound sum', code: "<a [href]=\"'/search?email=' + «user.email»\">x</a>", rules: [url] },
    { name: 'data in an interpolation', code: '<a href="/search?email={{ «user.email» }}">x</a>', rules: [url] },
    { name: 'data in a bound attribute', code: '<a [attr.href]="`/search?email=${«user.email»}`">x</a>', rules: [url] },
    { name: 'data behind optional steps', code: '<img src="https://px.acme.com/?phone={{ «customer?.phoneNumber» }}">', rules: [url] },
    { name: 'data in a handler', code: '<a (click)="save(); logger.info(«user.email»)">x</a>', rules: [logs] },
    { name: 'data in a block', code: '@for (user of users; track user.id) { @if (user) { <a href="/u?email={{ «user.email» }}">x</a> } @else { <b></b> } }', rules: [url] },
    { name: 'data in a template of a directive', code: '<p *ngIf="user"><a [href]="\'/u?email=\' + «user.email»">x</a></p>', rules: [url] },
  ],
  html: [
    { name: 'a form that is sent in the clear', code: '<form action="«http://shop.acme.com/pay»"></form>', rules: [transport] },
    { name: 'a script in the clear', code: '<html><head><script src="«http://cdn.acme.com/x.js»"></script></head></html>', rules: [transport] },
    { name: 'a box that starts ticked', code: '<input type="checkbox" name="newsletter" «checked»>', rules: [consent] },
    { name: 'a box with an empty value', code: '<input type="checkbox" name="newsletter" «checked=""»>', rules: [consent] },
    { name: 'a box with its label', code: '<label><input type="checkbox" id="x1" «checked»> Send me offers and our newsletter</label>', rules: [consent] },
  ],
};

const nearMisses: Readonly<Record<TemplateLanguage, readonly string[]>> = {
  vue: [
    '<template><a href="http://www.acme.com">x</a></template>',
    '<template><form action="https://shop.acme.com/pay"></form></template>',
    '<template><svg xmlns="http://www.w3.org/2000/svg"></svg></template>',
    '<template><input type="checkbox" name="newsletter" v-model="newsletter"></template>',
    '<template><input type="checkbox" name="rememberMe" checked></template>',
    '<template><input type="checkbox" name="newsletter" checked disabled></template>',
    '<template><a :href="`/users/${user.id}`">{{ user.email }}</a></template>',
    '<template><a :href="`mailto:${user.email}`">x</a></template>',
    '<template><a @click="console.log(user.id)" @keyup="save(user.email)">x</a></template>',
    '<template><a :href="`/search?email=${maskEmail(user.email)}`">x</a></template>',
    '<template><Input v-bind="props" :email="user.email" v-slot="{ email }" /></template>',
  ],
  svelte: [
    '<a href="http://www.acme.com">x</a>',
    '<input type="checkbox" name="newsletter" bind:checked={newsletter}>',
    '<a href="/users/{user.id}">{user.email}</a>',
    '<a href="mailto:{user.email}">x</a>',
    '<input type="checkbox" name="newsletter" checked={user.newsletter}>',
    '<button on:click={() => console.log(user.id)} title="Mail {user.email}">x</button>',
    '<Field {email} {...props} style:color={user.email} class:a={user.email} />',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  ],
  astro: [
    '<a href="http://www.acme.com">x</a>',
    '---\nconst { user } = Astro.props;\n---\n<a href={`/users/${user.id}`}>{user.email}</a>',
    '<input type="checkbox" name="rememberMe" checked />',
    '---\nconst { user } = Astro.props;\n---\n<a href={`mailto:${user.email}`} class:list={[user.email]}>x</a>',
    '<svg xmlns="http://www.w3.org/2000/svg" />',
  ],
  angular: [
    '<a href="http://www.acme.com">x</a>',
    '<input type="checkbox" name="newsletter" [checked]="user.newsletter">',
    '<input type="checkbox" name="newsletter" [(ngModel)]="newsletter">',
    '<a [href]="\'/users/\' + user.id">{{ user.email }}</a>',
    '<a href="mailto:{{ user.email }}">x</a>',
    '<a href="/search?email={{ user.email | mask }}">x</a>',
    '<a [routerLink]="[\'/users\', user.id]" (click)="save(user.email)">x</a>',
    '<p title="Mail {{ user.email }}" i18n="a|b">x</p>',
    '<a (click)="logger.info(user.id)" (keyup)="email = user.email">x</a>',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  ],
  html: [
    '<a href="http://www.acme.com">x</a>',
    '<form action="/pay"></form>',
    '<input type="checkbox" name="newsletter">',
    '<input type="checkbox" name="rememberMe" checked>',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  ],
};

const languages = Object.keys(templateLanguages) as TemplateLanguage[];

describe.each(languages)('a template of %s', (language) => {
  it.each(cases[language])('is reported for $name', ({ code, rules }) => {
    expect(reported(language, code)).toEqual({ marked: code, rules });
  });

  it.each(nearMisses[language])('is left alone: %s', (code) => {
    expect(reported(language, code)).toEqual({ marked: code, rules: [] });
  });

  it('needs no parser services', () => {
    for (const { code, rules } of cases[language]) {
      const messages = templateMessages(language, code.replaceAll(/[«»]/gu, ''), { tier: 'recommended', services: false });
      expect(messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual(rules.map((rule) => `gdpr-api/${rule}`));
    }
  });
});

describe('what is offered in a template', () => {
  const suggestionsOn = (language: TemplateLanguage, code: string) =>
    templateMessages(language, code, { tier: 'recommended' }).flatMap(({ suggestions = [], fix }) => [...suggestions.map((each) => each.fix), ...(fix ? [fix] : [])].map(({ range, text }) => code.slice(0, range[0]) + text + code.slice(range[1])));

  it.each([
    ['vue', '<template><form action="http://shop.acme.com/pay"></form></template>', '<template><form action="https://shop.acme.com/pay"></form></template>'],
    ['angular', '<form action="http://shop.acme.com/pay"></form>', '<form action="https://shop.acme.com/pay"></form>'],
    ['html', '<form action="http://shop.acme.com/pay"></form>', '<form action="https://shop.acme.com/pay"></form>'],
    ['svelte', '<form action="http://shop.acme.com/pay"></form>', '<form action="https://shop.acme.com/pay"></form>'],
    ['html', '<input type="checkbox" name="newsletter" checked>', '<input type="checkbox" name="newsletter" >'],
  ] as const)('keeps it whole: %s %s', (language, code, output) => {
    expect(suggestionsOn(language, code)).toEqual([output]);
  });

  it('is nothing that needs the tokens of code', () => {
    expect(suggestionsOn('vue', '<template><a @click="console.log(user.email)">x</a></template>')).toEqual([]);
  });
});

describe('no rule fails on', () => {
  const deep = (open: string, close: string) => `${open.repeat(350)}${close.repeat(350)}`;
  const hostile: Readonly<Record<TemplateLanguage, readonly string[]>> = {
    vue: ['', '<template></template>', '<script>console.log(user.email)</script>', '<template lang="pug">a(href="http://x")</template>', '<template><a :href="">x</a><b :[key]="v" @click v-on="h" v-bind:a.sync="x | f(y)" #slot="{ a = 1, ...b }" :x="(a: any) => a?.b!" /></template>', '<template><p v-if="a">{{ `x ${user.email}` }}</p><p v-else>{{ a | b }}</p></template>', '<template><div><p></div></template>', '<template><a :href="`${</template>', `<template>${deep('<div class="newsletter" checked>', '</div>')}</template>`],
    svelte: ['', '<script></script>', '{#await p}a{:then b}{b}{:catch c}{c}{/await}', '{#key a}<svelte:self {...b} on:click />{/key}{@html user.email}{@const x = 1}', '{#snippet row(a)}<a href={a}>newsletter checked http://x.com</a>{/snippet}', '<input bind:value={user.email} use:action={{ a: 1 }} transition:fade class="a {b} c" newsletter checked http:>', deep('<div title="newsletter http://a.b">', '</div>')],
    astro: ['', '---\n---\n', '<p>{user.email}</p>{list.map((a) => <a href={a}>newsletter</a>)}', '<script>console.log(user.email)</script><style>a { b: c }</style>', '<Fragment set:html={user.email} is:raw /><!-- http:// newsletter -->', deep('<div title="newsletter http://a.b">', '</div>')],
    angular: ['', '{{ user.email }}', '@switch (a) { @case (1) { <a newsletter checked></a> } @default { http:// } }', '@defer (on viewport) { <a href="http://a.b/{{c}}"></a> } @placeholder { p } @loading { l } @error { e }', '@let x = user.email | async; <a [a]="b ? c : { d: [e], \'f\': !g }" (h)="i = j; k[l] = m" [n]="o?.[p]?.(q)!" [(r)]="s"></a>', '<ng-container *ngFor="let a of b; let i = index"><ng-content select="newsletter checked http://"></ng-content></ng-container>', '<a [href]="typeof a + tag`x${b}` + (c ?? d) + -e + (f, g)">http:// newsletter console.log</a>', '<svg:a xlink:href="http://a.b"></svg:a>', deep('<div title="newsletter http://a.b">', '</div>')],
    html: ['', '<!doctype html>', '<!-- http:// newsletter checked -->', '<p', '<input checked newsletter name= type=checkbox value>', '<script>console.log(user.email)</script><style>a{}</style>', '<a href={{x}} b={{ c }} <%= d %>>http:// newsletter</a>', deep('<div title="newsletter http://a.b">', '</div>')],
  };

  it.each(languages.flatMap((language) => hostile[language].map((code) => [language, code.length > 120 ? `${code.slice(0, 40)}…` : code, code] as const)))('%s: %s', (language, _, code) => {
    for (const services of [true, false]) expect(() => templateMessages(language, code, { services })).not.toThrow();
  });
});
