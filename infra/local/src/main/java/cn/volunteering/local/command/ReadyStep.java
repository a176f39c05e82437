package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;

/** Something that is done once, after everything is ready. */
interface ReadyStep {

    /** @throws cn.volunteering.local.machine.CannotRunException when it fails */
    void run(Progress progress);
}
