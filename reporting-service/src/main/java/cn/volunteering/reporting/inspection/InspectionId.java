package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of an inspection, the same for both sides. */
public record InspectionId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static InspectionId next() {
        return new InspectionId(UUID.randomUUID().toString());
    }
}
