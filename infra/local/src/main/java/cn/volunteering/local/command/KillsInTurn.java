package cn.volunteering.local.command;

import cn.volunteering.local.machine.DataFolder;
import java.util.List;

/** Kills every part in turn, beginning when the roster is there. */
final class KillsInTurn extends Disturbance {

    private static final String BEGIN = "people on the roster";
    private static final long BETWEEN_MILLIS = 12_000;

    KillsInTurn(DataFolder data) {
        super(data);
    }

    @Override
    void heard(String line) {
        if (line.contains(BEGIN)) {
            List<String> parts = runningParts();
            begin(() -> parts.forEach(this::pauseAndKill));
        }
    }

    private void pauseAndKill(String part) {
        pauseMillis(BETWEEN_MILLIS);
        if (!Thread.currentThread().isInterrupted()) {
            kill(part);
        }
    }
}
