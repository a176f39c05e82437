package cn.volunteering.reporting.evidence;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an indicator that is proven by evidence. */
public record EvidenceIndicatorId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static EvidenceIndicatorId next() {
        return new EvidenceIndicatorId(UUID.randomUUID().toString());
    }
}
