package cn.volunteering.local.command;

import cn.volunteering.servers.machine.DataFolder;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the broker down from the check-ins until after the hours are confirmed. Kills the activity service once it has
 * saved the confirmation and before it can send the events.
 */
final class BrokerOutage extends Disturbance {

    private static final String BEGIN = "checked in with the token";
    private static final String SAVED = "attendances confirmed by the second person";
    private static final Duration LENGTH = Duration.ofSeconds(75);
    private static final long BETWEEN_MILLIS = 200;

    private boolean killedInBetween;

    BrokerOutage(DataFolder data) {
        super(data);
    }

    @Override
    void onLine(String line) {
        if (line.contains(BEGIN)) {
            begin(this::keepAway);
        }
        if (line.contains(SAVED)) {
            kill("activity");
            killedInBetween = !super.isOver();
        }
    }

    @Override
    boolean isOver() {
        return super.isOver() && killedInBetween;
    }

    private void keepAway() {
        Instant end = Instant.now().plus(LENGTH);
        while (Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted()) {
            kill("kafka");
            pauseMillis(BETWEEN_MILLIS);
        }
        System.out.println("  ! the broker may return after " + LENGTH.toSeconds() + " s");
    }
}
