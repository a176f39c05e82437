package cn.volunteering.scoring.posting;

import static cn.volunteering.scoring.hours.ServiceRecords.aRecord;

import cn.volunteering.scoring.hours.CorrectedRecord;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.ServiceRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Confirmations and corrections of some records, and their delivery as a broker may do it: in batches, with repeats. */
final class Deliveries {

    private static final int RECORDS = 4;
    private static final int MOST_CORRECTIONS = 5;
    private static final int SERVED = 60;

    private final Random random;
    private final List<Act> topic = new ArrayList<>();
    private final Map<String, Act> last = new LinkedHashMap<>();

    /** What happened to a record: revision 0 is its confirmation. */
    record Act(ServiceRecord service, int revision) {

        String record() {
            return service.id().value();
        }

        CorrectedRecord corrected() {
            return new CorrectedRecord(service, revision, "更正 " + revision);
        }
    }

    Deliveries(Random random) {
        this.random = random;
        var waiting = new ArrayList<>(IntStream.range(0, RECORDS)
                .mapToObj(number -> history("record-" + number))
                .toList());
        while (!waiting.isEmpty()) {
            var history = waiting.get(random.nextInt(waiting.size()));
            topic.add(history.removeFirst());
            waiting.removeIf(List::isEmpty);
        }
        topic.forEach(act -> last.put(act.record(), act));
    }

    private List<Act> history(String record) {
        var acts = new ArrayList<Act>();
        acts.add(act(record, 0, 1 + random.nextInt(SERVED)));
        int corrections = random.nextInt(MOST_CORRECTIONS + 1);
        for (int revision = 1; revision <= corrections; revision++) {
            boolean isVoid = acts.getLast().service().minutes() == 0;
            boolean voids = !isVoid && random.nextInt(3) == 0;
            acts.add(act(record, revision, voids ? 0 : 1 + random.nextInt(SERVED)));
        }
        return acts;
    }

    private Act act(String record, int revision, int minutes) {
        var grades = Evidence.values();
        var service = aRecord()
                .id(record)
                .minutes(minutes)
                .served(Duration.ofMinutes(SERVED))
                .evidence(grades[random.nextInt(grades.length)])
                .build();
        return new Act(service, revision);
    }

    /** Returns the last act of each record. */
    Collection<Act> last() {
        return last.values();
    }

    /** Delivers everything at least once, in order, but goes back to earlier acts now and then. */
    void deliver(Consumer<List<Act>> consumer) {
        int next = 0;
        while (next < topic.size()) {
            int end = Math.min(topic.size(), next + 1 + random.nextInt(topic.size()));
            consumer.accept(topic.subList(next, end));
            next = random.nextInt(3) == 0 ? random.nextInt(end) : end;
        }
    }

    /** Delivers everything once more, as for a rebuild. */
    void replay(Consumer<List<Act>> consumer) {
        consumer.accept(topic);
    }
}
