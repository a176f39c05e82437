package cn.volunteering.local.command;

import cn.volunteering.local.supervise.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Updates one line per part in place, for terminals. After {@link #finish} it prints lines like {@link PlainProgress}.
 */
final class TerminalProgress implements Progress {

    private static final String UP = "\033[%dA";
    private static final String CLEAR_LINE = "\033[2K";
    private static final String GREEN = "\033[32m";
    private static final String YELLOW = "\033[33m";
    private static final String GREY = "\033[90m";
    private static final String PLAIN = "\033[0m";

    private final PrintStream out;
    private final PlainProgress afterwards;
    private final Map<String, String> states = new LinkedHashMap<>();
    private int drawn;
    private boolean finished;

    TerminalProgress(PrintStream out) {
        this.out = out;
        this.afterwards = new PlainProgress(out);
    }

    @Override
    public synchronized void waiting(String part) {
        show(part, GREY + "· waiting" + PLAIN);
    }

    @Override
    public synchronized void preparing(String part) {
        show(part, YELLOW + "… preparing" + PLAIN);
    }

    @Override
    public synchronized void starting(String part) {
        if (finished) {
            afterwards.starting(part);
        } else {
            show(part, YELLOW + "… starting" + PLAIN);
        }
    }

    @Override
    public synchronized void ready(String part, Duration took) {
        if (finished) {
            afterwards.ready(part, took);
        } else {
            show(part, GREEN + "✓ ready" + PLAIN + GREY + " " + PlainProgress.seconds(took) + PLAIN);
        }
    }

    @Override
    public synchronized void died(String part, Duration restartIn) {
        if (finished) {
            afterwards.died(part, restartIn);
        } else {
            show(part, YELLOW + "! died, restarts in " + PlainProgress.seconds(restartIn) + PLAIN);
        }
    }

    @Override
    public synchronized void note(String sentence) {
        erase();
        out.println(CLEAR_LINE + sentence);
        draw();
    }

    @Override
    public synchronized void finish() {
        finished = true;
        drawn = 0;
    }

    private void show(String part, String state) {
        states.put(part, state);
        erase();
        draw();
    }

    private void erase() {
        if (drawn > 0) {
            out.printf(UP, drawn);
        }
        drawn = 0;
    }

    private void draw() {
        if (!finished) {
            states.forEach(
                    (part, state) -> out.println(CLEAR_LINE + String.format(Locale.ROOT, "  %-10s ", part) + state));
            drawn = states.size();
        }
        out.flush();
    }
}
