/** Where the parts of a request stand among the arguments of a call, counted from 0. */
export interface RequestShape {
  readonly url?: number;
  readonly body?: number;
  readonly query?: number;
  /** The argument that is an object of options. */
  readonly config?: number;
  /** The first argument may be that object in place of the URL. */
  readonly isConfigFirst?: boolean;
  /** Unless its options name another method, it is a GET and their data are its query. */
  readonly isGetByDefault?: boolean;
}

export interface HttpClient {
  readonly modules: readonly string[];
  /** By method; `''` is a call of the client itself. */
  readonly methods: Readonly<Record<string, RequestShape>>;
  /** By method of an instance, where that takes other arguments. */
  readonly instanceMethods?: Readonly<Record<string, RequestShape>>;
  /** Calls that make an instance with options of its own. */
  readonly factories?: readonly string[];
}

/** Keys of an options object by the part of the request that they are. */
export const optionParts: Readonly<Record<string, 'url' | 'query' | 'headers' | 'body'>> = {
  url: 'url', uri: 'url', baseURL: 'url', baseUrl: 'url', prefixUrl: 'url', hostname: 'url', host: 'url', path: 'url', endpoint: 'url',
  params: 'query', query: 'query', qs: 'query', searchParams: 'query',
  headers: 'headers', header: 'headers',
  body: 'body', data: 'body', json: 'body', form: 'body', formData: 'body', variables: 'body', payload: 'body', multipart: 'body', content: 'body',
};

const likeFetch: RequestShape = { url: 0, config: 1 };
const withBody: RequestShape = { url: 0, body: 1, config: 2 };
const optionsOnly: RequestShape = { config: 0, isConfigFirst: true };
const withQuery: RequestShape = { url: 0, query: 1 };
const ajax: RequestShape = { url: 0, config: 1, isConfigFirst: true, isGetByDefault: true };

const restOfAxios = {
  '': { url: 0, config: 1, isConfigFirst: true }, request: optionsOnly, get: likeFetch, delete: likeFetch, head: likeFetch, options: likeFetch,
  post: withBody, put: withBody, patch: withBody, postForm: withBody, putForm: withBody, patchForm: withBody,
} as const;

const everyMethod = { '': likeFetch, get: likeFetch, post: likeFetch, put: likeFetch, patch: likeFetch, delete: likeFetch, head: likeFetch } as const;

/** HTTP clients by package; globals are listed under `global` with their name. */
export const httpClients: readonly HttpClient[] = [
  { modules: ['axios', 'axios-retry', '@nestjs/axios', 'axios-https-proxy-fix', 'redaxios', '@bundled-es-modules/axios'], methods: restOfAxios, factories: ['create'] },
  { modules: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'whatwg-fetch', 'make-fetch-happen', 'node-fetch-commonjs', 'fetch-retry', 'electron-fetch'], methods: { '': likeFetch, fetch: likeFetch } },
  { modules: ['undici'], methods: { fetch: likeFetch, request: likeFetch, stream: likeFetch, pipeline: likeFetch } },
  { modules: ['got'], methods: { ...everyMethod, '': { url: 0, config: 1, isConfigFirst: true }, stream: likeFetch }, factories: ['extend'] },
  { modules: ['ky', 'ky-universal'], methods: everyMethod, factories: ['create', 'extend'] },
  { modules: ['ofetch', 'ohmyfetch'], methods: { '': likeFetch, $fetch: likeFetch, ofetch: likeFetch, raw: likeFetch }, factories: ['create'] },
  { modules: ['needle'], methods: { '': { url: 1, body: 2, config: 3 }, get: likeFetch, post: withBody, put: withBody, patch: withBody, delete: withBody } },
  { modules: ['request', 'request-promise', 'request-promise-native', 'requestretry', 'teeny-request', 'postman-request'], methods: { ...everyMethod, '': { url: 0, config: 1, isConfigFirst: true }, post: { url: 0, config: 1, isConfigFirst: true }, put: { url: 0, config: 1, isConfigFirst: true } }, factories: ['defaults'] },
  { modules: ['phin', 'bent', 'wretch', 'centra', 'simple-get', 'gaxios', 'urllib', 'typed-rest-client', 'popsicle', 'httpie', 'sync-request', 'then-request', 'flyio', 'alova', 'xior', 'up-fetch'], methods: { ...everyMethod, '': { url: 0, config: 1, isConfigFirst: true }, request: { url: 0, config: 1, isConfigFirst: true }, curl: likeFetch } },
  { modules: ['@angular/common/http', '@angular/http'], methods: { get: likeFetch, delete: likeFetch, post: withBody, put: withBody, patch: withBody, request: { url: 1, config: 2 } } },
  { modules: ['http', 'https', 'node:http', 'node:https', 'follow-redirects', 'http2', 'node:http2'], methods: { request: { url: 0, config: 1, isConfigFirst: true }, get: { url: 0, config: 1, isConfigFirst: true }, connect: likeFetch } },
  { modules: ['jquery'], methods: { ajax, post: { url: 0, body: 1 }, get: withQuery, getJSON: withQuery } },
  { modules: ['graphql-request'], methods: { request: { url: 0, body: 2, isConfigFirst: true }, rawRequest: { url: 0, body: 2 }, batchRequests: { url: 0, body: 1 } }, instanceMethods: { request: { body: 1, isConfigFirst: true }, rawRequest: { body: 1 }, batchRequests: { body: 0 } } },
];

