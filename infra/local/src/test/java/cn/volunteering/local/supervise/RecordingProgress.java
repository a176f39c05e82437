package cn.volunteering.local.supervise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said. */
final class RecordingProgress implements Progress {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    long count(String line) {
        return lines.stream().filter(line::equals).count();
    }

    @Override
    public void waiting(String part) {
        lines.add(part + " waiting");
    }

    @Override
    public void preparing(String part) {
        lines.add(part + " preparing");
    }

    @Override
    public void starting(String part) {
        lines.add(part + " starting");
    }

    @Override
    public void ready(String part, Duration took) {
        lines.add(part + " ready");
    }

    @Override
    public void died(String part, Duration restartIn) {
        lines.add(part + " died");
    }

    @Override
    public void note(String sentence) {
        lines.add(sentence);
    }
}
