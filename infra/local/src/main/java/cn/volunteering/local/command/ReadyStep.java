package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;

/** A step that runs once everything is ready. A failure is reported and does not end the run. */
interface ReadyStep {

    /** Runs the step and reports it. */
    void run(Progress progress);
}