/** Global functions that send, by dotted name. */
export const globalClients: Readonly<Record<string, RequestShape>> = {
  fetch: likeFetch, $fetch: likeFetch, useFetch: likeFetch, 'window.fetch': likeFetch, 'globalThis.fetch': likeFetch, 'self.fetch': likeFetch, 'global.fetch': likeFetch, fetchWithTimeout: likeFetch, fetchJson: likeFetch,
  'axios.get': likeFetch, 'axios.delete': likeFetch, 'axios.post': withBody, 'axios.put': withBody, 'axios.patch': withBody, 'axios.request': optionsOnly, axios: { url: 0, config: 1, isConfigFirst: true },
  '$.ajax': ajax, '$.post': { url: 0, body: 1 }, '$.get': withQuery, '$.getJSON': withQuery, 'jQuery.ajax': ajax, 'jQuery.post': { url: 0, body: 1 }, 'jQuery.get': withQuery, 'jQuery.getJSON': withQuery,
  'navigator.sendBeacon': { url: 0, body: 1 }, 'UrlFetchApp.fetch': likeFetch, 'wx.request': optionsOnly, 'uni.request': optionsOnly, 'Taro.request': optionsOnly,
};

/** Methods of receivers that look like a client by their name, when no import tells. */
export const clientMethods: Readonly<Record<string, RequestShape>> = {
  post: withBody, put: withBody, patch: withBody, get: likeFetch, delete: likeFetch, request: { url: 0, config: 1, isConfigFirst: true }, fetch: likeFetch,
  httpRequest: optionsOnly, httpRequestWithAuthentication: { config: 1 }, requestWithAuthentication: { config: 1 }, requestOAuth2: { config: 1 }, postForm: withBody, proxy: optionsOnly,
};

/** Last words of the names of receivers that are clients. */
export const clientWords: ReadonlySet<string> = new Set(['axios', 'http', 'https', 'fetcher', 'got', 'ky', 'rest', 'api', 'client', 'request', 'requester', 'ajax', 'nango', 'helpers', 'webclient', 'httpclient', 'apiclient', 'instance', 'superagent', 'ref', 'service']);

const vagueSdk = '\\b(?:messages|emails|contacts|customers|profiles|people|members|subscribers|leads|persons|users|recipients|audiences)[?!]?\\.(?:create|send|upsert|update|add|batch|import)';

/** Calls of many SDKs and of much else, which only the declared type of the client tells apart: the call, and a text that has one. */
export const vagueSdkCall = new RegExp(`${vagueSdk}$`, 'u');
export const vagueSdkText = new RegExp(`${vagueSdk}\\(`, 'u');
