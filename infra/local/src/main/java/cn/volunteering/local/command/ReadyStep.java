package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;

/** Something that is done once, after everything is ready. A failure is told and ends nothing. */
interface ReadyStep {

    /** Does it, and says so. */
    void run(Progress progress);
}
