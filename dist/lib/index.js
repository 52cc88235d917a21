import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ showProblem),
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   aU: () => (/* binding */ orThrow),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony export showPlace */
const ok = (value) => ({ ok: true, value });
const fail = (...problems) => ({ ok: false, problems });
/** Every value, or every problem of all of them. */
function all(results) {
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
/** `file:line:column`, as far as known: the form editors and terminals turn into a link. */
function showPlace({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** One problem as three short lines: place, fact, remedy. */
function showProblem({ where, what, hint }) {
    const key = where.key ? ` ${where.key}:` : '';
    return `${showPlace(where)}:${key} ${what}\n  hint: ${hint}`;
}
/** Thrown when the user must mend something; entry points print it and exit 65, or `exitCode` (75: store in use). */
class ProblemError extends Error {
    problems;
    exitCode;
    constructor(problems, exitCode = null) {
        super(problems.map(showProblem).join('\n'));
        this.name = 'ProblemError';
        this.problems = problems;
        this.exitCode = exitCode;
    }
}
/** The value, or a thrown ProblemError. */
function orThrow(result) {
    if (!result.ok)
        throw new ProblemError(result.problems);
    return result.value;
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 9862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ BenchgateError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   qB: () => (/* binding */ BusyError)
/* harmony export */ });
/**
 * Thrown when the caller must mend something; an outcome, however bad, is a value. `message` shows every problem. Any
 * other error that comes out of benchgate is a fault of benchgate itself.
 */
class BenchgateError extends Error {
    /** Every problem that was found, never none. */
    problems;
    constructor(message, problems) {
        super(message);
        this.problems = problems;
    }
}
/** The call itself makes no sense: an unknown option, a value of the wrong kind. The command line exits 64. */
class UsageError extends BenchgateError {
    name = 'UsageError';
    code = 'USAGE';
}
/** The manifest, the repository, the store or a file is not what it must be. The command line exits 65. */
class DataError extends BenchgateError {
    name = 'DataError';
    code = 'DATA';
}
/** Another process holds the store, or other jobs take the room; try again later. The command line exits 75 or 1. */
class BusyError extends BenchgateError {
    name = 'BusyError';
    code = 'BUSY';
}
//# sourceMappingURL=errors.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q9: () => (/* reexport */ errors/* BenchgateError */.Q9),
  qB: () => (/* reexport */ errors/* BusyError */.qB),
  fL: () => (/* reexport */ errors/* DataError */.fL),
  eb: () => (/* reexport */ errors/* UsageError */.eb),
  UD: () => (/* binding */ compare),
  _4: () => (/* binding */ establish),
  _3: () => (/* binding */ evaluate),
  Gj: () => (/* binding */ gate),
  b6: () => (/* binding */ lib_history),
  qg: () => (/* binding */ parse),
  pt: () => (/* binding */ promote),
  Ft: () => (/* binding */ references),
  kz: () => (/* binding */ register),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __nccwpck_require__(6960);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __nccwpck_require__(9862);
;// CONCATENATED MODULE: ./build/src/lib/typed.js


const exitBusy = 75;
/** What `work` gives, or its problems as an error of the public hierarchy. */
async function typed(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const { message, problems, exitCode } = error;
        throw exitCode === exitBusy ? new errors/* BusyError */.qB(message, problems) : new errors/* DataError */.fL(message, problems);
    }
}
//# sourceMappingURL=typed.js.map
;// CONCATENATED MODULE: ./build/src/lib/index.js


// Each operation loads its code when it is called: importing this does nothing and costs next to nothing.
/** Judges the newest stored runs of a benchmark at HEAD against its stored baseline. Runs nothing, writes nothing. */
const evaluate = (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(103), __nccwpck_require__.e(484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103))).evaluate(benchmark, options));
/** Lets `project` name the project in this folder. Registering it again from another folder moves it. */
const register = (path, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8775))).register(path, options));
/** The stored runs of a benchmark and where its baselines stand. */
const lib_history = (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(365)]).then(__nccwpck_require__.bind(__nccwpck_require__, 365))).history(benchmark, options));
/** Makes the runs of one benchmark at the current commit and records them. Runs that fail are recorded, not thrown. */
const run = (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(103), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 257))).run(benchmark, options));
/** Makes the runs of the manifest's baseline_seeds and pins them as the baseline if every one ended well. */
const establish = (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(103), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 257))).establish(benchmark, options));
/** Judges the run set at HEAD against the pinned baseline and, when it is proven better, pins that very set. */
const promote = (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(103), __nccwpck_require__.e(484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103))).promote(benchmark, options));
/** Builds base and head, measures them in pairs until each benchmark is decided, judges, and records everything. */
const gate = (options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(103), __nccwpck_require__.e(257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 257))).gate(options));
/** References of benchmarks of tier correctness: what every run must produce, byte for byte. */
const references = {
    /** Keeps what a run set produced as the reference; there must be none yet. */
    freeze: (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5736))).freeze(benchmark, options)),
    /** The same in place of the reference that there is, for a reason. */
    replace: (benchmark, options) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5736))).replace(benchmark, options)),
    /** The reference that holds now, or none. */
    show: (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5736))).show(benchmark, options)),
    /** Every reference there was, oldest first. */
    history: (benchmark, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5736))).log(benchmark, options)),
    /** Hashes every frozen reference and archived artifact again. */
    verify: (options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(456), __nccwpck_require__.e(680), __nccwpck_require__.e(66), __nccwpck_require__.e(403), __nccwpck_require__.e(703), __nccwpck_require__.e(736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5736))).verify(options)),
};
/** Judges two columns of finite numbers. */
const compare = (base, head, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(334), __nccwpck_require__.e(680), __nccwpck_require__.e(403), __nccwpck_require__.e(280), __nccwpck_require__.e(635)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4635))).compare(base, head, options));
/** Reads what benchmark tools printed: a text, or files by name. */
const parse = (source, options = {}) => typed(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(334), __nccwpck_require__.e(680), __nccwpck_require__.e(403), __nccwpck_require__.e(280), __nccwpck_require__.e(635)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4635))).parse(source, options));
//# sourceMappingURL=index.js.map
var __webpack_exports__BenchgateError = __webpack_exports__.Q9;
var __webpack_exports__BusyError = __webpack_exports__.qB;
var __webpack_exports__DataError = __webpack_exports__.fL;
var __webpack_exports__UsageError = __webpack_exports__.eb;
var __webpack_exports__compare = __webpack_exports__.UD;
var __webpack_exports__establish = __webpack_exports__._4;
var __webpack_exports__evaluate = __webpack_exports__._3;
var __webpack_exports__gate = __webpack_exports__.Gj;
var __webpack_exports__history = __webpack_exports__.b6;
var __webpack_exports__parse = __webpack_exports__.qg;
var __webpack_exports__promote = __webpack_exports__.pt;
var __webpack_exports__references = __webpack_exports__.Ft;
var __webpack_exports__register = __webpack_exports__.kz;
var __webpack_exports__run = __webpack_exports__.eF;
export { __webpack_exports__BenchgateError as BenchgateError, __webpack_exports__BusyError as BusyError, __webpack_exports__DataError as DataError, __webpack_exports__UsageError as UsageError, __webpack_exports__compare as compare, __webpack_exports__establish as establish, __webpack_exports__evaluate as evaluate, __webpack_exports__gate as gate, __webpack_exports__history as history, __webpack_exports__parse as parse, __webpack_exports__promote as promote, __webpack_exports__references as references, __webpack_exports__register as register, __webpack_exports__run as run };
