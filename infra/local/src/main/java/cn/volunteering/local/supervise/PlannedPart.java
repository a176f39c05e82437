package cn.volunteering.local.supervise;

import cn.volunteering.servers.process.Part;
import java.util.Set;

/**
 * A part of the run with its place in the order.
 *
 * @param needs names of the parts that have to be ready before this one is started; names that are not part of the run
 *     are taken as being there
 */
public record PlannedPart(Part part, Set<String> needs) {

    public PlannedPart {
        needs = Set.copyOf(needs);
    }

    String name() {
        return part.name();
    }
}
