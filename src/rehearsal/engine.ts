import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { IHttpService, Settings } from 'scorm-again';
import type { Standard } from './call.ts';
import { toCmi, type Cmi } from './cmi.ts';
import type { Engine } from './strict.ts';

/**
 * A fresh engine with a record loaded. `hold` is called on every commit and on finishing, and says
 * whether the record was stored. Engines are never used twice: a second Initialize on the same one,
 * or a reset one, is answered with an error.
 */
export function openEngine(standard: Standard, cmi: Cmi, hold: Hold): Engine {
  return standard === 'scorm12' ? open12(cmi, hold) : open2004(cmi, hold);
}

function open12(cmi: Cmi, hold: Hold): Engine {
  const api = new Scorm12API(settings, holdCommits(hold, 101));
  api.loadFromJSON(cmi, 'cmi');
  return {
    initialize: (argument) => api.LMSInitialize(argument),
    finish: (argument) => api.LMSFinish(argument),
    get: (element) => String(api.LMSGetValue(element)),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: (argument) => api.LMSCommit(argument),
    lastError: () => String(api.LMSGetLastError()),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}

function open2004(cmi: Cmi, hold: Hold): Engine {
  const api = new Scorm2004API(settings, holdCommits(hold, 391));
  api.loadFromJSON(cmi, 'cmi');
  return {
    initialize: (argument) => api.Initialize(argument),
    finish: (argument) => api.Terminate(argument),
    get: (element) => String(api.GetValue(element)),
    set: (element, value) => api.SetValue(element, value),
    commit: (argument) => api.Commit(argument),
    lastError: () => String(api.GetLastError()),
    errorString: (code) => api.GetErrorString(code),
    diagnostic: (code) => api.GetDiagnostic(code),
  };
}

function holdCommits(hold: Hold, failed: number): IHttpService {
  return {
    updateSettings() {},
    processHttpRequest(_url, params, _immediate, _log, _tell, metadata) {
      const cmi = 'cmi' in params ? toCmi(params.cmi) : {};
      const held = hold(cmi, metadata?.isTerminateCommit ?? false);
      return { result: String(held), errorCode: held ? 0 : failed };
    },
  };
}

/** All of them, because the defaults of the class and of the documentation differ. */
const settings: Settings = {
  lmsCommitUrl: 'held-here',
  logLevel: 5,
  uninitializedGetLogLevel: 5,
  autocommit: false,
  throttleCommits: false,
  useAsynchronousCommits: false,
  sendFullCommit: true,
  dataCommitFormat: 'json',
  renderCommonCommitFields: false,
  autoProgress: false,
  selfReportSessionTime: false,
  alwaysSendTotalTime: false,
  accumulateSessionTimeOnTerminate: false,
  strict_errors: true,
  mastery_override: false,
  score_overrides_status: false,
  completion_status_on_failed: 'completed',
  autoCompleteLessonStatus: false,
  asyncModeBeaconBehavior: 'never',
  includeCommitSequence: false,
  autoPopulateCommitMetadata: false,
  enableOfflineSupport: false,
  syncOnInitialize: false,
  syncOnTerminate: false,
  globalStudentPreferences: false,
};

/** Stores what the page committed; `finishing` adds the session to the total time. */
export type Hold = (cmi: Cmi, finishing: boolean) => boolean;
