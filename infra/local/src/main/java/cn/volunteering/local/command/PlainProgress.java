package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints one line per event, for files and pipes. */
final class PlainProgress implements Progress {

    private final PrintStream out;

    PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void waiting(String part) {
        // Reported when the part starts.
    }

    @Override
    public void preparing(String part) {
        // Reported when the part starts.
    }

    @Override
    public void starting(String part) {
        line(part, "starting");
    }

    @Override
    public void ready(String part, Duration took) {
        line(part, "ready after " + seconds(took));
    }

    @Override
    public void died(String part, Duration restartIn) {
        line(part, "died, restarts in " + seconds(restartIn));
    }

    @Override
    public void note(String sentence) {
        print(sentence);
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void line(String part, String what) {
        print(String.format(Locale.ROOT, "%-10s %s", part, what));
    }

    private synchronized void print(String line) {
        out.println(line);
        out.flush();
    }
}
