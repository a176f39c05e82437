package cn.volunteering.gateway.door.report;

import cn.volunteering.edge.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;

/** Collects all faults of an event, so that its sender can correct them at once. */
final class Faults {

    private final List<FieldFault> found = new ArrayList<>();

    void add(String field, String message) {
        found.add(new FieldFault(field, message));
    }

    void addAll(List<FieldFault> faults) {
        found.addAll(faults);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FieldFault> list() {
        return List.copyOf(found);
    }
}
