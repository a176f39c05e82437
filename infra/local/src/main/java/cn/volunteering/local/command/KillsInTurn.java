package cn.volunteering.local.command;

import cn.volunteering.servers.machine.DataFolder;
import java.util.List;

/** Kills every part in turn, once all volunteers have chosen a password. */
final class KillsInTurn extends Disturbance {

    private static final String BEGIN = "signed in for the first time and confirmed";
    private static final long BETWEEN_MILLIS = 8_000;

    KillsInTurn(DataFolder data) {
        super(data);
    }

    @Override
    void onLine(String line) {
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
