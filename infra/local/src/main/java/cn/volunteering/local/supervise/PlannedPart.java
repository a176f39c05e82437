package cn.volunteering.local.supervise;

import cn.volunteering.servers.process.Part;
import java.util.Set;

/**
 * A part of the run with its place in the order.
 *
 * @param needs names of the parts that must be ready before this one starts; parts that do not belong to the run count
 *     as ready
 */
public record PlannedPart(Part part, Set<String> needs) {

    public PlannedPart {
        needs = Set.copyOf(needs);
    }

    String name() {
        return part.name();
    }
}
