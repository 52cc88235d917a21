/** Runs a JavaScript action as the Actions runner does; everything it talks to listens on 127.0.0.1. */
export { type JobView, openJob } from './job-environment.js'
export type { CacheMode, JobStatus, RunOptions } from './options.js'
export { type ActionResult, runAction } from './run-action.js'
export { type LoggedRequest, type ServiceOptions, type Services, startServices } from './services.js'
