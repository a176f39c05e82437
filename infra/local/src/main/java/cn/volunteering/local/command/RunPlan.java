package cn.volunteering.local.command;

import cn.volunteering.local.supervise.PlannedPart;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.CachedPart;
import java.util.List;

/**
 * The parts and settings of a run.
 *
 * @param parts the parts to start, each with the parts it needs
 * @param publicOrigin the address at which users reach the platform
 * @param database a sentence that says which database it is and why
 * @param secrets the secrets of the data folder
 */
record RunPlan(List<PlannedPart> parts, String publicOrigin, String database, Secrets secrets) {

    RunPlan {
        parts = List.copyOf(parts);
    }

    List<String> names() {
        return parts.stream().map(planned -> planned.part().name()).toList();
    }

    List<CachedPart> cachedParts() {
        return parts.stream()
                .map(PlannedPart::part)
                .filter(CachedPart.class::isInstance)
                .map(CachedPart.class::cast)
                .toList();
    }
}
