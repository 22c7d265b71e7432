import { testRule } from '../support/rule-tester.ts';

testRule('require-rate-limit', {
  valid: [
    { name: 'a limiter for all', code: "import express from 'express';\nimport rateLimit from 'express-rate-limit';\nconst app = express();\napp.use(rateLimit({ limit: 100 }));\napp.get('/users', list);\napp.listen(3000);" },
    { name: 'a limiter of the project', code: "import express from 'express';\nimport { limiter } from './limiter';\nconst app = express();\napp.use(limiter);\napp.use('/users', users);\napp.listen(3000);" },
    { name: 'a name that only the project knows', code: "import express from 'express';\nimport { slowpoke } from './slowpoke';\nconst app = express();\napp.use(slowpoke);\napp.use('/users', users);\napp.listen(3000);", options: [{ additionalLimiters: ['slowpoke'] }] },
    { name: 'a gateway in front', code: "import express from 'express';\nconst app = express();\napp.get('/users', list);\napp.listen(3000);", options: [{ gateway: true }] },
    { name: 'Fastify with its plugin', code: "import Fastify from 'fastify';\nconst app = Fastify();\nawait app.register(import('@fastify/rate-limit'));\napp.post('/login', login);\nawait app.listen({ port: 3000 });" },
    { name: 'Nest with its throttler', code: "import { Module } from '@nestjs/common';\nimport { ThrottlerModule } from '@nestjs/throttler';\n@Module({ imports: [ThrottlerModule.forRoot()] })\nexport class AppModule {}" },
    { name: 'another module of Nest', code: "import { Module } from '@nestjs/common';\n@Module({ imports: [UsersModule] })\nexport class OrdersModule {}" },
    { name: 'a limiter before the sign-in', code: "import { Router } from 'express';\nconst router = Router();\nrouter.post('/login', loginLimiter, login);" },
    { name: 'attempts that are counted', code: "import { Router } from 'express';\nconst router = Router();\nrouter.post('/login', async (req, res) => { if (user.loginAttempts > 5) return res.sendStatus(429); });" },
    { name: 'other routes of a router', code: "import { Router } from 'express';\nconst router = Router();\nrouter.get('/users', list);\nrouter.post('/orders', create);\nrouter.get('/login', showForm);" },
    { name: 'a server of nothing', code: "import express from 'express';\nconst app = express();\napp.listen(3000);" },
    { name: 'an app that is mounted elsewhere in the file', code: "import express from 'express';\nfunction make() { const sub = express(); sub.get('/users', list); return sub; }" },
    { name: 'a client', code: "import axios from 'axios';\nawait api.post('/login', { email, password });\nawait axios.post('/login', body);\nconst client = axios.create();\nawait client.post('/forgot-password', { email });" },
    { name: 'something else called express', code: "import { express } from './feelings';\nconst app = express();\napp.get('/users', list);\napp.listen(3000);" },
  ],
  invalid: [
    { name: 'Express', code: "import express from 'express';\nconst app = «express»();\napp.use(express.json());\napp.get('/users', list);\napp.listen(3000);", messageId: 'server' },
    { name: 'Express by require', code: "const express = require('express');\nconst app = «express»();\napp.use('/api/users', require('./routes/users'));\nmodule.exports = app;", lang: 'js', messageId: 'server' },
    { name: 'once for a server with a sign-in', code: "const app = «require('express')»();\napp.post('/login', (req, res) => res.json(login(req.body)));\napp.listen(process.env.PORT);", lang: 'js', messageId: 'server' },
    { name: 'Fastify', code: "import Fastify from 'fastify';\nconst app = «Fastify»({ logger: true });\napp.register(userRoutes);\nawait app.listen({ port: 3000 });", messageId: 'server' },
    { name: 'an app that is exported as compilers write it', code: 'const hono_1 = require("hono");\nconst app = new «hono_1.Hono»();\napp.get("/users/:id", (c) => c.json(user));\nexports.default = app;', lang: 'js', messageId: 'server' },
    { name: 'Hono', code: "import { Hono } from 'hono';\nconst app = new «Hono»();\napp.get('/users/:id', (c) => c.json(user));\nexport default app;", messageId: 'server' },
    { name: 'Koa', code: "import Koa from 'koa';\nimport Router from '@koa/router';\nconst app = new «Koa»();\nconst router = new Router();\nrouter.get('/users', list);\napp.use(router.routes());\napp.listen(3000);", messageId: 'server' },
    { name: 'Nest', code: "import { Module } from '@nestjs/common';\n@Module({ imports: [UsersModule, AuthModule] })\nexport class «AppModule» {}", messageId: 'module', data: { name: 'AppModule' } },
    { name: 'a sign-in of a router', code: "import { Router } from 'express';\nconst router = Router();\nrouter.post(«'/login'», validate(schema), login);\nrouter.post(«'/forgot-password'», forgot);\nrouter.post('/logout', logout);", messageId: 'route', data: [{ path: '/login' }, { path: '/forgot-password' }] },
    { name: 'a code by a chain', code: "const router = require('express').Router();\nrouter.route('/verify-otp').«post»(verifyOtp);", lang: 'js', messageId: 'route' },
    { name: 'a plugin of Fastify', code: "export default async function (fastify) { fastify.post(«'/auth/login'», async (request) => login(request.body)); }", messageId: 'route' },
    { name: "a password that was forgotten, on a router under another name", code: "import { Router as makeRouter } from 'express';\nconst auth = makeRouter();\nauth.post(«'/password/forgot'», async (req, res) => { await mail(req.body.email); res.end(); });", messageId: "route" },
  ],
});
