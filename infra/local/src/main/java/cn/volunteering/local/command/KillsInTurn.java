package cn.volunteering.local.command;

import cn.volunteering.local.machine.DataFolder;
import java.util.List;

/** Kills every part in turn, beginning when the people have signed up. */
final class KillsInTurn extends Disturbance {

    private static final String BEGIN = "signed up for the activity";
    private static final long BETWEEN_MILLIS = 15_000;

    KillsInTurn(DataFolder data) {
        super(data);
    }

    @Override
    void heard(String line) {
        if (line.contains(BEGIN)) {
            List<String> parts = runningParts();
            inBackground(() -> parts.forEach(this::killAndPause));
        }
    }

    private void killAndPause(String part) {
        if (!Thread.currentThread().isInterrupted()) {
            kill(part);
            pauseMillis(BETWEEN_MILLIS);
        }
    }
}
